import { createServer, type LookerServer } from '@lookerts/server'
import { call, createSession } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackLogin } from '../../src/node/loopback-login.ts'
import { fileTokenStore } from '../../src/node/token-file.ts'
import { oauthCredentials } from '../../src/oauth/index.ts'
import { reasonOf } from './leaks.ts'
import { freePort, makeDirectory } from './programs.ts'

const email = 'ann@example.com'
const password = 'anns own password'
const clientId = 'my.app'

async function startServer(redirect_uri: string): Promise<{ server: LookerServer; baseUrl: string }> {
  const server = createServer({
    seed: {
      users: [{ first_name: 'Ann', email, password }],
      oauth_client_apps: [{ client_guid: clientId, redirect_uri, display_name: 'My app' }]
    }
  })
  onTestFinished(() => server.close())
  const { url } = await server.listen({ port: 0 })
  return { server, baseUrl: url }
}

/** What Ann does in her browser: signs in, allows the app, and is sent back to it. */
async function browse(start: string): Promise<void> {
  const cookies = new Map<string, string>()
  const visit = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    return response
  }
  const next = (response: Response, url: string): string => new URL(response.headers.get('location')!, url).href
  const tokenIn = async (response: Response): Promise<string> =>
    /name="csrf-token" value="([^"]+)"/.exec(await response.text())?.[1] ?? ''

  const login = next(await visit(start), start)
  const form = { 'csrf-token': await tokenIn(await visit(login)), email, password }
  const question = next(await visit(login, form), start)
  const approval = { 'csrf-token': await tokenIn(await visit(question)), approve: 'true' }
  expect((await visit(next(await visit(question, approval), start))).status).toBe(200)
}

test('a user logs in at the real server, and the login lasts over renewals and runs until logout', async () => {
  const port = await freePort()
  const { baseUrl } = await startServer(`http://127.0.0.1:${port}/callback`)
  const store = fileTokenStore({ directory: makeDirectory() })
  const browsers: Promise<void>[] = []
  const open = (url: string): void => void browsers.push(browse(url))
  await loopbackLogin({ baseUrl, clientId, store, port, open })
  await Promise.all(browsers)

  const credentials = oauthCredentials({ baseUrl, clientId, store, endsWithSession: false })
  const first = createSession({ baseUrl, credentials })
  expect(await call(first, me)).toMatchObject({ first_name: 'Ann' })
  await first.logout()

  const { accessToken } = await credentials()
  const renewed = await credentials(accessToken)
  expect(renewed.accessToken).not.toBe(accessToken)

  const second = createSession({ baseUrl, credentials: oauthCredentials({ baseUrl, clientId, store }) })
  expect(await call(second, me)).toMatchObject({ first_name: 'Ann' })
  await second.logout()
  const third = createSession({ baseUrl, accessToken: renewed.accessToken })
  expect(await reasonOf(call(third, me))).toMatchObject({ code: 'not_renewable' })
  expect(await reasonOf(credentials())).toMatchObject({ code: 'authorization_needed' })
})
