import { inspect } from 'node:util'
import { call, createSession, stream, type Session } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { describe, expect, test } from 'vitest'
import { clientId, clientSecret, startStubLooker, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const names = ['authorization', 'Authorization', 'AUTHORIZATION', 'host', 'Host']

describe.each(transports)('The headers of a call %s', (_, transport) => {
  const connect = (looker: StubLooker): Session =>
    createSession({ baseUrl: looker.url, clientId, clientSecret, ...transport })

  test.each(names)('cannot have %s, which is the session’s own: nothing is sent (#76)', async (name) => {
    const looker = await startStubLooker()
    const headers = { 'x-own': 'mine', [name]: 'Bearer canary' }
    for (const send of [call(connect(looker), me, {}, { headers }), stream(connect(looker), me, {}, { headers })]) {
      const error = (await send.catch((reason: unknown) => reason)) as Error
      expect(error).toBeInstanceOf(TypeError)
      expect(error.message).toBe(`${name} is the session's own header`)
      expect(inspect(error)).not.toContain('canary')
    }
    expect(looker.journal).toEqual([])
  })

  test('reach the server with this call alone, and not its login', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    await call(session, me, {}, { headers: { 'x-own': 'mine' } })
    await call(session, me)
    expect(looker.journal.map(({ headers }) => headers['x-own'])).toEqual([undefined, 'mine', undefined])
  })
})

test.each(['\r', '\n', '\r\nx-evil: 1', '\0', '\u{1F600}'])(
  'a header with %j in its value is refused, and its value stands in no error (#76)',
  async (part) => {
    const looker = await startStubLooker()
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
    const sending = call(session, me, {}, { headers: { 'x-own': `canary${part}canary` } })
    const error = (await sending.catch((reason: unknown) => reason)) as Error
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain('x-own')
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('canary')
    expect(looker.journal).toEqual([])
    expect(await call(createSession({ baseUrl: looker.url, clientId, clientSecret }), me)).toMatchObject({
      id: 'admin'
    })
  }
)
