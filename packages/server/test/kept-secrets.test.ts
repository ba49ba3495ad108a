import { readContract } from '@lookerts/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpointOf } from '../src/resources/endpoints.ts'
import { writingsOf } from './bodies.ts'
import { exampleOf, sendExample } from './examples/examples.ts'
import { makePerson, type Person } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

/** What is sent to be kept and not to be shown, besides what the contract marks so. */
const secretNames = /^(.*_)?(password|secret|client_secret|auth_password|authorization_token|secret_parameters)$/

/** What the contract marks so although it is no secret: references, and what is to be done. */
const open =
  /_id$|_ids$|^file_type$|^override_warnings$|^unset_|^test_ldap_user$|^pdt_file_type$|image_data_base64$|^folder_id$/

const reads = readContract('4.0').operations.filter(({ id, method }) => method === 'GET' && endpointOf(id))

const keeping = writingsOf('4.0').flatMap(({ id, operation, props }) => {
  const names = Object.entries(props).filter(([name, { writeOnly, type }]) => {
    return type === 'string' && (writeOnly || secretNames.test(name)) && !open.test(name) && name !== 'secret_type'
  })
  return names.length > 0 && id !== 'login' ? [{ id, operation, names: names.map(([name]) => name) }] : []
})

test('There are operations that keep secrets, so that the next test can fail', () => {
  expect(keeping.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['create_connection', 'update_ldap_config', 'update_oidc_config', 'create_integration_hub'])
  )
})

test.each(keeping)(
  'What $id keeps as a secret is in no answer and in no event of the log (#62)',
  async ({ operation, names }) => {
    await using server = await startServer()
    const token = await server.login()
    const example = (await exampleOf(server, operation, token))!
    const secrets = names.map((name) => [name, `Kanarienvogel-${name}`])
    const json = { ...(example.json as object | undefined), ...Object.fromEntries(secrets) }
    const changed = await sendExample(server, '4.0', operation, { ...example, json }, token)
    expect(changed.status, changed.text).toBeLessThan(500)
    expect(changed.text).not.toContain('Kanarienvogel')
    for (const read of reads) {
      const { text } = await sendExample(
        server,
        '4.0',
        read,
        { ...(changed.status < 300 && example), query: {} },
        token
      )
      expect(text, read.id).not.toContain('Kanarienvogel')
    }
    expect(JSON.stringify(server.events)).not.toContain('Kanarienvogel')
  }
)

describe("What is somebody's own, besides content, is nothing to others (#30)", () => {
  let server: TestServer
  let owner: Person
  let own: [what: string, path: string][] = []
  let others: Person[] = []

  beforeAll(async () => {
    server = await startServer()
    owner = await makePerson(server, 'developer', { first_name: 'Zugzwang' })
    const other = await makePerson(server, 'developer')
    others = [
      other,
      await makePerson(server, 'user'),
      await makePerson(server, 'viewer'),
      await makePerson(server, 'none')
    ]
    const post = async (path: string, json: object, by = owner): Promise<string> => {
      const answer = await server.api<{ id: unknown }>('POST', `/api/4.0${path}`, { token: by.token, json })
      if (answer.status !== 200) throw new Error(answer.text)
      return String(answer.body.id)
    }
    const admin = { ...owner, token: await server.login() }
    const task = await post('/query_tasks', { query_id: '1', result_format: 'json' })
    const agent_id = await post('/agents', { name: 'Zugzwang', sources: [{ model: 'thelook', explore: 'orders' }] })
    const conversation = await post('/conversations', { agent_id, name: 'Zugzwang' })
    const render = await post('/render_tasks/queries/1/png?width=100&height=100', {})
    const key = await post(`/users/${owner.id}/credentials_api3`, {}, admin)
    own = [
      ['a query task', `/query_tasks/${task}`],
      ['what a query task found', `/query_tasks/${task}/results`],
      ['a render task', `/render_tasks/${render}`],
      ['what a render task made', `/render_tasks/${render}/results`],
      ['a conversational agent', `/agents/${agent_id}`],
      ['a conversation', `/conversations/${conversation}`],
      ['an API key', `/users/${owner.id}/credentials_api3/${key}`],
      ['all API keys', `/users/${owner.id}/credentials_api3`],
      ['sessions', `/users/${owner.id}/sessions`],
      ['values of attributes', `/users/${owner.id}/attribute_values`],
      ['an email login', `/users/${owner.id}/credentials_email`],
      ['a two-factor login', `/users/${owner.id}/credentials_totp`]
    ]
  })

  afterAll(() => server[Symbol.asyncDispose]())

  test.each(['GET', 'PATCH', 'DELETE'])('to %s', async (method) => {
    const seen: string[] = []
    for (const [what, path] of own) {
      for (const other of others) {
        const json = method === 'PATCH' ? { json: { purpose: 'x', email: 'x@example.com' } } : {}
        const answer = await server.api<unknown>(method, `/api/4.0${path}`, { token: other.token, ...json })
        const isNothing = answer.status >= 400 && answer.status < 500
        const isEmpty = answer.status === 200 && Array.isArray(answer.body) && answer.body.length === 0
        if (!isNothing && !isEmpty) seen.push(`${method} ${what}: ${answer.status} ${answer.text.slice(0, 100)}`)
      }
    }
    expect(seen).toEqual([])
  })

  test('and is there for the owner or an admin', async () => {
    const token = await server.login()
    const statuses = []
    for (const [what, path] of own.slice(0, 10)) {
      const { status } = await server.api('GET', `/api/4.0${path}`, {
        token: /task|conversation/.test(what) ? owner.token : token
      })
      statuses.push([what, status < 300])
    }
    expect(statuses).toEqual(own.slice(0, 10).map(([what]) => [what, true]))
  })
})

describe('A list of 50,000 takes no more time than it should (#37)', () => {
  const ids = Array.from({ length: 50_000 }, (_, n) => String(n + 1))
  test.each([
    ['PUT', '/roles/4/users', ids],
    ['PUT', '/roles/4/groups', ids],
    ['PUT', '/users/1/roles', ids],
    ['POST', '/groups', { name: 'x', user_ids: ids }],
    ['POST', '/model_sets', { name: 'x', models: ids }],
    ['POST', '/permission_sets', { name: 'x', permissions: ids }],
    ['POST', '/queries', { model: 'thelook', view: 'orders', fields: ids }],
    ['PATCH', '/boards/1', { section_order: ids }],
    ['PATCH', '/board_sections/1', { item_order: ids }],
    ['PATCH', '/saml_config', { default_new_user_group_ids: ids }],
    ['POST', '/merge_queries', { source_queries: ids.slice(0, 20_000).map((query_id) => ({ query_id })) }]
  ])('in %s %s', async (method, path, json) => {
    await using server = await startServer()
    const token = await server.login()
    const startedAtMs = performance.now()
    const { status } = await server.api(method, `/api/4.0${path}`, { token, json })
    expect(status).not.toBe(500)
    expect(performance.now() - startedAtMs).toBeLessThan(1_500)
  })
})
