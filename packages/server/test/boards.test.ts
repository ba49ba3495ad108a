import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
  const target = path.startsWith('/api') ? path : `/api/4.0${path}`
  return server.api<T>(method, target, { token: who.token, ...(json && { json }) })
}

async function make(who: Person, path: string, json: object): Promise<string> {
  const { status, body, text } = await call<{ id: string }>(who, 'POST', path, json)
  expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, ''])
  return body.id
}

const statusOf = async (who: Person, path: string): Promise<number> => (await call(who, 'GET', path)).status

describe('A board', () => {
  test('has sections, and these have items, which tell of the content', async () => {
    const { body } = await call(user, 'GET', '/boards/1')
    expect(body).toMatchObject({
      id: '1',
      title: 'Company overview',
      content_metadata_id: '41',
      section_order: ['1'],
      board_sections: [
        {
          id: '1',
          board_id: '1',
          item_order: ['1', '2'],
          board_items: [
            { id: '1', dashboard_id: '1', content_metadata_id: '31', url: '/dashboards/1', location: 'Sales' },
            { id: '2', look_id: '2', content_metadata_id: '22', url: '/looks/2', location: 'Marketing' }
          ]
        }
      ]
    })
    const { body: dashboard } = await call(user, 'GET', '/dashboards/1')
    const { body: item } = await call(user, 'GET', '/board_items/1')
    expect([item.title, item.description]).toEqual([dashboard.title, dashboard.description])
    expect(item.content_created_by).toBe('Admin User')
  })

  test("is its maker's alone until others are given access", async () => {
    const other = await makePerson(server, 'user')
    const board_id = await make(user, '/boards', { title: 'Mine' })
    const board_section_id = await make(user, '/board_sections', { board_id, title: 'Part' })
    const item = await make(user, '/board_items', { board_section_id, look_id: '1' })
    const paths = [`/boards/${board_id}`, `/board_sections/${board_section_id}`, `/board_items/${item}`]
    for (const path of paths) {
      expect([path, await statusOf(user, path), await statusOf(admin, path), await statusOf(other, path)]).toEqual([
        path,
        200,
        200,
        404
      ])
    }
    for (const [list, id] of [
      ['/boards', board_id],
      ['/boards/search', board_id],
      ['/board_sections', board_section_id],
      ['/board_items', item]
    ] as const) {
      const seen = async (who: Person): Promise<boolean> =>
        (await call<Body[]>(who, 'GET', list)).body.some((each) => each.id === id)
      expect([list, await seen(user), await seen(other)]).toEqual([list, true, false])
    }
    const { body } = await call<{ content_metadata_id: string; user_id: string }>(user, 'GET', `/boards/${board_id}`)
    expect(body.user_id).toBe(user.id)
    const rule = { content_metadata_id: body.content_metadata_id, user_id: other.id, permission_type: 'view' }
    await make(user, '/content_metadata_access', rule)
    for (const path of paths) expect([path, await statusOf(other, path)]).toEqual([path, 200])
    expect((await call(other, 'PATCH', paths[0]!, { title: 'x' })).status).toBe(404)
    expect((await call(other, 'POST', '/board_sections', { board_id })).status).toBe(404)
    expect((await call(other, 'POST', '/board_items', { board_section_id, look_id: '1' })).status).toBe(404)
    for (const path of paths) expect([path, (await call(other, 'DELETE', path)).status]).toEqual([path, 404])
    await make(user, '/content_metadata_access', { ...rule, permission_type: 'edit' })
    expect((await call(other, 'PATCH', paths[0]!, { title: 'Ours' })).body).toMatchObject({ title: 'Ours' })
  })

  test('keeps the order of sections and items that it is given, with new ones last', async () => {
    const second = await make(admin, '/board_sections', { board_id: '1', title: 'Second' })
    const { body } = await call(admin, 'PATCH', '/boards/1', { section_order: [second, '1'] })
    expect(body.section_order).toEqual([second, '1'])
    const third = await make(admin, '/board_sections', { board_id: '1', title: 'Third' })
    expect((await call(admin, 'GET', '/boards/1')).body.section_order).toEqual([second, '1', third])
    await call(admin, 'PATCH', '/board_sections/1', { item_order: ['2', '1'] })
    const item = await make(admin, '/board_items', { board_section_id: '1', look_id: '1' })
    const { body: section } = await call<{ board_items: Body[] }>(admin, 'GET', '/board_sections/1')
    expect(section).toMatchObject({ item_order: ['2', '1', item], visible_item_order: ['2', '1', item] })
    expect(section.board_items.map(({ id }) => id)).toEqual(['2', '1', item])
    await call(admin, 'DELETE', '/board_items/2')
    expect((await call(admin, 'GET', '/board_sections/1')).body.item_order).toEqual(['1', item])
  })

  test('that gets a deleted_at is in no list until that is taken away', async () => {
    await call(admin, 'PATCH', '/boards/1', { deleted_at: '2026-01-01T00:00:00.000+00:00' })
    for (const list of ['/boards', '/boards/search', '/primary_homepage_sections']) {
      expect([list, (await call(admin, 'GET', list)).body]).toEqual([list, []])
    }
    await call(admin, 'PATCH', '/boards/1', { deleted_at: null })
    expect((await call<Body[]>(admin, 'GET', '/boards')).body.map(({ id }) => id)).toEqual(['1'])
  })

  test('goes with its sections, items and rules', async () => {
    expect((await call(admin, 'DELETE', '/boards/1')).status).toBe(204)
    for (const path of ['/boards/1', '/board_sections/1', '/board_items/1', '/board_items/2', '/content_metadata/41']) {
      expect([path, await statusOf(admin, path)]).toEqual([path, 404])
    }
    expect(await statusOf(admin, '/dashboards/1')).toBe(200)
  })

  test('is found by its title, who made it and whether it is a favorite', async () => {
    const board_id = await make(user, '/boards', { title: 'Mine' })
    const ids = async (query: string): Promise<unknown[]> =>
      (await call<Body[]>(user, 'GET', `/boards/search?fields=id&${query}`)).body.map(({ id }) => id)
    expect(await ids('title=mIne')).toEqual([board_id])
    expect(await ids(`creator_id=${user.id}`)).toEqual([board_id])
    expect(await ids('first_name=Uma&last_name=Un%25')).toEqual([board_id])
    expect(await ids('first_name=Admin')).toEqual(['1'])
    expect(await ids('title=Mine&creator_id=1&filter_or=true&sorts=title')).toEqual(['1', board_id])
    expect(await ids('permission=edit')).toEqual([board_id])
    await make(user, '/content_favorite', { content_metadata_id: '41' })
    expect(await ids('favorited=true')).toEqual(['1'])
    expect(await ids('favorited=false')).toEqual([board_id])
  })

  test('is called a homepage in API 3.x, over the same data', async () => {
    const { body } = await call(admin, 'GET', '/api/3.1/homepages/1')
    expect(body).toMatchObject({
      id: 1,
      section_order: [1],
      homepage_sections: [
        { id: 1, homepage_id: 1, item_order: [1, 2], homepage_items: [{ homepage_section_id: 1 }, {}] }
      ]
    })
    const { body: section } = await call(admin, 'POST', '/api/3.1/homepage_sections', { homepage_id: 1, title: 'Old' })
    const json = { homepage_section_id: section.id, dashboard_id: 2 }
    const { body: item } = await call(admin, 'POST', '/api/3.0/homepage_items', json)
    expect((await call(admin, 'GET', `/board_items/${String(item.id)}`)).body).toMatchObject({
      board_section_id: String(section.id),
      dashboard_id: '2'
    })
  })

  test('is made for users that there are, so that old clients can read whose it is', async () => {
    for (const user_id of ['99', 'Looker', '(']) {
      const made = await call<Body>(admin, 'POST', '/boards', { title: 'Odd', user_id })
      expect([made.status, made.body.errors]).toMatchObject([422, [{ field: 'user_id', code: 'invalid' }]])
      expect((await call(admin, 'PATCH', '/boards/1', { user_id })).status).toBe(422)
    }
    const { body: made } = await call<Body>(admin, 'POST', '/boards', { title: 'Theirs', user_id: user.id })
    expect(made.user_id).toBe(user.id)
    const { body: listed } = await call<Body[]>(admin, 'GET', '/api/3.1/homepages')
    expect(listed.map(({ user_id }) => user_id)).toEqual([1, Number(user.id)])
    const { body: rules } = await call<Body[]>(
      admin,
      'GET',
      `/api/3.0/content_metadata_access?content_metadata_id=${String(made.content_metadata_id)}`
    )
    expect(rules).toMatchObject([{ user_id: Number(user.id) }])
  })

  test('that is the primary one is what the home page shows', async () => {
    const { body } = await call<Body[]>(user, 'GET', '/primary_homepage_sections')
    expect(body).toMatchObject([{ id: '1', homepage_id: '1', homepage_items: [{ homepage_section_id: '1' }, {}] }])
  })
})

describe('An item of a board', () => {
  test('is of one thing that its maker sees', async () => {
    const post = async (who: Person, json: object): Promise<number> =>
      (await call(who, 'POST', '/board_items', { board_section_id: '1', ...json })).status
    expect(await post(admin, {})).toBe(422)
    expect(await post(admin, { look_id: '1', dashboard_id: '1' })).toBe(422)
    expect(await post(admin, { look_id: '999' })).toBe(404)
    expect(await post(admin, { dashboard_id: '999' })).toBe(404)
    expect(await post(admin, { lookml_dashboard_id: 'thelook::nothing' })).toBe(404)
    expect(await post(admin, { lookml_dashboard_id: 'thelook::business_pulse' })).toBe(200)
    expect(await post(admin, { custom_url: 'https://example.com', custom_title: 'Elsewhere' })).toBe(200)
    expect((await call(admin, 'POST', '/board_items', { look_id: '1' })).status).toBe(422)
  })

  test('says what it is told to say of the content, when it is told so', async () => {
    const title = (await call(admin, 'GET', '/looks/2')).body.title
    const custom = { custom_title: 'Our best', custom_url: 'https://example.com/' }
    expect((await call(admin, 'PATCH', '/board_items/2', custom)).body).toMatchObject({ title, url: '/looks/2' })
    const { body } = await call(admin, 'PATCH', '/board_items/2', { use_custom_title: true, use_custom_url: true })
    expect(body).toMatchObject({ title: 'Our best', url: 'https://example.com/' })
  })

  test('of content that somebody does not see is not there for them', async () => {
    const { body: self } = await call(user, 'GET', '/user')
    const json = { title: 'Secret dashboard', folder_id: self.personal_folder_id }
    const dashboard_id = await make(user, '/dashboards', json)
    const item = await make(admin, '/board_items', { board_section_id: '1', dashboard_id })
    const other = await makePerson(server, 'user')
    for (const path of ['/boards/1', '/board_sections/1', '/board_items', '/primary_homepage_sections']) {
      expect([path, (await call(user, 'GET', path)).text.includes('Secret')]).toEqual([path, true])
      expect([path, (await call(other, 'GET', path)).text.includes('Secret')]).toEqual([path, false])
    }
    expect(await statusOf(other, `/board_items/${item}`)).toBe(404)
    expect((await call(other, 'GET', '/board_sections/1')).body.item_order).toEqual(['1', '2'])
    const none = await makePerson(server, 'none')
    expect((await call(none, 'GET', '/board_sections/1')).body.item_order).toEqual([])
  })

  test('goes with its content', async () => {
    expect((await call(admin, 'DELETE', '/looks/2')).status).toBe(204)
    expect(await statusOf(admin, '/board_items/2')).toBe(404)
  })
})
