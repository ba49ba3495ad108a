import { describe, expect, test } from 'vitest'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Users = Record<string, unknown>[]

const seed = {
  users: [
    { first_name: 'Bea', last_name: 'Zorn' },
    { first_name: 'Ann', last_name: 'Zorn' },
    { first_name: 'Cid', last_name: 'Abel', is_disabled: true },
    { first_name: 'Ann', last_name: 'Abel' }
  ]
}

describe('The list of users', () => {
  test('has everybody in the order of their ids when nothing is asked for', async () => {
    await using server = await startServer({ seed })
    expect(ids(await list(server, ''))).toEqual(['1', '2', '3', '4', '5'])
    expect((await list(server, '', '3.0')).body.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
  })

  test.each([
    ['first_name', '1,3,5,2,4'],
    ['first_name desc', '4,2,3,5,1'],
    ['last_name, first_name', '5,4,1,3,2'],
    ['  last_name   DESC ,first_name', '3,2,1,5,4'],
    ['id desc', '5,4,3,2,1'],
    ['is_disabled', '1,2,3,5,4'],
    ['no_such_name,id desc', '5,4,3,2,1'],
    ['__proto__', '1,2,3,4,5'],
    ["first_name'; DROP TABLE user; --", '1,2,3,4,5'],
    [',,,', '1,2,3,4,5']
  ])('is sorted by %j (#54)', async (sorts, expected) => {
    await using server = await startServer({ seed })
    expect(ids(await list(server, `?sorts=${encodeURIComponent(sorts)}`)).join()).toBe(expected)
  })

  test.each([
    ['ids=2,4', '2,4'],
    ['ids=4,2,4', '2,4'],
    ['ids=%222,4%22', '2,4'],
    ['ids=[%222%22,%224%22]', '2,4'],
    ['ids=[2, 4]'.replace(' ', '%20'), '2,4'],
    ['ids=2&ids=4', '2,4'],
    ['ids=99', ''],
    ['ids=', ''],
    ['ids=1%20OR%201=1', '']
  ])('can be cut to some by %s', async (query, expected) => {
    await using server = await startServer({ seed })
    expect(ids(await list(server, `?${query}`)).join()).toBe(expected)
  })
})

describe('The fields of an answer', () => {
  test.each([
    ['id', { id: '1' }],
    ['id, first_name ', { id: '1', first_name: 'Admin' }],
    ['id,no_such_name', { id: '1' }],
    ['id,credentials_api3(id,type)', { id: '1', credentials_api3: [{ id: '1', type: 'api3' }] }],
    ['can(sudo),role_ids(id)', { can: { sudo: false }, role_ids: ['2'] }],
    ['__proto__,constructor,toString', {}],
    [',,', {}],
    ['id()', { id: '1' }]
  ])('can be cut to %j (#32)', async (fields, expected) => {
    await using server = await startServer()
    const token = await server.login()
    const path = `/api/4.0/user?fields=${encodeURIComponent(fields)}`
    expect((await server.api('GET', path, { token })).body).toEqual(expected)
  })

  test('are all there for * and for nothing', async () => {
    await using server = await startServer()
    const token = await server.login()
    const whole = (await server.api('GET', '/api/4.0/user', { token })).body
    for (const fields of ['*', '', 'id,*', 'credentials_api3(*),*']) {
      expect((await server.api('GET', `/api/4.0/user?fields=${fields}`, { token })).body).toEqual(whole)
    }
  })

  test('are cut in lists, and in the answers of changes', async () => {
    await using server = await startServer({ seed })
    const token = await server.login()
    expect((await list(server, '?fields=id&ids=2,3')).body).toEqual([{ id: '2' }, { id: '3' }])
    const made = await server.api('POST', '/api/4.0/users?fields=first_name', { token, json: { first_name: 'Dee' } })
    expect(made.body).toEqual({ first_name: 'Dee' })
    const key = await server.api('POST', '/api/4.0/users/2/credentials_api3?fields=client_secret', { token })
    expect(Object.keys(key.body)).toEqual(['client_secret'])
  })

  test.each(['(', 'id(', 'id)', 'id(a(b)', ')', 'id(a))', '('.repeat(2000), 'a('.repeat(17) + ')'.repeat(17)])(
    'that make no sense, like %s, are refused before anything is done',
    async (fields) => {
      await using server = await startServer()
      const token = await server.login()
      const { status } = await server.api('POST', `/api/4.0/users?fields=${fields}`, { token, json: {} })
      expect(status).toBe(400)
      expect((await list(server, '')).body).toHaveLength(1)
    }
  )
})

describe('A part of the list', () => {
  test('says how long the whole is, and leads to the other parts', async () => {
    await using server = await startServer({ seed })
    const answer = await list(server, '?limit=2&offset=2&fields=id,first_name')
    expect(ids(answer)).toEqual(['3', '4'])
    expect(answer.headers['x-total-count']).toBe('5')
    const link = (offset: number, rel: string): string =>
      `<${server.url}/api/4.0/users?limit=2&offset=${offset}&fields=id%2Cfirst_name>; rel="${rel}"`
    expect(answer.headers.link).toBe([link(0, 'first'), link(4, 'last'), link(4, 'next'), link(0, 'prev')].join(','))
  })

  test.each([
    ['', undefined, '1,2,3,4,5', []],
    ['offset=3', undefined, '4,5', []],
    ['page=2', undefined, '1,2,3,4,5', []],
    ['limit=10', '5', '1,2,3,4,5', ['first', 'last']],
    ['limit=5', '5', '1,2,3,4,5', ['first', 'last']],
    ['limit=3', '5', '1,2,3', ['first', 'last', 'next']],
    ['limit=3&offset=3', '5', '4,5', ['first', 'last', 'prev']],
    ['limit=3&offset=99', '5', '', ['first', 'last', 'prev']],
    ['limit=0', '5', '', ['first', 'last']],
    ['per_page=2', '5', '1,2', ['first', 'last', 'next']],
    ['per_page=2&page=3', '5', '5', ['first', 'last', 'prev']],
    ['per_page=9007199254740991&page=9007199254740991', '5', '', ['first', 'last', 'prev']],
    ['limit=9007199254740991&offset=9007199254740991', '5', '', ['first', 'last', 'prev']],
    ['limit=1&offset=1&page=1&per_page=5', '5', '2', ['first', 'last', 'next', 'prev']],
    ['limit=2&ids=1,2,3', '3', '1,2', ['first', 'last', 'next']]
  ])('asked for by %j', async (query, total, expected, relations) => {
    await using server = await startServer({ seed })
    const answer = await list(server, `?${query}`)
    expect(ids(answer).join()).toBe(expected)
    expect(answer.headers['x-total-count']).toBe(total)
    expect([...linksOf(answer).keys()]).toEqual(relations)
    for (const url of linksOf(answer).values()) expect(new URL(url).searchParams.has('limit')).toBe(true)
  })

  test('and the next, to the last, are the whole list, in any order', async () => {
    await using server = await startServer({ seed })
    for (const sorts of ['', 'last_name', 'first_name desc']) {
      const whole = ids(await list(server, `?sorts=${sorts.replace(' ', '%20')}`))
      const parts: string[] = []
      let next: string | undefined = `?limit=2&sorts=${sorts.replace(' ', '%20')}`
      while (next !== undefined) {
        const answer = await list(server, next)
        parts.push(...ids(answer))
        const url = linksOf(answer).get('next')
        next = url && new URL(url).search
      }
      expect(parts).toEqual(whole)
    }
  })

  test.each(['limit=-1', 'limit=x', 'limit=1.5', 'limit=1&limit=2', 'offset=-1', 'page=0&per_page=1', 'per_page=0'])(
    'asked for by %s is refused',
    async (query) => {
      await using server = await startServer()
      const { status, body } = await list(server, `?${query}`)
      expect([status, Object.keys(body)]).toEqual([400, ['message', 'documentation_url']])
    }
  )

  test('has links that hold nothing a header could be split by (#41)', async () => {
    await using server = await startServer({ seed })
    const { headers } = await list(server, '?limit=1&x=%0d%0aSet-Cookie:%20a=b&y=>;,"<&z=,,')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers.link).not.toMatch(/[\r\n]/)
    for (const part of (headers.link as string).split(',')) {
      const [, url = ''] = /^<([^<>",\s]+)>; rel="\w+"$/.exec(part) ?? []
      expect(new URL(url).searchParams.get('y')).toBe('>;,"<')
    }
  })
})

async function list(server: TestServer, query: string, version = '4.0'): Promise<Answer<Users>> {
  return server.api<Users>('GET', `/api/${version}/users${query}`, { token: await server.login() })
}

function ids({ body }: Answer<Users>): string[] {
  return body.map(({ id }) => String(id))
}

function linksOf({ headers }: Answer<Users>): Map<string, string> {
  const links = ((headers.link as string | undefined) ?? '').split(',').filter((part) => part !== '')
  return new Map(links.map((part) => [/rel="(\w+)"/.exec(part)![1]!, /<(.+)>/.exec(part)![1]!]))
}
