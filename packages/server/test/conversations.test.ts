import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

function caller(server: TestServer, token: string) {
  return <B = Body>(method: string, path: string, json?: unknown): Promise<Answer<B>> =>
    server.api(method, `/api/4.0${path}`, { token, ...(json !== undefined && { json }) })
}

describe('A conversation', () => {
  test('has its messages in the order they came, and its agent', async () => {
    await using server = await startServer()
    const call = caller(server, (await makePerson(server, 'user')).token)
    const agent = (await call('POST', '/agents', { name: 'A', sources: [{ model: 'thelook', explore: 'orders' }] }))
      .body
    const { id } = (await call('POST', '/conversations', { name: 'C', agent_id: agent.id })).body
    const at = `/conversations/${String(id)}`
    await call('POST', `${at}/messages`, { messages: [{ type: 'user', message: { text: 'a' } }, { text: 'b' }] })
    await call('POST', `${at}/messages`, { messages: [{ type: 'system', message: 'c' }] })
    expect((await call('POST', `${at}/messages`, { messages: ['d'] })).status).toBe(422)
    const { body } = await call<{ messages: Body[] }>('GET', at)
    expect(body).toMatchObject({
      conversation_agent: { id: agent.id, has_inaccessible_source: false },
      missing_agent: false,
      messages: [
        { order: 1, type: 'user', message: { text: 'a' } },
        { order: 2, type: 'user', message: { text: 'b' } },
        { order: 3, type: 'system', message: { text: 'c' } }
      ]
    })
    const first = `${at}/messages/${String(body.messages[0]!.id)}`
    expect((await call('PATCH', first, { message: { text: 'x' } })).body).toMatchObject({ message: { text: 'x' } })
    expect((await call('DELETE', `${at}/messages?id=${String(body.messages[0]!.id)}`)).status).toBe(204)
    expect((await call('GET', first)).status).toBe(404)
    await call('DELETE', `/agents?id=${String(agent.id)}`)
    expect((await call('GET', at)).body).toMatchObject({ conversation_agent: null, missing_agent: true })
    expect((await call('DELETE', `/conversations?id=${String(id)}`)).status).toBe(204)
    expect((await call('GET', at)).status).toBe(404)
  })

  test('is hidden from lists once it is marked as deleted', async () => {
    await using server = await startServer()
    const call = caller(server, await server.login())
    await call('PATCH', '/conversations/1', { deleted: true })
    expect((await call('GET', '/conversations/search')).body).toEqual([])
    expect((await call('GET', '/conversations/search?deleted=true')).body).toMatchObject([{ id: '1' }])
  })
})

describe('Somebody else', () => {
  test("sees and changes nothing of one's conversations, agents and golden queries", async () => {
    await using server = await startServer()
    const call = caller(server, (await makePerson(server, 'developer')).token)
    for (const [method, path, json] of [
      ['GET', '/conversations/1'],
      ['PATCH', '/conversations/1', { name: 'x' }],
      ['DELETE', '/conversations?id=1'],
      ['GET', '/conversations/1/messages'],
      ['POST', '/conversations/1/messages', { messages: [] }],
      ['GET', '/conversations/1/messages/1'],
      ['PATCH', '/conversations/1/messages/1', { type: 'x' }],
      ['DELETE', '/conversations/1/messages?id=1'],
      ['GET', '/agents/1'],
      ['PATCH', '/agents/1', { name: 'x' }],
      ['DELETE', '/agents?id=1'],
      ['PATCH', '/golden_queries/1', { is_active: false }],
      ['DELETE', '/golden_queries/1'],
      ['POST', '/conversations', { name: 'x', agent_id: '1' }]
    ] as const) {
      expect([method, path, (await call(method, path, json)).status]).toEqual([method, path, 404])
    }
    for (const search of ['conversations', 'agents']) {
      for (const query of ['', '?id=1', '?deleted=false', '?filter_or=true&id=1&name=%25', '?limit=5']) {
        const { body, headers } = await call('GET', `/${search}/search${query}`)
        expect([search, query, body]).toEqual([search, query, []])
        expect([undefined, '0']).toContain(headers['x-total-count'])
      }
    }
    const own = await call('POST', '/agents', { name: 'Mine', golden_query_ids: [1], created_by_user_id: '1' })
    expect(own.body).toMatchObject({ golden_queries: [], created_by_name: 'developer Person' })
    const { id } = (await call('POST', '/conversations', { name: 'Mine' })).body
    expect((await call('GET', `/conversations/${String(id)}/messages/1`)).status).toBe(404)
  })

  test('who is an admin sees the agents, but no conversation', async () => {
    await using server = await startServer()
    const call = caller(server, (await makePerson(server, 'user')).token)
    await call('POST', '/agents', { name: 'Mine' })
    const { id } = (await call('POST', '/conversations', { name: 'Mine' })).body
    const admin = caller(server, await server.login())
    expect((await admin('GET', '/agents/search?name=mine')).body).toHaveLength(1)
    expect((await admin('GET', '/agents/search?not_owned_by=true')).body).toHaveLength(1)
    expect((await admin('GET', `/conversations/${String(id)}`)).status).toBe(404)
  })
})

test('Nobody answers: the chat says that it is not there', async () => {
  await using server = await startServer()
  const call = caller(server, await server.login())
  const json = { conversation_id: '1', user_message: 'Hello' }
  expect((await call('POST', '/conversational_analytics/chat', json)).status).toBe(501)
})

test('A report is seen by its maker and by admins', async () => {
  await using server = await startServer()
  const admin = caller(server, await server.login())
  expect((await admin('GET', '/reports/search?title=sales%25')).body).toMatchObject([
    { id: '1', user_name: 'Admin User' }
  ])
  const other = caller(server, (await makePerson(server, 'user')).token)
  expect((await other('GET', '/reports/search?title=sales%25')).body).toEqual([])
})
