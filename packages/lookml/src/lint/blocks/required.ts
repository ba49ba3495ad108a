import type { Certainty } from '../../schema/takes.ts'

/** Parameters of which a kind of block needs one. */
export interface Requirement {
  readonly anyOf: readonly string[]
  /** The types of fields that need it; undefined for all. */
  readonly types?: ReadonlySet<string>
  readonly certainty: Certainty
}

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Each of the words is needed; of `a|b` one. */
function needs(parameters: string, certainty: Certainty = 'warning', types?: string): readonly Requirement[] {
  return split(parameters).map((each) => ({
    anyOf: each.split('|'),
    certainty,
    ...(types !== undefined && { types: new Set(split(types)) })
  }))
}

const aggregates = `average average_distinct count_distinct date max median median_distinct min number
  percent_of_previous percent_of_total percentile percentile_distinct running_total string sum sum_distinct yesno`

/**
 * What blocks cannot be without. It is an error where nothing else could bring it; what a refinement in another file
 * may bring is a warning.
 */
export const requirements: ReadonlyMap<string, readonly Requirement[]> = new Map(
  Object.entries({
    access_filter: needs('field user_attribute', 'error'),
    access_grant: needs('user_attribute allowed_values', 'error'),
    aggregate_table: needs('query materialization'),
    allowed_value: needs('value'),
    application: needs('file|url'),
    assert: needs('expression', 'error'),
    bind_filters: needs('from_field to_field'),
    datagroup: needs('sql_trigger|max_cache_age|interval_trigger'),
    derived_column: needs('sql'),
    derived_table: needs('sql|explore_source|sql_create|create_process'),
    dimension: [
      ...needs('tiers|bins', 'warning', 'tier bin'),
      ...needs('sql_latitude sql_longitude', 'warning', 'location'),
      ...needs('start_location_field end_location_field', 'warning', 'distance')
    ],
    dimension_group: needs('sql_start sql_end', 'warning', 'duration'),
    form_param: needs('name'),
    link: needs('label url'),
    map_layer: needs('file|url|extents_json_url'),
    measure: [
      ...needs('sql|expression', 'warning', aggregates),
      ...needs('list_field', 'warning', 'list'),
      ...needs('percentile', 'warning', 'percentile percentile_distinct'),
      ...needs('based_on based_on_time period|custom_calendar_period', 'warning', 'period_over_period')
    ],
    named_value_format: needs('value_format'),
    param: needs('name value'),
    set: needs('fields'),
    test: needs('explore_source assert'),
    when: needs('sql label')
  })
)

/** Blocks that may have elsewhere what they lack here, when what they stand in is refined or extends something. */
export const completable: ReadonlySet<string> = new Set(
  split('aggregate_table derived_table dimension dimension_group measure set')
)
