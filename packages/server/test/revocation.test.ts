import { describe, expect, test } from 'vitest'
import { adminRoleId } from '../src/auth/rights.ts'
import { users } from '../src/kinds.ts'
import { openService } from './open-service.ts'
import { startServer, type TestServer } from './start-server.ts'

describe('Ending a user or an API key ends its tokens and the sudo tokens made with them in the same moment (#9)', () => {
  test.each([
    ['disabling the user', 'PATCH', 'users/2', { is_disabled: true }],
    ['disabling the user, loosely typed', 'PATCH', 'users/2', { is_disabled: 'true' }],
    ['deleting the user', 'DELETE', 'users/2', undefined],
    ['deleting the key', 'DELETE', 'users/2/credentials_api3/2', undefined]
  ])('by %s', async (_, method, path, json) => {
    await using server = await startServer({ seed: adminAndPlainUser })
    const token = await server.login()
    const theirs = [await server.login(annsKey), await server.login(annsKey)]
    theirs.push(await sudo(server, theirs[0]!, '3'))
    const others = [token, await server.login(bobsKey), await sudo(server, token, '3')]
    for (const each of [...theirs, ...others]) expect(await use(server, each)).toBe(200)
    const { status } = await server.api(method, `/api/4.0/${path}`, { token, json })
    expect(status).toBe(json ? 200 : 204)
    for (const each of theirs) expect(await use(server, each)).toBe(401)
    for (const each of others) expect(await use(server, each)).toBe(200)
    expect((await server.api('POST', '/api/4.0/login', { form: annsKey })).status).toBe(404)
  })

  test('by disabling the user that a sudo token acts as', async () => {
    await using server = await startServer({ seed: adminAndPlainUser })
    const token = await server.login()
    const asBob = await sudo(server, token, '3')
    await server.api('PATCH', '/api/4.0/users/3', { token, json: { is_disabled: true } })
    expect(await use(server, asBob)).toBe(401)
    expect(await use(server, token)).toBe(200)
  })

  test('by deleting one of two keys, while the tokens of the other stay', async () => {
    await using server = await startServer({ seed: adminAndPlainUser })
    const token = await server.login()
    const made = await server.api<typeof annsKey>('POST', '/api/4.0/users/2/credentials_api3', { token })
    const [first, second] = [await server.login(annsKey), await server.login(made.body)]
    await server.api('DELETE', '/api/4.0/users/2/credentials_api3/2', { token })
    expect(await use(server, first)).toBe(401)
    expect(await use(server, second)).toBe(200)
  })
})

test('Enabling a user again brings no token back, but the key works again', async () => {
  await using server = await startServer({ seed: adminAndPlainUser })
  const [token, anns] = [await server.login(), await server.login(annsKey)]
  await server.api('PATCH', '/api/4.0/users/2', { token, json: { is_disabled: true } })
  await server.api('PATCH', '/api/4.0/users/2', { token, json: { is_disabled: false } })
  expect(await use(server, anns)).toBe(401)
  expect(await use(server, await server.login(annsKey))).toBe(200)
})

test('Changing a user otherwise ends no token', async () => {
  await using server = await startServer({ seed: adminAndPlainUser })
  const [token, anns] = [await server.login(), await server.login(annsKey)]
  for (const json of [{ first_name: 'Zoe' }, { is_disabled: false }, { is_disabled: null }, {}]) {
    await server.api('PATCH', '/api/4.0/users/2', { token, json })
    expect(await use(server, anns)).toBe(200)
  }
})

test('No token outlives the disabling of its user in 300 races with logins and sudo (#9)', async () => {
  const { ask, service, apiKey, close } = await openService({ seed: adminAndPlainUser })
  const token = await tokenFrom(ask('POST', '/api/4.0/login', { form: { ...apiKey! } }))
  const disable = (is_disabled: boolean): Promise<unknown> =>
    ask('PATCH', '/api/4.0/users/2', { token, json: { is_disabled } })
  for (let race = 0; race < 300; race++) {
    const disabled = disable(true)
    // Each race begins a little later, so that the commits meet in every order.
    for (let turns = 0; turns < race % 15; turns++) await Promise.resolve()
    const logins = [0, 1, 2].map(() => ask('POST', '/api/4.0/login', { form: annsKey }))
    const sudos = [ask('POST', '/api/4.0/login/2', { token })]
    await disabled
    for (const { status, body } of await Promise.all([...logins, ...sudos])) {
      if (status !== 200) continue
      const { access_token } = JSON.parse(body!) as { access_token: string }
      expect((await ask('GET', '/api/4.0/user', { token: access_token })).status).toBe(401)
    }
    expect(await service.store.count({ name: 'access_token', indexes: [], unique: [] }, { user_id: '2' })).toBe(0)
    await disable(false)
  }
  await close()
})

test('What a user may do is looked up for each request: 300 changes of role, none of them late (#11)', async () => {
  const { ask, service, close } = await openService({ seed: adminAndPlainUser })
  const token = await tokenFrom(ask('POST', '/api/4.0/login', { form: bobsKey }))
  for (let change = 0; change < 300; change++) {
    const isAdmin = change % 2 === 0
    const { document } = (await service.store.get(users, '3'))!
    const changed = { ...document, role_ids: isAdmin ? [adminRoleId] : [] }
    await service.store.commit([{ op: 'update', kind: users, document: changed }])
    expect((await ask('GET', '/api/4.0/users/1', { token })).status).toBe(isAdmin ? 200 : 404)
  }
  await close()
})

test('Of two admins who remove or disable each other at once, one stays', async () => {
  for (const [method, json] of [['DELETE'], ['PATCH', { is_disabled: true }]] as const) {
    const { ask, service, apiKey, close } = await openService({ seed: adminAndPlainUser })
    const one = await tokenFrom(ask('POST', '/api/4.0/login', { form: { ...apiKey! } }))
    const other = await tokenFrom(ask('POST', '/api/4.0/login', { form: annsKey }))
    const answers = await Promise.all([
      ask(method, '/api/4.0/users/2', { token: one, json }),
      ask(method, '/api/4.0/users/1', { token: other, json })
    ])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual([method === 'DELETE' ? '204' : '200', '401'])
    const admins = await service.store.find(users, { where: { is_disabled: false } })
    expect(admins.filter(({ document }) => document.role_ids.includes(adminRoleId))).toHaveLength(1)
    await close()
  }
})

test('Nobody can remove or disable themselves', async () => {
  await using server = await startServer()
  const token = await server.login()
  expect((await server.api('DELETE', '/api/4.0/users/1', { token })).status).toBe(403)
  const { status, body } = await server.api('PATCH', '/api/4.0/users/1', { token, json: { is_disabled: true } })
  expect(status).toBe(422)
  expect(body).toMatchObject({ errors: [{ field: 'is_disabled', code: 'invalid' }] })
  expect(await use(server, token)).toBe(200)
})

const annsKey = { client_id: 'ann', client_secret: 'anns secret' }
const bobsKey = { client_id: 'bob', client_secret: 'bobs secret' }
const adminAndPlainUser = {
  users: [
    { first_name: 'Ann', roles: ['Admin'], credentials_api3: [annsKey] },
    { first_name: 'Bob', credentials_api3: [bobsKey] }
  ]
}

async function use(server: TestServer, token: string): Promise<number> {
  return (await server.api('GET', '/api/4.0/user', { token })).status
}

async function sudo(server: TestServer, token: string, userId: string): Promise<string> {
  const { body } = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${userId}`, { token })
  return body.access_token
}

async function tokenFrom(login: Promise<{ body: string | null }>): Promise<string> {
  return (JSON.parse((await login).body!) as { access_token: string }).access_token
}
