import {
  fieldCalled,
  find,
  names,
  type Explore,
  type ExploreField,
  type ExploreView,
  type Field,
  type Mention,
  type Model,
  type View
} from '../model/index.ts'
import type { Project } from '../project/project.ts'
import { intervals, timeframes } from '../schema/words.ts'
import { isFragment } from './fragments.ts'

/** An explore that people can use, and its model. */
export interface Scope {
  readonly model: Model
  readonly explore: Explore
}

/** The models of which it can be said what is missing in them. */
export function completeModels({ models }: Project): Model[] {
  return [...models.values()].filter((model) => model.isComplete && !isFragment(model))
}

/** The explores of complete models that are there for more than to be extended. */
export function usedExplores(project: Project): Scope[] {
  return completeModels(project).flatMap((model) =>
    [...model.explores.values()]
      .filter(({ isExtensionRequired }) => !isExtensionRequired)
      .map((explore) => ({ model, explore }))
  )
}

/** The views of complete models that are there for more than to be extended, each once. */
export function usedViews(project: Project): Set<View> {
  const views = new Set<View>()
  for (const model of completeModels(project)) {
    for (const name of model.viewNames) {
      const view = model.view(name)
      if (view && !view.isExtensionRequired) views.add(view)
    }
  }
  return views
}

/**
 * Whether a view has a field that a mention names. One of a timeframe or interval that its group does not list counts,
 * and so does one that Looker makes beside another: the level of a location, the order of a tier.
 */
export function hasField({ fields }: View, name: string): boolean {
  if (fields.has(name)) return true
  const beside = fields.get(name.replace(/(_bin_level|_latitude|_longitude|__sort_)$/, ''))
  if (beside) return name.endsWith('__sort_') || beside.type === 'location'
  for (const field of fields.values()) {
    const { block } = field
    const group = groupOf(field)
    if (group && partOf(group, name)) return true
    if (find(block, 'alias') && names(block, 'alias')?.some((old) => old.name === name)) return true
  }
  return false
}

/** What names the parts of a field: its group, or itself if it is of type time and in none, as a measure can be. */
export function groupOf({ group, name, type }: Field): FieldParts | undefined {
  return group ?? (type === 'time' ? { name, isDuration: false } : undefined)
}

type FieldParts = Pick<NonNullable<Field['group']>, 'name' | 'isDuration'>

function partOf({ name: group, isDuration }: FieldParts, name: string): boolean {
  if (isDuration) return name.endsWith(`s_${group}`) && intervals.words.has(name.slice(0, -group.length - 2))
  if (!name.startsWith(`${group}_`)) return false
  const part = name.slice(group.length + 1)
  return timeframes.words.has(part) || timeframes.pattern!.test(part)
}

/** Whether a name is that of a dimension group, of which it can only be said that a part of it is meant. */
export function isGroup({ fields }: View, name: string): boolean {
  return [...fields.values()].some(({ group }) => group?.name === name)
}

/** The field that a mention in a view of an explore names, whatever the explore offers. */
export function fieldMentioned(explore: Explore, from: ExploreView, { view, name }: Mention): ExploreField | undefined {
  // By its own name a view means itself, also where the explore calls it something else.
  const alias = view === undefined || view === from.viewName ? from.name : view
  return fieldCalled(explore, alias, name)
}

/** A name as authors write it. */
export function written({ view, name, isSet }: Mention): string {
  return `"${view === undefined ? '' : `${view}.`}${name}${isSet ? '*' : ''}"`
}
