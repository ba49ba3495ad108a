import * as takes from './takes.ts'
import type { Parameters } from './takes.ts'
import * as words from './words.ts'

const { block, blocks, many, maybeNamed, name, named, names, sql, text, texts, word, yesno } = takes

const extensible: Parameters = {
  autogenerate_primary_keys: yesno,
  extends: many(names),
  extension: word(words.extensions),
  final: yesno,
  label: text,
  required_access_grants: names,
  set: named,
  tags: texts,
  view_label: text
}

const view: Parameters = {
  ...extensible,
  calendar_definition: block,
  derived_analytic_model: block,
  derived_table: block,
  description: text,
  dimension: named,
  dimension_group: named,
  drill_fields: names,
  fields_hidden_by_default: yesno,
  filter: named,
  hidden: yesno,
  measure: named,
  parameter: named,
  sql_table_name: sql,
  suggestions: yesno,
  view_name: name
}

const explore: Parameters = {
  ...extensible,
  access_filter: blocks,
  access_filter_fields: names,
  access_filters: names,
  aggregate_table: named,
  always_filter: block,
  always_join: names,
  bypass_suggest_restrictions: yesno,
  cancel_grouping_fields: names,
  case_sensitive: yesno,
  conditionally_filter: block,
  description: text,
  fields: names,
  from: name,
  full_suggestions: yesno,
  group_label: text,
  hidden: yesno,
  join: named,
  persist_for: takes.duration,
  persist_with: name,
  query: named,
  required_joins: names,
  sql_always_having: sql,
  sql_always_where: sql,
  sql_preamble: sql,
  sql_table_name: sql,
  symmetric_aggregates: yesno,
  view_name: name
}

const join: Parameters = {
  fields: names,
  foreign_key: name,
  from: name,
  outer_only: yesno,
  relationship: word(words.relationships),
  required_access_grants: names,
  required_joins: names,
  sql,
  sql_foreign_key: sql,
  sql_on: sql,
  sql_table_name: sql,
  sql_where: sql,
  type: word(words.joinTypes),
  view_label: text,
  view_name: name
}

const calendar: Parameters = Object.fromEntries([...words.customTimeframes.words].map((timeframe) => [timeframe, name]))

/** Views and explores, and what a model has beside them. */
export const modelBlocks: Readonly<Record<string, Parameters>> = {
  view,
  explore,
  join,
  set: { fields: names },
  access_filter: { field: name, user_attribute: name },
  always_filter: { filters: takes.filters },
  conditionally_filter: { filters: takes.filters, unless: names },
  calendar_definition: {
    previous_ordinal_mapping: block,
    reference_date: name,
    timeframe_mapping: block,
    timeframe_ordinal_mapping: block
  },
  previous_ordinal_mapping: calendar,
  timeframe_mapping: calendar,
  timeframe_ordinal_mapping: calendar,
  access_grant: { allowed_values: texts, user_attribute: name },
  datagroup: {
    description: text,
    interval_trigger: takes.duration,
    label: text,
    max_cache_age: takes.duration,
    sql_trigger: sql
  },
  map_layer: {
    extents_json_url: text,
    feature_key: text,
    file: text,
    format: word(words.mapFormats),
    label: text,
    max_zoom_level: takes.number,
    min_zoom_level: takes.number,
    projection: text,
    property_key: text,
    property_label_key: text,
    url: text
  },
  named_value_format: { strict_value_format: yesno, value_format: text },
  test: { assert: maybeNamed, explore_source: { ...named, isRepeatable: false } },
  assert: { expression: sql }
}
