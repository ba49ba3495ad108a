import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

const hour = 3_600_000
const email = { type: 'email', format: 'csv', address: 'ann@example.com' }
const plan = { name: 'Orders', query_id: '1', crontab: '0 6 * * *', scheduled_plan_destination: [email] }

/** The server's clock begins on Friday the 2nd of January 2026 at 03:04:05 in UTC. */
async function planned(json: object = {}): Promise<{
  server: Awaited<ReturnType<typeof startServer>>
  read: () => Promise<Body>
  change: (json: object) => Promise<number>
}> {
  const server = await startServer()
  onTestFinished(() => server[Symbol.asyncDispose]())
  const token = await server.login()
  const made = await server.api<{ id: string }>('POST', '/api/4.0/scheduled_plans', {
    token,
    json: { ...plan, ...json }
  })
  expect(made.status).toBe(200)
  const path = `/scheduled_plans/${made.body.id}`
  // The clock goes further than a token lasts.
  return {
    server,
    read: async () => (await (await as(server))('GET', path)).body,
    change: async (change) => (await (await as(server))('PATCH', path, change)).status
  }
}

describe('A plan with a crontab', () => {
  test('runs at its time and not before, once, and says when it ran and runs next', async () => {
    const { server, read } = await planned()
    server.clock.nowMs = Date.UTC(2026, 0, 2, 6) - 1
    expect(await server.server.runDuePlans()).toEqual([])
    expect(await read()).toMatchObject({ last_run_at: null, next_run_at: '2026-01-02T06:00:00.000+00:00' })
    server.clock.nowMs += 1
    expect(await server.server.runDuePlans()).toMatchObject([
      { title: 'Orders', user_id: '1', destination: email, created_at: '2026-01-02T06:00:00.000+00:00' }
    ])
    expect(await server.server.runDuePlans()).toEqual([])
    expect(await read()).toMatchObject({
      last_run_at: '2026-01-02T06:00:00.000+00:00',
      next_run_at: '2026-01-03T06:00:00.000+00:00'
    })
  })

  test('runs for each time that has passed', async () => {
    const { server, read } = await planned()
    server.clock.nowMs += 72 * hour
    const sent = await server.server.runDuePlans()
    expect(
      sent.map(({ created_at }) => created_at.slice(8, 10)).filter((_, at) => sent[at]!.title === 'Orders')
    ).toEqual(['02', '03', '04'])
    expect(await read()).toMatchObject({ last_run_at: '2026-01-04T06:00:00.000+00:00' })
  })

  test('runs a hundred times at most for what has passed', async () => {
    const { server } = await planned({ crontab: '* * * * *' })
    server.clock.nowMs += 10 * hour
    expect(await server.server.runDuePlans()).toHaveLength(100)
    expect(await server.server.runDuePlans()).toEqual([])
  })

  test('sends to each of its destinations', async () => {
    const all = [email, { ...email, address: 'bob@example.com' }]
    const { server } = await planned({ scheduled_plan_destination: all })
    server.clock.nowMs += 3 * hour
    const sent = await server.server.runDuePlans()
    expect(sent.map(({ destination }) => destination.address)).toEqual(['ann@example.com', 'bob@example.com'])
  })

  test('goes by its timezone', async () => {
    const { server, read } = await planned({ timezone: 'America/New_York' })
    expect(await read()).toMatchObject({ next_run_at: '2026-01-02T11:00:00.000+00:00' })
    server.clock.nowMs = Date.UTC(2026, 0, 2, 11) - 1
    expect(await server.server.runDuePlans()).toEqual([])
    server.clock.nowMs += 1
    expect(await server.server.runDuePlans()).toHaveLength(1)
  })

  test.each([
    ['that is not enabled', { enabled: false }],
    ['that has a datagroup instead', { crontab: null, datagroup: 'thelook::hourly' }]
  ])('does not run: one %s', async (_, json) => {
    const { server } = await planned(json)
    server.clock.nowMs += 3 * hour
    expect(await server.server.runDuePlans()).toEqual([])
  })

  test('does not run for a time before it was as it is', async () => {
    const { server, change } = await planned({ crontab: '0 5 * * *' })
    server.clock.nowMs = Date.UTC(2026, 0, 2, 6, 30)
    expect(await change({ crontab: '0 6 * * *' })).toBe(200)
    expect(await server.server.runDuePlans()).toEqual([])
  })

  test('does not run for an owner who is disabled', async () => {
    await using server = await startServer()
    const ann = await makePerson(server, 'user')
    const send = await as(server)
    await send('POST', '/scheduled_plans', { ...plan, user_id: ann.id })
    server.clock.nowMs += 12 * hour
    await (
      await as(server)
    )('PATCH', `/users/${ann.id}`, { is_disabled: true })
    expect(await server.server.runDuePlans()).toEqual([])
  })

  test('runs once when it is asked for twice at once', async () => {
    const { server } = await planned()
    server.clock.nowMs += 3 * hour
    const [first, second] = await Promise.all([server.server.runDuePlans(), server.server.runDuePlans()])
    expect([first.length, second.length]).toEqual([1, 0])
  })

  test('is not run for what has passed while there was no server', async () => {
    const data = await mkdtemp(join(tmpdir(), 'lookerts-'))
    onTestFinished(() => rm(data, { recursive: true }))
    {
      await using server = await startServer({ data })
      await (
        await as(server)
      )('POST', '/scheduled_plans', plan)
    }
    const nowMs = Date.UTC(2026, 0, 4, 5)
    await using server = await startServer({ data, newKey: true, now: () => nowMs })
    expect(await server.server.runDuePlans()).toEqual([])
  })
})

test('A server that a team relies on runs no plans', async () => {
  const clock = { nowMs: Date.UTC(2026, 0, 2) }
  await using server = await startServer({ mode: 'serve', now: () => clock.nowMs })
  const send = await as(server)
  const query_id = (await send('POST', '/queries', { model: 'm', view: 'v', fields: ['v.a'] })).body.id
  expect((await send('POST', '/scheduled_plans', { ...plan, query_id })).status).toBe(200)
  clock.nowMs += 24 * hour
  expect(await server.server.runDuePlans()).toEqual([])
})
