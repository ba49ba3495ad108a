import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

type Call = <B = Body>(method: string, path: string, json?: unknown) => Promise<Answer<B>>

/** Calls of the demo project, in the workspace where LookML is changed. */
async function inDev(server: TestServer, token: string): Promise<Call> {
  await server.api('PATCH', '/api/4.0/session', { token, json: { workspace_id: 'dev' } })
  return inProduction(server, token)
}

function inProduction(server: TestServer, token: string): Call {
  return (method, path, json) =>
    server.api(method, `/api/4.0/projects/thelook${path}`, { token, ...(json !== undefined && { json }) })
}

const production = '3f1c2a9be0d44e7f8a6b5c4d3e2f1a0b9c8d7e6f'

describe('The current branch', () => {
  test("is production's, and in the dev workspace the developer's own", async () => {
    await using server = await startServer()
    const token = await server.login()
    expect((await inProduction(server, token)('GET', '/git_branch')).body).toMatchObject({
      name: 'main',
      is_production: true,
      readonly: true,
      personal: false
    })
    const dev = await inDev(server, token)
    const { body } = await dev('GET', '/git_branch')
    expect(body).toMatchObject({ personal: true, is_production: false, readonly: false, ref: production })
    expect(body.name).toMatch(/^dev-admin-user-[0-9a-f]{4}$/)
    expect((await dev('GET', '/current_workspace')).body).toMatchObject({
      workspace_id: 'dev',
      git_branch: { name: body.name },
      git_head: production
    })
    expect((await inProduction(server, await server.login())('GET', '/git_branch')).body.name).toBe('main')
  })

  test('is the same for all tokens of a developer in that workspace, and for nobody else', async () => {
    await using server = await startServer()
    const first = await inDev(server, await server.login())
    await first('PUT', '/git_branch', { name: 'returns' })
    const second = await inDev(server, await server.login())
    expect((await second('GET', '/git_branch')).body.name).toBe('returns')
    const other = await inDev(server, (await makePerson(server, 'developer')).token)
    expect((await other('GET', '/git_branch')).body.name).toMatch(/^dev-developer-person-/)
  })
})

describe('In the production workspace', () => {
  test.each([
    ['POST', '/git_branch', { name: 'fix' }, 422],
    ['PUT', '/git_branch', { name: 'returns' }, 422],
    ['DELETE', '/git_branch/returns', undefined, 400],
    ['POST', '/deploy_to_production', undefined, 422],
    ['POST', '/reset_to_production', undefined, 422],
    ['POST', '/reset_to_remote', undefined, 422],
    ['POST', '/manifest/lock_all', undefined, 422]
  ])('%s %s is refused', async (method, path, json, expected) => {
    await using server = await startServer()
    const { status, body } = await inProduction(server, await server.login())(method, path, json)
    expect([status, body.message]).toEqual([expected, expect.stringContaining('update_session')])
  })
})

describe('A branch', () => {
  test('is made from where one is, or from a ref, and is the current one then', async () => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    const made = await dev('POST', '/git_branch', { name: 'fix' })
    expect([made.status, made.body]).toMatchObject([200, { name: 'fix', ref: production, personal: false }])
    const returns = (await dev('GET', '/git_branch/returns')).body.ref
    for (const ref of ['returns', 'origin/returns', returns]) {
      expect(
        (await dev('POST', '/git_branch', { name: `from ${String(ref)}`.replaceAll(' ', '-'), ref })).body.ref
      ).toBe(returns)
    }
    expect((await dev('POST', '/git_branch', { name: 'next' })).body.ref).toBe(returns)
    expect((await dev('GET', '/git_branch')).body.name).toBe('next')
  })

  test.each([
    [{}, { errors: [{ field: 'name', code: 'missing_field' }] }],
    [{ name: 'returns' }, { errors: [{ field: 'name', code: 'already_exists' }] }],
    [{ name: 'a..b' }, { errors: [{ field: 'name', code: 'invalid' }] }],
    [{ name: '-x' }, { errors: [{ field: 'name', code: 'invalid' }] }],
    [{ name: 'fix', ref: 'none' }, { message: 'fatal: not a valid object name: "none"' }]
  ])('is not made of %j', async (json, expected) => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    const { status, body } = await dev('POST', '/git_branch', json)
    expect([status, body]).toMatchObject([422, expected])
    expect((await dev('GET', '/git_branches?fields=name')).body).toHaveLength(3)
  })

  test('is checked out and reset, as test tools do it', async () => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    expect((await dev('PUT', '/git_branch', { name: 'returns', ref: 'origin/main' })).body).toMatchObject({
      name: 'returns',
      ref: production
    })
    expect((await dev('GET', '/git_branch')).body.name).toBe('returns')
    expect((await dev('PUT', '/git_branch', { name: 'none' })).status).toBe(404)
    expect((await dev('PUT', '/git_branch', { ref: 'none' })).status).toBe(422)
    expect((await dev('PUT', '/git_branch', { ref: 'abcdef0' })).body).toMatchObject({
      name: 'returns',
      ref: 'abcdef0'
    })
  })

  test("of production brings the developer's own when it is checked out", async () => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    await dev('PUT', '/git_branch', { name: 'returns' })
    expect((await dev('PUT', '/git_branch', { name: 'main' })).body).toMatchObject({ personal: true })
    expect((await dev('GET', '/git_branch/main')).body.ref).toBe(production)
  })

  test('that is somebody else’s own is seen, and nothing more', async () => {
    await using server = await startServer()
    const ann = await inDev(server, (await makePerson(server, 'developer', { first_name: 'Ann' })).token)
    const { name } = (await ann('PUT', '/git_branch', { ref: 'returns' })).body
    const dev = await inDev(server, await server.login())
    expect((await dev('GET', `/git_branch/${String(name)}`)).body).toMatchObject({
      owner_name: 'Ann Person',
      readonly: true,
      personal: true
    })
    expect((await dev('PUT', '/git_branch', { name })).status).toBe(422)
    expect((await dev('DELETE', `/git_branch/${String(name)}`)).status).toBe(400)
  })

  test('is removed, unless it is production’s or the current one', async () => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    expect((await dev('DELETE', '/git_branch/returns')).status).toBe(204)
    expect((await dev('DELETE', '/git_branch/returns')).status).toBe(404)
    expect((await dev('DELETE', '/git_branch/main')).status).toBe(400)
    await dev('POST', '/git_branch', { name: 'fix' })
    expect((await dev('DELETE', '/git_branch/fix')).status).toBe(400)
  })
})

describe('A deployment', () => {
  test('gives everybody the branch that one is on', async () => {
    await using server = await startServer()
    const dev = await inDev(server, await server.login())
    const { ref } = (await dev('PUT', '/git_branch', { name: 'returns' })).body
    const { status, text } = await dev('POST', '/deploy_to_production')
    expect([status, text]).toEqual([204, ''])
    expect((await inProduction(server, await server.login())('GET', '/git_branch')).body.ref).toBe(ref)
    await dev('PUT', '/git_branch', { ref: 'abcdef0' })
    expect((await dev('POST', '/reset_to_remote')).status).toBe(204)
    expect((await dev('GET', '/git_branch')).body.ref).toBe('a1b2c3d4e5f60718293a4b5c6d7e8f9012345678')
    expect((await dev('POST', '/reset_to_production')).status).toBe(204)
    expect((await dev('GET', '/git_branch')).body.ref).toBe(ref)
  })

  test('of a branch or a ref needs one of them, and no workspace', async () => {
    await using server = await startServer()
    const call = inProduction(server, await server.login())
    expect((await call('POST', '/deploy_ref_to_production')).status).toBe(400)
    expect((await call('POST', '/deploy_ref_to_production?branch=returns&ref=abcdef0')).status).toBe(400)
    expect((await call('POST', '/deploy_ref_to_production?branch=none')).status).toBe(422)
    expect((await call('POST', '/deploy_ref_to_production?ref=abcdef0')).status).toBe(204)
    expect((await call('GET', '/git_branch')).body.ref).toBe('abcdef0')
    const later = await call('POST', '/async_deploy_ref_to_production?branch=returns')
    const [, id] = /(\d+)/.exec(String(later.body.status))!
    expect((await call('GET', `/deploy_status/${id}`)).body).toMatchObject({ status: 'complete', error: null })
    expect((await call('GET', '/deploy_status/99')).status).toBe(404)
  })

  test('needs git, and the permission', async () => {
    await using server = await startServer()
    const token = await server.login()
    const dev = await inDev(server, token)
    await server.api('POST', '/api/4.0/projects', { token, json: { name: 'bare' } })
    expect((await server.api('POST', '/api/4.0/projects/bare/deploy_to_production', { token })).status).toBe(422)
    expect((await dev('PATCH', '', { git_service_name: 'bare', git_remote_url: null })).body.uses_git).toBe(true)
    const user = inProduction(server, (await makePerson(server, 'user')).token)
    expect((await user('POST', '/deploy_ref_to_production?branch=returns')).status).toBe(404)
    expect((await user('POST', '/tag?tag_name=v1', {})).status).toBe(404)
  })

  test('may be named by a tag', async () => {
    await using server = await startServer()
    const call = inProduction(server, await server.login())
    const { status, body } = await call('POST', '/tag?tag_name=v1&commit_sha=returns', {})
    expect([status, body]).toMatchObject([200, { id: 'thelook' }])
    expect((await call('POST', '/tag?tag_name=v1', {})).status).toBe(422)
    expect((await call('POST', '/tag', {})).body).toMatchObject({
      errors: [{ field: 'tag_name', code: 'missing_field' }]
    })
    await call('POST', '/deploy_ref_to_production?ref=v1')
    expect((await call('GET', '/git_branch')).body.ref).toBe('a1b2c3d4e5f60718293a4b5c6d7e8f9012345678')
  })
})
