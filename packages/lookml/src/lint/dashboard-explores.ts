import type { QueryScope } from '../dashboards/index.ts'
import { hasLiquid } from '../filters/index.ts'
import {
  allNames,
  find,
  names,
  type Block,
  type Explore,
  type ExploreField,
  type ExploreView,
  type Model
} from '../model/index.ts'
import { constantsFor, replaceConstants, type Project } from '../project/index.ts'
import type { ProjectDashboard } from './dashboards.ts'
import { isFragment } from './fragments.ts'
import { groupOf, type Scope } from './scopes.ts'

/** The explores that a query of a dashboard may mean: one for each model that the dashboard is in. */
export interface QueryExplores {
  readonly name: string
  /** The models that are asked. */
  readonly models: readonly Model[]
  /** Empty where none of the models has the explore. */
  readonly scopes: readonly Scope[]
}

/** The explores of a query; undefined where nothing can be said, as for a model of another project. */
export function exploresOf(
  project: Project,
  { models }: ProjectDashboard,
  scope: QueryScope
): QueryExplores | undefined {
  const name = nameIn(project, scope.explore)
  const modelName = nameIn(project, scope.model)
  if (name === undefined || (scope.model && modelName === undefined)) return undefined
  const asked =
    modelName === undefined ? models : [project.models.get(modelName)].filter((model) => model !== undefined)
  const scopes = asked.flatMap((model) => {
    const explore = model.explores.get(name)
    return explore ? [{ model, explore }] : []
  })
  if (asked.length === 0 || (scopes.length === 0 && !asked.every(isWholeModel))) return undefined
  return { name, models: asked, scopes }
}

/** A name with its constants put in; undefined for one that is made by Liquid, or of constants that are not known. */
export function nameIn(project: Project, written: QueryScope['model']): string | undefined {
  if (!written) return undefined
  const { text } = replaceConstants(written.text, constantsFor(project, written.place.path))
  return hasLiquid(text) ? undefined : text.trim()
}

/** The field of an explore that a dashboard names; `unsure` where what makes its view is not all there. */
export function dashboardField({ model, explore }: Scope, name: string): ExploreField | 'unsure' | undefined {
  const [viewName, fieldName] = splitName(name, explore.base.name)
  const found = explore.fields.get(`${viewName}.${fieldName}`)
  if (found) return found
  if (!isWholeModel(model) || !isWhole(explore.block, (each) => model.explores.has(each))) return 'unsure'
  const view = explore.views.get(viewName)
  if (!view) return undefined
  if (!view.view || !isWhole(view.view.block, (each) => model.viewNames.has(each))) return 'unsure'
  return besides(explore, view, fieldName) ? 'unsure' : undefined
}

/** Whether a field may have the name that no field has as its own: an old name, or one that Looker makes. */
function besides({ fields }: Explore, { name: alias, view }: ExploreView, name: string): boolean {
  const main = fields.get(`${alias}.${name.replace(/(_bin_level|_latitude|_longitude|__sort_)$/, '')}`)
  if (main) return name.endsWith('__sort_') || main.field.type === 'location'
  return [...(view?.fields.values() ?? [])].some((field) => {
    const { block } = field
    const group = groupOf(field)
    // A group that lists no timeframes has all that the database can make, more than are known here.
    if (group && isPart(group, name) && !find(block, group.isDuration ? 'intervals' : 'timeframes')) return true
    return (names(block, 'alias') ?? []).some((old) => isOldName(old.name, group?.name ?? '', name))
  })
}

function isPart({ name, isDuration }: NonNullable<ReturnType<typeof groupOf>>, part: string): boolean {
  return isDuration ? part.endsWith(`_${name}`) : part.startsWith(`${name}_`)
}

/** The old name of a group is that of each of its parts. */
function isOldName(old: string, group: string, name: string): boolean {
  const own = old.slice(old.indexOf('.') + 1)
  return own === name || (group !== '' && name.includes(own))
}

/** The view and the field of a name; the oldest dashboards leave out the view that the explore begins with. */
export function splitName(name: string, base: string): readonly [view: string, field: string] {
  const dot = name.indexOf('.')
  return dot < 0 ? [base, name] : [name.slice(0, dot), name.slice(dot + 1)]
}

function isWholeModel(model: Model): boolean {
  return model.isComplete && !isFragment(model)
}

function isWhole(block: Block, isThere: (name: string) => boolean): boolean {
  return allNames(block, 'extends').every(({ name }) => isThere(name.replace(/\*$/, '')))
}
