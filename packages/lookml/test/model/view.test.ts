import { describe, expect, test } from 'vitest'
import { find, modelOf, primaryKeys, tableOf, text, type Model, type View } from '../../src/model/index.ts'
import { textOf } from '../../src/syntax/index.ts'
import { modelFrom } from './model-of.ts'

const orders = `view: orders {
  sql_table_name: shop.orders ;;
  dimension: id { primary_key: yes type: number sql: \${TABLE}.id ;; }
  dimension: status { label: "Status" hidden: yes }
  measure: count { type: count }
}`

describe('A view', () => {
  test('has its fields in order, with their kinds and types', () => {
    expect(fieldsOf(modelFrom(orders).view('orders')!)).toEqual([
      'dimension id number',
      'dimension status string',
      'measure count count'
    ])
  })

  test('has a field for each timeframe of a group, and for each interval of a duration', () => {
    const view = modelFrom(`view: a {
      dimension_group: created { type: time timeframes: [raw, date, month, date] }
      dimension_group: open { type: duration intervals: [hour, day] sql_start: a ;; sql_end: b ;; }
    }`).view('a')!
    expect([...view.fields.keys()]).toEqual(['created_raw', 'created_date', 'created_month', 'hours_open', 'days_open'])
    expect(view.fields.get('created_date')).toMatchObject({
      type: 'date_date',
      group: { name: 'created', part: 'date' }
    })
    expect(view.fields.get('days_open')).toMatchObject({ type: 'duration_day', group: { isDuration: true } })
  })

  test('has all usual timeframes of a group that names none', () => {
    const view = modelFrom('view: a { dimension_group: created { type: time } }').view('a')!
    expect(view.fields.has('created_week')).toBe(true)
    expect(view.fields.has('created_hour_of_day')).toBe(true)
  })

  test('takes the last of two fields of one name, whole', () => {
    const view = modelFrom('view: a { dimension: x { label: "One" type: number } dimension: x { type: yesno } }').view(
      'a'
    )!
    const { block } = view.fields.get('x')!
    expect([text(block, 'type'), text(block, 'label')]).toEqual(['yesno', undefined])
  })

  test('knows its primary keys', () => {
    expect(primaryKeys(modelFrom(orders).view('orders')!).map(({ name }) => name)).toEqual(['id'])
  })
})

describe('Refinements', () => {
  test('add fields, and change single parameters of fields', () => {
    const view = modelFrom(
      orders,
      'view: +orders { dimension: status { hidden: no } measure: total { type: sum } }'
    ).view('orders')!
    expect([...view.fields.keys()]).toEqual(['id', 'status', 'count', 'total'])
    const status = view.fields.get('status')!
    expect([status.isHidden, text(status.block, 'label')]).toEqual([false, 'Status'])
  })

  test('count in the order of the includes, and before the definition too', () => {
    const first = 'view: +orders { label: "First" dimension: status { label: "A" } }'
    const second = 'view: +orders { dimension: status { label: "B" } }'
    const view = modelFrom(first, orders, second).view('orders')!
    expect([text(view.block, 'label'), text(view.fields.get('status')!.block, 'label')]).toEqual(['First', 'B'])
  })

  test('of a view that is not there make no view', () => {
    const model = modelFrom('view: +orders { label: "A" }')
    expect([model.view('orders'), model.viewNames.has('orders')]).toEqual([undefined, false])
  })

  test('say of each parameter which file it stands in', () => {
    const view = modelFrom(orders, 'view: +orders { dimension: status { label: "B" } }').view('orders')!
    const { block } = view.fields.get('status')!
    expect([find(block, 'label')!.file.path, find(block, 'hidden')!.file.path]).toEqual(['1.lkml', '0.lkml'])
  })
})

describe('Extends', () => {
  test('put the fields of the extended view below those of the view, refined as it is', () => {
    const view = modelFrom(
      orders,
      'view: returns { extends: [orders] dimension: id { type: string } dimension: reason {} }',
      'view: +orders { dimension: status { label: "State" } }'
    ).view('returns')!
    expect(fieldsOf(view)).toEqual([
      'dimension id string',
      'dimension status string',
      'measure count count',
      'dimension reason string'
    ])
    expect(text(view.fields.get('status')!.block, 'label')).toBe('State')
    expect(text(view.fields.get('id')!.block, 'primary_key')).toBe('yes')
  })

  test('of several views let the later win, and add up over refinements', () => {
    const view = modelFrom(
      'view: a { label: "A" dimension: a {} }',
      'view: b { label: "B" dimension: b {} }',
      'view: c { extends: [a] }',
      'view: +c { extends: [b] }'
    ).view('c')!
    expect([text(view.block, 'label'), ...view.fields.keys()]).toEqual(['B', 'a', 'b'])
  })

  test('in a circle end where they began', () => {
    const model = modelFrom('view: a { extends: [b] dimension: x {} }', 'view: b { extends: [a] dimension: y {} }')
    expect([...model.view('a')!.fields.keys()]).toEqual(['y', 'x'])
  })

  test('do not hand on that a view is there to be extended', () => {
    const model = modelFrom('view: a { extension: required }', 'view: b { extends: [a] }')
    expect([model.view('a')!.isExtensionRequired, model.view('b')!.isExtensionRequired]).toEqual([true, false])
  })

  test('let the table or derived table that was written last count', () => {
    const view = modelFrom(orders, 'view: b { extends: [orders] derived_table: { sql: SELECT 1 ;; } }').view('b')!
    const { file, parameter } = tableOf(view)!
    expect(textOf(file.document, parameter)).toContain('SELECT 1')
  })
})

test('Models that have a view alike share it', () => {
  const files = modelFrom(orders).files
  expect(modelFromFiles(files).view('orders')).toBe(modelFromFiles(files).view('orders'))
})

function fieldsOf({ fields }: View): string[] {
  return [...fields.values()].map(({ kind, name, type }) => `${kind} ${name} ${type}`)
}

function modelFromFiles(files: Model['files']): Model {
  return modelOf('shop', files[0]!, files)
}
