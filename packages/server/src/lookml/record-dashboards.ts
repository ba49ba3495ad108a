import { createHash } from 'node:crypto'
import { includedDashboards } from '@lookerts/lookml'
import {
  dashboardsOf,
  resolveDashboards,
  visConfigOf,
  type Dashboard,
  type PlainMap
} from '@lookerts/lookml/dashboards'
import { toTimestamp } from '../conventions/timestamp.ts'
import type { Given } from '../families/family.ts'
import { newDashboard } from '../resources/dashboard/defaults.ts'
import { lookmlDashboards, type LookmlDashboardRecord } from '../resources/dashboard/kinds.ts'
import { toLookmlDashboard } from '../resources/dashboard/lookml-read.ts'
import { toMap } from '../resources/dashboard/lookml-values.ts'
import { madeParts } from '../resources/dashboard/made-parts.ts'
import { withoutParts } from '../resources/dashboard/parts.ts'
import { modelOf } from '../resources/dashboard/visible.ts'
import { devId } from '../resources/dashboard/workspaces.ts'
import { lookmlModels } from '../resources/lookml_model/model-kinds.ts'
import type { Change, Store, Stored } from '../storage/store.ts'
import type { ProjectStates } from './checkouts.ts'
import type { DirectoryProject } from './projects.ts'

/** A dashboard of a model, and what it was made of. */
interface Found {
  readonly model: string
  readonly dashboard: Dashboard
  readonly fingerprint: string
}

type Workspace = LookmlDashboardRecord['workspace']

/**
 * Records the LookML dashboards of a project, those of each of its models in each workspace. What has not changed stays
 * as it is, and what is there no more goes.
 */
export async function recordDashboards(store: Store, states: ProjectStates, now: () => number): Promise<void> {
  const known = new Map((await store.find(lookmlDashboards)).map((stored) => [stored.document.id, stored]))
  const { project } = states.production
  const own = await store.find(lookmlModels, { where: { project_name: project.name } })
  const current = new Set<string>()
  for (const [id, found, workspace] of inWorkspaces(states)) {
    current.add(id)
    await record(store, id, found, workspace, known.get(id), now)
  }
  const models = [...states.production.models.keys(), ...states.dev.models.keys()]
  const names = new Set([...models, ...own.map(({ document }) => document.name)])
  const gone = [...known.keys()].filter((id) => names.has(modelOf(id)) && !current.has(id))
  if (gone.length > 0) await store.commit(await removed(store, gone))
}

/** The dashboards of both workspaces: once what they share, and under ids of their own what `dev` has otherwise. */
function* inWorkspaces({
  production,
  dev
}: ProjectStates): Generator<[id: string, found: Found, workspace: Workspace]> {
  const live = dashboardsOfModels(production)
  const changed = dev === production ? live : dashboardsOfModels(dev)
  const isShared = (id: string): boolean => live.get(id)?.fingerprint === changed.get(id)?.fingerprint
  for (const [id, found] of live) yield [id, found, isShared(id) ? undefined : 'production']
  for (const [id, found] of changed) if (!isShared(id)) yield [devId(id), found, 'dev']
}

function dashboardsOfModels({ project, models }: DirectoryProject): ReadonlyMap<string, Found> {
  const all = [...models.values()].flatMap(({ name: model }) =>
    dashboardsIn(project, project.models.get(model)!.file.path).map((dashboard) => {
      const fingerprint = createHash('sha256').update(JSON.stringify(dashboard.values)).digest('base64url')
      return [`${model}::${dashboard.name.text}`, { model, dashboard, fingerprint }] as const
    })
  )
  return new Map(all)
}

function dashboardsIn(project: DirectoryProject['project'], modelPath: string): Dashboard[] {
  const files = includedDashboards(project, modelPath).flatMap((path) => project.dashboardFiles.get(path) ?? [])
  const all = resolveDashboards(files.flatMap((file) => dashboardsOf(file).dashboards))
  return [...all.values()].filter(({ isExtensionRequired }) => !isExtensionRequired)
}

async function removed(store: Store, ids: readonly string[]): Promise<Change[]> {
  return [
    ...ids.map((id) => ({ op: 'remove', kind: lookmlDashboards, id }) as const),
    ...(await withoutParts(store, ids))
  ]
}

async function record(
  store: Store,
  id: string,
  { model, dashboard, fingerprint }: Found,
  workspace: Workspace,
  found: Stored<LookmlDashboardRecord> | undefined,
  now: () => number
): Promise<void> {
  if (found?.document.source_fingerprint === fingerprint && found.document.workspace === workspace) return
  const read = toLookmlDashboard(withModel(dashboard.values, model), (values) =>
    visConfigOf({ values: values as PlainMap })
  )
  const at = toTimestamp(now())
  const document: LookmlDashboardRecord = {
    ...newDashboard,
    ...read.settings,
    id,
    title: dashboard.title ?? dashboard.name.text,
    folder_id: 'lookml',
    created_at: found?.document.created_at ?? at,
    updated_at: at,
    source_fingerprint: fingerprint,
    ...(workspace && { workspace })
  }
  const change: Change = found
    ? { op: 'update', kind: lookmlDashboards, document, revision: found.revision }
    : { op: 'insert', kind: lookmlDashboards, document }
  await store.commit([change, ...(await withoutParts(store, [id])), ...(await madeParts(store, id, read))])
}

/** What asks an explore and names no model is of the model that includes the dashboard. */
function withModel(values: Dashboard['values'], model: string): Given {
  const within = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((each) => withModelIn(toMap(each), model)) : undefined
  return { ...values, elements: within(values['elements']), filters: within(values['filters']) }
}

function withModelIn(item: Given, model: string): Given {
  const { merged_queries } = item
  const isAsking = ['explore', 'base_view', 'query'].some((key) => key in item)
  return {
    ...(isAsking && { model }),
    ...item,
    ...(Array.isArray(merged_queries) && {
      merged_queries: merged_queries.map((each: unknown) => withModelIn(toMap(each), model))
    })
  }
}
