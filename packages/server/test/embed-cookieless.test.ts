import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

interface Tokens {
  readonly authentication_token: string
  readonly navigation_token: string
  readonly api_token: string
  readonly session_reference_token: string
  readonly session_reference_token_ttl: number
}

const ann = { external_user_id: 'ann', permissions: ['access_data'], models: ['thelook'], session_length: 1200 }

async function staged() {
  const server = await startServer()
  const token = await server.login()
  const { clock } = server
  const call = <Body = Tokens>(method: string, path: string, json?: object) =>
    server.api<Body>(method, `/api/4.0${path}`, { token, ...(json && { json }) })
  const acquire = (more: object = {}) => call('POST', '/embed/cookieless_session/acquire', { ...ann, ...more })
  const renew = (tokens: Partial<Tokens>) => {
    const { session_reference_token, navigation_token, api_token } = tokens
    const json = { session_reference_token, navigation_token, api_token }
    return call<Tokens & { message: string }>('PUT', '/embed/cookieless_session/generate_tokens', json)
  }
  const open = async (authentication: string, navigation: string) => {
    const page = `/embed/dashboards/1?embed_domain=https://app.test&sdk=3&embed_navigation_token=${navigation}`
    const path = `/login/embed/${encodeURIComponent(page)}?embed_authentication_token=${authentication}`
    return (await server.api('GET', path)).status
  }
  return { server, clock, call, acquire, renew, open, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('A cookieless session', () => {
  test('begins with tokens of the known life times', async () => {
    await using stage = await staged()
    const { status, body } = await stage.acquire()
    expect([status, body]).toEqual([
      200,
      {
        authentication_token: expect.stringMatching(/^\w{43}$/),
        authentication_token_ttl: 30,
        navigation_token: expect.any(String),
        navigation_token_ttl: 600,
        api_token: expect.any(String),
        api_token_ttl: 600,
        session_reference_token: expect.any(String),
        session_reference_token_ttl: 1200
      }
    ])
    expect((await stage.acquire({ session_length: null })).body.session_reference_token_ttl).toBe(300)
  })

  test('is joined by its token, and not made longer', async () => {
    await using stage = await staged()
    const first = (await stage.acquire()).body
    stage.clock.nowMs += 100_000
    const { session_reference_token } = first
    const second = (await stage.acquire({ session_reference_token, session_length: 9_999, first_name: 'Other' })).body
    expect(second).toMatchObject({ session_reference_token, session_reference_token_ttl: 1100 })
    expect(second.authentication_token).not.toBe(first.authentication_token)
    const { body } = await stage.call<{ first_name: string }>('GET', '/users/credential/embed/ann')
    expect(body.first_name).toBe('Embed')
  })

  test('is somebody’s: whoever else brings its token gets 404', async () => {
    await using stage = await staged()
    const { session_reference_token } = (await stage.acquire()).body
    expect((await stage.acquire({ session_reference_token, external_user_id: 'eve' })).status).toBe(404)
  })

  test('that is over is ignored: a new one begins, with what is given now', async () => {
    await using stage = await staged()
    const { session_reference_token } = (await stage.acquire()).body
    stage.clock.nowMs += 1_200_000
    const next = await stage.acquire({ session_reference_token, first_name: 'Ann' })
    expect(next.status).toBe(200)
    expect(next.body.session_reference_token).not.toBe(session_reference_token)
    const { body } = await stage.call<{ first_name: string }>('GET', '/users/credential/embed/ann')
    expect(body.first_name).toBe('Ann')
  })

  test('needs what a signed URL needs', async () => {
    await using stage = await staged()
    expect((await stage.acquire({ models: [] })).status).toBe(422)
    expect((await stage.acquire({ session_length: 0 })).status).toBe(422)
  })

  test('is the admin’s to begin, and off where embedding is', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    const path = '/api/4.0/embed/cookieless_session/acquire'
    expect((await stage.server.api('POST', path, { token, json: ann })).status).toBe(403)
    await stage.call('PATCH', '/setting', { embed_cookieless_v2: false })
    expect((await stage.acquire()).status).toBe(404)
  })

  test('ends when it is deleted, with all its tokens', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    const path = `/embed/cookieless_session/${tokens.session_reference_token}`
    expect((await stage.call('DELETE', path)).status).toBe(204)
    expect((await stage.call('DELETE', path)).status).toBe(404)
    expect(await stage.open(tokens.authentication_token, tokens.navigation_token)).toBe(401)
    expect((await stage.renew(tokens)).status).toBe(400)
  })
})

describe('Renewing the tokens of a frame', () => {
  test('gives new ones and the time that is left', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    stage.clock.nowMs += 60_000
    const { status, body } = await stage.renew(tokens)
    expect([status, body]).toEqual([
      200,
      {
        navigation_token: expect.any(String),
        navigation_token_ttl: 600,
        api_token: expect.any(String),
        api_token_ttl: 600,
        session_reference_token: tokens.session_reference_token,
        session_reference_token_ttl: 1140
      }
    ])
    expect(body.api_token).not.toBe(tokens.api_token)
    expect((await stage.renew(body)).status).toBe(200)
  })

  test('of a session that is over is no error: no time is left', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    stage.clock.nowMs += 1_200_000
    const { status, body } = await stage.renew(tokens)
    expect([status, body.session_reference_token_ttl, body.api_token]).toEqual([200, 0, undefined])
  })

  test('takes no wrong tokens: 400 that says so', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    const other = (await stage.acquire({ external_user_id: 'eve' })).body
    const wrong = [
      { ...tokens, api_token: 'x' },
      { ...tokens, navigation_token: tokens.api_token },
      { ...tokens, api_token: other.api_token },
      { ...tokens, session_reference_token: 'x' },
      { session_reference_token: tokens.session_reference_token }
    ]
    for (const each of wrong) {
      const { status, body } = await stage.renew(each)
      expect([status, body.message]).toEqual([400, expect.stringContaining('Invalid input tokens provided')])
    }
  })

  test('takes no tokens that ran out', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    stage.clock.nowMs += 600_000
    expect((await stage.renew(tokens)).status).toBe(400)
  })
})

describe('Opening a frame', () => {
  test('works once, within 30 seconds, with the navigation token of the same session', async () => {
    await using stage = await staged()
    const tokens = (await stage.acquire()).body
    const other = (await stage.acquire({ external_user_id: 'eve' })).body
    expect(await stage.open(tokens.authentication_token, other.navigation_token)).toBe(401)
    expect(await stage.open(tokens.authentication_token, tokens.navigation_token)).toBe(200)
    expect(await stage.open(tokens.authentication_token, tokens.navigation_token)).toBe(401)
    expect(await stage.open(tokens.api_token, tokens.navigation_token)).toBe(401)
    stage.clock.nowMs += 30_000
    expect(await stage.open(other.authentication_token, other.navigation_token)).toBe(401)
  })
})
