import {
  dashboardsOf,
  fieldReferences,
  resolveDashboards,
  type Dashboard,
  type FieldReference
} from '../dashboards/index.ts'
import type { Explore, Model } from '../model/index.ts'
import { includedDashboards, type Project } from '../project/index.ts'
import type { Change } from './change.ts'
import { modelPlace } from './places.ts'
import { valueTypeOf } from './value-types.ts'

/** Finds the dashboards of a model that are gone, have another title, or use something of the project that is gone. */
export function compareDashboards(before: Project, after: Project, was: Model, is: Model): Change[] {
  const now = dashboardsIn(after, is)
  const changes: Change[] = []
  for (const [name, old] of dashboardsIn(before, was)) {
    const dashboard = now.get(name)
    const facts = { model: is.name, explores: [], fields: [], dashboard: name, before: old.name.place }
    if (!dashboard) {
      const message = `The dashboard "${name}" of the model "${is.name}" is gone`
      changes.push({ ...facts, code: 'dashboard-removed', severity: 'breaking', message, place: modelPlace(is) })
    } else if ((old.title ?? name) !== (dashboard.title ?? name)) {
      const message = `The title of the dashboard "${name}" was "${old.title ?? name}" and is "${dashboard.title ?? name}"`
      changes.push({ ...facts, code: 'label-changed', severity: 'info', message, place: dashboard.name.place })
    }
  }
  return [...changes, ...[...now.values()].flatMap((dashboard) => hitsOf(before, after, is.name, dashboard))]
}

function dashboardsIn(project: Project, { file }: Model): ReadonlyMap<string, Dashboard> {
  const all = includedDashboards(project, file.path).flatMap((path) => {
    const found = project.dashboardFiles.get(path)
    return found ? dashboardsOf(found).dashboards : []
  })
  return new Map([...resolveDashboards(all)].filter(([, { isExtensionRequired }]) => !isExtensionRequired))
}

/** What a dashboard asks for that was there and is not, once for each field or explore. */
function hitsOf(before: Project, after: Project, model: string, dashboard: Dashboard): Change[] {
  const hits = new Map<string, Change>()
  for (const reference of fieldReferences(dashboard).fields) {
    const hit = hitOf(before, after, model, reference)
    const name = dashboard.name.text
    const message = hit && `The dashboard "${name}" uses ${hit.what}`
    if (!hit || !message || hits.has(message)) continue
    const { explores, fields, place } = hit
    hits.set(message, {
      code: 'dashboard-hit',
      severity: 'breaking',
      message,
      model,
      explores,
      fields,
      dashboard: name,
      place,
      before: undefined
    })
  }
  return [...hits.values()]
}

interface Hit extends Pick<Change, 'explores' | 'fields' | 'place'> {
  readonly what: string
}

function hitOf(
  before: Project,
  after: Project,
  model: string,
  { name, place, scope }: FieldReference
): Hit | undefined {
  const modelName = scope.model?.text ?? model
  const exploreName = scope.explore?.text
  if (exploreName === undefined) return undefined
  const was = exploreCalled(before, modelName, exploreName)
  const is = exploreCalled(after, modelName, exploreName)
  if (!was) return undefined
  if (!is) {
    const explore = scope.explore?.place ?? place
    return { what: `the explore "${exploreName}", which is gone`, explores: [exploreName], fields: [], place: explore }
  }
  const field = name.includes('.') ? name : `${exploreName}.${name}`
  const how = fateOf(was, is, field)
  if (!how) return undefined
  return {
    what: `the field "${field}" of the explore "${exploreName}", which ${how}`,
    explores: [exploreName],
    fields: [field],
    place
  }
}

function exploreCalled({ models }: Project, model: string, name: string): Explore | undefined {
  const explore = models.get(model)?.explores.get(name)
  return explore?.isExtensionRequired ? undefined : explore
}

/** What became of a field, if it can no longer be used as it was. */
function fateOf(before: Explore, after: Explore, name: string): string | undefined {
  const was = before.fields.get(name)?.field
  const is = after.fields.get(name)?.field
  if (!was) return undefined
  if (!is) return 'is gone'
  if (was.kind !== is.kind) return `was a ${was.kind} and is a ${is.kind}`
  return valueTypeOf(was.type) === valueTypeOf(is.type) ? undefined : `had the type ${was.type} and has ${is.type}`
}
