import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as } from './content-calls.ts'
import { makePerson, type Person } from './people.ts'
import { startServer, type Answer, type TestServer } from './start-server.ts'

type Body = Record<string, unknown>

let server: TestServer
let admin: Person
let user: Person

beforeEach(async () => {
  server = await startServer()
  admin = { id: '1', key: server.key, token: await server.login() }
  user = await makePerson(server, 'user', { first_name: 'Uma', last_name: 'Unger' })
})

afterEach(() => server[Symbol.asyncDispose]())

function call<T = Body>(who: Person, method: string, path: string, json?: object): Promise<Answer<T>> {
  return server.api<T>(method, `/api/4.0${path}`, { token: who.token, ...(json && { json }) })
}

async function make(who: Person, path: string, json: object): Promise<Body & { id: string }> {
  const { status, body, text } = await call<Body & { id: string }>(who, 'POST', path, json)
  expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, ''])
  return body
}

/** Has the user make a look in the own folder. */
async function makeOwnLook(title: string): Promise<Body & { id: string }> {
  const { body } = await call(user, 'GET', '/user')
  return make(user, '/looks', { title, folder_id: body.personal_folder_id, query_id: '1' })
}

describe('A favorite', () => {
  test('is the own of a user, and tells of the content', async () => {
    const made = await make(user, '/content_favorite', { content_metadata_id: '31', user_id: user.id })
    expect(made).toMatchObject({ user_id: user.id, dashboard_id: '1', look_id: null, dashboard: { id: '1' } })
    expect((await make(user, '/content_favorite', { content_metadata_id: '31' })).id).toBe(made.id)
    const other = await makePerson(server, 'user')
    expect((await call(other, 'GET', `/content_favorite/${made.id}`)).status).toBe(404)
    expect((await call(other, 'DELETE', `/content_favorite/${made.id}`)).status).toBe(404)
    expect((await call(other, 'GET', '/content_favorite/search')).body).toEqual([])
    expect((await call<Body[]>(user, 'GET', '/content_favorite/search?fields=id')).body).toEqual([{ id: made.id }])
    expect((await call<Body[]>(admin, 'GET', `/content_favorite/search?user_id=${user.id}`)).body).toHaveLength(1)
    expect((await call(user, 'GET', '/dashboards/1')).body).toMatchObject({
      content_favorite_id: made.id,
      favorite_count: 2
    })
    expect((await call(user, 'DELETE', `/content_favorite/${made.id}`)).status).toBe(204)
    expect((await call(user, 'GET', '/dashboards/1')).body).toMatchObject({ content_favorite_id: null })
  })

  test('is found by one of several things that are asked, of which some ask for nothing', async () => {
    const query = 'look_id=1&dashboard_id=2&include_board_items=true&filter_or=true&fields=id'
    const { body } = await call(admin, 'GET', `/content_favorite/search?${query}`)
    expect(body).toEqual([{ id: '2' }])
  })

  test('is made of what the caller sees, for the caller', async () => {
    const { content_metadata_id } = await makeOwnLook('Secret')
    const other = await makePerson(server, 'user')
    const post = async (who: Person, json: object): Promise<number> =>
      (await call(who, 'POST', '/content_favorite', json)).status
    expect(await post(other, { content_metadata_id })).toBe(404)
    expect(await post(other, { content_metadata_id: '999' })).toBe(404)
    expect(await post(other, {})).toBe(422)
    expect(await post(other, { content_metadata_id: '10' })).toBe(422)
    expect(await post(other, { content_metadata_id: '31', user_id: user.id })).toBe(404)
    expect(await post(admin, { content_metadata_id: '31', user_id: user.id })).toBe(200)
    expect(await post(admin, { content_metadata_id: '31', user_id: '999' })).toBe(404)
  })

  test('is no longer there when its content is out of sight or gone', async () => {
    await make(user, '/content_favorite', { content_metadata_id: '22' })
    await call(admin, 'PATCH', '/looks/2', { folder_id: (await call(admin, 'GET', '/user')).body.personal_folder_id })
    expect((await call(user, 'GET', '/content_favorite/search')).body).toEqual([])
    const search = '/content_favorite/search?content_metadata_id=22'
    expect((await call<Body[]>(admin, 'GET', search)).body).toHaveLength(1)
    await call(admin, 'DELETE', '/looks/2')
    expect((await call(admin, 'GET', search)).body).toEqual([])
  })
})

describe('Views of content', () => {
  test('are found by content, in all or by week; others than admins see their own', async () => {
    const { body } = await call<Body[]>(admin, 'GET', '/content_view/search?dashboard_id=1&all_time=true')
    expect(body).toMatchObject([{ dashboard_id: '1', view_count: 12, start_of_week_date: null, favorite_count: 1 }])
    expect(body[0]!.title).toBe((await call(admin, 'GET', '/dashboards/1')).body.title)
    const weeks = await call<Body[]>(admin, 'GET', '/content_view/search?all_time=false')
    expect(weeks.body.map(({ start_of_week_date }) => start_of_week_date)).toEqual(['2025-12-29'])
    expect((await call(user, 'GET', '/content_view/search')).body).toEqual([])
  })
})

describe('A search of all content', () => {
  test('finds looks, dashboards, folders and boards by words of their titles', async () => {
    await makeOwnLook('Weekly revenue plan')
    const found = async (who: Person, path: string): Promise<unknown[]> =>
      (await call<Body[]>(who, 'GET', `/content/${path}`)).body.map(({ type, title }) => [type, title])
    expect(await found(user, 'plan%20REVENUE')).toEqual([['look', 'Weekly revenue plan']])
    expect(await found(admin, 'plan%20revenue')).toHaveLength(1)
    expect(await found(user, 'campaigns?types=folder')).toEqual([['folder', 'Campaigns']])
    expect(await found(user, 'company?types=board,look')).toEqual([['board', 'Company overview']])
    expect(await found(user, 'nothing-like-this')).toEqual([])
    const other = await makePerson(server, 'user')
    expect(await found(other, 'revenue%20plan')).toEqual([])
    expect(await found(other, 'Uma')).toEqual([])
    const { body: boards } = await call<Body[]>(admin, 'GET', '/content/company?types=board')
    expect(boards).toMatchObject([{ created_by_id: 1 }])
    const { headers, body } = await call<Body[]>(admin, 'GET', '/content/a?limit=1')
    expect(body).toHaveLength(1)
    expect(Number(headers['x-total-count'])).toBeGreaterThan(1)
  })
})

describe('The summary of content', () => {
  test('has what the caller sees, what is used most first', async () => {
    const { id } = await makeOwnLook('Hidden')
    const { body } = await call<{ weighted_score: number; content_id: string }[]>(admin, 'GET', '/content_summary')
    const scores = body.map(({ weighted_score }) => weighted_score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    const ids = async (who: Person, query: string): Promise<unknown[]> =>
      (await call<Body[]>(who, 'GET', `/content_summary?${query}`)).body.map(({ content_id }) => content_id)
    expect(await ids(user, 'target_content_type=look&sorts=id')).toEqual(['1', '2', id])
    const other = await makePerson(server, 'user')
    expect(await ids(other, 'target_content_type=look&sorts=id')).toEqual(['1', '2'])
    expect(await ids(other, 'target_content_type=look&sorts=id%20desc&limit=1&offset=1')).toEqual(['1'])
    expect((await call(other, 'GET', '/content_summary?target_content_type=board')).status).toBe(422)
  })
})

describe('The validation of content', () => {
  test('finds nothing wrong with what asks for models and explores that there are', async () => {
    const { body } = await call<{ content_with_errors: Body[] }>(admin, 'GET', '/content_validation')
    expect(body).toMatchObject({ content_with_errors: [], total_looks_validated: 2 })
  })

  test('finds looks and tiles of models and explores that there are none of', async () => {
    const query = (model: string, view: string): Promise<Body> =>
      make(admin, '/queries', { model, view, fields: ['orders.id'] })
    const one = await query('nothing', 'orders')
    const two = await query('thelook', 'nowhere')
    const look = await make(admin, '/looks', { title: 'Lost', folder_id: '10', query_id: one.id })
    const tile = { dashboard_id: '2', type: 'vis', query_id: two.id, title: 'Lost tile' }
    await make(admin, '/dashboard_elements', tile)
    const { body } = await call<{ content_with_errors: Body[] }>(admin, 'GET', '/content_validation')
    expect(body.content_with_errors).toMatchObject([
      { look: { id: look.id, folder: { id: '10', name: 'Sales' } }, errors: [{ model_name: 'nothing' }] },
      {
        dashboard: { id: '2', folder: { id: '12' } },
        dashboard_element: { title: 'Lost tile' },
        errors: [{ model_name: 'thelook', explore_name: 'nowhere' }]
      }
    ])
    const within = async (query: string): Promise<number> =>
      (await call<{ content_with_errors: Body[] }>(admin, 'GET', `/content_validation?${query}`)).body
        .content_with_errors.length
    expect(await within('space_ids=10')).toBe(1)
    expect(await within('space_ids=10,12')).toBe(2)
    expect(await within('project_names=thelook')).toBe(1)
  })

  test('finds fields that an explore has not, wherever a query names them, and none that the query makes itself', async () => {
    await using own = await startServer()
    const send = await as(own)
    const asked = {
      model: 'thelook',
      view: 'users',
      fields: ['users.state', 'users.count', 'users.gone', 'mine', 'share'],
      pivots: ['users.lost'],
      filters: { 'users.missing': 'a', 'users.state': 'b' },
      sorts: ['users.away desc 0', 'users.count 1', 'share'],
      dynamic_fields: JSON.stringify([{ measure: 'mine', based_on: 'users.count' }, { table_calculation: 'share' }])
    }
    const query_id = (await send('POST', '/queries', asked)).body.id
    await send('POST', '/looks', { title: 'Lost', folder_id: '10', query_id })
    const filter = {
      dashboard_id: '1',
      name: 'A',
      title: 'A',
      type: 'field_filter',
      model: 'thelook',
      explore: 'users'
    }
    await send('POST', '/dashboard_filters', { ...filter, dimension: 'users.nowhere' })
    const { body } = await send('GET', '/content_validation')
    expect(body.content_with_errors).toMatchObject([
      {
        look: { title: 'Lost' },
        errors: ['users.gone', 'users.lost', 'users.missing', 'users.away'].map((field_name) => ({
          message: `Unknown field "${field_name}".`,
          model_name: 'thelook',
          explore_name: 'users',
          field_name,
          removable: true
        }))
      },
      { dashboard_filter: { dimension: 'users.nowhere' }, errors: [{ field_name: 'users.nowhere' }] }
    ])
    expect((body.content_with_errors as { errors: object[] }[])[0]!.errors).toHaveLength(4)
  })

  test('knows nothing of the fields of an explore that is only known by its name', async () => {
    const seed = { lookml_models: [{ name: 'sales', project_name: 'sales', explores: [{ name: 'orders' }] }] }
    await using own = await startServer({ seed: { ...seed, demo: true } })
    const send = await as(own)
    const query_id = (await send('POST', '/queries', { model: 'sales', view: 'orders', fields: ['orders.any'] })).body
      .id
    await send('POST', '/looks', { title: 'Any', folder_id: '10', query_id })
    expect((await send('GET', '/content_validation')).body).toMatchObject({
      content_with_errors: [],
      total_looks_validated: 3
    })
  })

  test('is for developers, of what they see', async () => {
    expect((await call(user, 'GET', '/content_validation')).status).toBe(404)
    const { body: query } = await call(user, 'POST', '/queries', { model: 'nothing', view: 'x', fields: ['x.y'] })
    await makeOwnLook('Mine')
    const developer = await makePerson(server, 'developer')
    const { body } = await call(developer, 'GET', '/content_validation')
    expect(body).toMatchObject({ total_looks_validated: 2, content_with_errors: [] })
    expect(query).toBeDefined()
  })
})

describe('A thumbnail', () => {
  test('is a picture of a look or dashboard, without a charset', async () => {
    for (const path of [
      '/content_thumbnail/look/1',
      '/vector_thumbnail/dashboard/1',
      '/content_thumbnail/look/1?format=svg'
    ]) {
      const { status, headers, text } = await call(user, 'GET', path)
      expect([status, headers['content-type'], text.slice(0, 5)]).toEqual([200, 'image/svg+xml', '<?xml'])
    }
    const { status, headers, text } = await call(
      user,
      'GET',
      '/content_thumbnail/dashboard/1?format=png&width=64&height=48'
    )
    expect([status, headers['content-type'], text.slice(1, 4)]).toEqual([200, 'image/png', 'PNG'])
  })

  test('writes a title as text, whatever is in it', async () => {
    const { id } = await makeOwnLook('<script>"a" & b</script>')
    const { text } = await call(user, 'GET', `/vector_thumbnail/look/${id}`)
    expect(text).toContain('&lt;script&gt;&quot;a&quot; &amp; b')
    expect(text).not.toContain('<script')
  })

  test('is of what the caller sees', async () => {
    const { id } = await makeOwnLook('Secret')
    const other = await makePerson(server, 'user')
    const none = await makePerson(server, 'none')
    for (const kind of ['content_thumbnail', 'vector_thumbnail']) {
      expect((await call(user, 'GET', `/${kind}/look/${id}`)).status).toBe(200)
      expect((await call(other, 'GET', `/${kind}/look/${id}`)).status).toBe(404)
      expect((await call(none, 'GET', `/${kind}/look/1`)).status).toBe(404)
      expect((await call(admin, 'GET', `/${kind}/dashboard/999`)).status).toBe(404)
    }
    expect((await call(admin, 'GET', '/content_thumbnail/board/1')).status).toBe(422)
    expect((await call(admin, 'GET', '/content_thumbnail/look/1?format=gif')).status).toBe(422)
    expect((await call(admin, 'GET', '/content_thumbnail/look/1?format=png&width=0')).status).toBe(422)
    expect((await call(admin, 'GET', '/content_thumbnail/look/1?format=png&width=99999')).status).toBe(422)
  })
})
