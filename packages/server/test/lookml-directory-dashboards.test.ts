import { fileURLToPath } from 'node:url'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { callsOf, directoryOf, enoughMs, writeInto, type Body, type Call } from './lookml-files.ts'
import { startServer } from './start-server.ts'

const thelook = fileURLToPath(new URL('../../../examples/thelook', import.meta.url))

const model = `connection: "c"
include: "/*.view"
include: "/*.dashboard"
explore: orders {}`
const view = 'view: orders { dimension: state {} dimension: day { type: date } measure: count { type: count } }'

type Board = Record<'dashboard_elements' | 'dashboard_filters' | 'dashboard_layouts', Body[]> & Body

/** A dashboard of a project that has nothing but it and an explore. */
async function shown(yaml: string, look: (board: Board, call: Call) => void | Promise<void>): Promise<void> {
  const root = directoryOf({ 'shop.model.lkml': model, 'orders.view.lkml': view, 'one.dashboard.lookml': yaml })
  await using server = await startServer({ projects: [root], seed: 'empty' })
  const call = await callsOf(server)
  await look((await call<Board>('GET', '/dashboards/shop::one')).body, call)
}

function places({ dashboard_layouts }: Board): unknown[] {
  const components = dashboard_layouts[0]!['dashboard_layout_components'] as Body[]
  return components.map(({ row, column, width, height }) => [row, column, width, height])
}

describe('The dashboards of the demo project', () => {
  test('are all there, whole', async () => {
    await using server = await startServer({ projects: [thelook], seed: 'empty' })
    const call = await callsOf(server)
    for (const [name, title, elements, filters] of [
      ['business_pulse', 'Business Pulse', 9, 3],
      ['customers', 'Customers', 7, 3],
      ['web_traffic', 'Web Traffic', 7, 2]
    ] as const) {
      const { body } = await call<Board>('GET', `/dashboards/thelook::${name}`)
      expect([body['title'], body.dashboard_elements.length, body.dashboard_filters.length]).toEqual([
        title,
        elements,
        filters
      ])
      expect(body).toMatchObject({ model: { id: 'thelook' }, readonly: true, folder: { id: 'lookml' } })
    }
  })

  test('merge queries, each of which listens by itself', async () => {
    await using server = await startServer({ projects: [thelook], seed: 'empty' })
    const call = await callsOf(server)
    const { body } = await call<Board>('GET', '/dashboards/thelook::web_traffic')
    const element = body.dashboard_elements.find(({ title }) => title === 'Visits and Orders by Month')!
    expect(element).toMatchObject({
      type: 'vis',
      query_id: null,
      result_maker: {
        vis_config: { type: 'looker_line' },
        filterables: [
          {
            view: 'events',
            listen: [
              { dashboard_filter_name: 'period', field: 'sessions.started_date' },
              { dashboard_filter_name: 'device', field: 'events.device' }
            ]
          },
          { view: 'orders', listen: [{ dashboard_filter_name: 'period', field: 'orders.created_date' }] }
        ]
      }
    })
    const { body: merge } = await call<{ source_queries: Body[] }>(
      'GET',
      `/merge_queries/${String(element['merge_result_id'])}`
    )
    expect(merge.source_queries).toMatchObject([
      { merge_fields: [] },
      { merge_fields: [{ field_name: 'orders.created_month', source_field_name: 'sessions.started_month' }] }
    ])
    const second = await call('GET', `/queries/${String(merge.source_queries[1]!['query_id'])}`)
    expect(second.body).toMatchObject({ view: 'orders', fields: ['orders.created_month', 'orders.count'] })
  })

  test('are written as LookML from which the same can be made again', async () => {
    await using server = await startServer({ projects: [thelook], seed: 'empty' })
    const call = await callsOf(server)
    for (const name of ['business_pulse', 'customers', 'web_traffic']) {
      const { body: written } = await call('GET', `/dashboards/lookml/thelook::${name}`)
      const made = await call('POST', '/dashboards/lookml', { lookml: written['lookml'] })
      expect(made.status).toBe(200)
      const again = await call('GET', `/dashboards/lookml/${String(made.body['id'])}`)
      const withoutHead = (text: unknown): string =>
        String(text)
          .replace(/^- dashboard: .*$|^ {2}preferred_slug: .*$/gm, '')
          .replace(/\n+/g, '\n')
      expect(withoutHead(again.body['lookml'])).toBe(withoutHead(written['lookml']))
    }
  })

  test('are found by their titles', async () => {
    await using server = await startServer({ projects: [thelook], seed: 'empty' })
    const call = await callsOf(server)
    const { body } = await call('GET', '/dashboards/lookml/search?title=customers')
    expect(body['dashboard_id']).toBe('thelook::customers')
  })
})

describe('A LookML dashboard of a directory', () => {
  test('has its elements by row and column in a newspaper', async () => {
    const yaml = `- dashboard: one
  layout: newspaper
  elements:
  - { name: a, type: single_value, explore: orders, fields: [orders.count], row: 1, col: 2, width: 3, height: 4 }
  - { name: b, type: text, body_text: Hi }
`
    await shown(yaml, (board) => {
      expect(board.dashboard_layouts).toMatchObject([{ type: 'newspaper', active: true }])
      expect(places(board)).toEqual([
        [1, 2, 3, 4],
        [5, 0, 8, 6]
      ])
    })
  })

  test('has them by top and left in a static layout', async () => {
    const yaml = `- dashboard: one
  layout: static
  width: 1200
  tile_size: 100
  elements:
  - { name: a, type: text, body_text: A, top: 3, left: 1, width: 4, height: 2 }
`
    await shown(yaml, (board) => {
      expect(board.dashboard_layouts).toMatchObject([{ type: 'static', width: 1200, column_width: 100 }])
      expect(places(board)).toEqual([[3, 1, 4, 2]])
    })
  })

  test('has them in the rows of a grid', async () => {
    const yaml = `- dashboard: one
  layout: grid
  rows:
  - { elements: [a, b], height: 220 }
  - { elements: [c] }
  elements:
  - { name: a, type: text, body_text: A }
  - { name: b, type: text, body_text: B }
  - { name: c, type: text, body_text: C }
`
    await shown(yaml, (board) => {
      expect(places(board)).toEqual([
        [0, 0, 12, 220],
        [0, 12, 12, 220],
        [1, 0, 24, 6]
      ])
    })
  })

  test('has buttons, notes and what older dashboards call otherwise', async () => {
    const yaml = `- dashboard: one
  layout: tile
  elements:
  - { name: go, type: button, rich_content_json: '{"text":"Go"}' }
  - name: old
    title: Old
    type: looker_column
    base_view: orders
    dimensions: [orders.state]
    measures: [orders.count]
    stacking: normal
    note: { text: Beware, state: expanded, display: above }
`
    await shown(yaml, ({ dashboard_elements }) => {
      expect(dashboard_elements).toMatchObject([
        { type: 'button', rich_content_json: '{"text":"Go"}', query_id: null },
        {
          type: 'vis',
          note_text: 'Beware',
          note_state: 'expanded',
          note_display: 'above',
          query: { model: 'shop', view: 'orders', fields: ['orders.state', 'orders.count'] }
        }
      ])
      const { vis_config } = dashboard_elements[1]!['query'] as Body
      expect(vis_config).toEqual({ type: 'looker_column', stacking: 'normal' })
    })
  })

  test('has what it extends, and is found by the slug it prefers', async () => {
    const yaml = `- dashboard: base
  extension: required
  title: Base
  elements:
  - { name: a, title: A, type: single_value, explore: orders, fields: [orders.count] }
- dashboard: one
  extends: base
  title: One
  preferred_slug: oneOneOne
  elements:
  - { name: a, title: B }
`
    await shown(yaml, async ({ dashboard_elements }, call) => {
      expect(dashboard_elements).toMatchObject([{ title: 'B', query: { fields: ['orders.count'] } }])
      expect((await call('GET', '/dashboards/shop::base')).status).toBe(404)
      expect((await call('GET', '/dashboards/oneOneOne')).body).toMatchObject({ id: 'shop::one' })
    })
  })

  test('is seen by those who see LookML dashboards of its model', async () => {
    const yaml = '- dashboard: one\n  elements:\n  - { name: a, type: text, body_text: Hi }\n'
    const root = directoryOf({ 'shop.model.lkml': model, 'orders.view.lkml': view, 'one.dashboard.lookml': yaml })
    await using server = await startServer({ projects: [root], seed: 'empty' })
    const admin = await callsOf(server)
    const statusFor = async (models: string[]): Promise<number> => {
      const permissions = { name: `p ${models[0]}`, permissions: ['access_data', 'see_lookml_dashboards'] }
      const permission_set = (await admin('POST', '/permission_sets', permissions)).body
      const model_set = (await admin('POST', '/model_sets', { name: `m ${models[0]}`, models })).body
      const ids = { permission_set_id: permission_set['id'], model_set_id: model_set['id'] }
      const role = (await admin('POST', '/roles', { name: `r ${models[0]}`, ...ids })).body
      const { id, token } = await server.makeUser()
      await admin('PUT', `/users/${id}/roles`, [role['id']])
      return (await (await callsOf(server, { token }))('GET', '/dashboards/shop::one')).status
    }
    expect(await statusFor(['shop'])).toBe(200)
    expect(await statusFor(['other'])).toBe(404)
  })

  test('goes with the model that includes it', async () => {
    const yaml = '- dashboard: one\n  elements:\n  - { name: a, type: text, body_text: Hi }\n'
    const root = directoryOf({ 'shop.model.lkml': model, 'orders.view.lkml': view, 'one.dashboard.lookml': yaml })
    await using server = await startServer({ projects: [root], seed: 'empty' })
    const call = await callsOf(server)
    expect((await call('GET', '/dashboards/shop::one')).status).toBe(200)
    rmSync(join(root, 'shop.model.lkml'))
    writeInto(root, 'other.model.lkml', 'connection: "c"')
    await sleep(enoughMs)
    expect((await call('GET', '/dashboards/shop::one')).status).toBe(404)
    expect((await call<{ explores: Body[] }>('GET', '/lookml_models/shop')).body.explores).toEqual([])
  })
})
