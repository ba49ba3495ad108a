import { createSession } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { describe, expect, test } from 'vitest'
import { startServer, versions } from './start-server.ts'

const token = /^lka_[0-9A-Za-z]{49}$/

describe.each(versions)('A login at API %s', (version) => {
  const path = `/api/${version}/login`

  test('takes the credentials from a form body and answers exactly a token, its type and its lifetime (#16)', async () => {
    await using server = await startServer()
    const { status, body } = await server.api('POST', path, { form: { ...server.key } })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(token) as string,
      token_type: 'Bearer',
      expires_in: 3600
    })
  })

  test('says that its answer must not be stored, and what it is (#17, #45)', async () => {
    await using server = await startServer()
    const { headers } = await server.api('POST', path, { form: { ...server.key } })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff'
    })
  })

  test('passes over grant_type and other fields in the form', async () => {
    await using server = await startServer()
    const form = { grant_type: 'client_credentials', scope: '', ...server.key }
    expect((await server.api('POST', path, { form })).status).toBe(200)
  })

  test('takes a JSON body', async () => {
    await using server = await startServer()
    expect((await server.api('POST', path, { json: server.key })).status).toBe(200)
  })

  test('takes a form that does not say what it is, and one that names its charset', async () => {
    await using server = await startServer()
    const body = new URLSearchParams({ ...server.key }).toString()
    expect((await server.api('POST', path, { body })).status).toBe(200)
    const headers = { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' }
    expect((await server.api('POST', path, { body, headers })).status).toBe(200)
  })
})

test('Credentials with characters that forms encode come through', async () => {
  const client_secret = 'a%2Bb +&=ü%25€'
  const seed = { users: [{ credentials_api3: [{ client_id: 'id &%', client_secret }] }] }
  await using server = await startServer({ seed })
  const form = { client_id: 'id &%', client_secret }
  expect((await server.api('POST', '/api/4.0/login', { form })).status).toBe(200)
  const decoded = { client_id: 'id &%', client_secret: decodeURIComponent(client_secret) }
  expect((await server.api('POST', '/api/4.0/login', { form: decoded })).status).toBe(404)
})

test('Percent-encoding that is no UTF-8 is a wrong secret, not an error', async () => {
  await using server = await startServer()
  const form = `client_id=${server.key.client_id}&client_secret=%ff%fe%zz`
  expect((await server.api('POST', '/api/4.0/login', { form })).status).toBe(404)
})

describe('Credentials in the query', () => {
  const query = ({ client_id, client_secret }: { client_id: string; client_secret: string }): string =>
    `?client_id=${client_id}&client_secret=${client_secret}`

  test('are taken in emulator mode, and the answer says that this will end (#16)', async () => {
    await using server = await startServer()
    const { status, headers } = await server.api('POST', `/api/3.0/login${query(server.key)}`)
    expect(status).toBe(200)
    expect(headers.deprecation).toMatch(/^@\d+$/)
    expect(Date.parse(headers.sunset as string)).toBe(Date.UTC(2026, 11, 31, 23, 59, 59))
    const form = await server.api('POST', '/api/3.0/login', { form: { ...server.key } })
    expect(form.headers).not.toHaveProperty('deprecation')
  })

  test('are refused in serve mode unless they are allowed (#16)', async () => {
    await using strict = await startServer({ mode: 'serve' })
    const { status, body } = await strict.api('POST', `/api/3.0/login${query(strict.key)}`)
    expect(status).toBe(400)
    expect(body.message).toBe('client_id and client_secret are not taken from the query; send them in a form body')
    await using lenient = await startServer({ mode: 'serve', allowQueryCredentials: true })
    expect((await lenient.api('POST', `/api/3.0/login${query(lenient.key)}`)).status).toBe(200)
  })

  test('are refused in emulator mode when that is switched off (#16)', async () => {
    await using server = await startServer({ allowQueryCredentials: false })
    expect((await server.api('POST', `/api/4.0/login${query(server.key)}`)).status).toBe(400)
  })

  test('work as lookerpy sends them: in the query, with JSON that is empty for a body', async () => {
    await using server = await startServer()
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const path = `/api/3.0/login${query(server.key)}`
    expect((await server.api('POST', path, { headers })).status).toBe(200)
    expect((await server.api('POST', path, { headers, body: '{}' })).status).toBe(200)
  })
})

test('The plain operation of API 3.0 logs in, and its token works', async () => {
  await using server = await startServer()
  const { client_id, client_secret } = server.key
  const anonymous = looker30(createSession({ baseUrl: server.url }))
  const { access_token } = await anonymous.api_auth.login({ client_id, client_secret })
  const session = createSession({ baseUrl: server.url, accessToken: access_token! })
  expect(await looker30(session).user.me()).toMatchObject({ id: 1, first_name: 'Admin' })
})

test('A login answers no redirect and sets no cookie, whatever it is sent (#24, #43)', async () => {
  await using server = await startServer()
  for (const form of [{ ...server.key }, { ...server.key, redirect_uri: 'http://127.0.0.1/' }, {}]) {
    const { status, headers } = await server.api('POST', '/api/4.0/login', { form })
    expect([200, 400]).toContain(status)
    expect(headers).not.toHaveProperty('location')
    expect(headers).not.toHaveProperty('set-cookie')
  }
})

test('A login without a version asks for a version that is logged in, as Looker does', async () => {
  await using server = await startServer()
  const { status, body } = await server.api('POST', '/api/login', { form: { ...server.key } })
  expect([status, body.message]).toEqual([401, 'Requires authentication.'])
  expect((await server.api('POST', '/login', { form: { ...server.key } })).status).toBe(403)
})
