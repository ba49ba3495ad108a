import type { Field } from '@lookerts/lookml'
import type { BlockReader } from './block-values.ts'

/** A value of a field that is worked out case by case, and when it is that value. */
export interface Case {
  readonly value: string
  readonly condition: string
}

/** The cases of a field; undefined where it has none. The last may be `else`. */
export function casesOf(read: BlockReader, field: Field): readonly Case[] | undefined {
  const found = isTier(field) ? tierCases(read, field) : writtenCases(read, field)
  return found.length > 0 ? found : undefined
}

/** Whether a field puts numbers into steps. */
function isTier({ type }: Pick<Field, 'type'>): boolean {
  return type === 'tier' || type === 'bin'
}

/** The SQL that cases amount to. */
export function caseSql(cases: readonly Case[]): string {
  const lines = cases.map(({ value, condition }) =>
    condition === 'else' ? `ELSE '${value}'` : `WHEN ${condition} THEN '${value}'`
  )
  return ['CASE', ...lines, 'END'].join('\n')
}

function writtenCases(read: BlockReader, { block }: Field): Case[] {
  return read.lastBlocks(block, 'case').flatMap((each) => {
    const other = read.text(each, 'else')
    const whens = read.blocks(each, 'when').map((when) => ({
      value: read.text(when, 'label') ?? '',
      condition: read.text(when, 'sql') ?? ''
    }))
    return other === null ? whens : [...whens, { value: other, condition: 'else' }]
  })
}

function tierCases(read: BlockReader, { block }: Field): Case[] {
  const given = read.list(block, 'tiers') ?? read.list(block, 'bins') ?? []
  const bounds = given.map(Number).filter(Number.isFinite)
  if (bounds.length === 0) return []
  const style = styles.get(read.text(block, 'style') ?? '') ?? classic
  const sql = read.text(block, 'sql') ?? `\${TABLE}.${block.name}`
  const inner = bounds.slice(1).map((upper, at) => style.between(bounds[at]!, upper))
  const labels = [style.below(bounds[0]!), ...inner, style.above(bounds.at(-1)!)]
  const steps = labels.map((label, at) => ({
    value: style.isNumbered ? `T${String(at).padStart(2, '0')} ${label}` : label,
    condition: conditionOf(sql, style.number, bounds[at - 1], bounds[at])
  }))
  return [...steps, { value: style.isNumbered ? 'TXX Undefined' : 'Undefined', condition: 'else' }]
}

function conditionOf(sql: string, number: Style['number'], lower?: number, upper?: number): string {
  const parts = [
    ...(lower === undefined ? [] : [`${sql} >= ${number(lower)}`]),
    ...(upper === undefined ? [] : [`${sql} < ${number(upper)}`])
  ]
  return parts.join(' AND ')
}

/** How the steps of a tier are called. */
interface Style {
  readonly isNumbered: boolean
  readonly number: (value: number) => string
  readonly below: (first: number) => string
  readonly between: (lower: number, upper: number) => string
  readonly above: (last: number) => string
}

const interval: Style = {
  isNumbered: false,
  number: decimal,
  below: (first) => `(-inf,${decimal(first)})`,
  between: (lower, upper) => `[${decimal(lower)},${decimal(upper)})`,
  above: (last) => `[${decimal(last)},inf)`
}

const classic: Style = { ...interval, isNumbered: true }

const relational: Style = {
  isNumbered: false,
  number: decimal,
  below: (first) => `< ${decimal(first)}`,
  between: (lower, upper) => `>= ${decimal(lower)} and < ${decimal(upper)}`,
  above: (last) => `>= ${decimal(last)}`
}

const integer: Style = {
  isNumbered: false,
  number: String,
  below: (first) => `Below ${first}`,
  between: (lower, upper) => (upper - lower === 1 ? `${lower}` : `${lower} to ${upper - 1}`),
  above: (last) => `${last} or Above`
}

const styles: ReadonlyMap<string, Style> = new Map(Object.entries({ classic, interval, relational, integer }))

/** Whole numbers too have a decimal place: `25.0`. */
function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value)
}
