import { readContract, type OperationFacts } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { violationsOf } from '../src/conventions/violations.ts'
import { endpointOf } from '../src/resources/endpoints.ts'
import { exampleOf, sendExample } from './examples/examples.ts'
import { startServer, versions } from './start-server.ts'

const contracts = versions.map((version) => ({ version, contract: readContract(version) }))

describe.each(contracts)('By the contract of API $version', ({ version, contract }) => {
  const operations = contract.operations.filter(({ id, alias }) => endpointOf(id) && !alias)

  test.each(operations)('the answer of $id has the declared status, properties and types', async (operation) => {
    await using server = await startServer()
    const token = await server.login()
    const example = await exampleOf(server, operation, token)
    expect(example, `test/examples has no call of ${operation.id}`).toBeDefined()
    const isAnonymous = endpointOf(operation.id)!.needs === 'nothing' && operation.id !== 'logout'
    const answer = await sendExample(server, version, operation, example!, isAnonymous ? undefined : token)
    expect([operation.id, answer.status, answer.status < 300 ? '' : answer.text]).toEqual([
      operation.id,
      expect.toSatisfy((status: number) => status < 300 && status in operation.responses),
      ''
    ])
    if (answer.status === 204) return expect([answer.text, answer.headers['content-type']]).toEqual(['', undefined])
    const type = answerTypeOf(operation, answer.status)
    if (!answer.headers['content-type']!.startsWith('application/json') || type === null) return
    const violations = violationsOf(contract, type, answer.body)
    expect(violations.filter((each) => !allowed.has(`${version} ${each}`))).toEqual([])
  })
})

describe('By the contract', () => {
  test.each(versions)('what API %s answers to wrong calls is declared, or the same for every operation', async (v) => {
    const { operations, ...contract } = readContract(v)
    await using server = await startServer()
    const { token: plain } = await server.makeUser()
    const admin = await server.login()
    for (const operation of operations.filter(({ id, alias }) => endpointOf(id) && !alias && id !== 'logout')) {
      const path = {
        path: Object.fromEntries([...operation.path.matchAll(/{(\w+)}/g)].map(([, name]) => [name, '99']))
      }
      for (const answer of [
        await sendExample(server, v, operation, { ...path, json: {} }, plain),
        await sendExample(server, v, operation, { ...path, body: '{' }, admin)
      ]) {
        const { status, body } = answer
        expect([operation.id, status < 500 || status === 501]).toEqual([operation.id, true])
        if (status < 400) continue
        const type = status === 422 ? 'ValidationError' : 'Error'
        expect([operation.id, violationsOf({ ...contract, operations }, type, body)]).toEqual([operation.id, []])
      }
    }
  })
})

/** API 3.x declares the answer to a new key without the secret, which would make the key useless. */
const allowed = new Set(['3.0', '3.1'].map((version) => `${version} CredentialsApi3.client_secret is not declared`))

function answerTypeOf({ responses }: OperationFacts, status: number): string | null {
  const declared = responses[status]
  return (typeof declared === 'object' && declared ? declared.type : declared) ?? null
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
