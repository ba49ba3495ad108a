import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { signEmbedUrl, type SignEmbedUrlOptions } from 'lookerts/embed'
import { describe, expect, test } from 'vitest'

const plain: SignEmbedUrlOptions = {
  host: 'test.looker.com',
  secret: 'hunter2',
  targetPath: '/embed/dashboards/1',
  nonce: 'abc123',
  timeSeconds: 1561486800,
  session_length: 3600,
  external_user_id: 'user1',
  permissions: ['access_data', 'see_looks', 'see_user_dashboards'],
  models: ['powered_by', 'thelook']
}

const full: SignEmbedUrlOptions = {
  ...plain,
  group_ids: [1, 2, 3],
  external_group_id: 'group1',
  user_attributes: { locale: 'en_US' },
  access_filters: { powered_by: { 'products.brand': 'Allegra K' } }
}

function parametersOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams)
}

describe('A signed embed URL', () => {
  test.each([
    ['all that can be signed', full, 'jcMKWo4eb4Y34CV7dpC6hAgi8oM='],
    ['no groups, attributes and filters', plain, 'RXMPyKsQerTI/fbPIwgoTqUsvio=']
  ])("with %s has the signature of the vendor's scripts", async (_, options, signature) => {
    expect(parametersOf(await signEmbedUrl(options)).signature).toBe(signature)
  })

  test('leads to the target, with every value as JSON', async () => {
    const url = await signEmbedUrl({ ...full, first_name: 'Ann "A" & B', user_timezone: 'Europe/Berlin' })
    expect(url).toMatch(/^https:\/\/test\.looker\.com\/login\/embed\/%2Fembed%2Fdashboards%2F1\?nonce=%22abc123%22&/)
    expect(parametersOf(url)).toEqual({
      nonce: '"abc123"',
      time: '1561486800',
      session_length: '3600',
      external_user_id: '"user1"',
      permissions: '["access_data","see_looks","see_user_dashboards"]',
      models: '["powered_by","thelook"]',
      group_ids: '[1,2,3]',
      external_group_id: '"group1"',
      user_attributes: '{"locale":"en_US"}',
      access_filters: '{"powered_by":{"products.brand":"Allegra K"}}',
      first_name: '"Ann \\"A\\" & B"',
      user_timezone: '"Europe/Berlin"',
      force_logout_login: 'true',
      signature: 'jcMKWo4eb4Y34CV7dpC6hAgi8oM='
    })
  })

  test('has an own nonce, the time, 300 seconds and no filters by default', async () => {
    const { nonce: _, timeSeconds: __, session_length: ___, ...rest } = plain
    const [first, second] = [parametersOf(await signEmbedUrl(rest)), parametersOf(await signEmbedUrl(rest))]
    expect(first.nonce).toMatch(/^"[0-9a-f]{32}"$/)
    expect(first.nonce).not.toBe(second.nonce)
    expect(Math.abs(Number(first.time) - Date.now() / 1000)).toBeLessThan(60)
    expect(first).toMatchObject({ session_length: '300', access_filters: '{}' })
  })

  test('of a group member alone signs empty permissions and models', async () => {
    const { permissions: _, models: __, ...rest } = full
    expect(parametersOf(await signEmbedUrl(rest))).toMatchObject({ permissions: '[]', models: '[]' })
  })

  test('takes a target with a query and a host with a port', async () => {
    const target = '/embed/dashboards/1?embed_domain=https://app.example.com&sdk=3&State=New York'
    const url = await signEmbedUrl({ ...plain, targetPath: target, host: 'localhost:9999' })
    const { host, pathname } = new URL(url)
    expect([host, decodeURIComponent(pathname)]).toEqual(['localhost:9999', `/login/embed/${target}`])
  })

  test.each(['sha1', 'sha256'] as const)('is signed by %s as a reader of the URL computes it', async (algorithm) => {
    const text = fc.string({ unit: 'binary' })
    const some = fc.array(text, { minLength: 1, maxLength: 3 })
    const options = fc.record(
      {
        external_user_id: text.filter(Boolean),
        permissions: some,
        models: some,
        group_ids: some,
        external_group_id: text,
        user_attributes: fc.dictionary(text, text),
        secret: text.filter(Boolean),
        targetPath: text.map((rest) => `/embed/looks/${encodeURIComponent(rest)}`)
      },
      { requiredKeys: ['external_user_id', 'permissions', 'models', 'secret', 'targetPath'] }
    )
    const check = async (given: Partial<SignEmbedUrlOptions>): Promise<void> => {
      const all = { ...plain, ...given, algorithm }
      const url = new URL(await signEmbedUrl(all))
      expect(url.searchParams.get('signature')).toBe(signatureOf(url, all.secret, algorithm))
    }
    await fc.assert(fc.asyncProperty(options, check))
  })
})

/** The check as a server does it: from the URL alone. */
function signatureOf({ host, pathname, searchParams }: URL, secret: string, algorithm: string): string {
  const always = ['nonce', 'time', 'session_length', 'external_user_id', 'permissions', 'models']
  const names = [...always, 'group_ids', 'external_group_id', 'user_attributes', 'access_filters']
  const values = names.map((name) => searchParams.get(name)).filter((value) => value !== null)
  return createHmac(algorithm, secret)
    .update([host, pathname, ...values].join('\n'))
    .digest('base64')
}

describe('Signing refuses', () => {
  test.each([
    ['a target that is not embedded', { targetPath: '/dashboards/1' }, 'targetPath must be like /embed/dashboards/3'],
    ['a whole URL', { targetPath: 'https://test.looker.com/embed/looks/1' }, 'targetPath must be like'],
    ['a way out of /embed/', { targetPath: '/embed/../admin' }, 'targetPath must be like'],
    ['an encoded way out of /embed/', { targetPath: '/embed/%2e%2e/admin' }, 'targetPath must be like'],
    ['another way out of /embed/', { targetPath: '/embed/..\\admin' }, 'targetPath must be like'],
    ['no target', { targetPath: undefined }, 'targetPath must be like'],
    ['a host with a scheme', { host: 'https://test.looker.com' }, 'host must be like looker.example.com'],
    ['a host in capitals', { host: 'Test.looker.com' }, 'in lower case'],
    ['a host with a path', { host: 'test.looker.com/x' }, 'host must be like'],
    ['no host', { host: undefined }, 'host must be like'],
    ['no secret', { secret: '' }, 'secret is missing'],
    ['an unknown algorithm', { algorithm: 'md5' }, 'algorithm must be sha1 or sha256'],
    ['an empty nonce', { nonce: '' }, 'nonce must have 1 to 254 characters'],
    ['a long nonce', { nonce: 'n'.repeat(255) }, 'nonce must have 1 to 254 characters'],
    ['milliseconds', { timeSeconds: 1561486800000 }, 'timeSeconds must be whole Unix seconds'],
    ['a broken second', { timeSeconds: 1.5 }, 'timeSeconds must be whole Unix seconds'],
    ['a session in the past', { session_length: -1 }, 'session_length must be whole seconds from 0 to 2592000'],
    ['a session of over 30 days', { session_length: 2_592_001 }, 'session_length must be'],
    ['a session of no number', { session_length: NaN }, 'session_length must be'],
    ['nobody', { external_user_id: '' }, 'external_user_id must be a text'],
    ['permissions without models', { models: undefined }, 'give them, or both permissions and models'],
    ['models without permissions', { permissions: [] }, 'give them, or both permissions and models'],
    ['no groups', { models: undefined, permissions: undefined, group_ids: [] }, 'group_ids are missing']
  ])('%s, and does not tell the secret', async (_, wrong, message) => {
    const error: unknown = await signEmbedUrl({ ...plain, ...wrong } as SignEmbedUrlOptions).catch((reason) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(message)
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain(plain.secret)
  })

  test.each([0, 2_592_000])('no session of %d seconds', async (session_length) => {
    await expect(signEmbedUrl({ ...plain, session_length })).resolves.toContain(`session_length=${session_length}`)
  })
})
