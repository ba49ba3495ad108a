import { describe, expect, test } from 'vitest'
import { changesOf, changesTo, said, shop } from './changes.ts'

const orders = 'views/orders.view.lkml'
const model = 'shop.model.lkml'

describe('dashboards', () => {
  test('that use a field that is gone are hit, once for the field', () => {
    const changes = changesOf(orders, '  dimension: status {}\n', '').filter(({ code }) => code === 'dashboard-hit')
    expect(said(changes)).toEqual([
      'breaking dashboard-hit: The dashboard "pulse" uses the field "orders.status" of the explore "orders", which is gone'
    ])
    const { path, start, end } = changes[0]!.place!
    expect(shop[path]!.slice(start, end)).toBe('orders.status')
    expect(changes[0]).toMatchObject({ dashboard: 'pulse', fields: ['orders.status'], explores: ['orders'] })
  })

  test('that use a field of another type or kind, or an explore that is gone, are hit', () => {
    expect(said(changesOf(orders, 'status {}', 'status { type: number }'))).toContain(
      'breaking dashboard-hit: The dashboard "pulse" uses the field "orders.status" of the explore "orders", which had the type string and has number'
    )
    expect(said(changesOf(orders, 'dimension: status', 'filter: status'))).toContain(
      'breaking dashboard-hit: The dashboard "pulse" uses the field "orders.status" of the explore "orders", which was a dimension and is a filter'
    )
    expect(said(changesOf(model, 'explore: orders {', 'explore: sales { from: orders view_name: orders'))).toContain(
      'breaking dashboard-hit: The dashboard "pulse" uses the explore "orders", which is gone'
    )
  })

  test('that no longer use it are not', () => {
    const changes = changesTo({
      [orders]: shop[orders]!.replace('  dimension: status {}\n', ''),
      'pulse.dashboard.lookml': shop['pulse.dashboard.lookml']!.replaceAll('orders.status', 'orders.id')
    })
    expect(changes.map(({ code }) => code)).toEqual(['field-removed'])
  })

  test('that are gone, or no longer included, are told', () => {
    const expected = ['breaking dashboard-removed: The dashboard "pulse" of the model "shop" is gone']
    expect(said(changesTo({ 'pulse.dashboard.lookml': undefined }))).toEqual(expected)
    expect(said(changesOf(model, 'include: "/*.dashboard"\n', ''))).toEqual(expected)
  })
})
