import { connect, createServer } from 'node:net'
import { readContract } from '@lookerts/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpointOf } from '../src/resources/endpoints.ts'
import { writingsOf, type Writing } from './bodies.ts'
import { exampleOf, sendExample } from './examples/examples.ts'
import { startServer } from './start-server.ts'

const writings = writingsOf('4.0').filter(({ id }) => id !== 'login')

/** Sends what an operation takes, with hostile text for each property that is text, all at once and one by one. */
async function sendHostile(
  { operation, props }: Writing,
  textFor: (name: string) => unknown,
  seen: (answer: { status: number; text: string }, ms: number) => void
): Promise<void> {
  await using server = await startServer()
  const token = await server.login()
  const example = (await exampleOf(server, operation, token))!
  const names = Object.entries(props).filter(([, { type, ref }]) => ref === undefined && (type === 'string' || !type))
  const hostile = names.map(([name]) => [name, textFor(name)] as const)
  for (const pairs of [...hostile.map((pair) => [pair]), hostile]) {
    const json = { ...(example.json as object | undefined), ...Object.fromEntries(pairs) }
    const startedAtMs = performance.now()
    const answer = await sendExample(server, '4.0', operation, { ...example, json }, token)
    seen(answer, performance.now() - startedAtMs)
  }
}

describe('No text makes the server slow (#53)', () => {
  const nasty = [
    `${'a'.repeat(50_000)}!`,
    `${' '.repeat(50_000)}x`,
    `${'%_'.repeat(25_000)}[("`,
    'https://a.'.repeat(5_000)
  ]
  test.each(writings)('in what $id takes', async (writing) => {
    for (const text of nasty) {
      await sendHostile(
        writing,
        () => text,
        ({ status, text: answer }, ms) => {
          expect(status, answer.slice(0, 300)).not.toBe(500)
          expect(ms).toBeLessThan(1_000)
        }
      )
    }
  })
})

describe('No address that somebody names is gone to (#57)', () => {
  let visits = 0
  const trap = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
    port = (trap.address() as { port: number }).port
  })
  afterAll(() => trap.close())

  const fetching = [
    'fetch_and_parse_saml_idp_metadata',
    'test_connection',
    'test_integration',
    'fetch_integration_form'
  ]
  const others = readContract('4.0').operations.filter(({ id }) => fetching.includes(id) && endpointOf(id))

  test.each(writings)('by $id', async (writing) => {
    visits = 0
    const address = `http://127.0.0.1:${port}/latest/meta-data`
    await sendHostile(
      writing,
      (name) => (/host|server|domain/.test(name) ? '127.0.0.1' : name.endsWith('port') ? String(port) : address),
      ({ status, text }) => {
        expect(status, text.slice(0, 300)).not.toBe(500)
      }
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(visits).toBe(0)
  })

  test.each(others)('by $id, which has to do with addresses', async (operation) => {
    await using server = await startServer()
    const token = await server.login()
    const example = (await exampleOf(server, operation, token))!
    const address = `http://127.0.0.1:${port}/`
    const more = operation.body?.type === 'string' ? { body: address } : {}
    const { status } = await sendExample(server, '4.0', operation, { ...example, ...more }, token)
    expect(status).toBeLessThan(500)
    expect(visits).toBe(0)
  })

  test('and a visit would be seen', async () => {
    visits = 0
    await new Promise((resolve) => connect(port, '127.0.0.1').on('error', resolve).on('close', resolve).resume())
    expect(visits).toBe(1)
  })
})

describe('Nothing that is sent is worked out (#55)', () => {
  /** Each would be 5883 if something read it as what it is. */
  const programs =
    '{{ 53 | times: 111 }} ${53 * 111} <%= 53 * 111 %> {{53*111}} #{53*111} $(( 53*111 )) =53*111 %{53*111} @{53*111}'

  test.each(writings)('by $id', async (writing) => {
    await sendHostile(
      writing,
      () => programs,
      ({ status, text }) => {
        expect(status, text.slice(0, 300)).not.toBe(500)
        expect(text).not.toContain('5883')
      }
    )
  })

  test('when SQL is run, or a query with expressions', async () => {
    await using server = await startServer()
    const token = await server.login()
    const post = (path: string, json: object) => server.api('POST', `/api/4.0${path}`, { token, json })
    const sql = await post('/sql_queries', { connection_name: 'thelook', sql: 'SELECT 53 * 111 AS answer' })
    const run = await server.api('POST', `/api/4.0/sql_queries/${String(sql.body.slug)}/run/json`, { token })
    expect(run.status).not.toBe(500)
    expect(run.text).not.toContain('5883')
    const query = {
      model: 'thelook',
      view: 'orders',
      fields: ['orders.id', 'x'],
      filter_expression: '53 * 111 = 5883',
      dynamic_fields: JSON.stringify([{ table_calculation: 'x', label: programs, expression: '53 * 111' }])
    }
    const made = await post('/queries/run/json', query)
    expect([made.status, /[":]5883/.test(made.text)]).toEqual([expect.toSatisfy((s: number) => s !== 500), false])
  })
})
