import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer } from './start-server.ts'

const states = { model: 'thelook', view: 'users', fields: ['users.state', 'users.count'] }

async function run<Body = unknown>(server: TestServer, format: string, more: object = {}): Promise<Answer<Body>> {
  const token = await server.login()
  return server.api<Body>('POST', `/api/4.0/queries/run/${format}`, { token, json: { ...states, ...more } })
}

describe('What a query finds', () => {
  test('is summed up over what is not asked for, sorted, and cut', async () => {
    await using server = await startServer()
    const { body } = await run(server, 'json', { sorts: ['users.count desc 0', 'users.state'], limit: '2' })
    expect(body).toEqual([
      { 'users.state': 'California', 'users.count': 3 },
      { 'users.state': 'Texas', 'users.count': 2 }
    ])
    const all = await run(server, 'json', { fields: ['users.count'] })
    expect(all.body).toEqual([{ 'users.count': 8 }])
  })

  test.each([
    ['users.state', 'Texas,Illinois', ['Illinois', 'Texas']],
    ['users.state', '-California,-NULL', ['Illinois', 'New York', 'Texas']],
    ['users.state', 'NULL', [null]],
    ['users.state', '%a%', ['California', 'Texas']],
    ['users.age', '>50', ['California']],
    ['users.age', '27', ['Texas']],
    ['users.created_date', '7 days', [null, 'California', 'Illinois', 'New York', 'Texas']],
    ['users.state', '', [null, 'California', 'Illinois', 'New York', 'Texas']]
  ])('keeps to the filter that %s is %j', async (field, value, expected) => {
    await using server = await startServer()
    const more = { fields: ['users.state'], filters: { [field]: value }, sorts: ['users.state'] }
    const { body } = await run<Record<string, unknown>[]>(server, 'json', more)
    expect(body.map((row) => row['users.state'])).toEqual(expected)
  })

  test('is cut by the limit of the call before that of the query', async () => {
    await using server = await startServer()
    const token = await server.login()
    const rows = async (query: string): Promise<number> =>
      (await server.api<object[]>('GET', `/api/4.0/queries/1/run/json${query}`, { token })).body.length
    expect([await rows(''), await rows('?limit=3'), await rows('?limit=-1')]).toEqual([10, 3, 12])
  })

  test('is 501 where there are no results to give, and says why', async () => {
    await using server = await startServer()
    for (const more of [
      { view: 'nothing' },
      { pivots: ['users.state'] },
      { model: 'other' },
      { fields: ['users.state', 'users.shoe_size'] }
    ]) {
      const { status, body } = await run<{ message: string }>(server, 'json', more)
      expect([status, body.message]).toEqual([501, expect.stringMatching(/^Not implemented: run_inline_query.*seed/)])
    }
    const sql = await run<{ message: string }>(server, 'sql')
    expect([sql.status, sql.body.message]).toEqual([501, expect.stringContaining('no query engine')])
    expect((await run(server, 'json', { fields: [] })).status).toBe(400)
  })

  test('is asked for by an address, too', async () => {
    await using server = await startServer()
    const token = await server.login()
    const query = 'fields=orders.status,orders.count&f[orders.created_month]=2025-12&sorts=orders.count+desc&limit=1'
    for (const version of versions) {
      const path = `/api/${version}/queries/models/thelook/views/orders/run/json?${query}`
      expect((await server.api('GET', path, { token })).body).toEqual([
        { 'orders.status': 'complete', 'orders.count': 3127 }
      ])
    }
  })
})

describe('Results', () => {
  test('as CSV, text and Markdown have labels, and each line is ended', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { model: 'system__activity', view: 'dashboard', fields: ['dashboard.id', 'dashboard.count'], limit: 2 }
    const as = async (format: string): Promise<[string | undefined, string]> => {
      const { text, headers } = await server.api('POST', `/api/4.0/queries/run/${format}`, { token, json })
      return [headers['content-type'], text]
    }
    expect(await as('csv')).toEqual(['text/csv; charset=utf-8', 'Dashboard ID,Dashboard Count\n1,1\n2,1\n'])
    expect(await as('txt')).toEqual(['text/plain; charset=utf-8', 'Dashboard ID\tDashboard Count\n1\t1\n2\t1\n'])
    expect(await as('md')).toEqual([
      'text/markdown; charset=utf-8',
      '|Dashboard ID|Dashboard Count|\n|-|-|\n|1|1|\n|2|1|\n'
    ])
  })

  test('that are none are a header in CSV and an empty list in JSON', async () => {
    await using server = await startServer()
    const none = { filters: { 'users.state': 'Nowhere' } }
    expect((await run(server, 'csv', none)).text).toBe('Users State,Users Count\n')
    expect((await run(server, 'json', none)).text).toBe('[]')
    expect((await run(server, 'json_detail', none)).body).toMatchObject({ data: [], errors: [] })
  })

  test('as HTML and as a workbook hold the rows and nothing that runs', async () => {
    await using server = await startServer()
    const html = await run(server, 'html')
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(html.text).toContain('<td>California</td><td>3</td>')
    const token = await server.login()
    const response = await fetch(`${server.url}/api/4.0/queries/2/run/xlsx`, {
      headers: { authorization: `token ${token}` }
    })
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    )
    const sheet = unzip(Buffer.from(await response.arrayBuffer())).get('xl/worksheets/sheet1.xml')
    expect(sheet).toContain(
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">California</t></is></c><c r="B2"><v>3</v></c>'
    )
  })

  test('in detail tell of the fields and the query', async () => {
    await using server = await startServer()
    const more = { sorts: ['users.count desc'], limit: '1', filters: { 'users.state': 'Texas' } }
    const detail = await run(server, 'json_detail', more)
    expect(detail.headers['content-type']).toMatch(/^application\/json/)
    expect(detail.body).toMatchObject({
      fields: {
        dimensions: [{ name: 'users.state', label: 'Users State', view: 'users', category: 'dimension' }],
        measures: [{ name: 'users.count', is_numeric: true, sorted: { sort_index: 0, desc: true } }]
      },
      applied_filters: { 'users.state': { value: 'Texas' } },
      explore: { name: 'users' },
      number_format: '1,234.56',
      data: [{ 'users.state': { value: 'Texas', filterable_value: 'Texas' }, 'users.count': { value: 2 } }]
    })
    expect((await run(server, 'json_bi', more)).body).toMatchObject({
      metadata: { fields: { measures: [{ name: 'users.count' }] }, has_totals: false },
      rows: [{ 'users.state': { value: 'Texas' }, 'users.count': { value: 2 } }]
    })
    expect((await run(server, 'json_label', more)).body).toEqual([{ 'Users State': 'Texas', 'Users Count': 2 }])
  })

  test('as a picture have no charset, and a size that is bounded', async () => {
    await using server = await startServer()
    const png = await run(server, 'png')
    expect([png.status, png.headers['content-type']]).toEqual([200, 'image/png'])
    expect((await run(server, 'jpg')).headers['content-type']).toBe('image/jpeg')
    const token = await server.login()
    const large = await server.api('GET', '/api/4.0/queries/1/run/png?image_width=100000', { token })
    expect(large.status).toBe(422)
  })

  test('that are no text come whole in the process, too', async () => {
    await using server = await startServer()
    const token = await server.login()
    const url = `${server.url}/api/4.0/queries/1/run/xlsx`
    const headers = { authorization: `Bearer ${token}` }
    const inProcess = Buffer.from(await (await server.server.fetch(url, { headers })).arrayBuffer())
    expect(inProcess).toEqual(Buffer.from(await (await fetch(url, { headers })).arrayBuffer()))
    expect(unzip(inProcess).has('xl/workbook.xml')).toBe(true)
  })

  test('in a format that there is not are refused', async () => {
    await using server = await startServer()
    for (const format of ['exe', 'constructor', '__proto__']) {
      const { status, body } = await run<{ errors: object[] }>(server, format)
      expect([status, body.errors]).toMatchObject([422, [{ field: 'result_format', code: 'invalid' }]])
    }
  })
})

describe('A query task', () => {
  const task = { query_id: '2', result_format: 'csv', source: 'test' }

  test('is complete at once, and its results are those of the query', async () => {
    await using server = await startServer()
    const token = await server.login()
    const made = await server.api('POST', '/api/4.0/query_tasks?limit=1', { token, json: task })
    expect(made.body).toMatchObject({ ...task, status: 'complete', query: { id: '2', model: 'thelook' } })
    const path = `/api/4.0/query_tasks/${String(made.body.id)}`
    expect((await server.api('GET', path, { token })).body).toEqual(made.body)
    const results = await server.api('GET', `${path}/results`, { token })
    expect([results.headers['content-type'], results.text]).toEqual([
      'text/csv; charset=utf-8',
      'Users State,Users Count\nCalifornia,3\n'
    ])
  })

  test('that may wait is waiting at first', async () => {
    await using server = await startServer()
    const token = await server.login()
    const made = await server.api('POST', '/api/4.0/query_tasks', { token, json: { ...task, deferred: true } })
    expect(made.body.status).toBe('added')
    const later = await server.api('GET', `/api/4.0/query_tasks/${String(made.body.id)}`, { token })
    expect(later.body.status).toBe('complete')
  })

  test('that has failed says so, alone and among several', async () => {
    await using server = await startServer()
    const token = await server.login()
    const post = async (path: string, json: object): Promise<string> =>
      String((await server.api('POST', `/api/4.0${path}`, { token, json })).body.id)
    const query_id = await post('/queries', { ...states, view: 'nothing' })
    const failed = await post('/query_tasks', { ...task, query_id })
    const good = await post('/query_tasks', { ...task, result_format: 'json' })
    expect((await server.api('GET', `/api/4.0/query_tasks/${failed}`, { token })).body.status).toBe('error')
    expect((await server.api('GET', `/api/4.0/query_tasks/${failed}/results`, { token })).status).toBe(501)
    const path = `/query_tasks/multi_results?query_task_ids=${failed},${good},gone`
    const several = await server.api('GET', `/api/4.0${path}`, { token })
    expect(several.body).toMatchObject({
      [failed]: { status: 'error' },
      [good]: { status: 'complete', data: [{ 'users.state': 'California', 'users.count': 3 }, {}, {}, {}, {}] },
      gone: { status: 'missing' }
    })
    const old = (await server.api<Record<string, string>>('GET', `/api/3.1${path}`, { token })).body
    expect(JSON.parse(old[good]!)).toMatchObject({ status: 'complete' })
  })

  test('is nobody else’s', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { body } = await server.api('POST', '/api/4.0/query_tasks', { token, json: task })
    const { token: other } = await makePerson(server, 'developer')
    for (const path of ['', '/results']) {
      const answer = await server.api('GET', `/api/4.0/query_tasks/${String(body.id)}${path}`, { token: other })
      expect(answer.status).toBe(404)
    }
    expect((await server.api('GET', '/api/4.0/query_tasks/gone', { token })).status).toBe(404)
    const wrong = await server.api('POST', '/api/4.0/query_tasks', { token, json: { ...task, query_id: '99' } })
    expect(wrong.status).toBe(404)
  })
})

/** Reads a zip file by its directory, as programs do. */
function unzip(file: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [size, length] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)]
    const name = file.toString('utf8', at + 46, at + 46 + length)
    const local = file.readUInt32LE(at + 42)
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    files.set(name, inflateRawSync(file.subarray(from, from + size)).toString())
    at += 46 + length
  }
  return files
}
