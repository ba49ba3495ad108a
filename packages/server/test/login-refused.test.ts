import { expect, test } from 'vitest'
import { openService } from './open-service.ts'
import { startServer, versions, type Answer } from './start-server.ts'

const notFound = {
  '3.0': '{"message":"Not found","documentation_url":"http://docs.looker.com/"}',
  '3.1': '{"message":"Not found","documentation_url":"http://docs.looker.com/"}',
  '4.0':
    '{"message":"Not found","documentation_url":"https://docs.cloud.google.com/looker/docs/r/err/4.0/404/post/login"}'
}

test.each(versions)('A wrong pair gets the 404 of API %s, to the letter', async (version) => {
  await using server = await startServer()
  const form = { client_id: server.key.client_id, client_secret: 'wrong' }
  const { status, text, headers } = await server.api('POST', `/api/${version}/login`, { form })
  expect([status, text]).toEqual([404, notFound[version]])
  expect(headers['cache-control']).toBe('no-store')
})

test('The 404 of API 3.x is the 69 characters that Looker sends', () => {
  expect(notFound['3.0']).toHaveLength(69)
})

test('A wrong id, a wrong secret, a disabled user and a deleted key are told apart by nothing (#18)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const disabled = await server.makeUser()
  await server.api('PATCH', `/api/4.0/users/${disabled.id}`, { token, json: { is_disabled: true } })
  const deleted = await server.makeUser()
  const path = `/api/4.0/users/${deleted.id}/credentials_api3/${deleted.keyId}`
  expect((await server.api('DELETE', path, { token })).status).toBe(204)
  const { client_id, client_secret } = server.key
  const attempts = [
    { client_id: 'unknown', client_secret },
    { client_id: `${client_id} `, client_secret },
    { client_id: client_id.toLowerCase(), client_secret },
    { client_id, client_secret: 'wrong' },
    { client_id, client_secret: `${client_secret}0` },
    { client_id: 'x'.repeat(5000), client_secret: 'y'.repeat(5000) },
    disabled.key,
    deleted.key
  ]
  const answers = []
  for (const form of attempts) answers.push(visible(await server.api('POST', '/api/4.0/login', { form: { ...form } })))
  expect(answers[0]).toMatchObject({ status: 404, text: notFound['4.0'] })
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('A wrong id and a wrong secret cost the same: one look-up and one digest (#21)', async () => {
  const { ask, apiKey, service, reads, close } = await openService()
  const costs = []
  for (const client_id of [apiKey!.client_id, 'unknown']) {
    let digests = 0
    const digest = (secret: string): string => service.digest(secret + String(++digests))
    const before = reads()
    const form = { client_id, client_secret: 'wrong' }
    expect((await ask('POST', '/api/4.0/login', { form, changed: { digest } })).status).toBe(404)
    costs.push({ reads: reads() - before, digests })
  }
  expect(costs).toEqual([
    { reads: 1, digests: 1 },
    { reads: 1, digests: 1 }
  ])
  await close()
})

function visible({ status, text, headers: { date: _, ...headers } }: Answer): object {
  return { status, text, headers }
}

const id = 'client_id=i'
const secret = 'client_secret=s'
const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

test.each([
  ['nothing', '', form, ''],
  ['an empty JSON body', '', json, ''],
  ['no id', '', form, secret],
  ['no secret', '', form, id],
  ['an empty id', '', form, `client_id=&${secret}`],
  ['an empty secret', '', form, `${id}&client_secret=`],
  ['an id twice', '', form, `${id}&${secret}&client_id=j`],
  ['a secret twice', '', form, `${id}&${secret}&${secret}`],
  ['a field twice that is no credential', '', form, `${id}&${secret}&a=1&a=1`],
  ['an id twice, once encoded', '', form, `${id}&${secret}&client%5fid=j`],
  ['an id twice in the query', `?${id}&${id}&${secret}`, form, ''],
  ['a pair in the query and in the body', `?${id}&${secret}`, form, `${id}&${secret}`],
  ['the id in the query and the secret in the body', `?${id}`, form, secret],
  ['the secret in the query and JSON in the body', `?${secret}`, json, '{"client_id":"i"}'],
  ['a pair as plain text', '', 'text/plain', `${id}&${secret}`],
  ['a pair in parts', '', 'multipart/form-data; boundary=b', `--b\r\n${id}\r\n--b--`],
  ['a pair as XML', '', 'application/xml', `<${id}/>`],
  ['broken JSON', '', json, '{"client_id":"i","client_secret"'],
  ['a form that is called JSON', '', json, `${id}&${secret}`],
  ['JSON that is called a form', '', form, '{"client_id":"i","client_secret":"s"}'],
  ['an id twice in JSON', '', json, '{"client_id":"i","client_secret":"s","client_id":"j"}'],
  ['an id twice in JSON, once escaped', '', json, '{"client_id":"i","client_secret":"s","client\\u005fid":"j"}'],
  ['numbers', '', json, '{"client_id":1,"client_secret":2}'],
  ['lists', '', json, '{"client_id":["i"],"client_secret":["s"]}'],
  ['null', '', json, '{"client_id":null,"client_secret":null}'],
  ['JSON that is a list', '', json, '["client_id","client_secret"]'],
  ['JSON that is a text', '', json, '"client_id=i&client_secret=s"'],
  ['credentials in the prototype', '', json, '{"__proto__":{"client_id":"i","client_secret":"s"}}']
])('A login with %s gets a 400 and counts as no failure (#22, #51)', async (_, query, type, body) => {
  await using server = await startServer()
  const call = { body, headers: { 'content-type': type } }
  for (let times = 0; times < 6; times++) {
    const { status, body: error } = await server.api('POST', `/api/4.0/login${query}`, call)
    expect(status).toBe(400)
    expect(error).toEqual({
      message: expect.any(String) as string,
      documentation_url: 'https://docs.cloud.google.com/looker/docs/r/err/4.0/400/post/login'
    })
  }
})

test('No refusal shows a credential that was sent (#48, #62)', async () => {
  await using server = await startServer()
  const bodies = [
    'client_secret=canary-1&client_secret=canary-2',
    'client_id=canary-3&client_secret=canary-4',
    'client_id=canary-5'
  ]
  for (const each of bodies) {
    const { text, headers } = await server.api('POST', '/api/4.0/login', { form: each })
    expect(text + JSON.stringify(headers)).not.toContain('canary')
  }
})
