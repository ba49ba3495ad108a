import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

describe('The uploads of early servers', () => {
  test('are tables that take rows as CSV, and LookML', async () => {
    await using server = await startServer()
    const token = await server.login()
    const at = '/api/3.0/uploads'
    const json = { view_name: 'budget', file_type: 'csv', definition: { year: 'number' } }
    const { status, body } = await server.api('POST', at, { token, json })
    expect([status, body]).toMatchObject([
      200,
      { ...json, table_name: 'uploads.budget', built_at: '', id: expect.any(Number) }
    ])
    const one = `${at}/${String(body.id)}`
    const headers = { 'content-type': 'text/csv' }
    expect((await server.api('POST', one, { token, headers, body: ' ' })).status).toBe(422)
    const loaded = await server.api('POST', one, { token, headers, body: 'year\n2025\n2026\n' })
    expect([loaded.status, loaded.body.built_at]).toEqual([200, '2026-01-02T03:04:05.678+00:00'])
    expect((await server.api<string>('GET', `${one}/lookml`, { token })).body).toContain('view: budget {')
    const removed = await server.api('DELETE', one, { token })
    expect([removed.status, removed.body]).toEqual([200, true])
    expect((await server.api('GET', one, { token })).status).toBe(404)
  })

  test('have names that stand in SQL, and are for admins', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const view_name of ['', 'a b', 'x;drop', 'targets']) {
      expect((await server.api('POST', '/api/3.0/uploads', { token, json: { view_name } })).status).toBe(422)
    }
    const developer = await makePerson(server, 'developer')
    expect((await server.api('GET', '/api/3.0/uploads', { token: developer.token })).status).toBe(404)
  })

  test('are not there in later versions', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of ['3.1', '4.0'])
      expect((await server.api('GET', `/api/${version}/uploads`, { token })).status).toBe(404)
  })
})

test('The stories of early servers belong to a project', async () => {
  await using server = await startServer()
  const token = await server.login()
  const { body } = await server.api<object[]>('GET', '/api/3.0/stories', { token })
  expect(body).toEqual([{ id: '1', title: 'A year of orders', file_id: 'orders.story', project: { id: 'thelook' } }])
  expect((await server.api('GET', '/api/3.0/stories/1', { token })).body).toMatchObject({
    html: expect.stringContaining('<h1>')
  })
})
