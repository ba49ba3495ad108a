import type { Place } from '../project/source-file.ts'
import type { Dashboard, DashboardQuery, DynamicField, MergedQuery, PlacedPair, PlacedText } from './dashboard.ts'
import { fieldsInExpression } from './expression-fields.ts'

/** What names a field in a dashboard. */
export type FieldRole =
  | 'fields'
  | 'pivots'
  | 'fill_fields'
  | 'subtotals'
  | 'sorts'
  | 'filters'
  | 'filter_expression'
  | 'dynamic_fields'
  | 'listen'
  | 'join_fields'
  | 'dashboard_filter'

/** What a query is asked of. */
export interface QueryScope {
  /** Undefined for the model that includes the dashboard. */
  readonly model: PlacedText | undefined
  readonly explore: PlacedText | undefined
}

/** A field that a dashboard names. */
export interface FieldReference {
  /** As written: `orders.count`; in the oldest dashboards without view. */
  readonly name: string
  readonly place: Place
  readonly role: FieldRole
  readonly scope: QueryScope
  /** The filter expression that goes with the field. */
  readonly value?: PlacedText
}

/** What a dashboard asks of models. */
export interface DashboardReferences {
  /** Each query and filter that names an explore or a model. */
  readonly scopes: readonly QueryScope[]
  /** Fields of models: those that elements define for themselves are not among them. */
  readonly fields: readonly FieldReference[]
}

/** Every field, explore and model that a dashboard names, with its place. */
export function fieldReferences({ elements, filters }: Dashboard): DashboardReferences {
  const queries = elements.flatMap(({ query, mergedQueries }) => {
    const primary = mergedQueries[0]
    return primary ? mergedQueries.flatMap((each) => [...inQuery(each), ...inJoin(each, primary)]) : inQuery(query)
  })
  const inFilters = filters.flatMap((filter): FieldReference[] => {
    const { field, defaultValue } = filter
    if (!field) return []
    const reference = {
      name: field.text,
      place: field.place,
      role: 'dashboard_filter' as const,
      scope: scopeOf(filter)
    }
    return [defaultValue ? { ...reference, value: defaultValue } : reference]
  })
  const asked = elements.flatMap(({ query, mergedQueries }): readonly QueryScope[] =>
    mergedQueries.length > 0 ? mergedQueries : [query]
  )
  const scopes = [...asked, ...filters].map(scopeOf).filter(({ model, explore }) => model ?? explore)
  return { scopes, fields: [...queries, ...inFilters] }
}

function scopeOf({ model, explore }: QueryScope): QueryScope {
  return { model, explore }
}

function inQuery(query: DashboardQuery): FieldReference[] {
  const scope = scopeOf(query)
  const own = new Set(query.dynamicFields.map(({ name }) => name.text))
  const plain = (role: FieldRole, texts: readonly PlacedText[]): FieldReference[] =>
    texts.map(({ text, place }) => ({ name: text.trim(), place, role, scope }))
  const keyed = (role: FieldRole, pairs: readonly PlacedPair[]): FieldReference[] =>
    pairs.map(({ key, value }) => ({ name: key.text.trim(), place: key.place, role, scope, value }))
  const found = [
    ...plain('fields', query.fields),
    ...plain('pivots', query.pivots),
    ...plain('fill_fields', query.fillFields),
    ...plain('subtotals', query.subtotals),
    ...plain('sorts', query.sorts.map(sortedField)),
    ...keyed('filters', query.filters),
    ...plain('filter_expression', fieldsInExpression(query.filterExpression)),
    ...query.dynamicFields.flatMap((field) => [
      ...plain('dynamic_fields', inDynamicField(field)),
      ...keyed('dynamic_fields', field.filters)
    ]),
    ...plain(
      'listen',
      query.listen.map(({ value }) => value).filter(({ text }) => text !== '')
    )
  ]
  return found.filter(({ name }) => name !== '' && !own.has(name))
}

/** Of `-orders.count`, `orders.count desc 0` the field. */
function sortedField({ text, ...where }: PlacedText): PlacedText {
  return { ...where, text: text.trim().replace(/^-/, '').split(/\s/)[0] ?? '' }
}

function inDynamicField({ basedOn, source, expression, filterExpression }: DynamicField): PlacedText[] {
  // An argument that is not a field, as a number of rows, has no view.
  const argument = source?.text.includes('.') && /^[\w.-]+$/.test(source.text) ? [source] : []
  return [
    ...(basedOn ? [basedOn] : []),
    ...argument,
    ...fieldsInExpression(expression),
    ...fieldsInExpression(filterExpression)
  ]
}

function inJoin(query: MergedQuery, primary: DashboardQuery): FieldReference[] {
  const made = new Set([...query.dynamicFields, ...primary.dynamicFields].map(({ name }) => name.text))
  return query.joinFields
    .flatMap(({ field, sourceField }) => [
      { field, scope: scopeOf(query) },
      { field: sourceField, scope: scopeOf(primary) }
    ])
    .map(({ field, scope }) => ({ name: field.text, place: field.place, role: 'join_fields' as const, scope }))
    .filter(({ name }) => !made.has(name))
}
