import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

type Call = (method: string, path: string, json?: unknown) => Promise<Answer<Record<string, unknown>>>

async function signedIn(server: TestServer, version: Version = '4.0'): Promise<Call> {
  const token = await server.login()
  return (method, path, json) => server.api(method, `/api/${version}${path}`, { token, json })
}

describe('A login by another service', () => {
  test.each([
    ['google', { google_user_id: '107002411830011225004', domain: 'example.com' }],
    ['ldap', { ldap_id: 'S-1-5-21-1004' }],
    ['looker_openid', { logged_in_ip: '192.0.2.7' }],
    ['oidc', { oidc_user_id: 'auth0|5f7c8ec7' }],
    ['saml', { saml_user_id: 'admin@example.com' }],
    ['totp', { verified: true }]
  ])('by %s is read by itself and in the user, and is gone once it is removed', async (type, expected) => {
    await using server = await startServer()
    const call = await signedIn(server)
    const path = `/users/1/credentials_${type}`
    const { body } = await call('GET', path)
    const shown = type === 'totp' ? 'two-factor' : type
    expect(body).toMatchObject({ ...expected, type: shown, is_disabled: false, url: `${server.url}/api/4.0${path}` })
    expect((await call('GET', '/user')).body[`credentials_${type}`]).toEqual(body)
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
    expect((await call('DELETE', path)).status).toBe(404)
    expect((await call('GET', '/user')).body[`credentials_${type}`]).toBeNull()
  })

  test.each(versions)('is null in API %s for whom there is none, and lists are empty', async (version) => {
    await using server = await startServer()
    const { body } = await (await signedIn(server, version))('POST', '/users', {})
    const none = ['email', 'google', 'ldap', 'looker_openid', 'oidc', 'saml', 'totp'].map(
      (type) => `credentials_${type}`
    )
    expect(none.map((name) => body[name])).toEqual(none.map(() => null))
    expect([body.credentials_api3, body.credentials_embed, body.sessions]).toEqual([[], [], []])
  })

  test('is a second factor that is unverified at first, and that there is one of', async () => {
    await using server = await startServer({ seed: { users: [{}] } })
    const call = await signedIn(server)
    const made = await call('POST', '/users/2/credentials_totp')
    expect([made.status, made.body.verified]).toEqual([200, false])
    expect((await call('POST', '/users/2/credentials_totp', {})).status).toBe(409)
    expect((await call('POST', '/users/99/credentials_totp')).status).toBe(404)
  })

  test('gives a user without an email login the address', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    await call('DELETE', '/users/1/credentials_email')
    expect((await call('GET', '/user')).body).toMatchObject({ credentials_email: null, email: 'admin@example.com' })
  })
})

describe('The user behind a credential', () => {
  test.each([
    ['email', 'ADMIN@example.com'],
    ['embed', 'reseller-7'],
    ['google', '107002411830011225004'],
    ['ldap', 'S-1-5-21-1004'],
    ['looker_openid', 'admin@example.com'],
    ['oidc', 'auth0|5f7c8ec7'],
    ['saml', 'admin@example.com']
  ])('of type %s is found by %s', async (type, id) => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { body } = await call('GET', `/users/credential/${type}/${encodeURIComponent(id)}?fields=id`)
    expect(body).toEqual({ id: '1' })
    expect((await call('GET', `/users/credential/${type}/nobody`)).status).toBe(404)
  })

  test('of type api3 is found by the client id; of an unknown type nobody is', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    expect((await call('GET', `/users/credential/api3/${server.key.client_id}`)).body.id).toBe('1')
    expect((await call('GET', `/users/credential/email/${server.key.client_id}`)).status).toBe(404)
    expect((await call('GET', '/users/credential/passport/1')).status).toBe(404)
  })
})

describe('An email login', () => {
  test('has an address for a new password, one at a time, which may run out after an hour', async () => {
    await using server = await startServer({ seed: { users: [{ email: 'ann@example.com' }] } })
    const call = await signedIn(server)
    const path = '/users/2/credentials_email'
    expect((await call('GET', path)).body.password_reset_url).toBeNull()
    const lasting = (await call('POST', `${path}/password_reset`)).body
    expect(lasting.password_reset_url).toMatch(new RegExp(`^${server.url}/password/reset/\\w{40}$`))
    const expiring = (await call('POST', `${path}/password_reset?expires=true`, {})).body
    expect(expiring.password_reset_url).not.toBe(lasting.password_reset_url)
    expect((await call('GET', path)).body.password_reset_url).toBe(expiring.password_reset_url)
    server.clock.nowMs += 3_600_000
    const later = await signedIn(server)
    expect((await later('GET', path)).body.password_reset_url_expired).toBe(true)
    expect((await later('POST', `${path}/send_password_reset`)).body.password_reset_url_expired).toBe(false)
    expect((await later('POST', '/users/1/credentials_email/password_reset')).status).toBe(404)
  })

  test('shows the address for a new password to admins alone', async () => {
    await using server = await startServer()
    const { id, token } = await makePerson(server, 'developer')
    const call = await signedIn(server)
    await call('POST', `/users/${id}/credentials_email`, { email: 'dev@example.com' })
    await call('POST', `/users/${id}/credentials_email/password_reset`)
    const { body } = await server.api('GET', `/api/4.0/users/${id}/credentials_email`, { token })
    expect(body).toMatchObject({ password_reset_url: null, can: { show_password_reset_url: false } })
  })

  test('is free for another user once its user is gone', async () => {
    await using server = await startServer({ seed: { users: [{ email: 'ann@example.com' }, {}] } })
    const call = await signedIn(server)
    const json = { email: 'ANN@example.com' }
    expect((await call('POST', '/users/3/credentials_email', json)).status).toBe(422)
    await call('DELETE', '/users/2')
    expect((await call('POST', '/users/3/credentials_email', json)).body.email).toBe('ANN@example.com')
  })

  test('is found by a search for the address, by admins alone', async () => {
    const users = ['ann@example.com', 'Bob@example.com', 'cid@example.org'].map((email) => ({ email }))
    await using server = await startServer({ seed: { users } })
    const call = await signedIn(server)
    const search = async (query: string): Promise<unknown> => {
      const { body } = await call('GET', `/credentials_email/search?fields=email&${query}`)
      return (body as unknown as { email: string }[]).map(({ email }) => email)
    }
    expect(await search('email=%25@example.com')).toEqual(['ann@example.com', 'Bob@example.com'])
    expect(await search('emails=bob@example.com,cid@example.org')).toEqual(['Bob@example.com', 'cid@example.org'])
    expect(await search('email=bob')).toEqual([])
    expect(await search('id=2')).toEqual(['ann@example.com'])
    const { token } = await makePerson(server, 'developer')
    expect((await server.api('GET', '/api/4.0/credentials_email/search', { token })).status).toBe(403)
  })

  test('must be reset by everybody once an admin says so', async () => {
    await using server = await startServer({
      seed: { users: [{ email: 'a@example.com' }, { email: 'b@example.com' }] }
    })
    const call = await signedIn(server)
    const path = '/password_config/force_password_reset_at_next_login_for_all_users'
    expect((await call('PUT', path)).status).toBe(200)
    for (const id of [2, 3]) {
      const { body } = await call('GET', `/users/${id}/credentials_email`)
      expect(body.forced_password_reset_at_next_login).toBe(true)
    }
  })
})

describe('The addresses of a user', () => {
  test('are all replaced by one, provided that the user is disabled', async () => {
    await using server = await startServer({
      seed: { users: [{ email: 'ann@example.com' }, { email: 'bob@example.com' }] }
    })
    const call = await signedIn(server)
    const json = { email: 'gone@example.com' }
    const refused = await call('POST', '/users/2/update_emails', json)
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'is_disabled' }]])
    await call('PATCH', '/users/2', { is_disabled: true })
    expect((await call('POST', '/users/2/update_emails', { email: 'bob@example.com' })).status).toBe(422)
    expect((await call('POST', '/users/2/update_emails', {})).status).toBe(422)
    const { body } = await call('POST', '/users/2/update_emails', json)
    expect(body).toMatchObject({ id: '2', email: 'gone@example.com', credentials_email: json })
    expect((await call('GET', '/users/credential/email/ann@example.com')).status).toBe(404)
  })
})

describe('An API key', () => {
  test('is made and removed by its user where an admin lets them', async () => {
    await using server = await startServer()
    const { id, token } = await makePerson(server, 'none')
    const path = `/api/4.0/users/${id}/credentials_api3`
    expect((await server.api('POST', path, { token })).status).toBe(403)
    await (
      await signedIn(server)
    )('PATCH', `/users/${id}`, { can_manage_api3_creds: true })
    const made = await server.api('POST', path, { token })
    expect([made.status, typeof made.body.client_secret]).toEqual([200, 'string'])
    expect((await server.api('POST', '/api/4.0/users/1/credentials_api3', { token })).status).toBe(403)
    expect((await server.api('DELETE', `${path}/${String(made.body.id)}`, { token })).status).toBe(204)
    const mine = await server.api('PATCH', `/api/4.0/users/${id}`, { token, json: { can_manage_api3_creds: false } })
    expect(mine.body.can_manage_api3_creds).toBe(true)
  })
})

describe('An embed user', () => {
  test('is made once for each external id, and known by it', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const made = await call('POST', '/users/embed_user', { external_user_id: 'customer 1' })
    expect(made.body).toMatchObject({ first_name: 'Embed', last_name: 'User' })
    expect(made.body).not.toHaveProperty('email')
    const again = await call('POST', '/users/embed_user', { external_user_id: 'customer 1' })
    expect(again.body).toEqual(made.body)
    expect((await call('GET', '/users/credential/embed/customer%201')).body.id).toBe(made.body.id)
    const path = `/users/${String(made.body.id)}/credentials_embed`
    const list = (await call('GET', path)).body as unknown as { id: string }[]
    expect(list).toMatchObject([{ external_user_id: 'customer 1', external_group_id: null, type: 'embed' }])
    expect((await call('GET', `${path}/${list[0]!.id}`)).body).toEqual(list[0])
    expect((await call('GET', `/users/1/credentials_embed/${list[0]!.id}`)).status).toBe(404)
    expect((await call('DELETE', `${path}/${list[0]!.id}`)).status).toBe(204)
    expect((await call('GET', path)).body).toEqual([])
  })

  test('needs an external id', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    for (const json of [{}, { external_user_id: '' }]) {
      expect((await call('POST', '/users/embed_user', json)).status).toBe(400)
    }
  })
})

describe('A service account', () => {
  test('is a user with a name, logs in with keys, and is changed and removed as what it is', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const made = await call('POST', '/users/service_accounts', { service_account_name: 'Nightly' })
    const id = String(made.body.id)
    expect(made.body).toMatchObject({ service_account_name: 'Nightly', is_service_account: true, is_disabled: false })
    expect((await call('GET', `/users/${id}`)).body).toMatchObject({ service_account_name: 'Nightly' })
    const key = (await call('POST', `/users/${id}/credentials_api3`)).body as {
      client_id: string
      client_secret: string
    }
    const token = await server.login(key)
    const changed = await call('PATCH', `/users/service_accounts/${id}`, { is_disabled: true })
    expect(changed.body).toMatchObject({ service_account_name: 'Nightly', is_disabled: true })
    expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
    expect((await call('PATCH', `/users/service_accounts/${id}`, { service_account_name: ' ' })).status).toBe(422)
    expect((await call('DELETE', `/users/service_accounts/${id}`)).status).toBe(204)
    expect((await call('GET', `/users/${id}`)).status).toBe(404)
  })

  test('needs a name, and a person is none', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    expect((await call('POST', '/users/service_accounts', {})).status).toBe(422)
    expect((await call('PATCH', '/users/service_accounts/1', { is_disabled: false })).status).toBe(404)
    expect((await call('DELETE', '/users/service_accounts/1')).status).toBe(404)
  })
})

describe('What API 3.0 alone has of a user', () => {
  test('is the token of the legacy API, one a user', async () => {
    await using server = await startServer({ seed: { users: [{}] } })
    const call = await signedIn(server, '3.0')
    const made = await call('POST', '/users/2/credentials_api', {})
    expect(made.body).toMatchObject({ token: expect.stringMatching(/^\w{20}$/) as string, type: 'api' })
    expect((await call('GET', '/users/2')).body.credentials_api).toEqual(made.body)
    expect((await call('GET', `/users/credential/api/${String(made.body.token)}`)).body.id).toBe(2)
    expect((await call('POST', '/users/2/credentials_api')).status).toBe(400)
    expect((await call('DELETE', '/users/2/credentials_api')).status).toBe(204)
    expect((await call('GET', '/users/2/credentials_api')).status).toBe(404)
  })

  test('are access filters, each of one user', async () => {
    await using server = await startServer({ seed: { users: [{}, {}] } })
    const call = await signedIn(server, '3.0')
    const json = { model: 'thelook', field: 'users.state', value: 'Ohio' }
    const { body } = await call('POST', '/users/2/access_filters', json)
    const path = `/users/2/access_filters/${String(body.id)}`
    expect(body).toEqual({ ...json, id: 1, url: `${server.url}/api/3.0${path}` })
    expect((await call('GET', '/users/2')).body.access_filters).toEqual([body])
    expect((await call('GET', '/users/3/access_filters')).body).toEqual([])
    expect((await call('GET', `/users/3/access_filters/${String(body.id)}`)).status).toBe(404)
    expect((await call('PATCH', path, { value: 'Iowa' })).body).toEqual({ ...body, value: 'Iowa' })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', '/users/2/access_filters')).body).toEqual([])
  })
})
