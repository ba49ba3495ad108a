import * as takes from './takes.ts'
import type { Parameters } from './takes.ts'
import * as words from './words.ts'

const { block, blocks, many, maybeNamed, name, named, names, pairs, sql, text, whole, word, yesno } = takes

/** How long a table that Looker builds is kept, and how the warehouse keeps it. */
const built: Parameters = {
  cluster_keys: names,
  datagroup_trigger: name,
  distribution: name,
  distribution_style: word(words.distributionStyles),
  increment_key: name,
  increment_offset: whole(0),
  indexes: names,
  interval_trigger: takes.duration,
  materialized_view: yesno,
  partition_keys: names,
  persist_for: takes.duration,
  publish_as_db_view: yesno,
  sortkeys: names,
  sql_trigger_value: sql,
  table_compression: name,
  table_format: name
}

/** The tables that views and explores read, and the queries that such tables are made of. */
export const tableBlocks: Readonly<Record<string, Parameters>> = {
  derived_table: {
    ...built,
    create_process: block,
    explore_source: { ...named, isRepeatable: false },
    sql,
    sql_create: sql
  },
  derived_analytic_model: {
    create_process: block,
    model_source: { ...named, isRepeatable: false },
    publish_as_db_analytic_model: yesno,
    sql,
    sql_create: sql
  },
  model_source: { fields: names, join: named },
  create_process: { sql_step: many(sql) },
  explore_source: {
    bind_all_filters: yesno,
    bind_filters: blocks,
    column: named,
    derived_column: named,
    dev_filters: pairs,
    expression_custom_filter: sql,
    filters: takes.filters,
    limit: whole(0),
    sort: blocks,
    sorts: takes.pairsOf(words.sortOrders),
    timezone: text
  },
  bind_filters: { from_field: name, to_field: name },
  column: { field: name },
  derived_column: { sql },
  sort: { desc: yesno, field: name },
  filters: { field: name, value: text },
  aggregate_table: { materialization: block, query: { ...maybeNamed, isRepeatable: false } },
  materialization: built,
  query: {
    description: text,
    dimensions: names,
    expression_custom_filter: sql,
    filters: takes.filters,
    label: text,
    limit: whole(0),
    measures: names,
    pivots: names,
    sorts: takes.pairsOf(words.sortOrders),
    timezone: text
  }
}
