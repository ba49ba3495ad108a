import { call, type Output, type Sender } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker40 } from 'lookerts/4.0'
import { run_look } from 'lookerts/4.0/look'
import { run_inline_query, run_query, run_sql_query } from 'lookerts/4.0/query'
import { run_sql_interface_query } from 'lookerts/4.0/sql_interface_query'
import { expectTypeOf, test } from 'vitest'
import type { QueryBi, QueryCell, QueryCells, QueryDetail, QueryRow, QueryValue, ResultOf } from '../src/results.ts'

interface Order {
  'orders.id': number
  'orders.status': string | null
}

declare const sender: Sender
declare const text: string
const body = { model: 'thelook', view: 'orders' }

test('A format says what a query answers', () => {
  expectTypeOf<ResultOf<'json' | 'json_label', Order>>().toEqualTypeOf<Order[]>()
  expectTypeOf<ResultOf<'json_detail', Order>>().toEqualTypeOf<QueryDetail<Order>>()
  expectTypeOf<ResultOf<'json_bi', Order>>().toEqualTypeOf<QueryBi<Order>>()
  expectTypeOf<ResultOf<'csv' | 'txt' | 'html' | 'md' | 'sql'>>().toEqualTypeOf<string>()
  expectTypeOf<ResultOf<'xlsx' | 'png' | 'jpg' | 'pdf'>>().toEqualTypeOf<Uint8Array>()
  expectTypeOf<ResultOf<'csv' | 'png'>>().toEqualTypeOf<string | Uint8Array>()
  expectTypeOf<ResultOf<'a format of next year'>>().toEqualTypeOf<unknown>()
  expectTypeOf<ResultOf<string>>().toEqualTypeOf<unknown>()
})

test('A row of cells has a cell for each value, and for each key of a pivot', () => {
  type Row = QueryCells<{ 'orders.id': number | null; 'orders.count': { 2024: number; 2025: number } }>
  expectTypeOf<Row['orders.id']>().toEqualTypeOf<QueryCell<number | null>>()
  expectTypeOf<Row['orders.count'][2025]>().toEqualTypeOf<QueryCell<number>>()
  expectTypeOf<QueryDetail['data'][number]>().toEqualTypeOf<Record<string, QueryCell<QueryValue>>>()
})

test('The facade gives rows of the type that is asked for, and of any without', () => {
  const calls = async () => {
    const { query } = looker40(sender)
    expectTypeOf(await query.run_inline_query<Order>({ result_format: 'json', body })).toEqualTypeOf<Order[]>()
    expectTypeOf(await query.run_inline_query({ result_format: 'json', body })).toEqualTypeOf<QueryRow[]>()
    expectTypeOf(await query.run_inline_query({ result_format: 'csv', body })).toEqualTypeOf<string>()
    expectTypeOf(await query.run_inline_query({ result_format: text, body })).toEqualTypeOf<unknown>()
    expectTypeOf(await query.run_query({ query_id: '1', result_format: 'xlsx' })).toEqualTypeOf<Uint8Array>()
    expectTypeOf(
      await query.run_query<Order, 'json_detail'>({ query_id: '1', result_format: 'json_detail' })
    ).toEqualTypeOf<QueryDetail<Order>>()
    expectTypeOf(await looker30(sender).query.run_query<Order>({ query_id: 1, result_format: 'json' })).toEqualTypeOf<
      Order[]
    >()
    expectTypeOf(await query.run_inline_query<QueryRow>({ result_format: 'json', body })).toEqualTypeOf<QueryRow[]>()
    // eslint-disable-next-line typescript/no-explicit-any -- what a caller without types would write
    expectTypeOf(await query.run_inline_query<any>({ result_format: 'json', body })).toBeArray()
    // @ts-expect-error a text has no rows
    await query.run_inline_query<Order>({ result_format: 'csv', body })
    // @ts-expect-error an argument that there is not
    await query.run_query({ query_id: '1', result_format: 'json', fields: 'id' })
  }
  expectTypeOf(calls).toBeFunction()
})

test('A call gives what its format says', () => {
  const calls = async () => {
    expectTypeOf(await call(sender, run_inline_query, { result_format: 'csv', body })).toEqualTypeOf<string>()
    expectTypeOf(await call(sender, run_query, { query_id: '1', result_format: 'json' })).toEqualTypeOf<QueryRow[]>()
    expectTypeOf(await call(sender, run_look, { look_id: '1', result_format: 'png' })).toEqualTypeOf<Uint8Array>()
    expectTypeOf(await call(sender, run_sql_query, { slug: 's', result_format: text })).toEqualTypeOf<unknown>()
    expectTypeOf(
      await call(sender, run_sql_interface_query, { query_id: 1, result_format: 'json_bi' })
    ).toEqualTypeOf<QueryBi>()
    // @ts-expect-error a query has no fields
    await call(sender, run_query, { query_id: '1', result_format: 'json', fields: 'id' })
    // @ts-expect-error the format is missing
    await call(sender, run_query, { query_id: '1' })
  }
  expectTypeOf(calls).toBeFunction()
  expectTypeOf<Output<typeof run_inline_query>>().toEqualTypeOf<unknown>()
})
