import { expect, test } from 'vitest'
import { authQuery, openBrowser, seed } from './oauth-browser.ts'
import { startServer, versions } from './start-server.ts'

type Sessions = { readonly id: string; readonly [name: string]: unknown }[]

test.each(versions)(
  'In API %s a user has a session for each browser that is signed in, and none for tokens',
  async (v) => {
    await using server = await startServer({ seed })
    const token = await server.login()
    const sessions = async (): Promise<Sessions> =>
      (await server.api<Sessions>('GET', `/api/${v}/users/2/sessions`, { token })).body
    await server.api('POST', `/api/${v}/login/2`, { token })
    expect(await sessions()).toEqual([])
    const browser = openBrowser(server)
    await browser.signIn('')
    const [session, ...others] = await sessions()
    expect(others).toEqual([])
    expect(session).toMatchObject({ state: 'active', credentials_type: 'email', ip_address: '127.0.0.1' })
    expect(Number(session!.id)).toBeGreaterThan(0)
    expect(typeof session!.id).toBe(v === '4.0' ? 'string' : 'number')
    const path = `/api/${v}/users/2/sessions/${session!.id}`
    expect((await server.api('GET', path, { token })).body).toEqual(session)
    expect((await server.api('GET', path.replace('/2/', '/3/'), { token })).status).toBe(404)
    expect((await server.api<{ sessions: Sessions }>('GET', `/api/${v}/users/2`, { token })).body.sessions).toEqual([
      session
    ])
  }
)

test('A browser whose session is removed has to sign in again', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const browser = openBrowser(server)
  await browser.signIn('')
  const { body } = await server.api<Sessions>('GET', '/api/4.0/users/2/sessions', { token })
  const path = `/api/4.0/users/2/sessions/${body[0]!.id}`
  expect((await browser.get(`/auth?${authQuery()}`)).status).toBe(200)
  expect((await server.api('DELETE', path, { token })).status).toBe(204)
  expect((await server.api('DELETE', path, { token })).status).toBe(404)
  expect((await browser.get(`/auth?${authQuery()}`)).headers.location).toMatch(/^\/login\?/)
  expect((await server.api<Sessions>('GET', '/api/4.0/users/2/sessions', { token })).body).toEqual([])
})

test('Two reads of oneself are the same around a login and a logout of others', async () => {
  await using server = await startServer()
  const token = await server.login()
  const me = async (): Promise<unknown> => (await server.api('GET', '/api/4.0/user', { token })).body
  const before = await me()
  const { id } = await server.makeUser()
  const sudo = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${id}`, { token })
  await server.api('DELETE', '/api/4.0/logout', { token: sudo.body.access_token })
  expect(await me()).toEqual(before)
})
