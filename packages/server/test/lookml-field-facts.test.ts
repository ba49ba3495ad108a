import { describe, expect, test } from 'vitest'
import { callsOf, directoryOf, fieldsOf, type Body, type Fields } from './lookml-files.ts'
import { startServer } from './start-server.ts'

const start = `connection: "c"
week_start_day: sunday
include: "/*.view"
explore: a {}`

/** The fields of a view that a text has the inside of. */
async function fieldsIn(view: string, more = ''): Promise<Fields> {
  const files = { 'm.model.lkml': start, 'a.view.lkml': `view: a { ${view} }\n${more}` }
  await using server = await startServer({ projects: [directoryOf(files)], seed: 'empty' })
  return await fieldsOf(await callsOf(server), 'm', 'a')
}

function valuesOf(fields: Fields, name: string): unknown[] {
  return (fields.get(name)!['enumerations'] as Body[]).map(({ value }) => value)
}

describe('A field of LookML', () => {
  test('that is a parameter allows its values as they stand in filters', async () => {
    const fields = await fieldsIn(
      'parameter: by { type: unquoted default_value: "sale_price" allowed_value: { label: "Price" value: "sale_price" } }'
    )
    expect(fields.get('a.by')).toMatchObject({
      default_filter_value: 'sale^_price',
      enumerations: [{ label: 'Price', value: 'sale^_price' }]
    })
  })

  test('of weekdays begins with the day that weeks begin with', async () => {
    const fields = await fieldsIn('dimension_group: at { type: time timeframes: [day_of_week, day_of_week_index] }')
    expect(valuesOf(fields, 'a.at_day_of_week')[0]).toBe('Sunday')
    expect(fields.get('a.at_day_of_week_index')).toMatchObject({ is_numeric: true, fill_style: 'enumeration' })
    expect((fields.get('a.at_day_of_week_index')!['enumerations'] as Body[])[1]).toEqual({
      label: '1 - Monday',
      value: '1'
    })
  })

  test('of a tier without a style has numbered steps', async () => {
    const fields = await fieldsIn('dimension: t { type: tier tiers: [10, 50] sql: ${TABLE}.x ;; }')
    expect(valuesOf(fields, 'a.t')).toEqual(['T00 (-inf,10.0)', 'T01 [10.0,50.0)', 'T02 [50.0,inf)', 'TXX Undefined'])
    expect(fields.get('a.t')).toMatchObject({
      sql_case: [{ value: 'T00 (-inf,10.0)', condition: '${TABLE}.x < 10.0' }, {}, {}, { condition: 'else' }]
    })
  })

  test('has the cases and values of the last refinement that has any', async () => {
    const fields = await fieldsIn(
      'dimension: c { case: { when: { sql: 1=1 ;; label: "Old" } } } parameter: p { allowed_value: { value: "old" } }',
      'view: +a { dimension: c { case: { when: { sql: 1=1 ;; label: "New" } } } parameter: p { allowed_value: { value: "new" } } }'
    )
    expect([valuesOf(fields, 'a.c'), valuesOf(fields, 'a.p')]).toEqual([['New'], ['new']])
  })

  test('that compares periods says which', async () => {
    const fields = await fieldsIn(
      `dimension_group: at { type: time timeframes: [year] } measure: n { type: count }
      measure: was { type: period_over_period based_on: n based_on_time: at_year period: year kind: difference }`
    )
    expect(fields.get('a.was')).toMatchObject({
      period_over_period_params: {
        based_on: 'a.n',
        based_on_time: 'a.at_year',
        period: 'year',
        kind: 'difference',
        value_to_date: false
      }
    })
  })

  test('suggests nothing where its view or itself says so', async () => {
    const fields = await fieldsIn('suggestions: no dimension: x {} dimension: y { suggestable: yes }')
    expect([fields.get('a.x')!['suggestable'], fields.get('a.y')!['suggestable']]).toEqual([false, true])
  })

  test('is hidden where its view hides fields that do not say otherwise', async () => {
    const fields = await fieldsIn('fields_hidden_by_default: yes dimension: x {} dimension: y { hidden: no }')
    expect([fields.get('a.x')!['hidden'], fields.get('a.y')!['hidden']]).toEqual([true, false])
  })

  test('in a group with others is told apart by its whole label', async () => {
    const fields = await fieldsIn('dimension_group: at { group_label: "Times" type: time timeframes: [week] }')
    expect(fields.get('a.at_week')).toMatchObject({ field_group_label: 'Times', field_group_variant: 'At Week' })
  })

  test('that is a distance has its unit', async () => {
    const fields = await fieldsIn('dimension: d { type: distance units: kilometers }')
    expect(fields.get('a.d')).toMatchObject({ is_numeric: true, value_format: '#,##0.00" km"' })
  })
})
