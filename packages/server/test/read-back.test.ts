import { readContract, type OperationFacts } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { endpointOf } from '../src/resources/endpoints.ts'
import { exampleOf, sendExample } from './examples/examples.ts'
import { startServer, versions } from './start-server.ts'

describe.each(versions)('A client of API %s may send back the whole object that it read', (version) => {
  const operations = readContract(version).operations.filter(({ id, alias }) => endpointOf(id) && !alias)
  const reads = new Map(operations.filter(({ method }) => method === 'GET').map((each) => [each.path, each]))
  const changes = operations.filter(
    (each) => /PATCH|PUT/.test(each.method) && takesWhatIsRead(each, reads.get(each.path))
  )

  test.each(changes)('to $id: it is accepted, and nothing changes', async (operation) => {
    await using server = await startServer()
    const token = await server.login()
    const { path } = (await exampleOf(server, operation, token))!
    const send = (which: OperationFacts, json?: unknown) =>
      sendExample(server, version, which, { ...(path && { path }), ...(json !== undefined && { json }) }, token)
    const read = reads.get(operation.path)!
    const before = await send(read)
    expect(before.status, before.text).toBe(200)
    const changed = await send(operation, before.body)
    expect(changed.status, changed.text).toBeOneOf([200, 204])
    const after = await send(read)
    expect(unmoving(after.body)).toEqual(unmoving(before.body))
  })

  const creations = operations.flatMap((operation) => {
    const read = operation.method === 'POST' && !other.has(operation.id) ? readOf(operation, reads) : undefined
    return read ? [{ operation, read, id: operation.id }] : []
  })

  test.each(creations)('to $id, to make another like it', async ({ operation, read }) => {
    await using server = await startServer()
    const token = await server.login()
    const whole = await sendExample(server, version, read, (await exampleOf(server, read, token))!, token)
    expect(whole.status, whole.text).toBe(200)
    const example = (await exampleOf(server, operation, token))!
    const json = { ...whole.body, ...ownOf(example.json) }
    const made = await sendExample(server, version, operation, { ...example, json }, token)
    expect(made.status, made.text).toBe(200)
  })
})

/** A project is made without its repository, a role of ids that no answer has, and a table has one name. */
const other: ReadonlySet<string> = new Set(['create_project', 'create_role', 'create_upload'])

/** What no two can have in common: the names are those of the example. */
function ownOf(example: unknown): object {
  const names = Object.entries(Object(example)).filter(([name]) => ['name', 'title', 'label', 'email'].includes(name))
  return { ...Object.fromEntries(names), slug: undefined, client_id: undefined }
}

/** The operation that reads one of what an operation makes. */
function readOf(
  { path, body }: OperationFacts,
  reads: ReadonlyMap<string, OperationFacts>
): OperationFacts | undefined {
  const within = [...reads.values()].filter((each) => each.path.startsWith(`${path}/{`) && each.path.endsWith('}'))
  return within.find(
    (each) => typeIn(each) === body?.type && each.path.split('/').length === path.split('/').length + 1
  )
}

function takesWhatIsRead({ body }: OperationFacts, read: OperationFacts | undefined): boolean {
  return read !== undefined && body !== undefined && body.type.replace(/^Update/, '') === typeIn(read)
}

function typeIn({ responses }: OperationFacts): string | undefined {
  const answer = responses['200']
  return (typeof answer === 'object' && answer ? answer.type : answer) ?? undefined
}

function unmoving(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (name, each: unknown) => (moving.has(name) ? undefined : each)))
}
const moving: ReadonlySet<string> = new Set(['updated_at', 'modified_at', 'modified_by', 'policy_enabled_at'])
