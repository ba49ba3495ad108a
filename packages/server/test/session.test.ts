import { describe, expect, test } from 'vitest'
import { startServer, versions } from './start-server.ts'

describe.each(versions)('The session at API %s', (version) => {
  const path = `/api/${version}/session`

  test('begins in production and moves to dev and back, any number of times', async () => {
    await using server = await startServer()
    const token = await server.login()
    const can = { view: true, update: true }
    expect((await server.api('GET', path, { token })).body).toEqual({
      workspace_id: 'production',
      sudo_user_id: null,
      can
    })
    for (const workspace_id of ['dev', 'production', 'production', 'dev']) {
      const moved = await server.api('PATCH', path, { token, json: { workspace_id } })
      expect([moved.status, moved.body]).toEqual([200, { workspace_id, sudo_user_id: null, can }])
      expect((await server.api('GET', path, { token })).body).toEqual(moved.body)
    }
  })

  test('belongs to the token: others of the same user stay where they are, and new ones begin in production', async () => {
    await using server = await startServer()
    const [one, other] = [await server.login(), await server.login()]
    await server.api('PATCH', path, { token: one, json: { workspace_id: 'dev' } })
    const { body } = await server.api<{ access_token: string }>('POST', `/api/${version}/login/1`, { token: one })
    for (const token of [other, await server.login(), body.access_token]) {
      expect((await server.api('GET', path, { token })).body).toMatchObject({ workspace_id: 'production' })
    }
    expect((await server.api('GET', path, { token: one })).body).toMatchObject({ workspace_id: 'dev' })
  })

  test('stays where it is for a body without a workspace, or with null, or with what is read-only', async () => {
    await using server = await startServer()
    const token = await server.login()
    await server.api('PATCH', path, { token, json: { workspace_id: 'dev' } })
    for (const json of [{}, { workspace_id: null }, { sudo_user_id: 7, can: {} }, { no_such: 1 }]) {
      const { status, body } = await server.api('PATCH', path, { token, json })
      expect([status, body]).toMatchObject([200, { workspace_id: 'dev', sudo_user_id: null }])
    }
  })

  test.each(['', 'Dev', 'dev ', 'no_such', 1, true, {}, []])(
    'refuses the workspace %j and stays',
    async (workspace_id) => {
      await using server = await startServer()
      const token = await server.login()
      const { status, body } = await server.api('PATCH', path, { token, json: { workspace_id } })
      expect(status).toBe(422)
      expect(body).toMatchObject({ message: 'Validation Failed', errors: [{ field: 'workspace_id', code: 'invalid' }] })
      expect((await server.api('GET', path, { token })).body).toMatchObject({ workspace_id: 'production' })
    }
  )

  test('is not there without a token', async () => {
    await using server = await startServer()
    expect((await server.api('GET', path)).status).toBe(401)
    expect((await server.api('PATCH', path, { json: { workspace_id: 'dev' } })).status).toBe(401)
  })
})

test('Moving the workspace does not prolong the token (#6)', async () => {
  await using server = await startServer({ tokenLifetimeSeconds: 10 })
  const token = await server.login()
  server.clock.nowMs += 9_999
  expect((await server.api('PATCH', '/api/4.0/session', { token, json: { workspace_id: 'dev' } })).status).toBe(200)
  server.clock.nowMs += 1
  expect((await server.api('GET', '/api/4.0/session', { token })).status).toBe(401)
})
