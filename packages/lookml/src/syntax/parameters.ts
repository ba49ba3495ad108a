/** What the grammar must know of a parameter. All others are read alike: by the value that stands there. */
interface Traits {
  /** Its value is raw text up to `;;`. */
  readonly isExpression?: true
  /** It opens a block with a name: `view: orders {`. */
  readonly isNamedBlock?: true
  /** It opens a block without a name: `link: {`. */
  readonly isBlock?: true
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const expressions = words(`
  expression expression_custom_filter html sql sql_always_having sql_always_where sql_create sql_distinct_key sql_end
  sql_foreign_key sql_having sql_latitude sql_longitude sql_on sql_preamble sql_start sql_step sql_table_name
  sql_trigger sql_trigger_value sql_where`)

const namedBlocks = words(`
  access_grant aggregate_table application column constant datagroup derived_column dimension dimension_group explore
  explore_source filter join map_layer measure named_value_format override_constant parameter query remote_dependency set test view`)

const blocks = words(`
  access_filter action allowed_value always_filter always_join assert bind_filters case conditionally_filter
  create_process derived_table entitlements form_param local_dependency materialization option param
  sql_case user_attribute_param when`)

const others = words(`
  access_filters alias aliases allow_approximate_optimization allow_fill allowed_values alpha_sort
  approximate approximate_threshold based_on based_on_time bypass_suggest_restrictions can_filter case_sensitive
  cluster_keys connection convert_tz datagroup_trigger datatype default default_value description dimensions direction
  distribution distribution_style drill_fields else enabled end_location_field export extends extension fanout_on field
  fields filters fiscal_month_offset foreign_key form_url from from_field full_suggestions group_item_label group_label
  hidden icon_url include increment_key increment_offset indexes intervals interval_to_filter label label_from_parameter
  limit link link_to list_field map_layer_name max_cache_age measures name order_by_field outer_only partition_keys
  percentile persist_for persist_with pivots precision primary_key project project_name publish_as_db_view
  relationship required required_access_grants required_fields required_joins skip_drill_filter sortkeys sorts
  start_location_field strict_value_format string_datatype style suggest_dimension suggest_explore
  suggest_persist_for suggestable suggestions symmetric_aggregates synonyms table_compression tags tiers timeframes
  timezone to_field type units unless url user_attribute value value_format value_format_name values view_label
  view_name week_start_day ref url version`)

const known: ReadonlyMap<string, Traits> = new Map<string, Traits>([
  ...others.map((name) => [name, {}] as const),
  ...blocks.map((name) => [name, { isBlock: true }] as const),
  ...namedBlocks.map((name) => [name, { isNamedBlock: true }] as const),
  ...['query', 'link', 'filters'].map((name) => [name, { isNamedBlock: true, isBlock: true }] as const),
  ...expressions.map((name) => [name, { isExpression: true }] as const)
])

/** What is known of a parameter by its name; undefined for one that LookML, as far as we know, has not. */
export function traitsOf(name: string): Traits | undefined {
  return known.get(name)
}

/** Blocks that stand in a file and never in another block. */
export const rootBlocks: ReadonlySet<string> = new Set(
  words('access_grant application constant datagroup explore map_layer named_value_format remote_dependency test view')
)

/** The only block that can hold a block of this kind, where there is only one. */
export const parentOf: ReadonlyMap<string, string> = new Map([
  ...words('dimension dimension_group filter measure parameter').map((name) => [name, 'view'] as const),
  ['join', 'explore'],
  ['aggregate_table', 'explore']
])

/** Parameters without a block that may stand several times in one place. */
export const repeatable: ReadonlySet<string> = new Set(words('extends filters include sql_step'))

/** Parameters without a block that may stand in a file, outside of every block. */
export const rootParameters: ReadonlySet<string> = new Set(
  words(`
    case_sensitive connection fiscal_month_offset include label local_dependency localization_settings
    new_lookml_runtime persist_for persist_with project_name visualization week_start_day`)
)
