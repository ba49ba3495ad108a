import type { LookmlModelExplore, LookmlModelExploreJoins } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import { demoExplores, systemExplores } from './demo-explores.ts'
import { exploreId, explores, newExplore, type ExploreDocument, type SparseField } from './explore-kinds.ts'
import { fieldAnswer, type FieldPlace } from './fields.ts'
import { lookmlModels, type LookmlModelDocument } from './model-kinds.ts'
import { labelOfName } from '@lookerts/lookml/label'

export const exploreFamily: Family<ExploreDocument> = {
  kind: explores,
  path: '/lookml_models/{model}/explores/{id}',
  defaults: newExplore,
  required: ['name', 'model_name'],
  prepare: async ({ store }, { model_name }) => {
    if (typeof model_name !== 'string' || (await store.get(lookmlModels, model_name))) return {}
    throw invalid({ field: 'model_name', code: 'invalid', message: "'model_name' is the name of no model." })
  },
  builtIn: systemExplores,
  demo: demoExplores
}

/** Makes the whole answer of an explore, as the caller may see it. */
export function exploreAnswer(
  { caller }: Context,
  model: LookmlModelDocument,
  explore: ExploreDocument,
  hasDrillsMetadata: boolean
): LookmlModelExplore {
  const { rights } = caller
  const { name, fields: sparse } = explore
  const project = model.project_name
  const seesLookml = rights.hasIn('see_lookml', model.name)
  const whole = (
    category: FieldPlace['category'],
    list: readonly SparseField[] | null | undefined
  ): ReturnType<typeof fieldAnswer>[] =>
    (list ?? []).map((each) => fieldAnswer(each, { category, explore: name, project, seesLookml, hasDrillsMetadata }))
  const fields = {
    dimensions: whole('dimension', sparse?.dimensions),
    measures: whole('measure', sparse?.measures),
    filters: whole('filter', sparse?.filters),
    parameters: whole('parameter', sparse?.parameters)
  }
  const view_name = explore.view_name ?? name
  const views = [view_name, ...explore.joins.map((join) => join.name ?? '')]
  const all = Object.values(fields).flat()
  return {
    ...features,
    id: exploreId(model.name, name),
    name,
    model_name: model.name,
    project_name: project,
    view_name,
    label: explore.label ?? labelOfName(name),
    title: explore.label ?? labelOfName(name),
    description: explore.description,
    group_label: explore.group_label ?? model.label ?? labelOfName(model.name),
    hidden: explore.hidden,
    tags: [...explore.tags],
    connection_name: explore.connection_name ?? model.allowed_db_connection_names?.[0] ?? null,
    dialect_name: null,
    scopes: views,
    files: [`${model.name}.model.lkml`, ...new Set(all.map(({ source_file }) => source_file ?? ''))],
    source_file: `${model.name}.model.lkml`,
    lookml_link: seesLookml ? `/projects/${project}/files/${model.name}.model.lkml` : null,
    sql_table_name: seesLookml ? (explore.sql_table_name ?? (explore.said ? null : view_name)) : null,
    joins: explore.joins.map(joinAnswer),
    sets: [{ name: 'ALL_FIELDS', value: all.map((field) => field.name ?? '') }],
    access_filters: [...explore.access_filters],
    access_filter_fields: explore.access_filters.map(({ field }) => field ?? ''),
    always_filter: [...explore.always_filter],
    conditionally_filter: [...explore.conditionally_filter],
    can_develop: rights.hasIn('develop', model.name),
    can_explain: rights.hasIn('see_sql', model.name),
    can_save: rights.hasIn('save_content', model.name),
    can_see_lookml: seesLookml,
    fields,
    ...explore.said,
    ...(!seesLookml && { lookml_link: null })
  }
}

const features: LookmlModelExplore = {
  aliases: [],
  always_join: [],
  can_pivot_in_db: true,
  can_subtotal: true,
  can_total: true,
  errors: null,
  has_timezone_support: true,
  index_fields: [],
  null_sort_treatment: 'high',
  supports_cost_estimate: true,
  self_service_explore_data: null,
  supported_measure_types: [
    { dimension_type: 'number', measure_types: ['average', 'count_distinct', 'max', 'median', 'min', 'sum'] },
    { dimension_type: 'string', measure_types: ['count_distinct', 'list'] },
    { dimension_type: 'date', measure_types: ['count_distinct', 'max', 'min'] },
    { dimension_type: 'yesno', measure_types: ['count_distinct'] }
  ]
}

function joinAnswer(join: LookmlModelExploreJoins): LookmlModelExploreJoins {
  return {
    dependent_fields: [],
    fields: null,
    foreign_key: null,
    from: null,
    outer_only: null,
    relationship: 'many_to_one',
    required_joins: [],
    sql_foreign_key: null,
    sql_on: null,
    sql_table_name: null,
    type: 'left_outer',
    view_label: null,
    ...join
  }
}
