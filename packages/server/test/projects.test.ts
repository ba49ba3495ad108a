import { describe, expect, test } from 'vitest'
import { makeLimitedPerson } from './limited-person.ts'
import { makePerson } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

type Call = <B = Body>(method: string, path: string, json?: unknown) => Promise<Answer<B>>

function caller(server: TestServer, token: string): Call {
  return (method, path, json) => server.api(method, `/api/4.0${path}`, { token, ...(json !== undefined && { json }) })
}

/** Somebody's calls from the workspace where LookML is changed. */
async function inDev(server: TestServer, token: string): Promise<Call> {
  const call = caller(server, token)
  await call('PATCH', '/session', { workspace_id: 'dev' })
  return call
}

describe('A project', () => {
  test('is made in the dev workspace only, without a repository', async () => {
    await using server = await startServer()
    const token = await server.login()
    const refused = await caller(server, token)('POST', '/projects', { name: 'sales' })
    expect([refused.status, refused.body.message]).toEqual([422, expect.stringContaining('update_session')])
    const call = await inDev(server, token)
    expect((await call('POST', '/projects', { name: 'a', git_remote_url: 'git@x:y.git' })).body).toMatchObject({
      errors: [{ field: 'git_remote_url', code: 'invalid' }]
    })
    expect((await call('POST', '/projects', { name: 'a/b' })).status).toBe(422)
    expect((await call('POST', '/projects', {})).body).toMatchObject({
      errors: [{ field: 'name', code: 'missing_field' }]
    })
    const { status, body } = await call('POST', '/projects', { name: 'sales' })
    expect([status, body]).toMatchObject([200, { id: 'sales', uses_git: false, pull_request_mode: 'off' }])
    expect((await call('POST', '/projects', { name: 'sales' })).body).toMatchObject({
      errors: [{ field: 'name', code: 'already_exists' }]
    })
  })

  test('may get another name, and all that belongs to it moves there', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    expect((await call('PATCH', '/projects/thelook', { name: 'shop', allow_warnings: false })).body).toMatchObject({
      id: 'shop',
      name: 'shop',
      allow_warnings: false,
      uses_git: true
    })
    expect((await call('GET', '/projects/thelook')).status).toBe(404)
    expect((await call('GET', '/projects/shop/git_branch/returns')).status).toBe(200)
    expect((await call<Body[]>('GET', '/projects/shop/files')).body).toHaveLength(7)
    expect((await call('GET', '/lookml_models/thelook')).body.project_name).toBe('shop')
    expect((await call('PATCH', '/projects/shop', { name: 'x y' })).status).toBe(422)
  })

  test('looks like a real one and shows no secret', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const { text } = await call('PATCH', '/projects/thelook', { git_password: 'pass-1', deploy_secret: 'pass-2' })
    expect(text).not.toMatch(/pass-\d/)
    expect((await call('GET', '/projects/thelook')).body).toMatchObject({
      git_service_name: 'github',
      pull_request_mode: 'off',
      dependency_status: 'install_none',
      can: { webhook_deploy: true, show_manifest: true, deploy_ref_to_production: true, update: true }
    })
  })

  test('is seen by who sees the LookML of one of its models, and changed by who develops in one', async () => {
    await using server = await startServer()
    const viewer = caller(server, (await makePerson(server, 'viewer')).token)
    expect((await viewer('GET', '/projects')).status).toBe(403)
    expect((await viewer('GET', '/projects/thelook/files')).status).toBe(403)
    const stranger = caller(server, (await makeLimitedPerson(server, '2', ['other'])).token)
    expect((await stranger('GET', '/projects')).body).toEqual([])
    for (const path of ['', '/files', '/git_branch', '/git_branches', '/manifest', '/validate', '/lookml_tests']) {
      expect([path, (await stranger('GET', `/projects/thelook${path}`)).status]).toEqual([path, 404])
    }
    const reader = caller(server, (await makeLimitedPerson(server, '3', ['thelook'])).token)
    expect((await reader('GET', '/projects')).body).toMatchObject([{ id: 'thelook' }])
    expect((await reader('PATCH', '/projects/thelook', { allow_warnings: false })).status).toBe(404)
  })

  test('has files, a manifest and tests', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const at = '/projects/thelook'
    expect((await call('GET', `${at}/files/file?file_id=views/orders.view.lkml`)).body).toMatchObject({
      id: 'views/orders.view.lkml',
      title: 'orders.view',
      type: 'view',
      extension: 'lkml',
      editable: false
    })
    const types = (await call<Body[]>('GET', `${at}/files?fields=type`)).body.map(({ type }) => type)
    expect(types).toEqual(['manifest', 'model', 'view', 'view', 'view', 'view', 'document'])
    expect((await call('GET', `${at}/files/file?file_id=none`)).status).toBe(404)
    expect((await call('GET', `${at}/files/file`)).status).toBe(400)
    expect((await call('GET', `${at}/manifest`)).body).toMatchObject({ name: 'thelook', imports: [] })
    expect((await call('GET', `${at}/lookml_tests`)).body).toMatchObject([{ name: 'order_id_is_unique' }])
    expect((await call('GET', `${at}/lookml_tests/run`)).body).toMatchObject([{ success: true, errors: [] }])
    expect((await call('GET', `${at}/lookml_tests/run?model=other`)).body).toEqual([])
  })
})

describe('The validation of a project', () => {
  test('is kept, for each developer apart: 204 while there is none', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const at = '/projects/thelook/validate'
    const { status, text } = await call('GET', at)
    expect([status, text]).toEqual([204, ''])
    const { body } = await call('POST', at)
    expect(body).toMatchObject({ errors: [], models_not_validated: [], project_digest: expect.any(String) })
    expect((await call('GET', at)).body).toEqual({ ...body, stale: false })
    const dev = await inDev(server, await server.login())
    expect((await dev('GET', at)).status).toBe(204)
  })

  test('finds what the records of files say', async () => {
    const errors = [{ message: 'Unknown field', line_number: 3, severity: 'error' }]
    const seed = {
      projects: [{ name: 'shop', git_remote_url: 'git@example.com:shop.git' }],
      project_files: [{ project_id: 'shop', path: 'a.view.lkml', errors }],
      lookml_tests: [{ project_id: 'shop', name: 'fails', model_name: 'shop', assertions_failed: 1 }]
    }
    await using server = await startServer({ seed: seed as never })
    const call = caller(server, await server.login())
    expect((await call('GET', '/projects/shop/git_branch')).body).toMatchObject({ name: 'master', remote: 'origin' })
    expect((await call('POST', '/projects/shop/validate')).body).toMatchObject({
      errors: [{ message: 'Unknown field', file_path: 'a.view.lkml', line_number: 3, kind: 'syntax' }]
    })
    expect((await call('GET', '/projects/shop/lookml_tests/run')).body).toMatchObject([{ success: false }])
  })
})

describe('Secrets of a project', () => {
  test('are a deploy key, made once, as text', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const at = '/projects/thelook/git/deploy_key'
    expect((await call('GET', at)).status).toBe(404)
    const made = await call('POST', at)
    expect([made.status, made.headers['content-type'], made.text]).toEqual([
      200,
      expect.stringMatching(/^text\/plain/),
      expect.stringMatching(/^ssh-ed25519 \S+ looker-thelook$/)
    ])
    expect((await call('GET', at)).text).toBe(made.text)
    expect((await call('POST', at)).status).toBe(409)
  })

  test('are credentials whose passwords are not shown', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const at = '/projects/thelook/credential'
    const { text, body } = await call('PUT', `${at}/1`, { git_username: 'bot', git_password: 'pass-1' })
    expect(text).not.toContain('pass-1')
    expect(body).toMatchObject({ git_username: 'bot', is_configured: true })
    expect((await call('DELETE', `${at}/1`)).status).toBe(204)
    expect((await call('GET', '/projects/thelook/credentials')).body).toEqual([])
    expect((await call('DELETE', '/projects/none/credential/1')).status).toBe(404)
  })

  test('pass a test of the way to the repository, if there is one', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    const [first] = (await call<Body[]>('GET', '/projects/thelook/git_connection_tests')).body
    const at = `/projects/thelook/git_connection_tests/${String(first!.id)}`
    expect((await call('GET', at)).body).toMatchObject({ id: first!.id, status: 'pass' })
    await call('PATCH', '/projects/thelook', { git_remote_url: null })
    expect((await call('GET', at)).body).toMatchObject({ status: 'fail' })
    expect((await call('GET', '/projects/thelook/git_connection_tests/none')).status).toBe(404)
  })
})

test('A run of a suite is noted, and has passed when it is asked for', async () => {
  await using server = await startServer()
  const call = caller(server, await server.login())
  const at = '/projects/thelook'
  const { body } = await call('POST', `${at}/continuous_integration/runs`, { suite_id: '7', branch: 'returns' })
  expect(body).toMatchObject({ ci_suite_id: '7', status: 'queued', git_branch_name: 'returns', project_id: 'thelook' })
  expect((await call('GET', `${at}/continuous_integration/runs/${String(body.id)}`)).body.status).toBe('passed')
  const old = (await call('POST', `${at}/ci/run`, { suite_id: '7' })).body
  expect((await call('GET', `${at}/ci/runs/${String(old.run_id)}`)).body).toMatchObject({ run: { suite_id: '7' } })
  for (const path of ['ci/run', 'continuous_integration/runs'])
    for (const json of [{}, { suite_id: null }, { suite_id: '' }])
      expect((await call('POST', `${at}/${path}`, json)).status).toBe(422)
  expect((await call('GET', `${at}/ci/runs/99`)).status).toBe(404)
})
