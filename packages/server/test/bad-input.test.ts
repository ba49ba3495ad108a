import { describe, expect, test } from 'vitest'
import { operationsOf } from './operations.ts'
import { startServer, versions } from './start-server.ts'

describe('An id that leads nowhere is not found, however it is written', () => {
  const ids = [
    '..',
    '.',
    '%2e%2e',
    '%2E',
    '%2f',
    '..%2f..%2fetc%2fpasswd',
    '%5c',
    '%00',
    '1%00',
    '%0d%0aX:%20y',
    '%f0%9f%92%a9'
  ]
  const more = [
    '-1',
    '0',
    '1.0',
    '1e0',
    '+1',
    '01',
    '0x1',
    'NaN',
    'null',
    'undefined',
    'true',
    '[1]',
    "1'--",
    '1;',
    '*',
    '%25',
    '%2525'
  ]
  const long = [
    '9'.repeat(400),
    'a'.repeat(7_000),
    '9007199254740993',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    ' '.replace(' ', '%20')
  ]

  test.each([...ids, ...more, ...long])('such as %s', async (id) => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of versions) {
      for (const [method, path] of [
        ['GET', id],
        ['PATCH', id],
        ['DELETE', id],
        ['GET', `${id}/credentials_api3`]
      ] as const) {
        const { status, body } = await server.api(method, `/api/${version}/users/${path}`, { token, json: {} })
        expect([status, body.message]).toEqual([404, 'Not found'])
      }
    }
    expect((await server.api('GET', '/api/4.0/users', { token })).body).toHaveLength(1)
  })

  test.each(['%', '%z', '%zz', '%ff', '%c0%ae', '%e0%80', 'a%', '%u0031', '%ed%a0%80'])(
    'but %s is no text',
    async (id) => {
      await using server = await startServer()
      const { status, body } = await server.api('GET', `/api/4.0/users/${id}`, { token: await server.login() })
      expect([status, body.message]).toEqual([400, 'The path is not percent-encoded UTF-8'])
    }
  )
})

test('A whole number that no int64 holds is refused, since it could not go out as one (#52)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const put = async (order: string): Promise<unknown[]> => {
    const call = { token, body: `{"order":${order}}`, headers: { 'content-type': 'application/json' } }
    const { status, body } = await server.api('PATCH', '/api/4.0/dashboard_layouts/1', call)
    return [status, body.order]
  }
  expect(await put('9007199254740991')).toEqual([200, 9_007_199_254_740_991])
  for (const order of ['9223372036854775808', '-9223372036854775808', '1e30']) {
    expect([order, await put(order)]).toEqual([order, [422, undefined]])
  }
})

describe('A body that is left out', () => {
  test('is an empty one where nothing in it is required', async () => {
    await using server = await startServer()
    const token = await server.login()
    const path = '/api/4.0/render_tasks/dashboards/1/png?width=100&height=100'
    expect((await server.api('POST', path, { token })).status).toBe(200)
  })

  test('of what needs one is told field by field, and changes nothing', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { status, body } = await server.api('POST', '/api/4.0/groups', { token })
    expect([status, body.errors]).toMatchObject([422, [{ field: 'name', code: 'missing_field' }]])
    expect((await server.api('POST', '/api/4.0/alerts', { token })).status).toBe(422)
  })
})

describe('A body that cannot be read is a 400 or a 422, and changes nothing', () => {
  test.each([
    ['{', 400],
    ['{"first_name":"x"', 400],
    ['{"first_name":"x",}', 400],
    ["{'first_name':'x'}", 400],
    ['first_name=x', 400],
    ['{"first_name":"x"} {}', 400],
    ['{"first_name":"\n"}', 400],
    ['{"first_name":"\\x41"}', 400],
    ['\ufeff{"first_name":"x"}', 400],
    ['\0', 400],
    ['NaN', 400],
    ['undefined', 400],
    ['null', 422],
    ['', 422],
    ['   ', 422],
    ['[]', 422],
    ['[{"first_name":"x"}]', 422],
    ['"first_name"', 422],
    ['7', 422],
    ['true', 422],
    ['{"first_name":["x"]}', 422],
    ['{"ui_state":"x"}', 422],
    ['{"ui_state":[1]}', 422],
    ['{"models_dir_validated":3}', 422]
  ])('%j: %i', async (body, status) => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of versions) {
      const answer = await server.api('PATCH', `/api/${version}/users/1`, { token, body })
      expect([version, answer.status]).toEqual([version, status])
      expect(answer.body.message).toEqual(expect.any(String))
    }
    expect((await server.api('GET', '/api/4.0/user', { token })).body.first_name).toBe('Admin')
  })

  test.each([
    ['{"locale":1e400}', 'Infinity'],
    ['{"locale":12345678901234567890}', '12345678901234567000'],
    ['{"locale":"\\ud800"}', '\ud800'],
    ['{"locale":"\\u0000"}', '\0'],
    ['{"locale":"\\u202e\\r\\n\\u001b[31m"}', '\u202e\r\n\u001b[31m'],
    ['{"locale":"a","locale":"b"}', 'b'],
    [`{"locale":"${'x'.repeat(100_000)}"}`, 'x'.repeat(100_000)]
  ])('but %.60j is read, and kept as it is (#52)', async (body, locale) => {
    await using server = await startServer()
    const token = await server.login()
    expect((await server.api('PATCH', '/api/4.0/users/1', { token, body })).body.locale).toBe(locale)
    expect((await server.api('GET', '/api/4.0/user', { token })).body.locale).toBe(locale)
  })

  test('in any media type, with any charset, or none', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const type of [
      'application/json',
      'Application/JSON; charset=latin1',
      'text/plain',
      'x',
      '',
      ';',
      'application/x-www-form-urlencoded'
    ]) {
      const call = { token, body: '{"locale":"fr"}', headers: { 'content-type': type } }
      expect((await server.api('PATCH', '/api/4.0/users/1', call)).status).toBe(200)
    }
  })

  test('bytes that are no UTF-8 are replaced, not believed', async () => {
    await using server = await startServer()
    const body = Buffer.from([...Buffer.from('{"locale":"'), 0xff, 0xc0, 0xaf, ...Buffer.from('"}')])
    const answer = await server.api('PATCH', '/api/4.0/users/1', { token: await server.login(), body })
    expect(answer.body.locale).toBe('\ufffd\ufffd\ufffd')
  })
})

describe('Names that objects have by birth', () => {
  test('pollute nothing, at any depth, in any operation (#51)', async () => {
    await using server = await startServer()
    const token = await server.login()
    const evil = '{"polluted":"yes","is_disabled":true,"role_ids":["2"]}'
    for (const version of versions) {
      for (const { operation, target } of operationsOf(version, '9')) {
        if (['GET', 'DELETE'].includes(operation.method)) continue
        for (let depth = 1; depth <= 5; depth++) {
          const body = [`{"__proto__":${evil}}`, `{"constructor":{"prototype":${evil}}}`, `{"prototype":${evil}}`][
            depth % 3
          ]!
          const nested = '{"ui_state":'.repeat(depth - 1) + body + '}'.repeat(depth - 1)
          const { status } = await server.api(operation.method, target, { token, body: nested })
          expect(status).toBeLessThan(502)
          expect(status).not.toBe(500)
        }
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(([] as unknown as Record<string, unknown>).polluted).toBeUndefined()
    expect((await server.api('GET', '/api/4.0/user', { token })).body).toMatchObject({ is_disabled: false })
  })

  test('are plain names where names are free', async () => {
    await using server = await startServer()
    const token = await server.login()
    const body = '{"ui_state":{"__proto__":"a","constructor":"b","toString":"c"},"__proto__":{"first_name":"Evil"}}'
    const { text } = await server.api('PATCH', '/api/4.0/users/1?fields=first_name,ui_state', { token, body })
    expect(text).toBe('{"first_name":"Admin","ui_state":{"__proto__":"a","constructor":"b","toString":"c"}}')
  })

  test('lead nowhere in queries and paths', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      expect((await server.api('GET', `/api/4.0/user?${name}=1&${name}[x]=1`, { token })).status).toBe(200)
      expect((await server.api('GET', `/api/4.0/${name}`, { token })).status).toBe(404)
      expect((await server.api('GET', `/api/${name}/user`, { token })).status).toBe(404)
      expect((await server.api('POST', `/${name}`, { token })).status).toBe(404)
    }
  })
})

describe('What a body holds that cannot go out again', () => {
  test('is refused: null in a list, and in API 3.x an id that is no number', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { name: 'Some', permissions: [null, 'access_data'] }
    for (const version of versions) {
      const answer = await server.api('POST', `/api/${version}/permission_sets`, { token, json })
      expect([version, answer.status, answer.body.errors]).toEqual([
        version,
        422,
        [expect.objectContaining({ field: 'permissions[0]', code: 'invalid' })]
      ])
    }
    for (const ids of [['../..'], [1.5], ['']]) {
      const roles = await server.api('PUT', '/api/3.1/users/1/roles', { token, json: ids })
      expect([ids, roles.status]).toEqual([ids, 422])
    }
    expect((await server.api('PUT', '/api/3.1/users/1/roles', { token, json: ['2'] })).status).toBe(200)
  })
})
