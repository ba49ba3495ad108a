import {
  allFields,
  child,
  expandFields,
  find,
  findGroup,
  names,
  pairs,
  referencesIn,
  type Block,
  type Explore,
  type Join
} from '@lookerts/lookml'
import type { LookmlModelExploreAlias, LookmlModelExploreJoins, LookmlModelExploreSet } from 'lookerts/4.0'
import type { BlockReader } from './block-values.ts'

/** A join as it is written. */
export function joinDocument(
  { name, block, type, relationship }: Join,
  base: string,
  read: BlockReader
): LookmlModelExploreJoins {
  return {
    name,
    type,
    relationship,
    from: read.text(block, 'from'),
    sql_on: read.text(block, 'sql_on'),
    foreign_key: read.text(block, 'foreign_key'),
    sql_foreign_key: read.text(block, 'sql_foreign_key'),
    sql_table_name: read.text(block, 'sql_table_name'),
    fields: read.list(block, 'fields'),
    required_joins: read.list(block, 'required_joins') ?? [],
    outer_only: read.flag(block, 'outer_only'),
    view_label: read.text(block, 'view_label'),
    dependent_fields: dependentFields(name, block, base, read)
  }
}

/** The fields that a join needs: first those of what it filters by, then those of its condition. */
function dependentFields(join: string, block: Block, base: string, read: BlockReader): string[] {
  const named = ['sql_where', 'sql_on', 'sql', 'sql_having'].flatMap((key) =>
    findGroup(block, key).flatMap((found) => referencesIn(found).map(({ view, name }) => `${view ?? join}.${name}`))
  )
  const key = read.text(block, 'foreign_key')
  return [...new Set([...named, ...(key === null ? [] : [qualified(key, base)])])]
}

/** The filters of a block as `always_filter`. */
export function filtersOf(block: Block, key: string, base: string): { name: string; value: string }[] {
  const outer = child(block, key)
  return outer ? pairs(outer, 'filters').map(({ key: name, value }) => ({ name: qualified(name, base), value })) : []
}

/** The sets of all views by `view.set`, then all fields of each view by its name, then all fields at all. */
export function setsOf(explore: Explore): LookmlModelExploreSet[] {
  const own = new Map<string, string[]>([...explore.views.keys()].map((name) => [name, []]))
  for (const { name, view } of explore.fields.values()) own.get(view.name)?.push(name)
  const views = [...explore.views.values()].toSorted((a, b) => Number(a === explore.base) - Number(b === explore.base))
  const written = views.flatMap((view) => {
    const all = [...(view.view?.fields.keys() ?? [])].map((name) => `${view.name}.${name}`)
    return [...(view.view?.sets ?? [])].map(([name, list]) => ({
      name: `${view.name}.${name}`,
      value: [...expandFields(list, explore, view, all)]
    }))
  })
  const whole = views.map(({ name }) => ({ name, value: own.get(name) ?? [] }))
  return [...written, ...whole, { name: allFields, value: [...explore.fields.keys()] }]
}

/** The older names of fields, and what is meant by them. */
export function aliasesOf({ fields }: Explore, read: BlockReader): LookmlModelExploreAlias[] {
  return [...fields.values()].flatMap(({ name: value, field }) =>
    field.group ? [] : (read.list(field.block, 'alias') ?? []).map((name) => ({ name, value }))
  )
}

/** The fields of which one must be filtered by, so that `conditionally_filter` filters nothing. */
export function indexFieldsOf({ block, base, fields }: Explore): string[] {
  const condition = child(block, 'conditionally_filter')
  if (!condition) return []
  const unless = (names(condition, 'unless') ?? []).map(({ name }) => qualified(name, base.name))
  const filtered = pairs(condition, 'filters').map(({ key }) => qualified(key, base.name))
  const spread = [...unless, ...filtered].flatMap((name) => withGroup(fields, name))
  return [...new Set([...unless, ...spread])].filter((name) => fields.has(name))
}

/** The fields of the dimension group that a field belongs to, or that is called so. */
function withGroup(fields: Explore['fields'], name: string): string[] {
  const [view] = name.split('.')
  const group = fields.get(name)?.field.group?.name ?? name.slice(view!.length + 1)
  return [...fields.values()]
    .filter((each) => each.view.name === view && each.field.group?.name === group && each.field.group.part !== 'raw')
    .map((each) => each.name)
    .sort()
}

/** The table of a view as queries name it, by the word that LookML has for one that is derived; null for none. */
export function tableOf(view: Block, alias: string, read: BlockReader): string | null {
  const derived = `\${${view.name}.SQL_TABLE_NAME}`
  const name = find(view, 'derived_table') ? derived : read.text(view, 'sql_table_name')
  return name === null ? null : `${name}  AS ${alias}`
}

/** The name of a field with its view. */
export function qualified(name: string, base: string): string {
  return name.includes('.') ? name : `${base}.${name}`
}
