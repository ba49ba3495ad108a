import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer, seed, SeedError, type ServerOptions } from '../src/index.ts'
import { startServer, type TestServer } from './start-server.ts'

let folder: string

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'seed-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('A seed file', () => {
  test('gives an emulator records of every family in the shape of the API, referred to by name', async () => {
    const file = write('seed.yaml', whole)
    await using server = await startServer({ seed: file })
    expect(await get(server, '/roles?fields=name,permission_set(name),model_set(name)')).toContainEqual({
      name: 'Sellers',
      permission_set: { name: 'Sell' },
      model_set: { name: 'Only thelook' }
    })
    const [, , ...groups] = await get(server, '/groups?fields=id,name,user_count')
    expect(groups).toEqual([{ id: '8', name: 'North', user_count: 0 }])
    expect(await get(server, '/users?fields=first_name,group_ids&ids=2')).toEqual([
      { first_name: 'Ann', group_ids: ['7'] }
    ])
    expect(await get(server, '/queries/1?fields=model,limit,fields')).toEqual({
      model: 'thelook',
      limit: '500',
      fields: ['orders.id']
    })
  })

  test('gives its users their rights, and the keys to log in with', async () => {
    await using server = await startServer({ seed: write('seed.yaml', whole) })
    const token = await server.login({ client_id: 'ann', client_secret: 'anns secret' })
    const { body } = await server.api('GET', '/api/4.0/user?fields=display_name,email,role_ids', { token })
    const [role] = await get(server, '/roles/search?fields=id&name=Sellers')
    expect(body).toEqual({ display_name: 'Ann Lee', email: 'ann@example.com', role_ids: [role!.id, '5'] })
  })

  test('gives folders their places and owners, and users the values of their attributes', async () => {
    await using server = await startServer({ seed: write('seed.yaml', owned) })
    const [ann, east, own] = await Promise.all([
      get(server, '/users/2?fields=personal_folder_id'),
      get(server, '/folders/search?name=East&fields=parent_id,creator_id'),
      get(server, '/folders/search?name=Own&fields=parent_id,creator_id')
    ])
    expect(east).toEqual([{ parent_id: '20', creator_id: '1' }])
    expect(own).toEqual([
      { parent_id: (ann as unknown as { personal_folder_id: string }).personal_folder_id, creator_id: '2' }
    ])
    const values = await get(server, '/users/2/attribute_values?fields=name,value,source')
    expect(values).toContainEqual({ name: 'region', value: 'Asia', source: 'User' })
    expect(await get(server, '/user_attributes/region/group_values?fields=value')).toEqual([{ value: 'Europe' }])
  })

  test('has parts within the whole, and queries in place of references', async () => {
    await using server = await startServer({ seed: write('seed.yaml', content) })
    const fields = 'view_count,folder(name),dashboard_elements(title,query(model)),dashboard_filters(title)'
    expect(await get(server, `/dashboards/1?fields=${fields}`)).toEqual({
      view_count: 7,
      folder: { name: 'Sales' },
      dashboard_elements: [{ title: 'By status', query: { model: 'sales' } }],
      dashboard_filters: [{ title: 'Status' }]
    })
    expect(await get(server, '/boards?fields=title,board_sections(title,board_items(dashboard_id,look_id))')).toEqual([
      {
        title: 'News',
        board_sections: [
          {
            title: 'All',
            board_items: [
              { dashboard_id: '1', look_id: null },
              { dashboard_id: null, look_id: '1' }
            ]
          }
        ]
      }
    ])
  })

  test('says of a name that two have how to tell them apart', async () => {
    const text = `${content}  - { title: Statuses, folder: Shared, query: { model: sales, view: orders } }\n`
    const [line, ...more] = await problemsOf({ seed: write('seed.yaml', text) })
    expect(more).toEqual([])
    expect(line).toMatch(/\.look could be any of 2; say which by its id$/)
  })

  test('may be JSON, and be for a data directory, which it is put into once', async () => {
    const file = write('seed.json', JSON.stringify({ groups: [{ name: 'Sales' }] }))
    for (let starts = 0; starts < 2; starts++) {
      await using server = await startServer({ seed: file, data: join(folder, 'data'), newKey: true })
      expect(await get(server, '/groups?fields=name')).toEqual([{ name: 'All Users' }, { name: 'Sales' }])
    }
  })

  test('has its records in any order, and ids that nobody asked for go to none that somebody did', async () => {
    await using server = await startServer({
      seed: write('seed.yaml', 'groups: [{ name: A, parent_groups: [C] }, { name: B, id: 2 }, { name: C }]')
    })
    expect(await get(server, '/groups?fields=id,name&sorts=name')).toEqual([
      { id: '4', name: 'A' },
      { id: '1', name: 'All Users' },
      { id: '2', name: 'B' },
      { id: '3', name: 'C' }
    ])
  })

  test.each<[string, readonly string[]]>([
    ['[]', ['1:1: The seed must be an object']],
    ['groups:\n  - name: "x\n', ['3:1: it is not YAML that can be read: correct it']],
    ['groups: [{ name: A }]\ngroups: []', ['2:1: it is not YAML that can be read: correct it']],
    ['queries:\n  - model: m\n    view: v\n    vis_config: 3', ['4:5: queries[0].vis_config must be an object']],
    ['groups:\n  - name: [A]\n  - 1\n', ['2:5: groups[0].name must be a string', '3:5: groups[1] must be an object']],
    ['users:\n  - email: x\n', ['2:5: users[0].email must be an email address']],
    [
      'groups:\n  - name: A\n    roles: [Vieuwer]\n',
      ['3:13: groups[0].roles[0] is neither the id nor the name of a role that there is']
    ],
    [
      'roles:\n  - name: A\n    permission_set_id: 99\n    model_set: All\n',
      ['3:5: roles[0].permission_set_id is not the id of a permission set that there is']
    ],
    ['groups:\n  - name: A\n  - name: A\n', ["3:5: groups[1] is refused: name: 'name' is already in use."]],
    [
      'groups:\n  - { name: A, parent_groups: [B] }\n  - { name: B, parent_groups: [A] }\n',
      ['2:5: groups[0] rests on itself']
    ],
    [
      'permission_sets:\n  - name: A\n    permissions: [nope]\n',
      ["3:5: permission_sets[0] is refused: permissions: 'permissions' has what is no permission: nope."]
    ],
    ['queries:\n  - model: m\n', ['2:5: queries[0] is refused: view: This field is required.']]
  ])('such as %j is refused with the line and the column of each problem', async (text, problems) => {
    const file = write('seed.yaml', text)
    expect(await problemsOf({ seed: file })).toEqual(problems.map((problem) => `${file}:${problem}`))
  })

  test.each([
    ['dashbords: []', 'The seed has no "dashbords"; it may have users, oauth_client_apps, '],
    ['groups: [{ nam: A }]', 'groups[0] has no "nam"; it may have id, name, '],
    ['queries: [{ model: m, view: v, fieldz: [] }]', 'queries[0] has no "fieldz"; it may have id, ']
  ])('such as %j has no key that nobody knows', async (text, problem) => {
    const [line, ...more] = await problemsOf({ seed: write('seed.yaml', text) })
    expect(more).toEqual([])
    expect(line).toContain(problem.split('; it may have ')[0])
    expect(line).toContain('; it may have ')
  })

  test('shows nothing of what stands in it, which may be a secret', async () => {
    const texts = [
      'users: [{ password: [s3cret] }]',
      's3cret',
      'users: [{ credentials_api3: [{ client_secret: "s3cret" }]',
      '*s3cret'
    ]
    for (const text of texts)
      expect((await problemsOf({ seed: write('seed.yaml', text) })).join()).not.toContain('s3cret')
  })

  test('that is not there is told', async () => {
    expect(await problemsOf({ seed: join(folder, 'none.yaml') })).toEqual([
      `the seed ${join(folder, 'none.yaml')} cannot be read (ENOENT): check the path`
    ])
  })

  test('of which some is wrong leaves nothing of it', async () => {
    const data = join(folder, 'data')
    await problemsOf({ data, seed: write('seed.yaml', 'groups: [{ name: A }, { name: A }]') })
    await using server = await startServer({ data, seed: 'empty' })
    expect(await get(server, '/groups?fields=name')).toEqual([{ name: 'All Users' }])
  })
})

describe('A seed in a program', () => {
  test('is checked as it is made', () => {
    expect(() => seed({ groups: [{ name: 'A' }], bords: [] })).toThrow(SeedError)
    expect(seed({ groups: [{ name: 'A' }] })).toEqual({ groups: [{ name: 'A' }] })
  })

  test('may have properties that are undefined', async () => {
    await using server = await startServer({
      seed: { groups: [{ name: 'A', id: undefined! }] }
    })
    expect(await get(server, '/groups?fields=id,name')).toContainEqual({ id: '2', name: 'A' })
  })

  test('may come on top of the demo', async () => {
    await using server = await startServer({ seed: { demo: true, groups: [{ name: 'Above', roles: ['Viewer'] }] } })
    const names = (await get(server, '/groups?fields=name')).map(({ name }) => name)
    expect(names).toEqual(['All Users', 'Analysts', 'Marketing', 'Above'])
  })

  test('says of a name that nothing has where it stands', async () => {
    const role = { name: 'R', permission_set: 'Nobody', model_set: 'All' }
    expect(await problemsOf({ seed: { roles: [role] } })).toEqual([
      'roles[0].permission_set is neither the id nor the name of a permission set that there is'
    ])
  })
})

const whole = `
users:
  - first_name: Ann
    last_name: Lee
    roles: [Sellers, Viewer]
    groups: [Sales]
    email: ann@example.com
    password: anns password
    credentials_api3: [{ client_id: ann, client_secret: anns secret }]
roles:
  - name: Sellers
    permission_set: { name: Sell, permissions: [access_data, see_looks] }
    model_set: Only thelook
model_sets:
  - name: Only thelook
    models: [thelook]
groups:
  - name: Sales
    id: 7
    roles: [User]
  - name: North
    parent_groups: [Sales]
queries:
  - model: thelook
    view: orders
    fields: [orders.id]
    limit: 500
`

const owned = `
users:
  - { first_name: Ann, last_name: Lee, user_attributes: { region: Asia } }
folders:
  - { name: East, parent: Sales }
  - { name: Sales, id: 20, parent: Shared }
  - { name: Own, parent: Ann Lee, user: Ann Lee }
groups:
  - name: Sales
user_attributes:
  - name: region
    label: Region
    type: string
    values: [{ group: Sales, value: Europe }]
`

const content = `
folders: [{ name: Sales, parent: Shared }]
dashboards:
  - title: Orders
    folder: Sales
    view_count: 7
    dashboard_elements:
      - { title: By status, type: vis, query: { model: sales, view: orders, fields: [orders.status] } }
    dashboard_filters:
      - { name: Status, title: Status, type: field_filter, model: sales, explore: orders, dimension: orders.status }
boards:
  - title: News
    board_sections: [{ title: All, board_items: [{ dashboard: Orders }, { look: Statuses }] }]
looks:
  - { title: Statuses, folder: Sales, query: { model: sales, view: orders, fields: [orders.status] } }
`

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

async function problemsOf(options: ServerOptions): Promise<string[]> {
  const server = createServer({ log: false, ...options })
  const error: unknown = await server.ready().then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  await server.close()
  return error instanceof SeedError ? error.message.split('\n') : [`no SeedError: ${String(error)}`]
}

async function get(server: TestServer, path: string): Promise<Record<string, unknown>[]> {
  const { status, text, body } = await server.api<Record<string, unknown>[]>('GET', `/api/4.0${path}`, {
    token: await server.login()
  })
  if (status !== 200) throw new Error(`${path} answered ${status} ${text}`)
  return body
}
