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
import { lookmlModels } from '../resources/lookml_model/model-kinds.ts'
import type { Change, Store, Stored } from '../storage/store.ts'
import type { DirectoryProject } from './projects.ts'

/**
 * Records the LookML dashboards of a project, those of each of its models. What has not changed stays as it is, and what
 * is there no more goes.
 */
export async function recordDashboards(
  store: Store,
  { project, models }: DirectoryProject,
  now: () => number
): Promise<void> {
  const known = new Map((await store.find(lookmlDashboards)).map((stored) => [stored.document.id, stored]))
  const own = await store.find(lookmlModels, { where: { project_name: project.name } })
  const current = new Set<string>()
  for (const { name } of models.values()) {
    for (const dashboard of dashboardsIn(project, project.models.get(name)!.file.path)) {
      current.add(`${name}::${dashboard.name.text}`)
      await record(store, name, dashboard, known, now)
    }
  }
  const names = new Set([...models.keys(), ...own.map(({ document }) => document.name)])
  const gone = [...known.keys()].filter((id) => names.has(modelOf(id)) && !current.has(id))
  if (gone.length > 0) await store.commit(await removed(store, gone))
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
  model: string,
  dashboard: Dashboard,
  known: ReadonlyMap<string, Stored<LookmlDashboardRecord>>,
  now: () => number
): Promise<void> {
  const id = `${model}::${dashboard.name.text}`
  const found = known.get(id)
  const source_fingerprint = createHash('sha256').update(JSON.stringify(dashboard.values)).digest('base64url')
  if (found?.document.source_fingerprint === source_fingerprint) return
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
    source_fingerprint
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
