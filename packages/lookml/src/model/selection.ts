import type { Explore, ExploreField, ExploreView } from './explore.ts'
import { allFields, fieldItem } from './field-items.ts'
import { names, type Named } from './lists.ts'

/** The fields of an explore that its own list and those of its joins let through, view by view. */
export function selectedFields(explore: Explore, list: readonly Named[] | undefined): Map<string, ExploreField> {
  const offered = new Map<string, ExploreField>()
  for (const view of explore.views.values()) offer(explore, view, offered)
  if (!list) return offered
  const chosen = expandFields(list, explore, explore.base, [...offered.keys()])
  return new Map([...offered].filter(([name]) => chosen.has(name)))
}

/** What a view brings into the explore: all of its fields, or those that its join lists. */
function offer(explore: Explore, view: ExploreView, offered: Map<string, ExploreField>): void {
  const list = view.join && names(view.join.block, 'fields')
  const chosen = list && expandFields(list, explore, view, fullNames(view))
  for (const field of view.view?.fields.values() ?? []) {
    const name = `${view.name}.${field.name}`
    if (!chosen || chosen.has(name)) offered.set(name, { name, view, field })
  }
}

function fullNames({ name, view }: ExploreView): string[] {
  return [...(view?.fields.keys() ?? [])].map((own) => `${name}.${own}`)
}

/**
 * The names of the fields that a list stands for: `view.field`, sets, and what is taken away again. Names without a
 * view are of the view given; `all` is what `ALL_FIELDS*` stands for. Names that do not exist stay in.
 */
export function expandFields(
  list: readonly Named[],
  explore: Pick<Explore, 'views' | 'sets'>,
  from: ExploreView,
  all: readonly string[],
  within: readonly string[] = []
): Set<string> {
  // A list that only takes away takes away from everything.
  const startsFull = list[0] !== undefined && fieldItem(list[0].name).isExcluded
  const chosen = new Set(startsFull ? all : [])
  for (const { name: text } of list) {
    const item = fieldItem(text)
    const view = item.view === undefined ? from : explore.views.get(item.view)
    const named = item.isSet
      ? fieldsOfSet(item.name, explore, view, item.view === undefined ? all : undefined, within)
      : [`${item.view ?? from.name}.${item.name}`]
    for (const each of named) {
      if (item.isExcluded) chosen.delete(each)
      else chosen.add(each)
    }
  }
  return chosen
}

function fieldsOfSet(
  set: string,
  explore: Pick<Explore, 'views' | 'sets'>,
  view: ExploreView | undefined,
  all: readonly string[] | undefined,
  within: readonly string[]
): Iterable<string> {
  if (set === allFields) return all ?? (view ? fullNames(view) : [])
  const list = view?.view?.sets.get(set) ?? explore.sets.get(set)
  const whole = list || all === undefined ? undefined : viewCalled(explore, set)
  if (whole) return fullNames(whole)
  const key = `${view?.name}.${set}`
  // A set that has itself in it, through others or not, has no fields from there.
  if (!list || !view || within.includes(key)) return []
  return expandFields(list, explore, view, fullNames(view), [...within, key])
}

/** The view of an explore that a set without a view may mean, as `users*` does: all fields of it. */
export function viewCalled({ views }: Pick<Explore, 'views'>, name: string): ExploreView | undefined {
  return views.get(name) ?? [...views.values()].find(({ viewName }) => viewName === name)
}
