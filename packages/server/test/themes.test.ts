import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

interface Theme {
  readonly id: string
  readonly name: string
  readonly begin_at: string | null
  readonly end_at: string | null
  readonly settings: Record<string, unknown>
}

interface Problems {
  readonly errors: { field: string; code: string; message: string }[]
}

async function staged() {
  const server = await startServer()
  const token = await server.login()
  const call = <Body = Theme>(method: string, path: string, json?: object) =>
    server.api<Body>(method, `/api/4.0/themes${path}`, { token, ...(json && { json }) })
  return { server, call, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const past = '2025-01-01T00:00:00.000+00:00'
const future = '2027-01-01T00:00:00.000+00:00'

describe('Themes', () => {
  test('a new theme has from the default what it does not say', async () => {
    await using stage = await staged()
    const { settings } = (await stage.call('GET', '/default')).body
    const made = await stage.call('POST', '', { name: 'sea', settings: { background_color: '#eef' } })
    expect(made.status).toBe(200)
    expect(made.body.settings).toEqual({ ...settings, background_color: '#eef' })
  })

  test('a change of one setting leaves the others', async () => {
    await using stage = await staged()
    const { id, settings } = (await stage.call('POST', '', { name: 'sea', settings: { title_color: 'navy' } })).body
    const changed = await stage.call('PATCH', `/${id}`, { settings: { show_title: false } })
    expect(changed.body.settings).toEqual({ ...settings, show_title: false })
  })

  test('several may share a name, for other times; a twin may not', async () => {
    await using stage = await staged()
    expect((await stage.call('POST', '', { name: 'sea' })).status).toBe(200)
    expect((await stage.call('POST', '', { name: 'sea', begin_at: past, end_at: future })).status).toBe(200)
    const twin = await stage.call<Problems>('POST', '', { name: 'sea' })
    expect([twin.status, twin.body.errors[0]!.code]).toEqual([422, 'already_exists'])
  })

  test('of a name the one that began last is active, at the time that is asked of', async () => {
    await using stage = await staged()
    const always = (await stage.call('POST', '', { name: 'sea' })).body
    const once = (await stage.call('POST', '', { name: 'sea', begin_at: past, end_at: future })).body
    const at = (ts: string) => stage.call<Theme[]>('GET', `/active?name=sea&ts=${encodeURIComponent(ts)}`)
    expect((await stage.call<Theme[]>('GET', '/active?name=sea')).body.map(({ id }) => id)).toEqual([once.id])
    expect((await at('2028-01-01T00:00:00Z')).body.map(({ id }) => id)).toEqual([always.id])
    expect((await at('"2028-01-01T00:00:00Z"')).body.map(({ id }) => id)).toEqual([always.id])
    expect((await stage.call('GET', '/active?ts=never')).status).toBe(400)
  })

  test('what is not active is not listed, and the default stands in for it', async () => {
    await using stage = await staged()
    await stage.call('POST', '', { name: 'later', begin_at: future })
    expect((await stage.call<Theme[]>('GET', '/active?name=later')).body).toEqual([])
    const names = (await stage.call<Theme[]>('GET', '/active')).body.map(({ name }) => name)
    expect(names).toEqual(['Looker', 'midnight'])
    expect((await stage.call('GET', '/theme_or_default?name=later')).body.name).toBe('Looker')
    expect((await stage.call('GET', '/theme_or_default?name=midnight')).body.name).toBe('midnight')
  })

  test('only an active theme that never ends can be the default', async () => {
    await using stage = await staged()
    await stage.call('POST', '', { name: 'ends', end_at: future })
    await stage.call('POST', '', { name: 'later', begin_at: future })
    for (const name of ['ends', 'later', 'nothing'])
      expect((await stage.call('PUT', `/default?name=${name}`)).status).toBe(422)
    expect((await stage.call('PUT', '/default?name=midnight')).body.name).toBe('midnight')
    expect((await stage.call('GET', '/default')).body.name).toBe('midnight')
  })

  test('the default cannot end, be renamed or go; another one can', async () => {
    await using stage = await staged()
    const { id } = (await stage.call('GET', '/default')).body
    expect((await stage.call('PATCH', `/${id}`, { end_at: future })).status).toBe(422)
    expect((await stage.call('PATCH', `/${id}`, { name: 'other' })).status).toBe(422)
    expect((await stage.call('DELETE', `/${id}`)).status).toBe(400)
    await stage.call('PUT', '/default?name=midnight')
    await stage.call('PUT', '/default_theme?name=midnight&theme_type=internal')
    expect((await stage.call('PATCH', `/${id}`, { end_at: future })).status).toBe(200)
    expect((await stage.call('DELETE', `/${id}`)).status).toBe(204)
    expect((await stage.call('GET', `/${id}`)).status).toBe(404)
  })

  test('each type has a default of its own', async () => {
    await using stage = await staged()
    await stage.call('PUT', '/default_theme?name=midnight&theme_type=internal')
    const named = async (path: string) => (await stage.call('GET', path)).body.name
    expect(await named('/default_theme?theme_type=internal')).toBe('midnight')
    expect(await named('/default_theme?theme_type=external')).toBe('Looker')
    expect(await named('/default')).toBe('Looker')
  })

  test('a search is by name, and by time', async () => {
    await using stage = await staged()
    await stage.call('POST', '', { name: 'sea', begin_at: past })
    const found = async (query: string) =>
      (await stage.call<Theme[]>('GET', `/search?${query}`)).body.map(({ name }) => name)
    expect(await found('name=MID%25')).toEqual(['midnight'])
    expect(await found(`begin_at=${encodeURIComponent('2025-01-01T01:00:00+01:00')}`)).toEqual(['sea'])
    expect(await found('begin_at=NOT NULL'.replace(' ', '%20'))).toEqual(['sea'])
    expect(await found('name=sea&id=2&filter_or=true&sorts=name')).toEqual(['midnight', 'sea'])
  })
})

describe('Validating a theme', () => {
  const problems = async ({ api, login }: TestServer, json: object) => {
    const answer = await api<Problems>('POST', '/api/4.0/themes/validate', { token: await login(), json })
    return [answer.status, answer.body?.errors.map(({ field, code }) => `${field} ${code}`)]
  }

  test('says nothing when nothing is wrong, with 204', async () => {
    await using server = await startServer()
    expect(await problems(server, { name: 'sea', settings: { title_color: 'rgb(1, 2, 3)' } })).toEqual([204, undefined])
  })

  test('a missing name breaks two rules, and a font that ends its declaration one more', async () => {
    await using server = await startServer()
    expect(await problems(server, {})).toEqual([422, ['name missing_field', 'name invalid']])
    expect(await problems(server, { name: '' })).toEqual([422, ['name missing_field', 'name invalid']])
    const three = ['name missing_field', 'name invalid', 'font_family invalid']
    expect(await problems(server, { settings: { font_family: 'Arial;' } })).toEqual([422, three])
  })

  test('a wrong name and a wrong color are two', async () => {
    await using server = await startServer()
    const two = ['name invalid', 'background_color invalid']
    expect(await problems(server, { name: 'not a name', settings: { background_color: '#zz' } })).toEqual([422, two])
  })

  test.each([
    ['title_color', 'red; background: url(//x)'],
    ['title_color', '}'],
    ['box_shadow', 'none</style><script>'],
    ['font_source', 'javascript:alert(1)'],
    ['page_margin_top', '1px solid'],
    ['tile_title_alignment', 'up']
  ])('no %s can be %j', async (field, value) => {
    await using server = await startServer()
    expect(await problems(server, { name: 'sea', settings: { [field]: value } })).toEqual([422, [`${field} invalid`]])
  })

  test('an end that is before the beginning is refused', async () => {
    await using server = await startServer()
    expect(await problems(server, { name: 'sea', begin_at: future, end_at: past })).toEqual([422, ['end_at invalid']])
    expect(await problems(server, { name: 'sea', end_at: 'soon' })).toEqual([422, ['end_at invalid']])
  })
})

test('Themes are read by everybody and changed by those who manage them', async () => {
  await using server = await startServer()
  const { token } = await makePerson(server, 'developer')
  const call = (method: string, path: string) =>
    server.api(method, `/api/4.0/themes${path}`, { token, json: { name: 'x' } })
  expect((await call('GET', '')).status).toBe(200)
  expect((await call('POST', '')).status).toBe(404)
  expect((await call('PATCH', '/1')).status).toBe(404)
  expect((await call('DELETE', '/2')).status).toBe(404)
  expect((await call('PUT', '/default?name=midnight')).status).toBe(404)
})
