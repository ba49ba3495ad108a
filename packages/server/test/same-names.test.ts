import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { families } from '../src/resources/families.ts'
import { as } from './content-calls.ts'
import { startServer } from './start-server.ts'

const twins: [string, string, object][] = [
  ['looks', '/looks', { title: 'Twin', folder_id: '10', query_id: '1' }],
  ['dashboards', '/dashboards', { title: 'Twin', folder_id: '10' }],
  ['folders', '/folders', { name: 'Twin', parent_id: '10' }]
]

describe('Of eight requests at once', () => {
  test.each(twins)(
    'for %s of one name in a folder one makes it, and seven are told that it is taken',
    async (...all) => {
      const [, path, json] = all
      await using server = await startServer({ data: await newDirectory() })
      const send = await as(server)
      const answers = await Promise.all(Array.from({ length: 8 }, () => send('POST', path, json)))
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200, 422, 422, 422, 422, 422, 422, 422
      ])
    }
  )

  test.each(twins)('that call %s the same one does, and seven are told that it is taken', async (...all) => {
    const [kind, path, json] = all
    const property = kind === 'folders' ? 'name' : 'title'
    await using server = await startServer({ data: await newDirectory() })
    const send = await as(server)
    const names = Array.from({ length: 8 }, (_, at) => `One ${at}`)
    const made = await Promise.all(names.map((name) => send('POST', path, { ...json, [property]: name })))
    const paths = made.map(({ body }) => `${path}/${String(body.id)}`)
    const answers = await Promise.all(paths.map((each) => send('PATCH', each, { [property]: 'Twin' })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 422, 422, 422, 422, 422, 422, 422
    ])
  })
})

test('A title is free again when what had it is in the trash, and taken when it is restored', async () => {
  await using server = await startServer()
  const send = await as(server)
  const json = { title: 'Twin', folder_id: '10', query_id: '1' }
  const first = String((await send('POST', '/looks', json)).body.id)
  await send('PATCH', `/looks/${first}`, { deleted: true })
  const second = String((await send('POST', '/looks', json)).body.id)
  expect((await send('PATCH', `/looks/${first}`, { deleted: false })).status).toBe(422)
  await send('DELETE', `/looks/${second}`)
  expect((await send('PATCH', `/looks/${first}`, { deleted: false })).status).toBe(200)
})

test('Titles may be the same in two folders, and those of looks and dashboards in one', async () => {
  await using server = await startServer()
  const send = await as(server)
  const calls = [
    send('POST', '/dashboards', { title: 'Twin', folder_id: '10' }),
    send('POST', '/dashboards', { title: 'Twin', folder_id: '11' }),
    send('POST', '/looks', { title: 'Twin', folder_id: '10', query_id: '1' })
  ]
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200, 200])
})

test('People of the same name have personal folders of the same name', async () => {
  await using server = await startServer()
  const send = await as(server)
  const json = { first_name: 'Ann', last_name: 'Lee' }
  const made = [await send('POST', '/users', json), await send('POST', '/users', json)]
  const folders = await Promise.all(
    made.map(({ body }) => send('GET', `/folders/${String(body.personal_folder_id)}?fields=name`))
  )
  expect(folders.map(({ body }) => body)).toEqual([{ name: 'Ann Lee' }, { name: 'Ann Lee' }])
})

test.each(['PATCH /dashboards/move', 'POST /dashboards/copy'])(
  'Two dashboards of one title cannot come into a folder together: %s',
  async (operation) => {
    await using server = await startServer()
    const send = await as(server)
    const folder_ids = ['10', '12']
    const made = await Promise.all(
      folder_ids.map((id) => send('POST', '/dashboards', { title: 'Twin', folder_id: id }))
    )
    const ids = made.map(({ body }) => String(body.id)).join(',')
    const [method = '', path = ''] = operation.split(' ')
    const { status, body } = await send(method, `${path}?space_id=11&dashboard_ids=${ids}`, {}, '3.0')
    expect([status, body]).toMatchObject([422, { errors: [{ field: 'title', code: 'already_exists' }] }])
  }
)

test('What a family says that two of them cannot share, the store holds against two requests at once', () => {
  const loose = families.flatMap(({ kind, key, distinct = [] }) =>
    distinct
      .filter((property) => property !== key && !kind.unique.includes(property))
      .map((property) => `${kind.name}.${property}`)
  )
  expect(loose).toEqual([])
})

/** In a file an id takes a while to get, so that requests do meet. */
async function newDirectory(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'lookerts-'))
  onTestFinished(() => rm(data, { recursive: true }))
  return data
}
