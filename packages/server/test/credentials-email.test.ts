import { readContract } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { violationsOf } from '../src/conventions/violations.ts'
import { seed, stores } from './oauth-browser.ts'
import { startServer, versions } from './start-server.ts'

const path = '/api/4.0/users/3/credentials_email'

describe.each(versions)('The email login of a user at API %s', (version) => {
  const at = `/api/${version}/users/3/credentials_email`

  test('is made, read, changed and removed', async () => {
    await using server = await startServer({ seed })
    const token = await server.login()
    expect((await server.api('GET', at, { token })).status).toBe(404)
    const made = await server.api('POST', at, { token, json: { email: ' Bob@Example.com ', user_id: 9, type: 'x' } })
    expect(made.status).toBe(200)
    expect(violationsOf(readContract(version), 'CredentialsEmail', made.body)).toEqual([])
    expect(made.body).toMatchObject({
      email: 'Bob@Example.com',
      created_at: '2026-01-02T03:04:05.678+00:00',
      logged_in_at: '',
      type: 'email',
      is_disabled: false,
      password_reset_url: null,
      url: `${server.url}${at}`,
      user_url: `${server.url}/api/${version}/users/3`,
      can: { show_password_reset_url: true }
    })
    expect((await server.api('GET', at, { token })).body).toEqual(made.body)
    const json = { email: 'bob@example.org', forced_password_reset_at_next_login: true }
    const changed = await server.api('PATCH', at, { token, json })
    expect(changed.body).toEqual({ ...made.body, ...json })
    expect((await server.api('PATCH', at, { token, json: {} })).body).toEqual(changed.body)
    expect((await server.api('DELETE', at, { token })).status).toBe(204)
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect((await server.api(method, at, { token, json: {} })).status).toBe(404)
  })
})

describe.each(stores)('An email address in $store', ({ open }) => {
  test('belongs to one user, whatever its case, and is free again when the user is deleted', async () => {
    await using server = await open()
    const token = await server.login()
    const json = { email: 'ANN@example.com' }
    const taken = { errors: [{ field: 'email', code: 'already_exists' }] }
    const refused = await server.api('POST', path, { token, json })
    expect([refused.status, refused.body]).toMatchObject([422, taken])
    await server.api('POST', path, { token, json: { email: 'bob@example.com' } })
    expect((await server.api('PATCH', path, { token, json })).body).toMatchObject(taken)
    await server.api('DELETE', '/api/4.0/users/2', { token })
    expect((await server.api('PATCH', path, { token, json })).body).toMatchObject(json)
  })

  test('is given to one of many who ask for it at once', async () => {
    await using server = await open()
    const token = await server.login()
    const ids = await Promise.all(Array.from({ length: 6 }, async () => (await server.makeUser()).id))
    const json = { email: 'same@example.com' }
    const answers = await Promise.all(
      ids.map((id) => server.api('POST', `/api/4.0/users/${id}/credentials_email`, { token, json }))
    )
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422, 422, 422, 422, 422])
  })
})

test.each(versions)('The email login of a user shows in the user at API %s', async (version) => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const { body } = await server.api('GET', `/api/${version}/users/2/credentials_email`, { token })
  const shown = { email: 'Ann@Example.com', credentials_email: body }
  expect((await server.api('GET', `/api/${version}/users/2`, { token })).body).toMatchObject(shown)
  const all = await server.api<object[]>('GET', `/api/${version}/users?sorts=id`, { token })
  expect(all.body).toMatchObject([{ email: null, credentials_email: null }, shown, { credentials_email: null }])
  const changed = await server.api('PATCH', `/api/${version}/users/2`, { token, json: {} })
  expect(changed.body).toMatchObject(shown)
})

test('A user has one email login', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const { status } = await server.api('POST', '/api/4.0/users/2/credentials_email', {
    token,
    json: { email: 'ann2@example.com' }
  })
  expect(status).toBe(409)
})

test('A disabled user can be given one, and it says so', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  await server.api('PATCH', '/api/4.0/users/3', { token, json: { is_disabled: true } })
  const { status, body } = await server.api('POST', path, { token, json: { email: 'bob@example.com' } })
  expect([status, body.is_disabled]).toEqual([200, true])
})

test.each([
  {},
  { email: null },
  { email: '' },
  { email: 'bob' },
  { email: 'a b@c' },
  { email: `${'a'.repeat(251)}@b.c` }
])('%j is no email login', async (json) => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const { status, body } = await server.api('POST', path, { token, json })
  expect([status, body]).toMatchObject([422, { errors: [{ field: 'email' }] }])
  expect((await server.api('GET', path, { token })).status).toBe(404)
})

test('Who is no admin sees their own and changes none', async () => {
  await using server = await startServer({ seed })
  const admin = await server.login()
  const { id, token } = await server.makeUser()
  const own = `/api/4.0/users/${id}/credentials_email`
  expect((await server.api('POST', own, { token, json: { email: 'x@example.com' } })).status).toBe(403)
  await server.api('POST', own, { token: admin, json: { email: 'x@example.com' } })
  const { status, body } = await server.api('GET', own, { token })
  expect([status, body]).toMatchObject([200, { can: { show_password_reset_url: false } }])
  for (const [method, target] of [
    ['PATCH', own],
    ['DELETE', own],
    ['GET', '/api/4.0/users/2/credentials_email']
  ] as const)
    expect((await server.api(method, target, { token, json: {} })).status).toBe(403)
})
