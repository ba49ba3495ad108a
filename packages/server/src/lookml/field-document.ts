import { expandFields, names, pairs, type ExploreField, type Field } from '@lookerts/lookml'
import type {
  LookmlFieldLink,
  LookmlModelExploreField,
  LookmlModelExploreFieldMeasureFilters,
  LookmlModelExploreFieldPeriodOverPeriodParams
} from 'lookerts/4.0'
import type { SparseField } from '../resources/lookml_model/explore-kinds.ts'
import { asFilter, enumerationsOf } from './enumerations.ts'
import { casesOf, type Case } from './field-cases.ts'
import { formatOf } from './field-formats.ts'
import { labels } from './field-labels.ts'
import type { FieldScope } from './field-scope.ts'
import { sqlOf } from './field-sql.ts'
import { fillStyleOf, isNumericTimeframe, times, timeInterval, timeframeOf } from './field-times.ts'
import { mapLayerOf } from './map-layers.ts'
import { linkTo } from './source-links.ts'

/** Makes the record of a field of LookML, with all that it says. */
export function fieldDocument(scope: FieldScope, at: ExploreField): SparseField {
  const { read, project } = scope
  const { field, view } = at
  const { block, kind } = field
  const place = block.layers.at(-1)!
  const cases = casesOf(read, field)
  const { type, sql } = sqlOf(scope, at, cases)
  return {
    name: at.name,
    type,
    view: view.name,
    scope: view.name,
    original_view: view.viewName,
    ...labels(scope, at),
    description: read.text(block, 'description') ?? '',
    hidden: isHidden(scope, at),
    primary_key: read.flag(block, 'primary_key') ?? false,
    is_filter: kind === 'filter' || kind === 'parameter',
    is_numeric: isNumeric(field),
    sql,
    sql_case: cases ? [...cases] : null,
    source_file: place.file.path,
    lookml_link: linkTo(project, place),
    ...formatOf(scope, field),
    tags: read.list(block, 'tags') ?? [],
    synonyms: read.list(block, 'synonyms') ?? [],
    links: links(scope, field),
    drill_fields: drillFields(scope, at),
    filters: measureFilters(at),
    can_filter: read.flag(block, 'can_filter') ?? canFilter(field),
    sortable: type !== 'list',
    requires_refresh_on_sort: /^(running_total|percent_of_previous)$/.test(type),
    user_attribute_filter_types: filterTypes(field),
    default_filter_value: defaultValue(scope, field),
    enumerations: enumerationsOf(scope, field, cases),
    has_allowed_values: read.lastBlocks(block, 'allowed_value').length > 0,
    label_from_parameter: read.text(block, 'label_from_parameter'),
    map_layer: mapLayerOf(scope, field),
    period_over_period_params: periods(scope, at),
    fill_style: read.flag(block, 'allow_fill') === false ? null : (fillStyleOf(type) ?? (cases ? 'enumeration' : null)),
    ...suggestions(scope, at, cases),
    ...times(scope, view.name, field)
  }
}

/** Raw times are there for other fields to build on, and shown to nobody. */
function isHidden({ read }: FieldScope, { field, view }: ExploreField): boolean {
  const ofView = view.view && read.flag(view.view.block, 'fields_hidden_by_default')
  return read.flag(field.block, 'hidden') ?? (ofView === true || field.type === 'date_raw')
}

function isNumeric({ kind, type, group }: Field): boolean {
  if (group?.isDuration || type.startsWith('duration_') || isNumericTimeframe(type)) return true
  if (kind === 'measure') return !/^(string|list|yesno|zipcode)$/.test(type) && timeframeOf(type) === undefined
  return /^(number|int|distance)$/.test(type)
}

/** Lists, and what is worked out from the rows of a result, cannot be filtered by, nor can times without a format. */
function canFilter({ type }: Field): boolean {
  return !/^(list|running_total|percent_of_total|percent_of_previous|date_raw)$/.test(type)
}

function filterTypes(field: Field): NonNullable<LookmlModelExploreField['user_attribute_filter_types']> {
  if (!canFilter(field) || field.type === 'location') return []
  if (isNumeric(field)) return ['number', 'advanced_filter_number']
  return timeInterval(field.type) ? ['datetime', 'advanced_filter_datetime'] : ['string', 'advanced_filter_string']
}

function defaultValue({ read }: FieldScope, field: Field): string | null {
  const value = read.text(field.block, 'default_value')
  return value === null ? null : asFilter(field, value)
}

function links({ read }: FieldScope, { block }: Field): LookmlFieldLink[] {
  return read.blocks(block, 'link').map((link) => ({
    label: read.text(link, 'label') ?? '',
    url: read.text(link, 'url') ?? '',
    icon_url: read.text(link, 'icon_url')
  }))
}

/** A measure that says nothing has what its view says for all of its measures. */
function drillFields({ explore }: FieldScope, { field, view }: ExploreField): string[] {
  const ofView = field.kind === 'measure' && view.view ? names(view.view.block, 'drill_fields') : undefined
  const list = names(field.block, 'drill_fields') ?? ofView ?? []
  const all = [...(view.view?.fields.keys() ?? [])].map((name) => `${view.name}.${name}`)
  return [...expandFields(list, explore, view, all)].filter((name) => explore.fields.has(name))
}

function measureFilters({ field, view }: ExploreField): LookmlModelExploreFieldMeasureFilters[] | null {
  if (field.kind !== 'measure') return null
  const found = pairs(field.block, 'filters')
  if (found.length === 0) return null
  return found.map(({ key, value }) => ({ field: inView(view.name, key), condition: value }))
}

function periods(
  { read }: FieldScope,
  { field: { block, type }, view }: ExploreField
): LookmlModelExploreFieldPeriodOverPeriodParams | null {
  if (type !== 'period_over_period') return null
  const kind = kinds.find((each) => each === read.text(block, 'kind')) ?? 'previous'
  const period = periodNames.find((each) => each === read.text(block, 'period'))
  return {
    based_on: inView(view.name, read.text(block, 'based_on') ?? ''),
    based_on_time: inView(view.name, read.text(block, 'based_on_time') ?? ''),
    kind,
    ...(period && { period }),
    value_to_date: read.flag(block, 'value_to_date') ?? false
  }
}

const kinds = ['previous', 'difference', 'relative_change'] as const
const periodNames = ['year', 'fiscal_year', 'quarter', 'fiscal_quarter', 'month', 'week', 'date'] as const

function suggestions(
  { explore, read }: FieldScope,
  at: ExploreField,
  cases: readonly Case[] | undefined
): Partial<LookmlModelExploreField> {
  const { block, kind, type } = at.field
  const dimension = read.text(block, 'suggest_dimension')
  const view = at.view.view?.block
  const isOff = view !== undefined && read.flag(view, 'suggestions') === false
  const isWord = kind !== 'measure' && suggestable.has(type)
  return {
    suggestions: read.list(block, 'suggestions') ?? cases?.map(({ value }) => value) ?? null,
    suggest_explore: read.text(block, 'suggest_explore') ?? explore.name,
    suggest_dimension: dimension === null ? at.name : inView(at.view.name, dimension),
    suggestable: read.flag(block, 'suggestable') ?? (!isOff && (isWord || cases !== undefined))
  }
}

const suggestable: ReadonlySet<string> = new Set(
  `string unquoted zipcode yesno tier bin date_day_of_week date_month_name date_quarter_of_year
  date_fiscal_quarter_of_year`.split(/\s+/)
)

function inView(view: string, name: string): string {
  return name === '' || name.includes('.') ? name : `${view}.${name}`
}
