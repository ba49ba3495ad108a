import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { readProject } from '../../src/project/index.ts'

/** What is found in a project: severity, code, and the text in question. */
function found(files: Readonly<Record<string, string>>): string[] {
  const project = readProject({ files: Object.entries(files).map(([path, text]) => ({ path, text })), refused: [] })
  return lint(project).map(
    ({ severity, code, path, start, end }) => `${severity} ${code} [${(files[path] ?? '').slice(start, end)}]`
  )
}

/** A model of one view, with these fields, and what else the model has. */
function shop(fields: string, more = ''): string[] {
  const view = `view: orders {
    dimension: id { primary_key: yes type: number }
    dimension_group: created { type: time timeframes: [raw, date] sql: \${TABLE}.c ;; }
    dimension_group: kept { type: duration intervals: [day] sql_start: a ;; sql_end: b ;; }
    measure: count { type: count }
    ${fields}
  }`
  return found({ 'shop.model.lkml': `connection: "shop"\nexplore: orders {}\n${view}\n${more}` })
}

describe('a measure', () => {
  it('that reads rows by a measure is a warning', () => {
    expect(shop('measure: m { type: count filters: [count: ">5"] }')).toEqual(['warning nested-aggregate [count]'])
    expect(shop('measure: m { type: list list_field: count }')).toEqual(['warning nested-aggregate [count]'])
    expect(shop('measure: m { type: count filters: [id: ">5"] }')).toEqual([])
  })

  it('over periods is based on a measure and a time', () => {
    const over = (measure: string, time: string): string[] =>
      shop(
        `measure: m { type: period_over_period based_on: ${measure} based_on_time: ${time} period: year kind: previous }`
      )
    expect(over('count', 'created_date')).toEqual([])
    expect(over('count', 'created_year')).toEqual([])
    expect(over('id', 'created_date')).toEqual(['warning invalid-value [id]'])
    expect(over('count', 'id')).toEqual(['warning invalid-value [id]'])
    expect(over('count', 'days_kept')).toEqual(['warning invalid-value [days_kept]'])
  })

  it('has a percentile from 0 to 100', () => {
    const percentile = (value: string): string[] =>
      shop(`measure: m { type: percentile percentile: ${value} sql: \${id} ;; }`)
    expect(percentile('150')).toEqual(['warning invalid-value [150]'])
    expect(percentile('99.9')).toEqual([])
  })
})

describe('the type unquoted', () => {
  it('is one of parameters only', () => {
    expect(shop('parameter: p { type: unquoted }')).toEqual([])
    expect(shop('filter: p { type: unquoted }')).toEqual(['warning invalid-value [unquoted]'])
    expect(shop('dimension: p { type: unquoted }')).toEqual(['warning invalid-value [unquoted]'])
  })
})

describe('the default of a parameter', () => {
  const parameter = (type: string, value: string, refinement = ''): string[] =>
    shop(
      `parameter: p { type: ${type} default_value: "${value}" allowed_value: { value: "1" } allowed_value: { value: "week" } }`,
      refinement
    )

  it('is one of its allowed values, of whatever layer', () => {
    expect(parameter('string', 'week')).toEqual([])
    expect(parameter('number', '1.0')).toEqual([])
    expect(
      parameter('unquoted', 'year', 'view: +orders { parameter: p { allowed_value: { value: "year" } } }')
    ).toEqual([])
  })

  it('is a warning where it is nearly one, else an info', () => {
    expect(parameter('string', 'Week')).toEqual(['warning invalid-value ["Week"]'])
    expect(parameter('string', 'weak')).toEqual(['warning invalid-value ["weak"]'])
    expect(parameter('unquoted', 'none')).toEqual(['info invalid-value ["none"]'])
  })

  it('is not looked at where it is made, or of values that can be written in many ways', () => {
    expect(parameter('string', "{{ _user_attributes['x'] }}")).toEqual([])
    expect(parameter('date', '7 days')).toEqual([])
    expect(parameter('string', '')).toEqual([])
  })
})

describe('a suggestion', () => {
  it('is a warning where its explore or dimension is not there', () => {
    const from = (explore: string, dimension: string): string[] =>
      shop(`filter: f { suggest_explore: ${explore} suggest_dimension: ${dimension} }`)
    expect(from('orders', 'orders.id')).toEqual([])
    expect(from('orders', 'orders.created_week')).toEqual([])
    expect(from('orders', 'nix')).toEqual([])
    expect(from('nix', 'nix.id')).toEqual(['warning unknown-explore [nix]'])
    expect(from('orders', 'orders.nix')).toEqual(['warning unknown-field [orders.nix]'])
    expect(from('orders', 'users.id')).toEqual(['warning unknown-field [users.id]'])
  })

  it('may come from an explore of another model', () => {
    const view = 'view: orders { filter: f { suggest_explore: names suggest_dimension: orders.f } }'
    expect(
      found({
        'shop.model.lkml': 'connection: "c"\ninclude: "*.view"\nexplore: orders {}',
        'other.model.lkml': 'connection: "c"\ninclude: "*.view"\nexplore: names { from: orders view_name: orders }',
        'orders.view.lkml': view
      })
    ).toEqual([])
  })
})

describe('a map layer', () => {
  it('is one of Looker or of the model', () => {
    const mapped = (name: string, more = ''): string[] => shop(`dimension: state { map_layer_name: ${name} }`, more)
    expect(mapped('us_states')).toEqual([])
    expect(mapped('ours', 'map_layer: ours { file: "a.json" }')).toEqual([])
    expect(mapped('ours')).toEqual(['warning unknown-name [ours]'])
  })
})

describe('the sorts of a query', () => {
  it('are asc or desc', () => {
    const sorted = (order: string): string[] =>
      shop('', `explore: +orders { query: q { measures: [count] sorts: [orders.id: ${order}] } }`)
    expect(sorted('desc')).toEqual([])
    expect(sorted('"ASC"')).toEqual([])
    expect(sorted('up')).toEqual(['warning invalid-value [up]'])
  })
})

describe('what is final', () => {
  it('is refined before that only', () => {
    expect(shop('', 'view: +orders { final: yes } view: +orders { label: "a" }')).toEqual([
      'warning refined-final [+orders]'
    ])
    expect(shop('final: yes', 'view: +orders { label: "a" }')).toEqual(['warning refined-final [+orders]'])
    expect(shop('', 'explore: +orders { final: yes } explore: +orders { label: "a" }')).toEqual([
      'warning refined-final [+orders]'
    ])
    expect(shop('', 'view: +orders { label: "a" } view: +orders { final: yes }')).toEqual([])
  })
})

describe('a model without a connection', () => {
  const orders = { 'orders.view.lkml': 'view: orders { dimension: id { primary_key: yes } }' }
  const model = 'include: "*.view"\nexplore: orders {}'

  it('is a warning', () => {
    expect(found({ ...orders, 'shop.model.lkml': model })).toEqual(['warning missing-connection []'])
  })

  it.each([
    [
      'may have it in a file that it includes',
      { 'shop.model.lkml': `include: "c.lkml"\n${model}`, 'c.lkml': 'connection: "c"' }
    ],
    [
      'may be a part of another',
      { 'part.model.lkml': model, 'shop.model.lkml': 'connection: "c"\ninclude: "part.model"' }
    ],
    ['may have no explores', { 'shop.model.lkml': 'include: "*.view"' }],
    ['may have it in a file that is not there', { 'shop.model.lkml': `include: "//core/*"\n${model}` }]
  ])('%s', (_, files: Readonly<Record<string, string>>) => {
    expect(found({ ...orders, ...files }).filter((each) => each.includes('connection'))).toEqual([])
  })
})
