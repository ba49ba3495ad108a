import { describe, expect, test } from 'vitest'
import { embedStage } from './embed-stage.ts'
import { makePerson } from './people.ts'
import type { TestServer } from './start-server.ts'

interface Secret {
  readonly id: string
  readonly secret: string | null
  readonly algorithm: string
}

describe('Opening an embed URL', () => {
  test('works once', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    expect([await stage.open(url), await stage.open(url), await stage.open(url)]).toEqual([200, 401, 401])
  })

  test('works once for two who open it at the same time', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    const statuses = await Promise.all([stage.open(url), stage.open(url), stage.open(url)])
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 401, 401])
  })

  test('a look at its head does not use it up', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    expect((await stage.server.api('HEAD', url.pathname + url.search)).status).toBe(405)
    expect(await stage.open(url)).toBe(200)
  })

  test.each([
    ['external_user_id', '"eve"'],
    ['permissions', '["administer"]'],
    ['session_length', '99999'],
    ['nonce', '"other"'],
    ['signature', 'AAAA'],
    ['group_ids', '["1"]'],
    ['time', '1']
  ])('does not work with another %s', async (name, value) => {
    await using stage = await embedStage()
    const url = await stage.sign()
    url.searchParams.set(name, value)
    expect(await stage.open(url)).toBe(401)
  })

  test('does not work for another page, nor for one that .. leads to', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    url.pathname = '/login/embed/%2Fembed%2Fdashboards%2F2'
    expect(await stage.open(url)).toBe(401)
    const out = await stage.sign({ target_url: `${stage.server.url}/embed/../admin/users` })
    expect(out.pathname).toBe('/login/embed/%2Fembed%2Fadmin%2Fusers')
  })

  test('works for five minutes', async () => {
    await using stage = await embedStage()
    const [first, second] = [await stage.sign(), await stage.sign()]
    stage.server.clock.nowMs += 299_000
    expect(await stage.open(first)).toBe(200)
    stage.server.clock.nowMs += 2_000
    expect(await stage.open(second)).toBe(401)
  })

  test('does not work any more when its secret is switched off or gone', async () => {
    await using stage = await embedStage()
    const { id } = (await stage.call<Secret>('POST', '/embed_config/secrets', {})).body
    const [first, second] = [await stage.sign(), await stage.sign()]
    await stage.call('PATCH', `/embed_config/secrets/${id}`, { enabled: false }, '3.0')
    expect(await stage.open(first)).toBe(401)
    await stage.call('PATCH', `/embed_config/secrets/${id}`, { enabled: true }, '3.0')
    expect(await stage.open(first)).toBe(200)
    expect((await stage.call('DELETE', `/embed_config/secrets/${id}`)).status).toBe(204)
    expect(await stage.open(second)).toBe(401)
  })

  test('can be framed by the allowed origins alone', async () => {
    await using stage = await embedStage()
    await stage.call('PATCH', '/setting', { embed_config: { domain_allowlist: ['https://app.example.com'] } })
    const url = await stage.sign({ external_user_id: '<b>ann</b>' })
    const { headers, text } = await stage.server.api('GET', url.pathname + url.search)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self' https://app.example.com;")
    expect(headers['x-frame-options']).toBeUndefined()
    expect(text).not.toContain('<b>')
  })
})

describe('Validating an embed URL', () => {
  const validated = ({ api }: TestServer, token: string, url: string) =>
    api('GET', `/api/4.0/embed/sso/validate?url=${encodeURIComponent(url)}`, { token })

  test('says that it is right, and does not use it up', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    const answer = await validated(stage.server, stage.token, url.href)
    expect([answer.status, answer.body]).toEqual([200, { url: url.href }])
    expect(await stage.open(url)).toBe(200)
  })

  test('says why it is wrong', async () => {
    await using stage = await embedStage()
    const url = await stage.sign()
    await stage.open(url)
    const why = async (href: string) => {
      const { status, text } = await validated(stage.server, stage.token, href)
      return [status, /not valid: ([^"]+)\./.exec(text)?.[1]]
    }
    expect(await why(url.href)).toEqual([422, 'it has been used'])
    expect(await why(url.href.replace('ann', 'eve'))).toEqual([422, 'the signature is wrong'])
    expect(await why(url.href.replace('access_filters', 'filters'))).toEqual([
      422,
      'a value that must be signed is missing'
    ])
    expect(await why('https://bi.example.com/dashboards/1')).toEqual([422, 'it is no address below /login/embed/'])
    expect(await why('hello')).toEqual([422, 'it is no address'])
    expect((await stage.call('GET', '/embed/sso/validate')).status).toBe(422)
  })
})

describe('The URL to embed as oneself', () => {
  test('is for everybody, works once, for its page, for five minutes', async () => {
    await using stage = await embedStage()
    const { token } = await makePerson(stage.server, 'viewer')
    const make = async () => {
      const json = { target_url: `${stage.server.url}/embed/dashboards/1` }
      return new URL(
        (await stage.server.api<{ url: string }>('POST', '/api/4.0/embed/token_url/me', { token, json })).body.url
      )
    }
    const [url, other, late] = [await make(), await make(), await make()]
    expect([await stage.open(url), await stage.open(url)]).toEqual([200, 401])
    other.pathname = '/login/embed/%2Fembed%2Fdashboards%2F2'
    expect(await stage.open(other)).toBe(401)
    stage.server.clock.nowMs += 300_000
    expect(await stage.open(late)).toBe(401)
  })

  test('must be of an embedded page', async () => {
    await using stage = await embedStage()
    const { status } = await stage.call('POST', '/embed/token_url/me', {
      target_url: `${stage.server.url}/dashboards/1`
    })
    expect(status).toBe(422)
  })
})

describe('Embed secrets', () => {
  test('are shown once, when they are made', async () => {
    await using stage = await embedStage()
    const made = (await stage.call<Secret>('POST', '/embed_config/secrets')).body
    expect(made).toMatchObject({ secret: expect.stringMatching(/^\w{64}$/), algorithm: 'hmac/sha-256' })
    for (const [method, path] of [
      ['GET', '/embed_config/secrets'],
      ['GET', `/embed_config/secrets/${made.id}`],
      ['PATCH', `/embed_config/secrets/${made.id}`],
      ['GET', '/embed_config']
    ] as const) {
      const { status, text } = await stage.call(method, path, { enabled: true }, '3.0')
      expect([status, text.includes(made.secret!)]).toEqual([200, false])
    }
  })

  test('are of two algorithms', async () => {
    await using stage = await embedStage()
    expect((await stage.call('POST', '/embed_config/secrets', { algorithm: 'none' })).status).toBe(422)
    expect((await stage.call('DELETE', '/embed_config/secrets/99')).status).toBe(404)
  })

  test('are the admin’s', async () => {
    await using stage = await embedStage()
    const { token } = await makePerson(stage.server, 'developer')
    expect((await stage.server.api('POST', '/api/4.0/embed_config/secrets', { token })).status).toBe(403)
    expect((await stage.server.api('GET', '/api/3.0/embed_config/secrets', { token })).status).toBe(404)
  })
})
