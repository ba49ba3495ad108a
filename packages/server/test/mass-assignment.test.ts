import type { PropertyFacts } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { answerPropsOf, writingsOf, type Writing } from './bodies.ts'
import { exampleOf, sendExample } from './examples/examples.ts'
import { startServer, versions, type Version } from './start-server.ts'

/** What nobody would have by chance. */
const canary = 'Zugzwang'

describe.each(versions)('What a body holds besides what may be written, in API %s,', (version) => {
  const writings = writingsOf(version).filter(({ operation }) => readOnlyOf(version, operation).length > 0)

  test.each(writings)(
    'is passed over by $id: what is read-only, and names that objects have by birth (#31, #51)',
    async ({ operation }) => {
      const usual = await answerTo(version, operation, () => ({}))
      const more = await answerTo(version, operation, (json) => {
        const names = readOnlyOf(version, operation).filter(([name]) => !(name in json))
        return Object.fromEntries(names.map(([name, facts]) => [name, otherThan(usual[name], facts)]))
      })
      expect(Object.keys(more)).toEqual(Object.keys(usual))
      const assigned = readOnlyOf(version, operation).filter(
        ([name, facts]) => JSON.stringify(more[name]) === JSON.stringify(otherThan(usual[name], facts))
      )
      expect(assigned.map(([name]) => name)).toEqual([])
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(JSON.stringify(more)).not.toMatch(/Zugzwang|"polluted"/)
    }
  )
})

/** What some bodies hold is what is to be done, and read-only in name: that cannot be in an answer of the same type. */
function isForAnswers(writing: Writing | undefined, { body, responses }: Writing['operation'], name: string): boolean {
  const answer = responses['200']
  const type = typeof answer === 'object' && answer ? answer.type : answer
  return body?.type === type ? writing?.props[name]?.readOnly === true : !writing?.props[name]
}

/** Clients change the query of a look or a tile by sending another: the server takes it although it is read-only. */
const taken: ReadonlySet<string> = new Set(['query'])

function readOnlyOf(version: Version, operation: Writing['operation']): [string, PropertyFacts][] {
  const writing = writingsOf(version).find(({ id }) => id === operation.id)
  const props = Object.entries(writing?.props ?? {})
  // Where everything is read-only by the contract, what the body is for cannot be told apart.
  if (props.every(([, { readOnly }]) => readOnly)) return []
  const answered = Object.entries(answerPropsOf(version, operation))
  return answered.filter(
    ([name, { readOnly }]) => readOnly && !taken.has(name) && isForAnswers(writing, operation, name)
  )
}

async function answerTo(
  version: Version,
  operation: Writing['operation'],
  addedTo: (json: object) => object
): Promise<Record<string, unknown>> {
  await using server = await startServer()
  const token = await server.login()
  const example = (await exampleOf(server, operation, token))!
  const json = Object(example.json) as object
  const evil = '{"polluted":true,"is_admin":true,"role_ids":["2"]}'
  const text = JSON.stringify({ ...json, ...addedTo(json) })
  const rest = text === '{}' ? '' : `,${text.slice(1, -1)}`
  const body = `{"__proto__":${evil},"constructor":{"prototype":${evil}},"prototype":${evil}${rest}}`
  const { json: _, ...where } = example
  const answer = await sendExample(server, version, operation, { ...where, body }, token)
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body ?? {}
}

/** A value of the type that the property has not by itself. */
function otherThan(value: unknown, { type, ref, items }: PropertyFacts): unknown {
  if (type === 'boolean') return value !== true
  if (type === 'integer' || type === 'number') return 987_654_321
  if (type === 'array') return [items?.startsWith('integer') ? 987_654_321 : { [canary]: true }]
  return ref !== undefined || type === 'object' ? { [canary]: true } : canary
}
