import {
  child,
  children,
  exploreSource,
  fieldCalled,
  fieldItem,
  find,
  modelBlocks,
  pairs,
  placeOf,
  text,
  type Block,
  type Explore,
  type Field,
  type Model,
  type Pair,
  type View
} from '../model/index.ts'
import type { Project } from '../project/index.ts'
import type { Place } from '../project/source-file.ts'

/** A filter expression of LookML, and the field that it filters. */
export interface WrittenFilter {
  readonly field: Field
  readonly value: string
  readonly place: Place
}

/** The filter expressions of all models. Those of fields that are not there are left out; some are found again. */
export function* writtenFilters({ models }: Project): Generator<WrittenFilter, void, undefined> {
  const views = new Set<View>()
  for (const model of models.values()) {
    for (const name of model.viewNames) {
      const view = model.view(name)
      if (!view || views.has(view)) continue
      views.add(view)
      yield* inView(model, view)
    }
    for (const explore of model.explores.values()) yield* inExplore(explore)
    for (const test of modelBlocks(model, 'test').values()) yield* inSource(model, test)
  }
}

function* inView(model: Model, view: View): Generator<WrittenFilter, void, undefined> {
  for (const field of view.fields.values()) {
    if (field.kind === 'filter') yield* inDefault(field)
    if (field.kind === 'measure')
      yield* filtered(pairs(field.block, 'filters'), (item) => fieldOfView(model, view, item))
  }
  const table = child(view.block, 'derived_table')
  if (table) yield* inSource(model, table)
}

function* inDefault(field: Field): Generator<WrittenFilter, void, undefined> {
  const found = find(field.block, 'default_value')
  const value = text(field.block, 'default_value')
  if (found && value !== undefined) yield { field, value, place: placeOf(found, found.parameter.value) }
}

function* filtered(
  all: readonly Pair[],
  fieldNamed: (item: string) => Field | undefined
): Generator<WrittenFilter, void, undefined> {
  for (const { key, value, valuePlace } of all) {
    const field = fieldNamed(key.trim())
    if (field) yield { field, value, place: valuePlace }
  }
}

function fieldOfView(model: Model, own: View, item: string): Field | undefined {
  const { view, name } = fieldItem(item)
  const named = view === undefined || view === own.name ? own : model.view(view)
  return named?.fields.get(name)
}

function fieldOfExplore(explore: Explore, item: string): Field | undefined {
  const { view, name } = fieldItem(item)
  return fieldCalled(explore, view ?? explore.base.name, name)?.field
}

/** Blocks of an explore that have filters, themselves or in a query. */
const withFilters: ReadonlySet<string> = new Set(['always_filter', 'conditionally_filter'])
const withQueries: ReadonlySet<string> = new Set(['query', 'aggregate_table'])

function* inExplore(explore: Explore): Generator<WrittenFilter, void, undefined> {
  const queries = [...children(explore.block, withQueries).values()].map((each) => child(each, 'query') ?? each)
  const own = [...withFilters].flatMap((kind) => child(explore.block, kind) ?? [])
  for (const block of [...own, ...queries]) {
    yield* filtered(pairs(block, 'filters'), (item) => fieldOfExplore(explore, item))
  }
}

function* inSource(model: Model, block: Block): Generator<WrittenFilter, void, undefined> {
  const source = exploreSource(block)
  const explore = source && model.explores.get(source.name)
  if (source && explore) yield* filtered(pairs(source, 'filters'), (item) => fieldOfExplore(explore, item))
}
