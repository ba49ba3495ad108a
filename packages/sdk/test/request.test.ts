import fc from 'fast-check'
import { call, createSession, type Operation } from 'lookerts'
import { describe, expect, test } from 'vitest'
import { toRequest } from '../src/request.ts'
import { clientId, clientSecret, startStubLooker } from './stub-looker.ts'

const base = 'https://looker.test'
const user: Operation = {
  id: 'user',
  version: '4.0',
  method: 'GET',
  path: '/users/{user_id}',
  query: ['fields', 'ids', 'filter']
}
const create: Operation = { id: 'create', version: '3.1', method: 'POST', path: '/users', body: 'json' }
const validate: Operation = { id: 'validate', version: '4.0', method: 'POST', path: '/sql', body: 'text' }
const login: Operation = {
  id: 'login',
  version: '3.0',
  method: 'POST',
  path: '/login',
  form: ['client_id', 'client_secret']
}

describe('a path', () => {
  test.each([
    ['42', '/users/42'],
    [42, '/users/42'],
    [0, '/users/0'],
    ['a b', '/users/a%20b'],
    ['a/b', '/users/a%2Fb'],
    ['%2f', '/users/%252f'],
    ['../..', '/users/..%2F..'],
    ['...', '/users/...'],
    ['%2e%2e', '/users/%252e%252e'],
    ['?x=1#y', '/users/%3Fx%3D1%23y'],
    ['\r\nHost: evil.test', '/users/%0D%0AHost%3A%20evil.test'],
    ['\\..\\', '/users/%5C..%5C'],
    ['ø\u{1f600}', '/users/%C3%B8%F0%9F%98%80']
  ])('holds the id %j as %s (#75)', (id, path) => {
    expect(toRequest(base, user, { user_id: id }).url).toBe(`${base}/api/4.0${path}`)
  })

  test.each([
    [undefined, ''],
    [null, ''],
    ['', ''],
    ['.', '.'],
    ['..', '..']
  ])('cannot be made of %j (#75)', (id, shown) => {
    expect(() => toRequest(base, user, { user_id: id })).toThrow(new TypeError(`user: user_id cannot be "${shown}"`))
  })

  test('cannot be made of half of a surrogate pair', () => {
    expect(() => toRequest(base, user, { user_id: '\ud800' })).toThrow(URIError)
  })
})

describe('a query', () => {
  test.each([
    [{}, ''],
    [{ fields: undefined, ids: null }, ''],
    [{ fields: '' }, '?fields='],
    [{ fields: 'id,email' }, '?fields=id%2Cemail'],
    [{ fields: 'a&b=c' }, '?fields=a%26b%3Dc'],
    [{ fields: 0, ids: false }, '?fields=0&ids=false'],
    [{ ids: [1, 2, 3] }, '?ids=1%2C2%2C3'],
    [{ ids: [] }, '?ids='],
    [{ filter: { a: 'x' } }, '?filter=%7B%22a%22%3A%22x%22%7D'],
    [{ filter: '+ %' }, '?filter=%2B%20%25'],
    [{ unknown: 1, body: {} }, '']
  ])('holds %j as %s', (args, query) => {
    expect(toRequest(base, user, { user_id: 1, ...args }).url).toBe(`${base}/api/4.0/users/1${query}`)
  })
})

describe('a body', () => {
  test.each([
    [create, { body: { a: null, b: [1] } }, 'application/json', '{"a":null,"b":[1]}'],
    [create, { body: [] }, 'application/json', '[]'],
    [create, { body: 'text' }, 'application/json', '"text"'],
    [validate, { body: 'select "ø"' }, 'text/plain', 'select "ø"'],
    [
      login,
      { client_id: 'a&b', client_secret: '% +é' },
      'application/x-www-form-urlencoded',
      'client_id=a%26b&client_secret=%25%20%2B%C3%A9'
    ],
    [login, { client_id: 'a' }, 'application/x-www-form-urlencoded', 'client_id=a']
  ])('of $id is made as the operation says', (operation, args, type, body) => {
    expect(toRequest(base, operation, args)).toMatchObject({ headers: { 'content-type': type }, body })
  })

  test('that is left out leaves no type behind', () => {
    expect(toRequest(base, create, {})).toEqual({
      operation: create,
      method: 'POST',
      url: `${base}/api/3.1/users`,
      headers: {}
    })
    expect(toRequest(base, create, undefined)).toEqual(toRequest(base, create, {}))
  })
})

test('a property such as __proto__ in a body is sent as it is, and changes nothing (#81)', () => {
  const body = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object
  expect(toRequest(base, create, { body }).body).toBe(JSON.stringify(body))
  expect('polluted' in {}).toBe(false)
})

test(
  'every string arrives as id, query value and form value exactly as it was given (#75)',
  { timeout: 90_000 },
  async () => {
    const looker = await startStubLooker()
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    const echo: Operation = {
      id: 'echo',
      version: '4.0',
      method: 'POST',
      path: '/echo/{id}/end',
      query: ['q'],
      form: ['f']
    }
    const special = [
      '%2f',
      '%',
      '/',
      '\\',
      '?',
      '#',
      '\r\n',
      '\0',
      '..',
      '.',
      ' ',
      '+',
      '&',
      '=',
      ';',
      ':',
      '@',
      '%2e',
      'ø',
      '\u{1f600}',
      '\ufeff'
    ]
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...special))
    const strings = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
    const ids = strings.filter((id) => !['', '.', '..'].includes(id))

    await fc.assert(
      fc.asyncProperty(ids, strings, strings, async (id, q, f) => {
        looker.journal.length = 0
        await call(session, echo, { id, q, f })
        const { url = '', body = '' } = looker.journal.at(-1) ?? {}
        const [path = '', query = ''] = url.split('?')
        const segments = path.split('/').map((segment) => decodeURIComponent(segment))
        expect(segments).toEqual(['', 'api', '4.0', 'echo', id, 'end'])
        expect([...new URLSearchParams(query)]).toEqual([['q', q]])
        expect([...new URLSearchParams(body)]).toEqual([['f', f]])
        expect(looker.journal.at(-1)?.headers.host).toBe(new URL(looker.url).host)
      }),
      { numRuns: 1_000 }
    )
  }
)

test('every id keeps its place in the path, for as many as can be tried without a socket (#75)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      fc.pre(!['', '.', '..'].includes(id))
      const { pathname, origin, search, hash } = new URL(toRequest(base, user, { user_id: id }).url)
      const [, , , users, last, ...rest] = pathname.split('/')
      expect([origin, search, hash, users, decodeURIComponent(last ?? ''), rest]).toEqual([
        base,
        '',
        '',
        'users',
        id,
        []
      ])
    }),
    { numRuns: 50_000 }
  )
})
