import { call, createSession, paginate, stream, type Output, type Session } from 'lookerts'
import { looker40 } from 'lookerts/4.0'
import { integration } from 'lookerts/4.0/integration'
import { run_query } from 'lookerts/4.0/query'
import { all_users, me, update_user, user } from 'lookerts/4.0/user'
import { jsonRows } from 'lookerts/rows'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { clientId, clientSecret, startStubLooker, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe.each(transports)('A server newer than the types, %s', (_, transport) => {
  const connect = (looker: StubLooker): Session =>
    createSession({ baseUrl: looker.url, clientId, clientSecret, ...transport })

  async function answering(body: string, headers: Record<string, string> = {}): Promise<Session> {
    const looker = await startStubLooker()
    const answer = { status: 200, headers: { 'content-type': 'application/json', ...headers }, body }
    looker.fault = ({ url }) => (url.endsWith('/login') ? undefined : { answer })
    return connect(looker)
  }

  test('has fields that no type knows, and every one of them arrives, however deep', async () => {
    const body = { id: '7', moons: 2, credentials_email: { email: 'a@b', orbit: { phase: [null, { deep: true }] } } }
    const session = await answering(JSON.stringify(body))
    expect(await call(session, user, { user_id: '7' })).toEqual(body)
    expect(await call(session, user, { user_id: '7', fields: 'id' })).toEqual(body)
    expect(await looker40(session).user.user({ user_id: '7' })).toEqual(body)
  })

  test('has them in lists too, page by page', async () => {
    const session = await answering('[{"id":"7","moons":2}]')
    expect(await call(session, all_users)).toEqual([{ id: '7', moons: 2 }])
    expect(await all(paginate(session, all_users))).toEqual([{ id: '7', moons: 2 }])
  })

  test('has headers that nobody knows', async () => {
    const session = await answering('{"id":"7"}', { 'x-looker-moons': '2' })
    expect(await call(session, me)).toEqual({ id: '7' })
  })

  test('has values of an enumeration that no type knows, which are taken and given as they are', async () => {
    const session = await answering('{"supported_action_types":["cell","moon"]}')
    const { supported_action_types: types } = await call(session, integration, { integration_id: '1' })
    expect(types).toEqual(['cell', 'moon'])
    expect(types?.includes('moon')).toBe(true)
  })

  test('takes fields and values that no type knows', async () => {
    const looker = await startStubLooker()
    const body = { first_name: 'A', moons: 2 }
    await call(connect(looker), update_user, { user_id: '7', body })
    expect(looker.sent('PATCH /users/7')[0]!.body).toBe('{"first_name":"A","moons":2}')
    await call(connect(looker), run_query, { query_id: '7', result_format: 'parquet' })
    expect(looker.sent('GET /queries/7/run/parquet')).toHaveLength(1)
  })

  test('sends dates, which stay the texts that they are, and the types say so', async () => {
    const created = '2026-02-30T25:61:00.000+00:00'
    const session = await answering(JSON.stringify({ credentials_email: { created_at: created } }))
    const { credentials_email } = await call(session, me)
    expect(credentials_email!.created_at).toBe(created)
    expectTypeOf<NonNullable<Output<typeof me>['credentials_email']>['created_at']>().toEqualTypeOf<
      string | null | undefined
    >()
  })

  test('sends whole numbers above 2^53, which are rounded as JSON.parse does; as texts they are exact', async () => {
    const session = await answering(
      '[{"orders.id":9007199254740993,"orders.text":"9007199254740993","orders.big":1e400}]'
    )
    const [row] = await call(session, run_query, { query_id: '7', result_format: 'json' })
    expect(row).toEqual({ 'orders.id': 9007199254740992, 'orders.text': '9007199254740993', 'orders.big': Infinity })
  })

  test('sends a field __proto__, which is a field like others and changes no other object (#81)', async () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"7"}'
    const session = await answering(`[${evil}]`)
    const values = [
      (await call(session, all_users))[0],
      (await all(paginate(session, all_users)))[0],
      (await all(jsonRows(await stream(session, run_query, { query_id: '7', result_format: 'json' }))))[0]
    ]
    for (const value of values as { id: string; polluted?: number }[]) {
      expect(value.id).toBe('7')
      expect(value.polluted).toBeUndefined()
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(Object.hasOwn(value, '__proto__')).toBe(true)
    }
    expect('polluted' in {}).toBe(false)
  })

  test('may call so the fields of a login and of an error, which change nothing either (#81)', async () => {
    const looker = await startStubLooker()
    const login =
      '{"__proto__":{"expires_in":1,"polluted":1},"access_token":"a-token","token_type":"Bearer","expires_in":3600}'
    const error =
      '{"message":"No","__proto__":{"polluted":1},"errors":[{"__proto__":{"polluted":1},"field":"a","message":"b"}]}'
    looker.fault = ({ url }) => ({
      answer: {
        status: url.endsWith('/login') ? 200 : 422,
        headers: { 'content-type': 'application/json' },
        body: url.endsWith('/login') ? login : error
      }
    })
    const session = connect(looker)
    const failure = (await call(session, me).catch((reason: unknown) => reason)) as { errors: object[] }
    expect(failure).toMatchObject({ status: 422, errors: [{ field: 'a', message: 'b' }] })
    for (const each of [failure, failure.errors[0]!, {}]) expect('polluted' in each).toBe(false)
  })
})
