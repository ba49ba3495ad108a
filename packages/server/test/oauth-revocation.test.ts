import { describe, expect, test } from 'vitest'
import { forgetExpiredSignIns } from '../src/auth/sweep.ts'
import { oauthGrants, webSessions } from '../src/kinds.ts'
import { openService } from './open-service.ts'
import { authQuery, clientId, redeem, refresh, seed, signedIn, statusOf, stores } from './oauth-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

const app = `/api/4.0/oauth_client_apps/${clientId}`

/** What ends everything that an app holds of Ann; `stays` is what her browser is still good for. */
const ends: readonly {
  readonly name: string
  readonly end: (server: TestServer, token: string, own: string) => Promise<{ status: number }>
  readonly stays: 'a new code' | 'the question' | 'no app' | 'no access' | 'no login'
}[] = [
  {
    name: 'logout of API 4.0',
    end: (s, _, own) => s.api('DELETE', '/api/4.0/logout', { token: own }),
    stays: 'a new code'
  },
  {
    name: 'logout without a version',
    end: (s, _, own) => s.api('DELETE', '/api/logout', { token: own }),
    stays: 'a new code'
  },
  { name: 'invalidate_tokens', end: (s, token) => s.api('DELETE', `${app}/tokens`, { token }), stays: 'a new code' },
  {
    name: 'deactivate_app_user',
    end: (s, token) => s.api('DELETE', `${app}/users/2`, { token }),
    stays: 'the question'
  },
  {
    name: 'deactivate_app_user by oneself',
    end: (s, _, own) => s.api('DELETE', `${app}/users/2`, { token: own }),
    stays: 'the question'
  },
  {
    name: 'disabling the app',
    end: (s, token) => s.api('PATCH', app, { token, json: { enabled: false } }),
    stays: 'no access'
  },
  {
    name: 'giving the app a group',
    end: (s, token) => s.api('PATCH', app, { token, json: { group_id: '7' } }),
    stays: 'no access'
  },
  { name: 'deleting the app', end: (s, token) => s.api('DELETE', app, { token }), stays: 'no app' },
  {
    name: 'disabling the user',
    end: (s, token) => s.api('PATCH', '/api/4.0/users/2', { token, json: { is_disabled: true } }),
    stays: 'no login'
  },
  { name: 'deleting the user', end: (s, token) => s.api('DELETE', '/api/4.0/users/2', { token }), stays: 'no login' }
]

describe.each(stores)('Kept in $store,', ({ open }) => {
  test.each(ends)('$name ends access token, refresh token and code', async ({ name, end, stays }) => {
    await using server = await open()
    const token = await server.login()
    const { tokens, browser } = await signedIn(server)
    const next = (await refresh(server, tokens.refresh_token)).body
    const { headers } = await browser.get(`/auth?${authQuery()}`)
    const code = new URL(headers.location!).searchParams.get('code')!
    expect([200, 204]).toContain((await end(server, token, next.access_token)).status)
    for (const each of [tokens.access_token, next.access_token]) expect(await statusOf(server, each)).toBe(401)
    expect((await refresh(server, next.refresh_token)).body.error).toBe('invalid_grant')
    // A logout is of one grant, and the code began another.
    expect((await redeem(server, code)).status).toBe(name.startsWith('logout') ? 200 : 400)
    expect(await statusOf(server, token)).toBe(200)
    const page = await browser.get(`/auth?${authQuery()}`)
    expect([page.status, page.headers.location?.split('?')[0]]).toEqual(
      {
        'a new code': [302, 'https://app.example.com/oauth'],
        'the question': [200, undefined],
        'no app': [400, undefined],
        'no access': [403, undefined],
        'no login': [302, '/login']
      }[stays]
    )
  })

  test('a sudo token that an app made ends with the grant, and alone when it logs out', async () => {
    const [ann, bob] = seed.users
    await using server = await open({ seed: { ...seed, users: [{ ...ann, roles: ['Admin'] }, bob!] } })
    const { tokens } = await signedIn(server)
    const sudo = async (): Promise<string> =>
      (await server.api<{ access_token: string }>('POST', '/api/4.0/login/3', { token: tokens.access_token })).body
        .access_token
    const [one, other] = [await sudo(), await sudo()]
    await server.api('DELETE', '/api/4.0/logout', { token: one })
    expect([await statusOf(server, one), await statusOf(server, other)]).toEqual([401, 200])
    const next = await refresh(server, tokens.refresh_token)
    expect(next.status).toBe(200)
    await server.api('DELETE', `${app}/tokens`, { token: await server.login() })
    expect([await statusOf(server, other), await statusOf(server, next.body.access_token)]).toEqual([401, 401])
  })

  test('an app whose tokens are ended while it refreshes gets none that lives', async () => {
    await using server = await open()
    const token = await server.login()
    let { refresh_token } = (await signedIn(server)).tokens
    const got: string[] = []
    const refreshing = (async () => {
      for (let round = 0; round < 30; round++) {
        const { status, body } = await refresh(server, refresh_token)
        if (status !== 200) return
        got.push(body.access_token)
        refresh_token = body.refresh_token
      }
    })()
    await server.api('DELETE', `${app}/tokens`, { token })
    await refreshing
    for (const each of got) expect(await statusOf(server, each)).toBe(401)
    expect((await refresh(server, refresh_token)).status).toBe(400)
  })
})

test('An access token of an app runs out as any other does, and logs out once', async () => {
  await using server = await startServer({ seed })
  const { tokens } = await signedIn(server)
  server.clock.nowMs += 3_600_000
  expect(await statusOf(server, tokens.access_token)).toBe(401)
  const { body } = await refresh(server, tokens.refresh_token)
  expect((await server.api('DELETE', '/api/logout', { token: body.access_token })).status).toBe(204)
  expect((await server.api('DELETE', '/api/logout', { token: body.access_token })).status).toBe(404)
})

test('A user who was disabled and is enabled again must sign in anew', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const { browser, tokens } = await signedIn(server)
  for (const is_disabled of [true, false])
    await server.api('PATCH', '/api/4.0/users/2', { token, json: { is_disabled } })
  expect((await browser.get(`/auth?${authQuery()}`)).headers.location).toMatch(/^\/login\?/)
  expect((await refresh(server, tokens.refresh_token)).status).toBe(400)
  await browser.signIn()
  expect((await browser.get(`/auth?${authQuery()}`)).headers.location).toMatch(/code=/)
})

test('What has run out is forgotten, and nothing else', async () => {
  const { service, clock, close } = await openService({ seed })
  const { store } = service
  const grant = {
    client_guid: 'a',
    user_id: '2',
    redirect_uri: 'x:',
    code_challenge: '',
    code_digest: '',
    refresh_digest: null
  }
  for (let at = 0; at < 1_200; at++) {
    const expires_at_ms = clock.nowMs + (at % 3) - 1
    await store.commit([
      { op: 'insert', kind: oauthGrants, document: { ...grant, id: `g${at}`, expires_at_ms } as never },
      {
        op: 'insert',
        kind: webSessions,
        document: { id: `s${at}`, user_id: '2', csrf_digest: '', expires_at_ms } as never
      }
    ])
  }
  await forgetExpiredSignIns(store, clock.nowMs)
  expect([await store.count(oauthGrants), await store.count(webSessions)]).toEqual([400, 400])
  await close()
})
