import { createServer, type ApiKey, type LookerServer } from '@lookerts/server'
import { call, createSession, type Fetch } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { expect, onTestFinished, test } from 'vitest'
import { memoryTokenStore, storedLogin, type StoredLoginOptions, type TokenStore } from '../../src/oauth/index.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'

interface Scene {
  server: LookerServer
  store: TokenStore
  baseUrl: string
  key: ApiKey
  options: StoredLoginOptions & { fetch: Fetch }
  /** Requests that came, such as `POST /api/4.0/login`. */
  sent: string[]
}

async function start(): Promise<Scene> {
  const server = createServer()
  onTestFinished(() => server.close())
  const key = (await server.ready())!
  const store = memoryTokenStore()
  const sent: string[] = []
  const baseUrl = 'https://looker.test'
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    sent.push(`${init.method} ${new URL(url).pathname}`)
    return server.fetch(new Request(url, init))
  }
  const options = { baseUrl, clientId: key.client_id, clientSecret: key.client_secret, store, fetch }
  return { server, store, baseUrl, key, options, sent }
}

const logins = ({ sent }: Scene): number => sent.filter((what) => what === 'POST /api/4.0/login').length

test('all that share a store share one login', async () => {
  const scene = await start()
  const sessions = Array.from({ length: 10 }, () =>
    createSession({ ...scene.options, credentials: storedLogin(scene.options) })
  )
  await Promise.all(sessions.map((session) => call(session, me)))
  await Promise.all(sessions.map((session) => session.logout()))
  expect(await storedLogin(scene.options)()).toMatchObject({ accessToken: expect.any(String) as string })
  expect(logins(scene)).toBe(1)
  expect(scene.sent.filter((what) => what.includes('logout'))).toEqual([])
})

test('a token that was revoked is replaced once for all', async () => {
  const scene = await start()
  const sources = Array.from({ length: 10 }, () => storedLogin(scene.options))
  const { accessToken } = await sources[0]!()
  const session = createSession({ ...scene.options, credentials: sources[0]! })
  await call(session, me)
  const ended = await scene.options.fetch(`${scene.baseUrl}/api/4.0/logout`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` }
  })
  expect(ended.status).toBe(204)
  await call(session, me)
  const records = await Promise.all(sources.map((source) => source(accessToken)))
  expect(new Set(records.map((record) => record.accessToken)).size).toBe(1)
  expect(records[0]).not.toMatchObject({ accessToken })
  expect(logins(scene)).toBe(2)
})

test('logout ends the login for all and removes it', async () => {
  const scene = await start()
  const source = storedLogin(scene.options)
  const { accessToken } = await source()
  await source.logout()
  await source.logout()
  expect(scene.sent).toEqual(['POST /api/4.0/login', 'DELETE /api/4.0/logout'])
  expect(await source()).not.toMatchObject({ accessToken })
})

test('workspaces do not share a login', async () => {
  const scene = await start()
  await storedLogin(scene.options)()
  await storedLogin({ ...scene.options, workspace: 'dev' })()
  expect(logins(scene)).toBe(2)
})

test('the login is made at the version that is asked for', async () => {
  const scene = await start()
  const source = storedLogin({ ...scene.options, apiVersion: '3.1' })
  await source()
  await source.logout()
  expect(scene.sent).toEqual(['POST /api/3.1/login', 'DELETE /api/3.1/logout'])
})

test('a key that is refused is told, without a secret, and nothing is stored', async () => {
  const scene = await start()
  const clientSecret = 'canary-secret'
  const source = storedLogin({ ...scene.options, clientSecret })
  const session = createSession({ ...scene.options, credentials: source })
  const error = await reasonOf(call(session, me))
  expect(error).toMatchObject({ code: 'login_refused', cause: { status: 404 } })
  expectNoSecret([error, source])
  expectNoSecret(error)
  const { accessToken } = await storedLogin(scene.options)()
  expect(accessToken).toBeTruthy()
})

test('both halves of the key are needed', () => {
  const options = { baseUrl: 'https://looker.test', clientId: 'id', clientSecret: '', store: memoryTokenStore() }
  expect(() => storedLogin(options)).toThrow(TypeError)
})
