import { parameterOf, type Parameter } from '../../syntax/index.ts'

/** Parameters of which a block can have one. */
type Alternatives = readonly string[]

const triggers: Alternatives = ['datagroup_trigger', 'sql_trigger_value', 'interval_trigger', 'persist_for']

/** What says the same thing in several ways, by the kinds of blocks: where two of them stand, one is lost. */
const alternatives: ReadonlyMap<string, readonly Alternatives[]> = new Map(
  Object.entries({
    datagroup: [['sql_trigger', 'interval_trigger']],
    derived_table: [['sql', 'explore_source', 'sql_create', 'create_process'], triggers],
    dimension: [
      ['sql', 'case'],
      ['value_format', 'value_format_name']
    ],
    dimension_group: [['value_format', 'value_format_name']],
    join: [['sql_on', 'foreign_key', 'sql_foreign_key']],
    materialization: [triggers],
    measure: [['value_format', 'value_format_name']],
    view: [['sql_table_name', 'derived_table', 'derived_analytic_model']]
  })
)

/** A parameter that cannot stand beside another of its block. */
export interface Exclusion {
  readonly parameter: Parameter
  readonly message: string
}

/** Which parameters of a block exclude one that stands before them; what other layers of the block have is replaced. */
export function exclusionsIn(kind: string, parameters: readonly Parameter[]): readonly Exclusion[] {
  return (alternatives.get(kind) ?? []).flatMap((keys) => {
    const present = parameters.filter(({ key }) => keys.includes(key))
    const first = present[0]
    const other = present.find(({ key }) => key !== first?.key)
    if (!first || !other) return []
    return [{ parameter: other, message: `"${other.key}" and "${first.key}" exclude each other` }]
  })
}

/** The parts that groups of the other type have. */
const foreignParts: ReadonlyMap<string, string> = new Map([
  ['time', 'intervals'],
  ['duration', 'timeframes']
])

/** The list of parts of a dimension group that is for groups of the other type. */
export function foreignPartsOf(parameters: readonly Parameter[], type: string | undefined): Parameter | undefined {
  const key = foreignParts.get(type ?? '')
  return key === undefined ? undefined : parameterOf({ parameters }, key)
}
