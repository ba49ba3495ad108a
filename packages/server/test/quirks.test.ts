import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonOf, rawly, type RawRequest, type RawResponse } from './raw-http.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

let server: TestServer
let token: string

beforeAll(async () => {
  server = await startServer()
  token = await server.login()
})

afterAll(() => server[Symbol.asyncDispose]())

/** Sends a request of the admin. */
function call(line: string, { headers = [], ...rest }: RawRequest = {}): Promise<RawResponse> {
  return rawly(server, line, { headers: [`Authorization: Bearer ${token}`, ...headers], ...rest })
}

const json = 'Content-Type: application/json'

async function make(path: string, body: object): Promise<string> {
  const made = await call(`POST /api/4.0${path}`, { headers: [json], body: JSON.stringify(body) })
  expect(made.status, made.text).toBe(200)
  return String(jsonOf(made).id)
}

describe('1. A 204 has no media type, no length and no body', () => {
  test.each([
    ['/users', { first_name: 'Gone' }],
    ['/groups', { name: 'Gone' }],
    ['/folders', { name: 'Gone', parent_id: '1' }],
    ['/dashboards', { title: 'Gone', folder_id: '1' }],
    ['/looks', { title: 'Gone', folder_id: '1', query_id: '1' }],
    ['/boards', { title: 'Gone' }],
    ['/roles', { name: 'Gone', permission_set_id: '6', model_set_id: '1' }],
    ['/user_attributes', { name: 'gone', label: 'Gone', type: 'string' }],
    ['/themes', { name: 'gone', settings: {} }]
  ])('when one of %s is removed', async (path, body) => {
    const answer = await call(`DELETE /api/4.0${path}/${await make(path, body)}`)
    expect(answer).toMatchObject({ status: 204, text: '' })
    for (const name of ['content-type', 'content-length', 'transfer-encoding'])
      expect([name, answer.headers.has(name)]).toEqual([name, false])
  })

  test('when a theme is found valid, which API 4.0 answers alike', async () => {
    const body = JSON.stringify({ name: 'fine', settings: { background_color: '#ffffff' } })
    const answer = await call('POST /api/4.0/themes/validate', { headers: [json], body })
    expect([answer.status, answer.text, answer.headers.has('content-type')]).toEqual([204, '', false])
  })
})

describe('2. An empty body that is called JSON is no body', () => {
  test.each([
    ['GET', '/user'],
    ['GET', '/dashboards/1'],
    ['GET', '/folders/1/children'],
    ['GET', '/queries/1/run/json'],
    ['POST', '/users'],
    ['POST', '/merge_queries'],
    ['POST', '/users/1/credentials_api3'],
    ['POST', '/dashboards/1/copy'],
    ['POST', '/projects/thelook/validate'],
    ['DELETE', '/looks/2']
  ])('with %s %s', async (method, path) => {
    const line = `${method} /api/4.0${path}`
    const bodies: RawRequest[] = [{ headers: [json] }, { headers: [json], body: '' }, { body: '' }]
    const statuses = []
    for (const body of method === 'DELETE' ? bodies.slice(0, 1) : bodies) statuses.push((await call(line, body)).status)
    for (const status of statuses) expect(status).toBeOneOf([200, 204])
  })

  test.each([[json], ['Content-Type: '], ['Content-Type: text/plain']])('with a type such as %j', async (type) => {
    expect((await call('GET /api/4.0/user', { headers: [type], body: '' })).status).toBe(200)
    expect((await call('POST /api/4.0/users', { headers: [type], body: '' })).status).toBe(200)
  })
})

describe('3. A logout comes with a version and without one', () => {
  test.each(['/api/3.0/logout', '/api/3.1/logout', '/api/4.0/logout', '/api/logout'])('DELETE %s', async (path) => {
    const headers = [`Authorization: Bearer ${await server.login()}`, json]
    const answer = await rawly(server, `DELETE ${path}`, { headers })
    expect([answer.status, answer.text, answer.headers.has('content-type')]).toEqual([204, '', false])
    expect((await rawly(server, 'GET /api/4.0/user', { headers })).status).toBe(401)
    const again = await rawly(server, `DELETE ${path}`, { headers })
    expect([again.status, jsonOf(again).message]).toEqual([404, 'Not found'])
  })
})

test('4. Bearer and token mean the same before a token, in any case', async () => {
  for (const scheme of ['Bearer', 'token', 'bearer', 'Token', 'TOKEN', 'Bearer ']) {
    for (const path of ['/api/3.0/user', '/api/4.0/dashboards', '/api/3.1/lookml_models']) {
      const { status } = await rawly(server, `GET ${path}`, { headers: [`Authorization: ${scheme} ${token}`] })
      expect([scheme, path, status]).toEqual([scheme, path, 200])
    }
  }
})

describe('5. Wrong credentials are not found', () => {
  test.each(versions)('in API %s, with the message "Not found" alone', async (version) => {
    await using own = await startServer()
    const { client_id, client_secret } = own.key
    const pairs = [
      `client_id=${client_id}&client_secret=x`,
      `client_id=x&client_secret=${client_secret}`,
      'client_id=x&client_secret=x'
    ]
    for (const body of pairs) {
      const headers = ['Content-Type: application/x-www-form-urlencoded']
      const answer = await rawly(own, `POST /api/${version}/login`, { headers, body })
      expect([answer.status, jsonOf(answer)]).toEqual([
        404,
        {
          message: 'Not found',
          documentation_url:
            version === '4.0'
              ? 'https://docs.cloud.google.com/looker/docs/r/err/4.0/404/post/login'
              : 'http://docs.looker.com/'
        }
      ])
      if (version !== '4.0') expect(answer.headers.get('content-length')).toBe('69')
    }
  })
})

const wrong: readonly [line: string, status: number, body?: string][] = [
  ['GET /nothing/1', 404],
  ['GET /dashboards/999', 404],
  ['GET /looks/-1', 404],
  ['PATCH /users/1', 400, '{'],
  ['POST /groups', 422, '{}'],
  ['POST /dashboards', 422, '{"folder_id":"1"}'],
  ['POST /connections', 422, '{}'],
  ['POST /scheduled_plans', 422, '{}'],
  ['PATCH /users/1', 422, '{"first_name":[],"last_name":{},"models_dir_validated":3}'],
  ['PATCH /roles/2', 405, '{"name":"x"}'],
  ['DELETE /roles/2', 405],
  ['GET /users?page=x', 400]
]

describe.each(versions)('6. Errors are a list or absent, and each names its documentation, in API %s', (version) => {
  test.each(wrong)('%s: %i', async (line, status, body) => {
    const [method = '', path = ''] = line.split(' ')
    const request = body === undefined ? {} : { headers: [json], body }
    const answer = await call(`${method} /api/${version}${path}`, request)
    const { message, documentation_url, errors } = jsonOf<{
      message: unknown
      documentation_url: unknown
      errors?: Record<string, unknown>[] | null
    }>(answer)
    expect([answer.status, message, documentation_url]).toEqual([status, expect.any(String), expect.any(String)])
    expect(errors).not.toBeNull()
    expect(errors === undefined).toBe(status !== 422)
    for (const error of errors ?? [])
      expect(error).toEqual({
        field: expect.any(String) as unknown,
        code: expect.any(String) as unknown,
        message: expect.any(String) as unknown,
        documentation_url
      })
  })
})

test.each(wrong)('7. The documentation of %s is at a host that no client looks errors up at', async (line, _, body) => {
  for (const version of versions) {
    const [method = '', path = ''] = line.split(' ')
    const answer = await call(`${method} /api/${version}${path}`, body === undefined ? {} : { headers: [json], body })
    for (const { text } of [answer, await rawly(server, `GET /api/${version}/user`)])
      for (const [, url] of text.matchAll(/"documentation_url":"([^"]*)"/g))
        expect(url).toMatch(
          version === '4.0' ? /^https:\/\/docs\.cloud\.google\.com\/looker\/docs\// : /^http:\/\/docs\.looker\.com\/$/
        )
  }
})

describe('8. Links are absolute and have no comma of their own', () => {
  test.each([
    '/users?limit=1&fields=id,first_name&sorts=id,last_name%20desc',
    '/dashboards/search?limit=1&fields=id,title,folder(id,name)',
    '/groups?limit=1&ids=1,2,3',
    '/looks/search?per_page=1&fields=id,title',
    '/roles/search?limit=1&fields=id,name,permission_set(id,name)',
    '/folders/1/children?limit=1&fields=id,name',
    '/lookml_models?limit=1&fields=name,label',
    '/alerts/search?limit=1&fields=id,owner_id',
    '/queries/1/run/json?limit=1'
  ])('in %s', async (path) => {
    const { status, headers } = await call(`GET /api/4.0${path}`)
    expect(status).toBe(200)
    const link = headers.get('link')
    if (path.startsWith('/queries')) return expect(link).toBeUndefined()
    const parts = link!.split(',')
    for (const part of parts) {
      const [, url = '', relation] = /^<([^>]*)>; rel="(first|last|next|prev)"$/.exec(part) ?? []
      expect(relation, part).toBeDefined()
      expect(new URL(url).origin).toBe(server.url)
      expect((await call(`GET ${url.slice(server.url.length)}`)).status).toBe(200)
    }
    expect(Number(headers.get('x-total-count'))).toBeGreaterThan(0)
  })
})

describe('9. A list in a query may be in quotes, as Go writes it', () => {
  test.each([
    ['/users?ids=', '1', 1],
    ['/groups?ids=', '1,2,3', 3],
    ['/roles?ids=', '2,4', 2],
    ['/roles?ids=', '4', 1]
  ])('%s%s', async (path, ids, length) => {
    const quoted = `%22${ids.replaceAll(',', '%2C')}%22`
    const asJson = encodeURIComponent(JSON.stringify(ids.split(',')))
    for (const written of [
      ids,
      ids.replaceAll(',', '%2C'),
      quoted,
      asJson,
      ids.replaceAll(',', ', ').replaceAll(' ', '+')
    ]) {
      const answer = await call(`GET /api/4.0${path}${written}`)
      expect([written, answer.status, jsonOf<object[]>(answer).length]).toEqual([written, 200, length])
    }
  })

  test('also where it says what is to be done', async () => {
    const { status, text } = await call('PUT /api/4.0/connections/thelook/test?tests=%22connect%2Cquery%22')
    expect([status, (JSON.parse(text) as { name: string }[]).map(({ name }) => name)]).toEqual([
      200,
      ['connect', 'query']
    ])
    const task = await make('/query_tasks', { query_id: '1', result_format: 'json' })
    const results = await call(`GET /api/4.0/query_tasks/multi_results?query_task_ids=%22${task}%22`)
    expect([results.status, Object.keys(jsonOf(results))]).toEqual([200, [task]])
  })
})

describe('10. Input is typed loosely', () => {
  test.each([
    ['/queries', { model: 'thelook', view: 'orders', fields: ['orders.id'], filters: [], limit: 100, total: 'true' }],
    ['/queries', { model: 'thelook', view: 'orders', fields: null, filters: null, limit: null, vis_config: [] }],
    ['/dashboards', { title: 7, folder_id: 1, hidden: 'false', description: null, dashboard_filters: null }],
    ['/looks', { title: 'Loose', folder_id: 1, query_id: 1, is_run_on_load: 'true', description: null }],
    ['/users', { first_name: 3, is_disabled: 'false', ui_state: [], can: { show: false }, id: 99, nonsense: {} }],
    ['/groups', { name: 8, id: 99, can: [], user_count: 'many' }]
  ])('in what is sent to %s: %j', async (path, body) => {
    const sent = JSON.stringify(body)
    const answer = await call(`POST /api/4.0${path}`, { headers: [json], body: sent })
    expect(answer.status, answer.text).toBe(200)
    expect(jsonOf(answer).id).not.toBe('99')
    const { title, first_name, name, limit } = jsonOf(answer)
    for (const each of [title, first_name, name, limit]) expect(typeof each).not.toBe('number')
  })
})

describe('11. Text says its charset, and pictures have none', () => {
  test.each([
    ['GET /queries/1/run/csv', 'text/csv; charset=utf-8'],
    ['GET /queries/1/run/txt', 'text/plain; charset=utf-8'],
    ['GET /queries/1/run/html', 'text/html; charset=utf-8'],
    ['GET /queries/1/run/md', 'text/markdown; charset=utf-8'],
    ['GET /looks/1/run/csv', 'text/csv; charset=utf-8'],
    ['GET /queries/1/run/json', 'application/json; charset=utf-8'],
    ['GET /queries/1/run/xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['GET /vector_thumbnail/dashboard/1', 'image/svg+xml'],
    ['GET /content_thumbnail/look/1?format=png', 'image/png'],
    ['GET /content_thumbnail/dashboard/1?format=svg', 'image/svg+xml'],
    ['GET /ssh_public_key', 'application/json; charset=utf-8'],
    ['POST /projects/thelook/git/deploy_key', 'text/plain; charset=utf-8'],
    ['GET /artifact/demo/value?key=settings', 'application/json; charset=utf-8']
  ])('%s: %s', async (line, type) => {
    const [method = '', path = ''] = line.split(' ')
    const { status, headers, text } = await call(`${method} /api/4.0${path}`)
    expect([status, headers.get('content-type')], text.slice(0, 300)).toEqual([200, type])
    if (type.startsWith('image/svg')) expect(text).toMatch(/<\?xml/)
  })

  test('also when nobody could read the answer: errors are JSON, whatever was asked for', async () => {
    for (const path of ['/queries/999/run/csv', '/vector_thumbnail/dashboard/999', '/render_tasks/x/results']) {
      const { status, headers } = await call(`GET /api/4.0${path}`, { headers: ['Accept: text/csv, image/png'] })
      expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
    }
  })
})

test.each(versions)(
  '12. The Swagger 2.0 document of API %s is there without credentials, and with wrong ones',
  async (v) => {
    for (const headers of [[], ['Authorization: token nonsense'], ['Accept: application/json', 'X-Looker-AppId: x']]) {
      const answer = await rawly(server, `GET /api/${v}/swagger.json`, { headers })
      const { swagger, basePath, paths } = jsonOf(answer)
      expect([answer.status, swagger, basePath]).toEqual([200, '2.0', `/api/${v}`])
      expect(Object.keys(paths as object)).toEqual(expect.arrayContaining(['/login', '/users/{user_id}', '/queries']))
    }
  }
)
