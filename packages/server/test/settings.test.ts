import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

async function staged(options?: Parameters<typeof startServer>[0]) {
  const server = await startServer(options)
  const token = await server.login()
  const call = (method: string, path: string, json?: object, version = '4.0') =>
    server.api(method, `/api/${version}${path}`, { token, ...(json && { json }) })
  return { server, token, call, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** Each that is read at one path and changed there, with a change. */
const singles: readonly [path: string, method: string, change: Record<string, unknown>][] = [
  ['/session_config', 'PATCH', { session_minutes: 60 }],
  ['/password_config', 'PATCH', { min_length: 12 }],
  ['/whitelabel_configuration', 'PUT', { default_title: 'Acme' }],
  ['/custom_welcome_email', 'PATCH', { subject: 'Hello' }],
  ['/internal_help_resources_content', 'PATCH', { organization_name: 'Acme' }],
  ['/digest_emails_enabled', 'PATCH', { is_enabled: true }],
  ['/cloud_storage', 'PATCH', { custom_s3_bucket: 'exports' }],
  ['/saml_config', 'PATCH', { idp_issuer: 'idp' }],
  ['/oidc_config', 'PATCH', { issuer: 'idp' }],
  ['/ldap_config', 'PATCH', { connection_host: 'ldap.example.com' }]
]

describe('A setting that there is one of', () => {
  test.each(singles)('%s keeps what it is given, and nothing else changes', async (path, method, change) => {
    await using stage = await staged()
    const before = (await stage.call('GET', path)).body
    const changed = await stage.call(method, path, change)
    const { modified_at: _, modified_by: _by, policy_enabled_at: _policy, ...rest } = changed.body
    expect(changed.status).toBe(200)
    expect(rest).toEqual({ ...before, ...change, ...gone(before, rest) })
    expect((await stage.call('GET', path)).body).toEqual(changed.body)
    const [name] = Object.keys(change) as [string]
    const cleared = await stage.call(method, path, { [name]: null })
    expect(cleared.body[name]).toEqual(before[name])
  })

  test.each(singles)('%s is the admin’s alone', async (path, method, change) => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    for (const way of ['GET', method]) {
      const { status } = await stage.server.api(way, `/api/4.0${path}`, { token, json: change })
      expect([403, 404]).toContain(status)
    }
  })

  test('is there again after a restart', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const data = mkdtempSync('/tmp/lookerts-settings-')
    try {
      {
        await using stage = await staged({ data })
        await stage.call('PATCH', '/session_config', { session_minutes: 77 })
      }
      await using again = await staged({ data, newKey: true })
      expect((await again.call('GET', '/session_config')).body.session_minutes).toBe(77)
    } finally {
      rmSync(data, { recursive: true })
    }
  })

  test('has limits: sessions last 5 to 43200 minutes, passwords have 7 to 100 characters', async () => {
    await using stage = await staged()
    for (const session_minutes of [4, 43_201, -1])
      expect((await stage.call('PATCH', '/session_config', { session_minutes })).status).toBe(422)
    for (const session_minutes of [5, 43_200])
      expect((await stage.call('PATCH', '/session_config', { session_minutes })).status).toBe(200)
    expect((await stage.call('PATCH', '/password_config', { min_length: 6 })).status).toBe(422)
  })
})

/** What another change moves besides; it stands in both or in neither. */
function gone(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, undefined> {
  return Object.fromEntries(
    Object.keys(before)
      .filter((name) => !(name in after))
      .map((name) => [name, undefined])
  )
}

describe('Settings of the instance', () => {
  test('hold their parts, which have operations of their own too', async () => {
    await using stage = await staged()
    const changed = await stage.call('PATCH', '/setting', {
      timezone: 'Europe/Berlin',
      custom_welcome_email: { subject: 'Hello' },
      privatelabel_configuration: { default_title: 'Acme' },
      mcp_tools: { query: { enabled: true } },
      embed_cookieless_v2: false
    })
    expect(changed.body).toMatchObject({
      timezone: 'Europe/Berlin',
      custom_welcome_email: { subject: 'Hello', enabled: false },
      mcp_tools: { query: { enabled: true }, get_models: { enabled: false } },
      embed_config: { embed_cookieless_v2: false }
    })
    expect((await stage.call('GET', '/custom_welcome_email')).body.subject).toBe('Hello')
    expect((await stage.call('GET', '/whitelabel_configuration')).body.default_title).toBe('Acme')
    expect((await stage.call('GET', '/setting?fields=timezone')).body).toEqual({ timezone: 'Europe/Berlin' })
  })

  test('change all or not at all', async () => {
    await using stage = await staged()
    const before = (await stage.call('GET', '/setting')).body
    const wrong = [
      { timezone: 'Mars/Olympus' },
      { host_url: 'javascript:alert(1)' },
      { embed_config: { domain_allowlist: ['https://a b'] }, timezone: 'Europe/Berlin' },
      { embed_config: { domain_allowlist: [`${'a'.repeat(200_000)}!`] } }
    ]
    for (const json of wrong) expect((await stage.call('PATCH', '/setting', json)).status).toBe(422)
    expect((await stage.call('GET', '/setting')).body).toEqual(before)
  })

  test('in 3.0 the domains that may embed are on a whitelist, by the same data', async () => {
    await using stage = await staged()
    const domain_whitelist = ['https://*.example.com', 'https://app.test:8080']
    const { body } = await stage.call('PATCH', '/embed_config', { domain_whitelist }, '3.0')
    expect(body.domain_whitelist).toEqual(domain_whitelist)
    const setting = (await stage.call('GET', '/setting')).body as { embed_config: { domain_allowlist: string[] } }
    expect(setting.embed_config.domain_allowlist).toEqual(domain_whitelist)
    const allowed = async (domain: string) =>
      (await stage.call('PUT', `/embed_config/check_domain?domain=${encodeURIComponent(domain)}`, undefined, '3.0'))
        .body.allowed
    expect(await allowed('https://app.example.com')).toBe(true)
    expect(await allowed('https://APP.test:8080/')).toBe(true)
    for (const other of [
      'https://example.com.evil.test',
      'http://app.example.com',
      'https://app.test',
      'https://.example.com'
    ])
      expect([other, await allowed(other)]).toEqual([other, false])
  })
})

describe('Secrets that are given', () => {
  test('never come back, and are not kept', async () => {
    const secret = 'a secret of theirs'
    await using stage = await staged()
    const answers = [
      await stage.call('PATCH', '/ldap_config', { auth_password: secret }),
      await stage.call('PATCH', '/oidc_config', { secret }),
      await stage.call('PATCH', '/cloud_storage', { custom_s3_key: secret, custom_s3_secret: secret }),
      await stage.call('POST', '/smtp_settings', { address: 'mail.example.com', from: 'a@b.c', password: secret }),
      await stage.call('GET', '/smtp_status'),
      await stage.call('GET', '/ldap_config')
    ]
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(300)
      expect(text).not.toContain(secret)
    }
    expect(answers.at(-1)!.body.has_auth_password).toBe(true)
  })
})

describe('Mail', () => {
  test('needs an address and a sender, unless the default server is used', async () => {
    await using stage = await staged()
    const wrong = [{ address: '' }, { address: 'mail.example.com' }, { default_smtp: false }, { port: 70_000 }]
    for (const json of wrong) expect((await stage.call('POST', '/smtp_settings', json)).status).toBe(422)
    expect((await stage.call('POST', '/smtp_settings', { default_smtp: true })).status).toBe(204)
    expect((await stage.call('POST', '/smtp_settings', { address: 'm.test', from: 'a@b.c', port: 25 })).status).toBe(
      204
    )
    const { body } = await stage.call('GET', '/smtp_status')
    expect(body).toMatchObject({ is_valid: true, node_status: [{ message: expect.stringContaining('m.test') }] })
  })

  test('of digests is delivered where they are on', async () => {
    await using stage = await staged()
    expect((await stage.call('POST', '/digest_email_send')).body).toEqual({ configuration_delivered: false })
    await stage.call('PATCH', '/digest_emails_enabled', { is_enabled: true })
    expect((await stage.call('POST', '/digest_email_send')).body).toEqual({ configuration_delivered: true })
  })
})

describe('Lists of what there is', () => {
  test('everybody reads timezones and locales', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'none')
    const { body: zones } = await stage.server.api<object[]>('GET', '/api/4.0/timezones', { token })
    expect(zones).toContainEqual({ value: 'America/Los_Angeles', label: 'America - Los Angeles', group: 'America' })
    expect(zones[0]).toMatchObject({ value: 'UTC' })
    const { body: locales } = await stage.server.api<object[]>('GET', '/api/4.0/locales', { token })
    expect(locales).toContainEqual({
      code: 'de_DE',
      english_name: 'German (Germany)',
      native_name: 'Deutsch (Deutschland)'
    })
  })

  test('a legacy feature that is switched on is on', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    expect((await stage.call('PATCH', '/legacy_features/1', { enabled_locally: true })).body).toMatchObject({
      id: '1',
      enabled: true,
      enabled_locally: true
    })
    expect((await stage.call('GET', '/legacy_features/99')).status).toBe(404)
    expect((await stage.server.api('GET', '/api/4.0/legacy_features', { token })).status).toBe(403)
  })

  test('backups and cloud storage of 3.x are two', async () => {
    await using stage = await staged()
    await stage.call('PATCH', '/backup_configuration', { custom_s3_bucket: 'backups' }, '3.1')
    expect((await stage.call('GET', '/backup_configuration', undefined, '3.1')).body.custom_s3_bucket).toBe('backups')
    expect((await stage.call('GET', '/cloud_storage', undefined, '3.1')).body.custom_s3_bucket).toBe(null)
  })
})
