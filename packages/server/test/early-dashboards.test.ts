import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

describe('Early API 3.0', () => {
  test('copies and moves several dashboards at once', async () => {
    await using server = await startServer()
    const send = await as(server)
    const copied = await send('POST', '/dashboards/copy?space_id=11&dashboard_ids=1,2', {}, '3.0')
    expect([copied.status, copied.body]).toEqual([200, '3,4'])
    expect((await send('GET', '/dashboards/search?folder_id=11&fields=title')).body).toEqual([
      { title: 'Sales Overview' },
      { title: 'Campaign Results' }
    ])
    const moved = await send('PATCH', '/dashboards/move?space_id=12&dashboard_ids=1,2', {}, '3.0')
    expect([moved.status, moved.body]).toEqual([200, '1,2'])
    expect((await send('GET', '/dashboards/1')).body).toMatchObject({ folder_id: '12' })
    expect((await send('PATCH', '/dashboards/move?dashboard_ids=1', {}, '3.0')).status).toBe(400)
  })

  test('tells which looks go with dashboards that are moved', async () => {
    await using server = await startServer()
    const send = await as(server)
    const plan = async (): Promise<Body> =>
      (await send('GET', '/dashboards/move_plan?space_id=10&dashboard_ids=2', undefined, '3.0')).body
    expect(await plan()).toMatchObject({ looks_to_move: [{ id: 2, title: 'Customers by State' }], looks_to_copy: [] })
    await send('POST', '/dashboard_elements', { dashboard_id: '1', look_id: '2' })
    expect(await plan()).toMatchObject({ looks_to_move: [], looks_to_copy: [{ id: 2 }] })
  })

  test.each(['dashboards', 'looks'])('keeps a prefetch of %s', async (kind) => {
    await using server = await startServer()
    const send = await as(server)
    const path = `/${kind}/1/prefetch`
    expect((await send('GET', path, undefined, '3.0')).status).toBe(404)
    const made = await send('POST', path, { ttl: 60 }, '3.0')
    expect([made.status, made.body]).toMatchObject([200, { ttl: 60, hit_count: 0 }])
    expect((await send('GET', path, undefined, '3.0')).body).toMatchObject({ ttl: 60 })
    const viewer = await as(server, await makePerson(server, 'viewer'))
    expect((await viewer('POST', path, { ttl: 60 }, '3.0')).status).toBe(404)
  })
})
