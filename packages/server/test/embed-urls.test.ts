import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signatureOf } from '../src/resources/auth/embed-signature.ts'
import { embedStage, embedUser } from './embed-stage.ts'
import { makePerson } from './people.ts'

interface Secret {
  readonly id: string
  readonly secret: string | null
  readonly algorithm: string
}

/** What is signed, worked out from the address alone. */
function signatureByHand(url: URL, secret: string, hash: string): string {
  const names = `nonce time session_length external_user_id permissions models group_ids external_group_id
    user_attributes access_filters`.split(/\s+/)
  const values = names.flatMap((name) => url.searchParams.get(name) ?? [])
  return createHmac(hash, secret)
    .update([url.host, url.pathname, ...values].join('\n'))
    .digest('base64')
}

describe('The signature of an embed URL', () => {
  const secret = { algorithm: 'hmac/sha-1', signing_key: 'hunter2' }
  const path = '/login/embed/%2Fembed%2Fdashboards%2F1'
  const base = {
    nonce: 'abc123',
    time: 1561486800,
    session_length: 3600,
    external_user_id: 'user1',
    permissions: ['access_data', 'see_looks', 'see_user_dashboards'],
    models: ['powered_by', 'thelook']
  }
  const signed = (values: object) =>
    signatureOf(
      secret,
      'test.looker.com',
      path,
      new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]))
    )

  test('is the known one with all values', () => {
    const more = {
      group_ids: [1, 2, 3],
      external_group_id: 'group1',
      user_attributes: { locale: 'en_US' },
      access_filters: { powered_by: { 'products.brand': 'Allegra K' } }
    }
    expect(signed({ ...base, ...more })).toBe('jcMKWo4eb4Y34CV7dpC6hAgi8oM=')
  })

  test('is the known one with the fewest', () => {
    expect(signed({ ...base, access_filters: {} })).toBe('RXMPyKsQerTI/fbPIwgoTqUsvio=')
  })

  test('covers neither names nor timezone nor force_logout_login', () => {
    const more = { first_name: 'A', last_name: 'B', user_timezone: 'UTC', force_logout_login: true }
    expect(signed({ ...base, ...more, access_filters: {} })).toBe('RXMPyKsQerTI/fbPIwgoTqUsvio=')
  })
})

describe('A signed embed URL', () => {
  test.each([
    ['hmac/sha-1', 'sha1'],
    ['hmac/sha-256', 'sha256']
  ])('is signed with the newest secret, by %s', async (algorithm, hash) => {
    await using stage = await embedStage()
    await stage.call('POST', '/embed_config/secrets', { algorithm: 'hmac/sha-1' })
    const { secret } = (await stage.call<Secret>('POST', '/embed_config/secrets', { algorithm })).body
    const url = await stage.sign({ group_ids: ['2'], external_group_id: 'g', user_attributes: { locale: 'en_US' } })
    expect(url.searchParams.get('signature')).toBe(signatureByHand(url, secret!, hash))
  })

  test('says what it was asked for, and the defaults', async () => {
    await using stage = await embedStage()
    const { host, pathname, searchParams } = await stage.sign()
    expect(host).toBe(new URL(stage.server.url).host)
    expect(pathname).toBe('/login/embed/%2Fembed%2Fdashboards%2F1')
    const { nonce, signature, ...values } = Object.fromEntries(searchParams)
    expect(values).toEqual({
      time: String(Math.floor(stage.server.clock.nowMs / 1000)),
      session_length: '300',
      external_user_id: '"ann"',
      permissions: '["access_data"]',
      models: '["thelook"]',
      access_filters: '{}',
      first_name: '"Embed"',
      last_name: '"User"',
      force_logout_login: 'true'
    })
    expect([nonce, signature]).toEqual([expect.stringMatching(/^"\w{32}"$/), expect.any(String)])
  })

  test('keeps the host, the path below /embed and the query of its page', async () => {
    await using stage = await embedStage()
    const { href, pathname } = await stage.sign({
      target_url: 'https://bi.example.com:9999/embed/dashboards/3?Date=1%20years'
    })
    expect(href).toMatch(/^https:\/\/bi\.example\.com:9999\/login\/embed\//)
    expect(pathname).toBe('/login/embed/%2Fembed%2Fdashboards%2F3%3FDate%3D1%2520years')
  })

  test('makes a secret where there is none, once', async () => {
    await using stage = await embedStage({ seed: 'empty' })
    await stage.sign()
    await stage.sign()
    const { body } = await stage.call<Secret[]>('GET', '/embed_config/secrets', undefined, '3.0')
    expect(body).toEqual([expect.objectContaining({ algorithm: 'hmac/sha-256', enabled: true })])
  })

  test('takes the secret that is named, if it is enabled', async () => {
    await using stage = await embedStage()
    const first = (await stage.call<Secret>('POST', '/embed_config/secrets', {})).body
    await stage.call('POST', '/embed_config/secrets', {})
    const url = await stage.sign({ secret_id: first.id })
    expect(url.searchParams.get('signature')).toBe(signatureByHand(url, first.secret!, 'sha256'))
    for (const secret_id of ['1', '99'])
      expect(
        (await stage.call('POST', '/embed/sso_url', { ...embedUser, target_url: url.href, secret_id })).status
      ).toBe(422)
  })

  test('needs groups, or both permissions and models, and a page', async () => {
    await using stage = await embedStage()
    const target_url = 'https://bi.example.com/dashboards/1'
    const wrong = [
      { ...embedUser, models: [], target_url },
      { ...embedUser, permissions: null, target_url },
      { external_user_id: 'ann', target_url },
      embedUser,
      { ...embedUser, target_url: '/dashboards/1' },
      { ...embedUser, target_url: 'javascript:alert(1)' },
      { ...embedUser, target_url: 'https://a:b@bi.example.com/dashboards/1' },
      { ...embedUser, target_url, session_length: 0 },
      { ...embedUser, target_url, session_length: 2_592_001 }
    ]
    for (const json of wrong) expect((await stage.call('POST', '/embed/sso_url', json)).status).toBe(422)
    const right = [
      { external_user_id: 'ann', group_ids: ['99'], target_url },
      { ...embedUser, target_url, session_length: 2_592_000 }
    ]
    for (const json of right) expect((await stage.call('POST', '/embed/sso_url', json)).status).toBe(200)
  })

  test('makes its user, who stays the same one', async () => {
    await using stage = await embedStage()
    const found = () => stage.call('GET', '/users/credential/embed/ann')
    expect((await found()).status).toBe(404)
    await stage.sign({ first_name: 'Ann' })
    const { id, first_name, last_name } = (await found()).body
    expect([first_name, last_name]).toEqual(['Ann', 'User'])
    await stage.sign({ last_name: 'Bee', group_ids: ['2', '99'] })
    expect((await found()).body).toMatchObject({ id, first_name: 'Ann', last_name: 'Bee', group_ids: ['2'] })
  })

  test('leaves somebody alone who signs in otherwise too', async () => {
    await using stage = await embedStage()
    const before = (await stage.call('GET', '/users/credential/embed/reseller-7')).body
    expect(before.id).toBe('1')
    await stage.sign({ external_user_id: 'reseller-7', first_name: 'Eve', group_ids: ['2'] })
    expect((await stage.call('GET', '/users/credential/embed/reseller-7')).body).toEqual(before)
  })

  test('is the admin’s to make, and off where embedding is', async () => {
    await using stage = await embedStage()
    const { token } = await makePerson(stage.server, 'developer')
    const json = { ...embedUser, target_url: 'https://bi.example.com/dashboards/1' }
    const by = async (version: string) =>
      (await stage.server.api('POST', `/api/${version}/embed/sso_url`, { token, json })).status
    expect([await by('3.1'), await by('4.0')]).toEqual([404, 403])
    await stage.call('PATCH', '/setting', { embed_config: { sso_auth_enabled: false } })
    expect((await stage.call('POST', '/embed/sso_url', json)).status).toBe(403)
  })
})
