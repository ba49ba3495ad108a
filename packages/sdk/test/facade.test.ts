import { createSession } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker40 } from 'lookerts/4.0'
import { expect, test } from 'vitest'
import { clientId, clientSecret, startStubLooker } from './stub-looker.ts'

test('the facade calls every operation by its tag and id, with arguments and options', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  const api = looker40(session)
  await api.user.me()
  await api.user.user({ user_id: '7', fields: 'id' })
  await api.user.create_user({ body: { first_name: 'Ann' } })
  await looker30(session).user.user({ user_id: 7 })
  expect(looker.journal.slice(1).map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/api/4.0/user', ''],
    ['GET', '/api/4.0/users/7?fields=id', ''],
    ['POST', '/api/4.0/users', '{"first_name":"Ann"}'],
    ['GET', '/api/3.0/users/7', '']
  ])
  await expect(api.user.me({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
})

test('one session serves several facades with one login', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await Promise.all([looker40(session).user.me(), looker30(session).user.me(), looker40(session.as('42')).user.me()])
  expect(looker.sent('POST /login')).toHaveLength(1)
})

test('logout of lookerpy’s kind ends the token that login gave', async () => {
  const looker = await startStubLooker()
  const { access_token } = await looker30(createSession({ baseUrl: looker.url })).api_auth.login({
    client_id: clientId,
    client_secret: clientSecret
  })
  await looker30(createSession({ baseUrl: looker.url, accessToken: access_token! })).api_auth.logout()
  expect(looker.grants.size).toBe(0)
})
