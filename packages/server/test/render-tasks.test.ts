import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawn } from '../src/resources/render_task/pictures/draw.ts'
import { makePerson } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

async function fetched(server: TestServer, token: string, id: string): Promise<[string | null, Buffer]> {
  const url = `${server.url}/api/4.0/render_tasks/${id}/results`
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  return [response.headers.get('content-type'), Buffer.from(await response.arrayBuffer())]
}

describe('A render task', () => {
  test('is done at once, and gives a picture of the size that was asked for', async () => {
    await using server = await startServer()
    const token = await server.login()
    const made = await server.api('POST', '/api/4.0/render_tasks/queries/1/png?width=321&height=123', { token })
    expect(made.body).toMatchObject({
      status: 'success',
      query_id: '1',
      result_format: 'png',
      width: 321,
      height: 123,
      user_id: '1',
      look_id: null,
      created_at: '2026-01-02T03:04:05.678+00:00'
    })
    const id = String(made.body.id)
    expect((await server.api('GET', `/api/4.0/render_tasks/${id}`, { token })).body).toEqual(made.body)
    const [type, png] = await fetched(server, token, id)
    expect([type, png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'image/png',
      'PNG',
      321,
      123
    ])
  })

  test('needs a size that makes sense and a format that there is', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const path of [
      'png',
      'png?width=5',
      'png?height=5',
      'png?width=0&height=5',
      'png?width=5&height=9999999',
      'pdf?width=5&height=5'
    ]) {
      const { status } = await server.api('POST', `/api/4.0/render_tasks/queries/1/${path}`, { token })
      expect([path, status]).toEqual([path, 422])
    }
  })

  test('is of what the caller may see, and nobody else’s', async () => {
    await using server = await startServer()
    const token = await server.login()
    const path = '/api/4.0/render_tasks/queries/1/jpg?width=20&height=20'
    const { body } = await server.api('POST', path, { token })
    const { token: other } = await makePerson(server, 'developer')
    for (const end of ['', '/results']) {
      const { status } = await server.api('GET', `/api/4.0/render_tasks/${String(body.id)}${end}`, { token: other })
      expect(status).toBe(404)
    }
    const { token: none } = await makePerson(server, 'none')
    expect((await server.api('POST', path, { token: none })).status).toBe(404)
    expect((await server.api('POST', path.replace('/1/', '/99/'), { token })).status).toBe(404)
  })
})

describe('A picture', () => {
  const size = { width: 60, height: 20 }

  test('as PNG has a row for each line, with ink in it', () => {
    const png = Buffer.from(drawn('png', 'A', size).body as Uint8Array)
    const from = png.indexOf('IDAT')
    const rows = inflateSync(png.subarray(from + 4, from + 4 + png.readUInt32BE(from - 4)))
    expect(rows).toHaveLength(61 * 20)
    expect([rows.includes(40), rows.includes(255)]).toEqual([true, true])
    expect(drawn('png', 'B', size).body).not.toEqual(drawn('png', 'A', size).body)
  })

  test('as JPEG begins, tells its size and ends as JPEG does', () => {
    const jpeg = Buffer.from(drawn('jpg', 'A', size).body as Uint8Array)
    expect([jpeg.toString('hex', 0, 4), jpeg.toString('hex', jpeg.length - 2)]).toEqual(['ffd8ffe0', 'ffd9'])
    const frame = jpeg.indexOf(Buffer.from('ffc0', 'hex'))
    expect([jpeg.readUInt16BE(frame + 5), jpeg.readUInt16BE(frame + 7)]).toEqual([20, 60])
  })

  test('as PDF has a table that leads to each of its parts', () => {
    const text = Buffer.from(drawn('pdf', 'A (1) \\ ☃', size).body as Uint8Array).toString('latin1')
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1])
    expect(text.slice(table, table + 4)).toBe('xref')
    const places = [...text.slice(table).matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place))
    expect(places.map((place, at) => text.startsWith(`${at + 1} 0 obj`, place))).toEqual([true, true, true, true, true])
    expect(text).toContain('(A \\(1\\) \\\\ ?) Tj')
    expect(text).toContain('/MediaBox [0 0 60 20]')
  })
})
