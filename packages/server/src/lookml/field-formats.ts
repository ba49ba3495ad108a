import type { Block, Field } from '@lookerts/lookml'
import type { LookmlModelExploreField } from 'lookerts/4.0'
import type { BlockReader } from './block-values.ts'
import type { FieldScope } from './field-scope.ts'

type Format = Pick<LookmlModelExploreField, 'value_format' | 'value_format_name' | 'strict_value_format'>

/** How values of a field are written: as its format says, that of its name, or that of its type. */
export function formatOf({ read, formats }: FieldScope, { block, type }: Field): Format {
  const name = read.text(block, 'value_format_name')
  const given = name === null ? undefined : formats.get(name)
  const unit = type === 'distance' ? units.get(read.text(block, 'units') ?? '') : undefined
  return {
    value_format:
      read.text(block, 'value_format') ??
      (given ? read.text(given, 'value_format') : undefined) ??
      known.get(name ?? '') ??
      (unit === undefined ? undefined : `#,##0.00" ${unit}"`) ??
      ofType(type),
    value_format_name: name,
    strict_value_format: isStrict(read, given) || isStrict(read, block)
  }
}

function isStrict(read: BlockReader, block: Block | undefined): boolean {
  return block !== undefined && read.flag(block, 'strict_value_format') === true
}

function ofType(type: string): string | null {
  if (/^percent_of_(total|previous)$/.test(type)) return '#,##0"%"'
  return type.startsWith('duration_') ? '0' : null
}

const decimals = Array.from({ length: 5 }, (_, digits) => (digits === 0 ? '' : `.${'0'.repeat(digits)}`))

/** The formats that need no definition. */
const known: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ usd: '$', eur: '€', gbp: '£' }).flatMap(([name, sign]): [string, string][] => [
    [name, `${sign}#,##0.00`],
    [`${name}_0`, `${sign}#,##0`]
  ]),
  ...decimals.map((digits, at): [string, string] => [`decimal_${at}`, `#,##0${digits}`]),
  ...decimals.map((digits, at): [string, string] => [`percent_${at}`, `#,##0${digits}%`]),
  ['id', '0']
])

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({ feet: 'ft', kilometers: 'km', meters: 'm', miles: 'mi', nautical_miles: 'nmi', yards: 'yd' })
)
