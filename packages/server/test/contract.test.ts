import { readContract, type OperationFacts } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { handlers } from '../src/resources/handlers.ts'
import { violationsOf } from './answer-check.ts'
import { startServer, versions, type CallOptions, type TestServer } from './start-server.ts'

type Ids = { readonly user: string; readonly key: string; readonly app: string }

/** What is sent to each operation so that it succeeds; path parameters come from what was made before. */
const calls: Readonly<Record<string, (server: TestServer) => CallOptions>> = {
  login: ({ key }) => ({ form: { ...key } }),
  create_user: () => ({ json: { first_name: 'Ann', ui_state: { a: 'b' } } }),
  update_user: () => ({ json: { last_name: 'Bee' } }),
  update_session: () => ({ json: { workspace_id: 'dev' } }),
  update_user_credentials_api3: () => ({ json: { purpose: 'nightly' } }),
  create_user_credentials_email: () => ({ json: { email: 'bob@example.com' } }),
  update_user_credentials_email: () => ({ json: { email: 'ann@example.org' } }),
  register_oauth_client_app: () => ({ json: { redirect_uri: 'https://app.example.com/oauth' } }),
  update_oauth_client_app: () => ({ json: { enabled: false } })
}

const contracts = versions.map((version) => ({ version, contract: readContract(version) }))

describe.each(contracts)('By the contract of API $version', ({ version, contract }) => {
  const operations = contract.operations.filter(({ id }) => handlers.has(id))

  test.each(operations)('the answer of $id has the declared status, properties and types', async (operation) => {
    await using server = await startServer({ seed })
    const token = await server.login(server.key, version)
    const ids = { user: operation.id === 'create_user_credentials_email' ? '3' : '2', key: '2', app: appFor(operation) }
    const answer = await send(server, version, operation, ids, token)
    expect([200, 204]).toContain(answer.status)
    const declared = operation.responses[answer.status]
    const type = typeof declared === 'object' && declared ? declared.type : declared
    const isEmpty = answer.status === 204
    expect(isEmpty ? answer.text : answer.headers['content-type']).toBe(
      isEmpty ? '' : 'application/json; charset=utf-8'
    )
    const violations = isEmpty ? [] : violationsOf(contract, type!, answer.body)
    expect(violations.filter((each) => !allowed.has(`${version} ${each}`))).toEqual([])
  })

  test.each(operations)(
    'what $id answers wrong calls is declared, or the same for every operation',
    async (operation) => {
      await using server = await startServer({ seed })
      const token = await server.login()
      const plain = await server.login(annsKey)
      const answers = [
        await send(server, version, operation, { user: '99', key: '99', app: 'none' }, token),
        await send(server, version, operation, { user: 'x', key: 'x', app: 'x' }, token, {
          body: '{',
          form: undefined
        } as never),
        await send(server, version, operation, { user: '3', key: '3', app: 'app' }, plain)
      ]
      for (const { status, body } of answers.filter((answer) => answer.status >= 400)) {
        expect(violationsOf(contract, status === 422 ? 'ValidationError' : 'Error', body)).toEqual([])
        expect([operation.id, status in operation.responses]).toEqual([operation.id, true])
      }
    }
  )
})

/** API 3.x declares the answer to a new key without the secret, which would make the key useless. */
const allowed = new Set(['3.0', '3.1'].map((version) => `${version} CredentialsApi3.client_secret is not declared`))

const annsKey = { client_id: 'ann', client_secret: 'anns secret' }
const seed = {
  users: [{ first_name: 'Ann', email: 'ann@example.com', credentials_api3: [annsKey] }, { first_name: 'Bob' }],
  oauth_client_apps: [{ client_guid: 'app', redirect_uri: 'https://app.example.com/oauth' }]
}

/** An app that is there, or for its registration one that is not. */
function appFor({ id }: OperationFacts): string {
  return id === 'register_oauth_client_app' ? 'new' : 'app'
}

function send(
  server: TestServer,
  version: string,
  { id, method, path }: OperationFacts,
  ids: Ids,
  token: string,
  more: CallOptions = {}
): ReturnType<TestServer['api']> {
  const target = path
    .replace('{user_id}', ids.user)
    .replace('{credentials_api3_id}', ids.key)
    .replace('{client_guid}', ids.app)
    .replace('{api_version}', '4.0')
    .replace('{specification}', 'swagger.json')
  return server.api(method, `/api/${version}${target}`, {
    ...(id === 'login' ? {} : { token }),
    ...calls[id]?.(server),
    ...more
  })
}

test('The check itself finds what is wrong', () => {
  const contract = readContract('4.0')
  const user = {
    id: 1,
    first_name: 2,
    role_ids: [2],
    can: { sudo: 'yes' },
    is_disabled: null,
    credentials_email: null,
    x: 1
  }
  expect(violationsOf(contract, 'User', user)).toEqual([
    'User.id is no string: 1',
    'User.first_name is no string: 2',
    'User.role_ids[0] is no string: 2',
    'User.can.sudo is no boolean: "yes"',
    'User.is_disabled is null',
    'User.x is not declared'
  ])
  expect(violationsOf(contract, 'Error', { message: 'm' })).toEqual(['Error.documentation_url is missing'])
  expect(violationsOf(readContract('3.0'), 'User', { id: 1.5, credentials_email: null })).toEqual([
    'User.id is no integer: 1.5'
  ])
})
