import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

function alertOf(owner_id: string, more: object = {}): object {
  return {
    owner_id,
    cron: '0 8 * * *',
    comparison_type: 'LESS_THAN',
    threshold: 12,
    field: { name: 'orders.count', title: 'Orders Count' },
    destinations: [{ destination_type: 'EMAIL', email_address: 'ann@example.com' }],
    dashboard_element_id: '1',
    ...more
  }
}

interface Body {
  readonly id: string
  readonly errors: readonly { readonly field: string; readonly code: string }[]
}

async function idsOf(server: TestServer, token: string, query: string): Promise<unknown> {
  const { status, body } = await server.api<Body[]>('GET', `/api/4.0/alerts/search${query}`, { token })
  return status === 200 ? body.map(({ id }) => id) : status
}

describe('An alert', () => {
  test('is made, replaced, changed in part and removed by its owner', async () => {
    await using server = await startServer()
    const { id: owner_id, token } = await makePerson(server, 'viewer')
    const made = await server.api<Body>('POST', '/api/4.0/alerts', { token, json: alertOf(owner_id) })
    expect(made.body).toMatchObject({
      ...alertOf(owner_id),
      owner_display_name: 'viewer Person',
      is_disabled: false,
      is_public: false,
      followed: false
    })
    const path = `/api/4.0/alerts/${made.body.id}`
    const json = alertOf(owner_id, { threshold: 13 })
    expect((await server.api('PUT', path, { token, json })).body).toMatchObject({ threshold: 13 })
    const patched = await server.api('PATCH', path, { token, json: { is_disabled: true, cron: '* * * * *' } })
    expect(patched.body).toMatchObject({ threshold: 13, is_disabled: true, cron: '0 8 * * *' })
    expect((await server.api('POST', `${path}/enqueue`, { token })).status).toBe(204)
    expect((await server.api('DELETE', path, { token })).status).toBe(204)
    expect((await server.api('GET', path, { token })).status).toBe(404)
  })

  test.each([
    [{ field: undefined }, 'field', 'missing_field'],
    [{ threshold: undefined }, 'threshold', 'missing_field'],
    [{ destinations: undefined }, 'destinations', 'missing_field'],
    [{ destinations: [] }, 'destinations', 'missing_field'],
    [{ destinations: [{ destination_type: 'EMAIL' }] }, 'destinations[0].email_address', 'missing_field'],
    [{ destinations: [{ destination_type: 'PIGEON' }] }, 'destinations[0].destination_type', 'invalid'],
    [{ comparison_type: 'ABOVE' }, 'comparison_type', 'invalid'],
    [{ cron: 'daily' }, 'cron', 'invalid'],
    [{ field: null }, 'field', 'missing_field'],
    [{ applied_dashboard_filters: [{}] }, 'applied_dashboard_filters.field_name', 'missing_field'],
    [{ field: { name: 'orders.count' } }, 'field.title', 'missing_field']
  ])('with %j is refused', async (change, field, code) => {
    await using server = await startServer()
    const token = await server.login()
    const { status, body } = await server.api<Body>('POST', '/api/4.0/alerts', { token, json: alertOf('1', change) })
    expect([status, body.errors]).toMatchObject([
      422,
      expect.arrayContaining([expect.objectContaining({ field, code })])
    ])
  })

  test('that is private is nobody else’s; a public one is seen, and followed, by others but not theirs to change', async () => {
    await using server = await startServer()
    const admin = await server.login()
    const made = await server.api<Body>('POST', '/api/4.0/alerts', { token: admin, json: alertOf('1') })
    const { token } = await makePerson(server, 'viewer')
    const hidden = `/api/4.0/alerts/${made.body.id}`
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/follow'],
      ['DELETE', '/follow'],
      ['PATCH', ''],
      ['DELETE', '']
    ]) {
      expect((await server.api(method!, `${hidden}${path}`, { token, json: {} })).status).toBe(404)
    }
    const open = '/api/4.0/alerts/1'
    expect((await server.api('GET', open, { token })).body).toMatchObject({ followable: true, followed: false })
    expect((await server.api('POST', `${open}/follow`, { token })).status).toBe(204)
    expect((await server.api('GET', open, { token })).body).toMatchObject({ followed: true })
    expect((await server.api('GET', open, { token: admin })).body).toMatchObject({ followed: false })
    expect((await server.api('DELETE', `${open}/follow`, { token })).status).toBe(204)
    expect((await server.api('GET', open, { token })).body).toMatchObject({ followed: false })
    const put = await server.api('PUT', open, { token, json: alertOf('1') })
    const patch = await server.api('PATCH', open, { token, json: { threshold: 0 } })
    const remove = await server.api('DELETE', open, { token })
    const enqueue = await server.api('POST', `${open}/enqueue`, { token })
    expect([put.status, patch.status, remove.status, enqueue.status]).toEqual([404, 403, 403, 403])
  })

  test('belongs to somebody else only when an admin says so', async () => {
    await using server = await startServer()
    const { id, token } = await makePerson(server, 'viewer')
    expect((await server.api('POST', '/api/4.0/alerts', { token, json: alertOf('1') })).status).toBe(404)
    const admin = await server.login()
    expect((await server.api('POST', '/api/4.0/alerts', { token: admin, json: alertOf(id) })).status).toBe(200)
    expect(await idsOf(server, token, '')).toEqual(['2'])
    const { status, body } = await server.api<Body>('POST', '/api/4.0/alerts', { token: admin, json: alertOf('x') })
    expect([status, body.errors]).toMatchObject([422, [{ field: 'owner_id', code: 'invalid' }]])
  })

  test('says of each filter what it is, its title and its value', async () => {
    await using server = await startServer()
    const token = await server.login()
    const whole = { field_name: 'users.state', filter_title: 'State', filter_value: 'Texas' }
    const put = (filter: object): Promise<Answer<Body>> =>
      server.api<Body>('PUT', '/api/4.0/alerts/1', {
        token,
        json: alertOf('1', { applied_dashboard_filters: [filter] })
      })
    for (const name of Object.keys(whole)) {
      const { status, body } = await put({ ...whole, [name]: undefined })
      expect([status, body.errors]).toMatchObject([422, [{ field: `applied_dashboard_filters.${name}` }]])
    }
    expect((await put(whole)).body).toMatchObject({ applied_dashboard_filters: [whole] })
  })

  test('is found among the own ones; among all by who may see alerts', async () => {
    await using server = await startServer()
    const { id, token } = await makePerson(server, 'viewer')
    await server.api('POST', '/api/4.0/alerts', { token, json: alertOf(id, { is_disabled: true }) })
    expect(await idsOf(server, token, '')).toEqual(['2'])
    expect(await idsOf(server, token, '?all_owners=true')).toBe(403)
    const admin = await server.login()
    expect(await idsOf(server, admin, '')).toEqual(['1'])
    expect(await idsOf(server, admin, '?all_owners=true')).toEqual(['1', '2'])
    expect(await idsOf(server, admin, '?all_owners=true&disabled=true')).toEqual(['2'])
    const { token: none } = await makePerson(server, 'none')
    expect(await idsOf(server, none, '')).toBe(403)
  })
})

describe('Notifications of alerts', () => {
  test('are seen and read by whom they are for', async () => {
    await using server = await startServer()
    const token = await server.login()
    const path = '/api/4.0/alert_notifications'
    const before = await server.api('GET', path, { token })
    expect(before.body).toMatchObject([
      { notification_id: '1', user_id: '1', is_read: false, alert: { alert_id: '1' } }
    ])
    const { token: other } = await makePerson(server, 'developer')
    expect((await server.api('GET', path, { token: other })).body).toEqual([])
    expect((await server.api('PATCH', `${path}/1`, { token: other })).status).toBe(404)
    expect((await server.api('PATCH', `${path}/1`, { token })).body).toMatchObject({ is_read: true })
    expect((await server.api('GET', path, { token })).body).toMatchObject([{ is_read: true }])
    await server.api('DELETE', '/api/4.0/alerts/1', { token })
    expect((await server.api('GET', path, { token })).body).toEqual([])
  })
})
