import { primaryKeys, repeatingJoin, type ExploreField } from '@lookerts/lookml'
import { caseSql, type Case } from './field-cases.ts'
import type { FieldScope } from './field-scope.ts'

/** What a field is made of, as SQL and as a type. */
export interface FieldSql {
  readonly type: string
  readonly sql: string | null
}

/**
 * The type and the SQL of a field in an explore. Measures of views whose rows joins repeat are of the types that count
 * each row once.
 */
export function sqlOf(scope: FieldScope, at: ExploreField, cases: readonly Case[] | undefined): FieldSql {
  const { field } = at
  const type = field.type === 'bin' ? 'tier' : field.type
  if (cases) return { type, sql: caseSql(cases) }
  const sql = writtenSql(scope, at)
  if (field.kind !== 'measure' || !distinct.has(type) || !isRepeated(scope, at)) return { type, sql }
  return { type: `${type}_distinct`, sql: type === 'count' ? (sql ?? keySql(scope, at)) : sql }
}

/** Whether a measure is of rows that joins repeat, and can be told apart by a primary key. */
function isRepeated({ explore, edges, read }: FieldScope, { view }: ExploreField): boolean {
  if (!view.view || read.text(explore.block, 'symmetric_aggregates') === 'no') return false
  return primaryKeys(view.view).length > 0 && repeatingJoin(explore, view.name, edges) !== undefined
}

const distinct: ReadonlySet<string> = new Set(['average', 'count', 'median', 'percentile', 'sum'])

function keySql(scope: FieldScope, { view }: ExploreField): string | null {
  const [key] = view.view ? primaryKeys(view.view) : []
  const sql = key && (writtenSql(scope, { name: `${view.name}.${key.name}`, view, field: key }) ?? '')
  return sql?.replaceAll(/\$\{\s*TABLE\s*\}/g, view.name) ?? null
}

function writtenSql({ read }: FieldScope, { field, view }: ExploreField): string | null {
  const { block, kind, type, group } = field
  const pair = (first: string, second: string, keys: readonly [string, string]): string =>
    `${first}:\n${read.text(block, keys[0]) ?? ''}\n\n${second}:\n${read.text(block, keys[1]) ?? ''}`
  if (type === 'location') return pair('Latitude', 'Longitude', ['sql_latitude', 'sql_longitude'])
  if (group?.isDuration || type.startsWith('duration_')) return pair('Start', 'End', ['sql_start', 'sql_end'])
  const own = read.extendedText(block, 'sql')
  if (own !== null || kind === 'filter' || kind === 'parameter') return own
  const listed = type === 'list' ? read.text(block, 'list_field') : null
  if (kind === 'measure') return listed === null ? null : `\${${listed}}`
  // A dimension without SQL is the column of its name.
  return type === 'distance' ? null : `${view.name}.${block.name}`
}
