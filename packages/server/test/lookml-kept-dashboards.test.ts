import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { callsOf, directoryOf, enoughMs, type Body } from './lookml-files.ts'
import { startServer } from './start-server.ts'

describe('A LookML dashboard of a directory', () => {
  const pulse = `- dashboard: pulse
  title: Pulse
  description: How it goes
  elements:
  - name: open
    title: Open orders
    explore: orders
    type: single_value
    fields: [orders.count]
    listen: { State: orders.status }
    row: 2
    col: 4
    width: 6
    height: 3
  - { name: hint, type: text, body_text: Ask Sales }
  filters:
  - { name: State, title: State, type: field_filter, explore: orders, field: orders.status, default_value: open }
`
  const files = {
    'shop.model.lkml': 'connection: "c"\ninclude: "/*.view"\ninclude: "/dashboards/*.dashboard"\nexplore: orders {}',
    'orders.view.lkml': 'view: orders { dimension: status {} measure: count { type: count } }',
    'dashboards/pulse.dashboard.lookml': pulse
  }

  test('is among the dashboards with its tiles and filters, and nobody changes it there', async () => {
    await using server = await startServer({ projects: [directoryOf(files)] })
    const call = await callsOf(server)
    expect((await call<Body[]>('GET', '/dashboards')).body.map(({ id }) => id)).toContain('shop::pulse')
    const { body } = await call<Record<string, Body[]>>('GET', '/dashboards/shop::pulse')
    expect(body).toMatchObject({ title: 'Pulse', description: 'How it goes' })
    expect(body['dashboard_elements']).toMatchObject([
      { title: 'Open orders', type: 'vis', query: { model: 'shop', view: 'orders', fields: ['orders.count'] } },
      { type: 'text', body_text: 'Ask Sales' }
    ])
    expect(body['dashboard_filters']).toMatchObject([{ name: 'State', dimension: 'orders.status', model: 'shop' }])
    expect((await call('PATCH', '/dashboards/shop::pulse', { title: 'Mine' })).status).toBe(405)
  })

  test('changes and goes with its file', async () => {
    const root = directoryOf(files)
    await using server = await startServer({ projects: [root] })
    const call = await callsOf(server)
    const before = (await call('GET', '/dashboards/shop::pulse')).body
    writeFileSync(join(root, 'dashboards/pulse.dashboard.lookml'), pulse.replace('Pulse', 'Heartbeat'))
    await sleep(enoughMs)
    expect((await call('GET', '/dashboards/shop::pulse')).body).toMatchObject({
      title: 'Heartbeat',
      created_at: before['created_at']
    })
    rmSync(join(root, 'dashboards/pulse.dashboard.lookml'))
    await sleep(enoughMs)
    expect((await call('GET', '/dashboards/shop::pulse')).status).toBe(404)
  })

  test('stays as it is, ids and all, when the server starts again', async () => {
    const data = directoryOf({})
    const options = { projects: [directoryOf(files)], data, newKey: true }
    const idsOf = async (): Promise<unknown> => {
      await using server = await startServer(options)
      const { body } = await (await callsOf(server))<Record<string, Body[]>>('GET', '/dashboards/shop::pulse')
      return body['dashboard_elements']!.map(({ id }) => id)
    }
    expect(await idsOf()).toEqual(await idsOf())
  })
})
