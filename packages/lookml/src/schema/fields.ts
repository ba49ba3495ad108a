import * as takes from './takes.ts'
import type { Parameters } from './takes.ts'
import * as words from './words.ts'

const { block, blocks, either, maybeNamed, name, names, sql, text, texts, whole, word, yesno } = takes

/** What all fields can have. */
const anyField: Parameters = {
  alias: names,
  bypass_suggest_restrictions: yesno,
  can_filter: yesno,
  case_sensitive: yesno,
  convert_tz: yesno,
  datatype: word(words.datatypes),
  description: text,
  drill_fields: names,
  expression: sql,
  fanout_on: name,
  full_suggestions: yesno,
  group_item_label: text,
  group_label: text,
  hidden: yesno,
  label: text,
  label_from_parameter: name,
  order_by_field: name,
  required_access_grants: names,
  required_fields: names,
  skip_drill_filter: yesno,
  sql,
  suggest_dimension: name,
  suggest_explore: name,
  suggest_persist_for: takes.duration,
  suggestable: yesno,
  suggestions: either(texts, yesno),
  synonyms: texts,
  tags: texts,
  view_label: text
}

/** What the fields can have that stand in results. */
const resultField: Parameters = {
  ...anyField,
  html: sql,
  value_format: text,
  value_format_name: name
}

/** What Looker refuses in dimension groups, of what it takes in other fields. */
const singleField: Parameters = { action: blocks, link: maybeNamed }

const dimension: Parameters = {
  ...resultField,
  ...singleField,
  allow_fill: yesno,
  alpha_sort: yesno,
  bins: takes.numbers,
  case: block,
  end_location_field: name,
  map_layer_name: name,
  primary_key: yesno,
  sql_case: block,
  sql_end: sql,
  sql_latitude: sql,
  sql_longitude: sql,
  sql_start: sql,
  start_location_field: name,
  string_datatype: word(words.stringDatatypes),
  style: word(words.tierStyles),
  tiers: takes.numbers,
  type: word(words.dimensionTypes),
  units: word(words.units)
}

const dimensionGroup: Parameters = {
  ...resultField,
  allow_fill: yesno,
  based_on_calendar: name,
  custom_timeframes: takes.words(words.customTimeframes),
  intervals: takes.words(words.intervals),
  primary_key: yesno,
  sql_end: sql,
  sql_start: sql,
  timeframes: takes.words(words.timeframes),
  type: word(words.groupTypes)
}

const measure: Parameters = {
  ...resultField,
  ...singleField,
  allow_approximate_optimization: yesno,
  approximate: yesno,
  approximate_threshold: whole(0),
  based_on: name,
  based_on_time: name,
  custom_calendar_period: word(words.customTimeframes),
  direction: word(words.directions),
  filters: takes.filters,
  kind: word(words.periodKinds),
  list_field: name,
  percentile: takes.between(0, 100),
  period: word(words.periods),
  precision: whole(0),
  sql_distinct_key: sql,
  type: word(words.measureTypes),
  value_to_date: yesno
}

const filter: Parameters = {
  ...anyField,
  default_value: text,
  type: word(words.dimensionTypes)
}

const parameter: Parameters = {
  ...filter,
  allowed_value: blocks,
  allowed_values: texts,
  type: word(words.parameterTypes)
}

/** Fields, and the blocks that stand in fields. */
export const fieldBlocks: Readonly<Record<string, Parameters>> = {
  dimension,
  dimension_group: dimensionGroup,
  measure,
  filter,
  parameter,
  action: {
    form_param: blocks,
    form_url: text,
    icon_url: text,
    label: text,
    param: blocks,
    url: text,
    user_attribute_param: blocks
  },
  allowed_value: { label: text, value: text },
  case: { else: text, when: blocks },
  form_param: {
    default: text,
    description: text,
    interactive: yesno,
    label: text,
    name: text,
    option: blocks,
    required: yesno,
    type: word(words.formTypes)
  },
  link: { icon_url: text, label: text, url: text },
  option: { label: text, name: text, value: text },
  param: { name: text, value: text },
  user_attribute_param: { name: text, user_attribute: name },
  when: { label: text, sql }
}
