import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

async function staged() {
  const server = await startServer()
  const token = await server.login()
  const call = <Body = Record<string, unknown>>(method: string, path: string, json?: object) =>
    server.api<Body>(method, `/api/4.0${path}`, { token, ...(json && { json }) })
  return { server, call, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe.each(['saml', 'oidc'])('A configuration of %s for trying', (kind) => {
  const body = { enabled: true, default_new_user_role_ids: ['5'], default_new_user_group_ids: ['2'] }

  test('has a slug of its own, and leaves the one that holds alone', async () => {
    await using stage = await staged()
    const before = (await stage.call('GET', `/${kind}_config`)).body
    const made = (await stage.call('POST', `/${kind}_test_configs`, body)).body
    expect(made).toMatchObject({
      enabled: true,
      test_slug: expect.stringMatching(/^\w{20}$/),
      default_new_user_roles: [{ id: '5', name: 'Viewer' }],
      default_new_user_groups: [{ id: '2', name: 'Analysts' }]
    })
    expect(made).not.toHaveProperty('default_new_user_role_ids')
    expect((await stage.call('GET', `/${kind}_test_configs/${String(made.test_slug)}`)).body).toEqual(made)
    expect((await stage.call('GET', `/${kind}_config`)).body).toEqual(before)
  })

  test('goes, and is found by nothing else', async () => {
    await using stage = await staged()
    const { test_slug } = (await stage.call('POST', `/${kind}_test_configs`, body)).body
    const path = `/${kind}_test_configs/${String(test_slug)}`
    expect((await stage.call('DELETE', path)).status).toBe(204)
    expect((await stage.call('GET', path)).status).toBe(404)
    expect((await stage.call('DELETE', path)).status).toBe(404)
    expect((await stage.call('GET', `/${kind}_test_configs/1`)).status).toBe(404)
  })

  test('is the admin’s', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    const { test_slug } = (await stage.call('POST', `/${kind}_test_configs`, body)).body
    const path = `/api/4.0/${kind}_test_configs`
    expect((await stage.server.api('POST', path, { token, json: body })).status).toBe(403)
    expect((await stage.server.api('GET', `${path}/${String(test_slug)}`, { token })).status).toBe(403)
  })
})

describe('Signing in by somebody else’s word', () => {
  test.each([
    ['/saml_config', { idp_url: 'javascript:alert(1)' }],
    ['/oidc_config', { token_endpoint: 'file:///etc/passwd' }],
    ['/ldap_config', { connection_port: '99999' }]
  ])('at %s refuses what is no address', async (path, json) => {
    await using stage = await staged()
    expect((await stage.call('PATCH', path, json)).status).toBe(422)
  })

  test('notes who changed it and when, and shows groups with their roles', async () => {
    await using stage = await staged()
    const groups_with_role_ids = [{ name: 'staff', looker_group_name: 'Staff', role_ids: ['4'] }]
    const { body } = await stage.call('PATCH', '/saml_config', { groups_with_role_ids })
    expect(body).toMatchObject({
      modified_by: '1',
      modified_at: '2026-01-02T03:04:05.678+00:00',
      groups: [{ id: '1', name: 'staff', looker_group_name: 'Staff', roles: [{ id: '4', name: 'User' }] }],
      groups_with_role_ids
    })
  })

  test('names no groups, roles and attributes that are not there', async () => {
    await using stage = await staged()
    const wrong = [
      { default_new_user_group_ids: ['99'] },
      { default_new_user_role_ids: ['5', 'x'] },
      { groups_with_role_ids: [{ name: 'staff', role_ids: ['x'] }] },
      { user_attributes_with_ids: [{ name: 'mail', user_attribute_ids: ['99'] }] }
    ]
    for (const json of wrong) expect((await stage.call('PATCH', '/saml_config', json)).status).toBe(422)
    const right = { user_attributes_with_ids: [{ name: 'mail', required: null, user_attribute_ids: ['1'] }] }
    expect((await stage.call('PATCH', '/saml_config', right)).body).toMatchObject({
      user_attributes: [{ name: 'mail', required: false, user_attributes: [{ id: '1' }] }],
      user_attributes_with_ids: [{ name: 'mail', required: false, user_attribute_ids: ['1'] }]
    })
  })

  test('a test of LDAP says what is missing, and connects to nothing', async () => {
    await using stage = await staged()
    const status = async (path: string, json: object) =>
      (await stage.call('PUT', `/ldap_config/${path}`, json)).body.status
    const complete = { connection_host: '127.0.0.1', connection_port: String(stage.server.port) }
    expect(await status('test_connection', {})).toBe('error')
    expect(await status('test_connection', complete)).toBe('success')
    expect(await status('test_user_auth', complete)).toBe('error')
    expect(await status('test_user_auth', { ...complete, test_ldap_user: 'ann' })).toBe('success')
    await stage.call('PATCH', '/ldap_config', { connection_host: 'ldap.example.com' })
    expect(await status('test_auth', {})).toBe('success')
  })
})

describe('Support access', () => {
  test('is open for as long as was said', async () => {
    await using stage = await staged()
    const status = async () => (await stage.call('GET', '/support_access/status')).body
    expect(await status()).toEqual({ open: false, open_until: null })
    await stage.call('PUT', '/support_access/enable', { duration_in_seconds: 60 })
    expect(await status()).toEqual({ open: true, open_until: '2026-01-02T03:05:05.678+00:00' })
    stage.server.clock.nowMs += 60_000
    expect(await status()).toEqual({ open: false, open_until: null })
    await stage.call('PUT', '/support_access/enable', { duration_in_seconds: 60 })
    expect((await stage.call('PUT', '/support_access/disable')).body.open).toBe(false)
    for (const json of [{ duration_in_seconds: 0 }, { duration_in_seconds: 1e9 }, {}])
      expect((await stage.call('PUT', '/support_access/enable', json)).status).toBe(422)
  })

  test('has a list of who may come, each once', async () => {
    await using stage = await staged()
    const add = (emails: string[]) =>
      stage.call<{ id: string; email: string }[]>('POST', '/support_access/allowlist', { emails, reason: 'help' })
    const [ann] = (await add(['ann@example.com', 'ann@example.com'])).body
    const both = (await add(['ann@example.com', 'bea@example.com'])).body
    expect(both.map(({ email }) => email)).toEqual(['ann@example.com', 'bea@example.com'])
    expect(both[0]).toEqual(ann)
    for (const emails of [[], ['nobody']]) expect((await add(emails)).status).toBe(422)
    expect((await stage.call('DELETE', `/support_access/allowlist/${ann!.id}`)).status).toBe(204)
    const left = (await stage.call<object[]>('GET', '/support_access/allowlist')).body
    expect(left).toHaveLength(2)
  })

  test('needs its permission', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    expect((await stage.server.api('GET', '/api/4.0/support_access/status', { token })).status).toBe(403)
    const enable = await stage.server.api('PUT', '/api/4.0/support_access/enable', {
      token,
      json: { duration_in_seconds: 60 }
    })
    expect(enable.status).toBe(403)
  })
})

describe('Phones', () => {
  const phone = { device_token: 'token of the phone', device_type: 'ios' }

  test('are registered once', async () => {
    await using stage = await staged()
    const first = (await stage.call('POST', '/mobile/device', phone)).body
    expect(first).toEqual({ ...phone, id: '1' })
    expect((await stage.call('POST', '/mobile/device', phone)).body).toEqual(first)
    expect((await stage.call('POST', '/mobile/device', { ...phone, device_type: 'toaster' })).status).toBe(422)
    expect((await stage.call('POST', '/mobile/device', {})).status).toBe(422)
  })

  test('are their owner’s alone, whoever asks', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'viewer')
    const own = await stage.server.api<{ id: string }>('POST', '/api/4.0/mobile/device', { token, json: phone })
    const path = `/mobile/device/${own.body.id}`
    expect((await stage.call('PATCH', path)).status).toBe(404)
    expect((await stage.call('DELETE', path)).status).toBe(404)
    expect((await stage.server.api('PATCH', `/api/4.0${path}`, { token })).status).toBe(200)
    expect((await stage.server.api('DELETE', `/api/4.0${path}`, { token })).status).toBe(204)
    expect((await stage.server.api('DELETE', `/api/4.0${path}`, { token })).status).toBe(404)
  })
})
