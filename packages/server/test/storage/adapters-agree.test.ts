import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Change, Condition, Query, Scalar, Store } from '../../src/storage/store.ts'
import { check, memory, sqlite, things, type OpenStore, type Thing } from './adapters.ts'

let opened: OpenStore[]
beforeAll(async () => {
  opened = await Promise.all([memory.open(), sqlite.open()])
})
afterAll(() => Promise.all(opened.map((each) => each.remove())))

// Few values, so that documents meet each other and the conditions.
const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'A',
    'ab',
    'b',
    '1',
    '-0',
    'null',
    'é',
    'E',
    '😀',
    '\uffff',
    'a\0',
    'a\0b',
    '\ud83d',
    '"',
    "'"
  ),
  fc.string({ unit: 'binary', maxLength: 4 })
)
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 1.5, 0.1, 1e21, 1e-7, 2 ** 53, 5e-324, 1.7976931348623157e308),
  fc.double({ noDefaultInfinity: true, noNaN: true })
)
const scalar: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const json = fc.oneof({ weight: 5, arbitrary: scalar }, fc.constantFrom<unknown>([], ['a'], [1], {}, { a: 1 }))
const property = fc.constantFrom('group', 'rank', '__proto__', 'email', 'code', 'name', 'constructor', 'id')
const id = fc.oneof(fc.constantFrom('1', '2', '10', '007', '-3', '9007199254740993', 'a', 'b', ''), text)

const thing = fc
  .tuple(
    id,
    fc.dictionary(
      property.filter((name) => name !== 'id'),
      json,
      { noNullPrototype: true }
    )
  )
  .map(([ownId, properties]): Thing => ({ id: ownId, ...properties }))

const pattern = fc.string({ unit: fc.constantFrom('%', '_', 'a', 'B', '1', 'é', '😀', '\0'), maxLength: 5 })
const comparison = fc.oneof(
  scalar,
  fc.record({ in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ like: pattern }),
  fc.record({ not: scalar }),
  fc.record({ before: number })
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.dictionary(property, comparison, { maxKeys: 2, noNullPrototype: true }),
    fc.record({ and: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('condition'), { maxLength: 3 }) })
  )
}))

const query: fc.Arbitrary<Query> = fc.record(
  {
    where: condition,
    order: fc.array(fc.record({ by: property, descending: fc.boolean() }), { maxLength: 2 }),
    limit: fc.nat(5),
    offset: fc.nat(3)
  },
  { requiredKeys: [] }
)

const revision = fc.option(fc.nat(3), { nil: undefined })
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: thing.map((document): Change => ({ op: 'insert', kind: things, document })) },
  {
    weight: 3,
    arbitrary: fc.tuple(thing, revision).map(([document, wanted]): Change => ({
      op: 'update',
      kind: things,
      document,
      ...(wanted !== undefined && { revision: wanted })
    }))
  },
  {
    weight: 1,
    arbitrary: fc.tuple(id, revision).map(([gone, wanted]): Change => ({
      op: 'remove',
      kind: things,
      id: gone,
      ...(wanted !== undefined && { revision: wanted })
    }))
  },
  {
    weight: 1,
    arbitrary: fc.tuple(id, fc.nat(3)).map(([wanted, known]): Change => check(wanted, known))
  },
  { weight: 1, arbitrary: condition.map((where): Change => ({ op: 'removeWhere', kind: things, where })) }
)

/** What happened, in a form in which two stores can be compared. */
async function outcomeOf(work: unknown): Promise<string> {
  try {
    return JSON.stringify(await work)
  } catch (error) {
    return (error as Error).name
  }
}

async function replay(store: Store, commits: readonly Change[][], queries: readonly Query[]): Promise<string[]> {
  await store.commit([{ op: 'removeWhere', kind: things, where: {} }])
  const outcomes: string[] = []
  for (const changes of commits) outcomes.push(await outcomeOf(store.commit(changes)))
  for (const each of [{}, ...queries]) {
    outcomes.push(await outcomeOf(store.find(things, each)), await outcomeOf(store.count(things, each.where)))
  }
  return outcomes
}

it('Both adapters answer the same to the same commits and questions', async () => {
  const commits = fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  const queries = fc.array(query, { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(commits, queries, async (someCommits, someQueries) => {
      const [inMemory, inSqlite] = await Promise.all(opened.map(({ store }) => replay(store, someCommits, someQueries)))
      expect(inSqlite).toEqual(inMemory)
    }),
    { numRuns: Number(process.env['LOOKERTS_AGREEMENT_RUNS'] ?? 150) }
  )
}, 600_000)
