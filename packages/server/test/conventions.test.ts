import { readContract, type ApiVersion } from '@lookerts/contract'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writerOf } from '../src/conventions/write.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

interface Item {
  readonly id: string | number
  readonly name: string
}

async function signedIn(server: TestServer) {
  const token = await server.login()
  const get = async (path: string): Promise<Item[]> => {
    const { status, body, text } = await server.api<Item[]>('GET', path, { token })
    if (status !== 200) throw new Error(`${path} answered ${status} ${text}`)
    return body
  }
  const call = (method: string, path: string, json?: unknown) =>
    server.api(method, `/api/4.0${path}`, { token, ...(json === undefined ? {} : { json }) })
  const names = async (query: string): Promise<string[]> =>
    (await get(`/api/4.0/roles/search?${query}`)).map(({ name }) => name)
  return { token, get, call, names }
}

describe('A search', () => {
  test.each([
    ['name=viewer', ['Viewer'], 'a text without regard to case'],
    ['name=view', [], 'the whole of it'],
    ['name=%25e%25', ['Developer', 'User', 'Viewer'], '% for any run'],
    ['name=_ser', ['User'], '_ for one character'],
    ['id=2,4', ['Admin', 'User'], 'several ids'],
    ['id=%222,4%22', ['Admin', 'User'], 'several ids in quotes'],
    ['built_in=true', ['Admin'], 'a boolean'],
    ['built_in=True', ['Admin'], 'a boolean as Python writes it'],
    ['name=admin&built_in=false', [], 'all that is asked'],
    ['name=admin&id=4&filter_or=true', ['Admin', 'User'], 'one of it, with filter_or'],
    ['name=NOT%20NULL&id=3', ['Developer'], 'what is not null'],
    ['name=IS%20NULL', [], 'what is null']
  ])('by %s finds %j: %s', async (query, expected) => {
    await using server = await startServer()
    expect(await (await signedIn(server)).names(query)).toEqual(expected)
  })

  test('is found behind a base URL that ends in a slash', async () => {
    await using server = await startServer()
    const { status, body, headers } = await server.api<Item[]>('GET', '//api/4.0//roles/search?name=user&limit=1', {
      token: await server.login()
    })
    expect([status, body.map(({ name }) => name)]).toEqual([200, ['User']])
    expect(headers.link).toMatch(/^<http:\/\/127\.0\.0\.1:\d+\/\/api\/4\.0\/\/roles\/search\?/)
  })

  test('says in Link and X-Total-Count what fulfils it, and only when a limit is given', async () => {
    await using server = await startServer()
    const { token } = await signedIn(server)
    const path = '/api/4.0/roles/search?name=%25e%25&limit=1&offset=1&sorts=name'
    const { headers, body } = await server.api<Item[]>('GET', path, { token })
    expect(body.map(({ name }) => name)).toEqual(['User'])
    expect(headers['x-total-count']).toBe('3')
    expect(headers.link).toContain('offset=2&sorts=name>; rel="next"')
    const whole = await server.api('GET', '/api/4.0/roles/search', { token })
    expect([whole.headers['x-total-count'], whole.headers.link]).toEqual([undefined, undefined])
  })
})

test('A search of dashboards takes `deleted` in any case', async () => {
  await using server = await startServer()
  const { get } = await signedIn(server)
  const found = async (deleted: string): Promise<number> =>
    (await get(`/api/4.0/dashboards/search?fields=id&deleted=${deleted}`)).length
  expect(await found('false')).toBeGreaterThan(0)
  expect(await found('True')).toBe(await found('true'))
  expect(await found('True')).not.toBe(await found('false'))
})

describe('A list', () => {
  test('is sorted by several names, either way, and by id where they are equal', async () => {
    await using server = await startServer()
    const { get } = await signedIn(server)
    const sorted = async (sorts: string): Promise<unknown[]> =>
      (await get(`/api/4.0/permission_sets/search?sorts=${encodeURIComponent(sorts)}`)).map(({ id }) => id)
    expect(await sorted('built_in desc, name')).toEqual(['1', '2', '4', '3', '5', '6'])
    expect(await sorted('built_in, id desc')).toEqual(['6', '5', '4', '3', '2', '1'])
    expect(await sorted('no_such_field')).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test('gives only the wanted keys, at any depth', async () => {
    await using server = await startServer()
    const { get } = await signedIn(server)
    expect(await get('/api/4.0/roles?ids=3&fields=id,%20permission_set(name),model_set(*)')).toEqual([
      {
        id: '3',
        permission_set: { name: 'Developer' },
        model_set: expect.objectContaining({ id: '1', name: 'All', all_access: true })
      }
    ])
  })
})

describe.each(versions)('At API %s', (version) => {
  test('ids are numbers before 4.0 and strings in it, also within others', async () => {
    await using server = await startServer()
    const { get } = await signedIn(server)
    const [role] = (await get(`/api/${version}/roles?ids=2`)) as unknown as [{ id: unknown; model_set: Item }]
    const id = version === '4.0' ? '1' : 1
    expect([role.id, role.model_set.id]).toEqual([version === '4.0' ? '2' : 2, id])
  })

  test('a thing is made, changed in part, read and removed', async () => {
    await using server = await startServer()
    const token = await server.login()
    const call = (method: string, path: string, json?: unknown) =>
      server.api(method, `/api/${version}${path}`, { token, ...(json === undefined ? {} : { json }) })
    const made = await call('POST', '/model_sets', { name: 'Sales', models: ['thelook'], id: 77, built_in: true, x: 1 })
    expect(made.body).toMatchObject({ name: 'Sales', models: ['thelook'], built_in: false })
    const path = `/model_sets/${String(made.body.id)}`
    expect((await call('PATCH', path, { name: 'Sales 2' })).body).toMatchObject({
      name: 'Sales 2',
      models: ['thelook']
    })
    expect((await call('PATCH', path, { models: null })).body).toMatchObject({ name: 'Sales 2', models: [] })
    expect((await call('GET', path)).body).toMatchObject({ name: 'Sales 2', models: [] })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })
})

test('An id that no number can be is left out of what an API before 4.0 shows', () => {
  const board = { id: '7', user_id: 'x', section_order: ['1', 'x'] }
  const written = (version: ApiVersion, type: string): unknown =>
    JSON.parse(writerOf(readContract(version), type)(board, undefined, { breaksContract: false })!)
  expect(written('3.1', 'Homepage')).toEqual({ id: 7, section_order: [1] })
  expect(written('4.0', 'Board')).toEqual(board)
})

describe('Two requests at once', () => {
  test.each(['/groups', '/model_sets', '/permission_sets', '/user_attributes'])(
    'for the same name at %s make one, and the other is told so',
    async (path) => {
      // In a file an id takes a while to get, so that the requests do meet.
      const data = await mkdtemp(join(tmpdir(), 'lookerts-'))
      onTestFinished(() => rm(data, { recursive: true }))
      await using server = await startServer({ data })
      const { call } = await signedIn(server)
      const body = { name: 'twin', label: 'Twin', type: 'string' }
      const answers = await Promise.all(Array.from({ length: 8 }, () => call('POST', path, body)))
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200,
        ...Array.from({ length: 7 }, () => 422)
      ])
    }
  )
})

describe('What breaks a rule', () => {
  const refusals: [string, string, unknown, number, object[]][] = [
    ['POST', '/model_sets', {}, 422, [{ field: 'name', code: 'missing_field' }]],
    ['POST', '/model_sets', { name: '' }, 422, [{ field: 'name', code: 'missing_field' }]],
    ['POST', '/model_sets', { name: 'All' }, 422, [{ field: 'name', code: 'already_exists' }]],
    ['POST', '/model_sets', { name: {}, models: 1 }, 422, [{ field: 'name' }, { field: 'models' }]],
    ['PATCH', '/permission_sets/6', { name: null }, 422, [{ field: 'name', code: 'missing_field' }]],
    ['PATCH', '/permission_sets/6', { permissions: ['fly'] }, 422, [{ field: 'permissions', code: 'invalid' }]],
    ['PATCH', '/permission_sets/1', { name: 'Boss' }, 405, []],
    ['DELETE', '/permission_sets/1', undefined, 405, []],
    ['DELETE', '/permission_sets/6', undefined, 400, []]
  ]

  test.each(refusals)('such as %s %s with %j is answered %d', async (method, path, json, status, errors) => {
    await using server = await startServer()
    const { call } = await signedIn(server)
    const answer = await call(method, path, json)
    expect(answer.status).toBe(status)
    expect(answer.body.errors ?? []).toEqual(errors.map((each) => expect.objectContaining(each)))
  })
})
