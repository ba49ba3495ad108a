import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

interface Collection {
  readonly id: string
  readonly label: string
  readonly categoricalPalettes: { id: string; type: string; colors: string[] }[]
}

async function staged() {
  const server = await startServer()
  const token = await server.login()
  const call = <Body = Collection>(method: string, path: string, json?: object) =>
    server.api<Body>(method, `/api/4.0/color_collections${path}`, { token, ...(json && { json }) })
  return { server, call, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const brand = { label: 'Brand', categoricalPalettes: [{ id: 'x', label: 'Main', colors: ['#112233', 'navy'] }] }

describe('Color collections', () => {
  test('the default can be switched, and is the same until then', async () => {
    await using stage = await staged()
    const [first, second] = (await stage.call<Collection[]>('GET', '/standard')).body
    expect((await stage.call('GET', '/default')).body.id).toBe(first!.id)
    const switched = await stage.call('PUT', `/default?collection_id=${second!.id}`)
    expect([switched.status, switched.body.id]).toEqual([200, second!.id])
    expect((await stage.call('GET', '/default')).body).toEqual(second)
    expect((await stage.call('PUT', '/default?collection_id=nothing')).status).toBe(404)
    expect((await stage.call('PUT', '/default')).status).toBe(422)
  })

  test('a custom default that goes gives way to a standard one', async () => {
    await using stage = await staged()
    const { id } = (await stage.call('POST', '', brand)).body
    await stage.call('PUT', `/default?collection_id=${id}`)
    expect((await stage.call('DELETE', `/${id}`)).status).toBe(204)
    expect((await stage.call('GET', '/default')).body.label).toBe('Harbor')
  })

  test('standard ones and custom ones are lists of their own, and all together one', async () => {
    await using stage = await staged()
    await stage.call('POST', '', brand)
    const labels = async (path: string) => (await stage.call<Collection[]>('GET', path)).body.map(({ label }) => label)
    const [standard, custom] = [await labels('/standard'), await labels('/custom')]
    expect(standard.length).toBeGreaterThanOrEqual(2)
    expect(custom).toEqual(['Acme', 'Brand'])
    expect((await labels('')).toSorted()).toEqual([...standard, ...custom].toSorted())
  })

  test('standard ones stay as they are', async () => {
    await using stage = await staged()
    const before = (await stage.call('GET', '/harbor')).body
    expect((await stage.call('PATCH', '/harbor', { label: 'Mine' })).status).toBe(403)
    expect((await stage.call('DELETE', '/harbor')).status).toBe(403)
    expect((await stage.call('GET', '/harbor')).body).toEqual(before)
  })

  test('palettes have ids of the server, and come back as they were given', async () => {
    await using stage = await staged()
    const { id, categoricalPalettes } = (await stage.call('POST', '', brand)).body
    expect(categoricalPalettes).toEqual([
      { id: `${id}-categorical-0`, label: 'Main', type: 'Categorical', colors: ['#112233', 'navy'] }
    ])
    const again = (await stage.call('PATCH', `/${id}`, { categoricalPalettes })).body
    expect(again.categoricalPalettes).toEqual(categoricalPalettes)
  })

  test('what is no color is refused', async () => {
    await using stage = await staged()
    const wrong = [
      { categoricalPalettes: [{ colors: ['#112233', 'url(x)'] }] },
      { sequentialPalettes: [{ stops: [{ color: '#fff', offset: 101 }] }] },
      { divergingPalettes: [{ stops: [{ color: '', offset: 0 }] }] }
    ]
    for (const palettes of wrong)
      expect((await stage.call('POST', '', { label: 'Wrong', ...palettes })).status).toBe(422)
    expect((await stage.call('POST', '', {})).status).toBe(422)
  })

  test('only admins have them: to others there are none', async () => {
    await using stage = await staged()
    const { token } = await makePerson(stage.server, 'developer')
    for (const path of ['', '/standard', '/custom', '/default', '/harbor']) {
      expect((await stage.server.api('GET', `/api/4.0/color_collections${path}`, { token })).status).toBe(404)
    }
    const put = await stage.server.api('PUT', '/api/4.0/color_collections/default?collection_id=meadow', { token })
    expect(put.status).toBe(404)
    for (const version of ['3.1', '4.0']) {
      const made = await stage.server.api('POST', `/api/${version}/color_collections`, { token, json: brand })
      expect([403, 404]).toContain(made.status)
    }
  })
})
