import { expect, test } from 'vitest'
import { apiVersions, readContract, type Contract, type OperationFacts } from '@lookerts/contract'
import { repeatable, slow, unrepeatable } from '../../../scripts/generate/flags.ts'
import { prose } from '../../../scripts/generate/prose.ts'
import { toSentence } from '../../../scripts/generate/sentence.ts'
import { generate } from '../../../scripts/generate/version.ts'
import { irregular } from '../../../scripts/generate/wording.ts'

const operations = apiVersions.flatMap((version) => readContract(version).operations)
const known = new Set(operations.map(({ id }) => id))

const get: OperationFacts = {
  id: 'thing',
  method: 'GET',
  path: '/things/{thing_id}',
  tag: 'Thing',
  status: 'stable',
  params: [{ name: 'thing_id', in: 'path', type: 'string', required: true }],
  responses: { '200': 'Thing', '404': 'Error' }
}

const list: OperationFacts = { ...get, id: 'all_things', path: '/things', params: [], responses: { '200': '[]Thing' } }

const contract: Contract = {
  apiVersion: '4.0',
  specVersion: '4.0.0',
  looker: '26.12',
  basePath: '/api/4.0',
  operations: [get, list],
  schemas: {
    Thing: {
      props: { id: { type: 'string', readOnly: true }, name: { type: 'string', nullable: true } },
      required: []
    },
    Error: { props: { message: { type: 'string' } }, required: ['message'] }
  }
}

function withOperation(facts: Partial<OperationFacts>): Contract {
  return { ...contract, operations: [...contract.operations, { ...get, id: 'other', ...facts }] }
}

function withSchema(name: string, field = 'id'): Contract {
  return {
    ...contract,
    schemas: { ...contract.schemas, [name]: { props: { [field]: { type: 'string' } }, required: [] } }
  }
}

test('The small contract that the cases below spoil can be generated', () => {
  expect([...generate(contract).keys()].toSorted()).toEqual([
    'index.ts',
    'looker.ts',
    'operations/thing.ts',
    'types.ts'
  ])
})

test.each<[fault: string, contract: Contract, message: string]>([
  ['two operations of one id', withOperation({ id: 'thing' }), 'thing is the name of an operation and of an operation'],
  ['a reserved word as an id', withOperation({ id: 'delete' }), 'delete, the name of an operation, is reserved'],
  [
    'an id that needs quotes',
    withOperation({ id: 'run-query' }),
    '"run-query", the name of an operation, needs quotes'
  ],
  ['a field that needs quotes', withSchema('Odd', 'a-b'), '"a-b", the name of a field of Odd, needs quotes'],
  [
    'an argument called body',
    withOperation({ params: [...(get.params ?? []), { name: 'body', in: 'query', type: 'string' }] }),
    'body is the name of the body and of an argument of other'
  ],
  [
    'one name in path and query',
    withOperation({ params: [...(get.params ?? []), { name: 'thing_id', in: 'query', type: 'string' }] }),
    'thing_id is the name of an argument of other and of an argument of other'
  ],
  ['a path with an unknown parameter', withOperation({ params: [] }), 'the path of other is /things/{thing_id}'],
  ['a type called as the arguments of an operation', withSchema('ThingArgs'), 'ThingArgs is the name of a type and of'],
  [
    'a type called as the write form of another that it is not',
    {
      ...withSchema('WriteThing'),
      operations: [...contract.operations, { ...get, id: 'b', body: { type: 'Thing', required: true } }]
    },
    'WriteThing is the name of a type and of the write form of Thing, which differ'
  ],
  [
    'a type called as a generic that types need',
    withSchema('Record'),
    'Record is the name of the generator and of a type'
  ],
  ['a type called as the facade', withSchema('Looker40'), 'Looker40 is the name of the generator and of a type'],
  ['two tags of one module', withOperation({ tag: 'thing' }), 'thing is the name of a tag and of a tag'],
  [
    'an id called as an import',
    withOperation({ id: 'facade' }),
    'facade is the name of the generator and of an operation'
  ],
  [
    'an unknown type',
    withOperation({ responses: { '200': '[]Nothing' } }),
    'other mentions the type Nothing, which is unknown'
  ]
])('The generator stops at %s', (_, spoilt, message) => {
  expect(() => generate(spoilt)).toThrow(message)
})

test('Types that share a name with a global mean the contract’s own', () => {
  const text = generate({
    ...contract,
    schemas: { ...contract.schemas, Thing: { props: { error: { ref: 'Error' } }, required: [] } }
  }).get('types.ts')
  expect(text).toContain('export interface Error {')
  expect(text).toContain('error?: Error | null')
})

test.each<[list: string, ids: Iterable<string>]>([
  ['irregular sentence', Object.keys(irregular)],
  ['text of ours', Object.keys(prose)],
  ['repeatable operation', Object.keys(repeatable)],
  ['unrepeatable operation', Object.keys(unrepeatable)],
  ['slow operation', slow]
])('Every %s belongs to an operation, and none is listed twice', (list, ids) => {
  expect([...ids].filter((id) => !known.has(id))).toEqual([])
  if (list === 'irregular sentence') expect([...ids].filter((id) => Object.hasOwn(prose, id))).toEqual([])
})

test('A flag says what the method does not', () => {
  const methods = new Map(operations.map(({ id, method }) => [id, method]))
  const needless = (ids: object, pattern: RegExp) =>
    Object.keys(ids).filter((id) => pattern.test(methods.get(id) ?? ''))
  expect(needless(repeatable, /GET|PUT|DELETE/)).toEqual([])
  expect(needless(unrepeatable, /POST|PATCH/)).toEqual([])
})

test('A text names no argument that its operation lacks in the version', () => {
  const wrong = apiVersions.flatMap((version) => {
    const faults = readContract(version).operations.map(({ id, params = [] }) => {
      const later = operations.filter((other) => other.id === id).flatMap((other) => other.params ?? [])
      const missing = later.filter(({ name }) => !params.some((param) => param.name === name))
      const bare = missing.filter(({ name }) => new RegExp(`\`${name}\`(?! \\()`).test(prose[id] ?? ''))
      return bare.map(({ name }) => `${version} ${id} ${name}`)
    })
    return faults.flat()
  })
  expect(wrong).toEqual([])
})

test.each([
  ['user', 'Gets one user.'],
  ['all_users', 'Lists all users.'],
  ['search_dashboards', 'Searches dashboards.'],
  ['create_user', 'Creates a user.'],
  ['create_alert', 'Creates an alert.'],
  ['user_roles', 'Lists the roles of a user.'],
  ['copy_dashboard', 'Copies one dashboard.'],
  ['fetch_integration_form', 'Fetches the form of an integration.'],
  ['delete_user_credentials_api3', 'Deletes one API key of a user.'],
  ['test_ssh_server', 'Tests one SSH server.']
])('The sentence of %s is: %s', (id, sentence) => {
  const facts = readContract('4.0').operations.find((operation) => operation.id === id)
  expect(facts && toSentence(facts)).toBe(sentence)
})
