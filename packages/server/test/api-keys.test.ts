import { describe, expect, test } from 'vitest'
import { startServer, versions } from './start-server.ts'

type Key = Record<string, unknown> & { id: string | number; client_id: string; client_secret: string }

describe.each(versions)('An API key at API %s', (version) => {
  const path = `/api/${version}/users/1/credentials_api3`

  test('shows its secret when it is made and never again (#3)', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { status, body } = await server.api<Key>('POST', path, { token })
    expect(status).toBe(200)
    expect(body).toEqual({
      id: version === '4.0' ? '2' : 2,
      client_id: expect.stringMatching(/^[0-9A-Za-z]{20}$/) as string,
      client_secret: expect.stringMatching(/^[0-9A-Za-z]{24}$/) as string,
      created_at: '2026-01-02T03:04:05.678+00:00',
      is_disabled: false,
      type: 'api3',
      url: `${server.url}${path}/2`,
      can: {},
      ...(version === '4.0' ? { purpose: null } : {})
    })
    const { client_secret, ...shown } = body
    expect((await server.api('GET', `${path}/2`, { token })).body).toEqual(shown)
    const everywhere = [
      path,
      `${path}/2`,
      '/api/4.0/user',
      '/api/3.0/users',
      '/api/3.1/users/1',
      `${path}/2?fields=client_secret`
    ]
    for (const each of everywhere) {
      const { text } = await server.api('GET', each, { token })
      expect(text).not.toContain(client_secret)
      expect(text).not.toContain('digest')
    }
  })

  test('logs in until it is deleted', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { body } = await server.api<Key>('POST', path, { token })
    const theirs = await server.login(body, version)
    expect((await server.api('GET', `/api/${version}/user`, { token: theirs })).status).toBe(200)
    const { status, text } = await server.api('DELETE', `${path}/${body.id}`, { token })
    expect([status, text]).toEqual([204, ''])
    expect((await server.api('GET', `/api/${version}/user`, { token: theirs })).status).toBe(401)
    expect((await server.api('DELETE', `${path}/${body.id}`, { token })).status).toBe(404)
    expect((await server.api('GET', path, { token })).body).toHaveLength(1)
  })

  test('is made with the bodies that clients send', async () => {
    await using server = await startServer()
    const token = await server.login()
    const empty = { body: '', headers: { 'content-type': 'application/json' } }
    for (const call of [empty, { json: {} }, { json: { client_id: 'chosen', purpose: 'x', id: 9 } }]) {
      const { status, body } = await server.api<Key>('POST', path, { token, ...call })
      expect(status).toBe(200)
      expect(body.client_id).not.toBe('chosen')
    }
  })

  test.each(['999', '0', '-1', 'x', '%2e%2e', '%2f', '%00', '2%00', '%F0%9F%92%A9'])('%s is not found', async (id) => {
    await using server = await startServer()
    const token = await server.login()
    await server.api('POST', path, { token })
    expect((await server.api('GET', `${path}/${id}`, { token })).status).toBe(404)
    expect((await server.api('DELETE', `${path}/${id}`, { token })).status).toBe(404)
    expect((await server.api('POST', `/api/${version}/users/${id}/credentials_api3`, { token })).status).toBe(404)
    expect((await server.api('GET', `/api/${version}/users/${id}/credentials_api3`, { token })).status).toBe(404)
  })
})

test('A key is found with its own user only', async () => {
  await using server = await startServer()
  const { id, keyId } = await server.makeUser()
  const token = await server.login()
  expect((await server.api('GET', `/api/4.0/users/${id}/credentials_api3/${keyId}`, { token })).status).toBe(200)
  for (const method of ['GET', 'DELETE', 'PATCH']) {
    const path = `/api/4.0/users/1/credentials_api3/${keyId}`
    expect((await server.api(method, path, { token, json: {} })).status).toBe(404)
  }
})

test('The purpose of a key can be changed in API 4.0, and nothing else of it', async () => {
  await using server = await startServer()
  const token = await server.login()
  const path = '/api/4.0/users/1/credentials_api3/1'
  const before = (await server.api<Key>('GET', path, { token })).body
  const sent = { ...before, purpose: 'nightly', client_id: 'x', client_secret: 'y', is_disabled: true, user_id: '2' }
  const { status, body } = await server.api<Key>('PATCH', path, { token, json: sent })
  expect([status, body]).toEqual([200, { ...before, purpose: 'nightly' }])
  expect((await server.api('PATCH', path, { token, json: {} })).body).toMatchObject({ purpose: 'nightly' })
  expect((await server.api('PATCH', path, { token, json: { purpose: null } })).body).toEqual(before)
  expect((await server.api('PATCH', path, { token })).status).toBe(422)
  expect((await server.api('PATCH', '/api/3.1/users/1/credentials_api3/1', { token, json: {} })).status).toBe(405)
  expect((await server.api('POST', '/api/4.0/login', { form: { ...server.key } })).status).toBe(200)
})

test('Deleting a user deletes the keys', async () => {
  await using server = await startServer()
  const { id, key, keyId } = await server.makeUser()
  const token = await server.login()
  await server.api('DELETE', `/api/4.0/users/${id}`, { token })
  expect((await server.api('GET', `/api/4.0/users/${id}/credentials_api3/${keyId}`, { token })).status).toBe(404)
  expect((await server.api('POST', '/api/4.0/login', { form: key })).status).toBe(404)
})
