import { expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer } from './start-server.ts'

type Call = (method: string, path: string, json?: unknown) => Promise<Answer<Record<string, unknown>>>

async function signedIn(server: TestServer): Promise<Call> {
  const token = await server.login()
  return (method, path, json) => server.api(method, `/api/4.0${path}`, { token, json })
}

test.each(versions)('In API %s everybody has a home and a folder of their own', async (version) => {
  await using server = await startServer()
  const token = await server.login()
  const ids = new Set<unknown>()
  for (const path of ['/users/1', `/users/${(await server.makeUser()).id}`]) {
    const { body } = await server.api('GET', `/api/${version}${path}`, { token })
    expect(body.home_folder_id).toBe('1')
    expect(String(body.personal_folder_id)).toMatch(/^\d+$/)
    const folder = await server.api('GET', `/api/4.0/folders/${String(body.personal_folder_id)}`, { token })
    expect(folder.body).toMatchObject({ is_personal: true, parent_id: '2' })
    ids.add(body.personal_folder_id)
  }
  expect(ids.size).toBe(2)
})

test('With a user goes what is the user’s alone, and looks go to the trash', async () => {
  await using server = await startServer()
  const call = await signedIn(server)
  const { id, token } = await makePerson(server, 'admin')
  const json = { title: 'Mine', folder_id: '10', query_id: '1' }
  const look = await server.api<{ id: string }>('POST', '/api/4.0/looks', { token, json })
  await call('PATCH', `/users/${id}/attribute_values/20`, { value: 'APAC' })
  const { personal_folder_id } = (await call('GET', `/users/${id}`)).body
  expect((await call('DELETE', `/users/${id}`)).status).toBe(204)
  expect((await call('GET', `/looks/${look.body.id}`)).body).toMatchObject({ deleted: true, deleter_id: '1' })
  expect((await call('GET', `/folders/${String(personal_folder_id)}`)).status).toBe(404)
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
})

test('A personal folder that something is in stays when its user goes', async () => {
  await using server = await startServer()
  const call = await signedIn(server)
  const { id } = await makePerson(server, 'user')
  const { personal_folder_id } = (await call('GET', `/users/${id}`)).body
  await call('POST', '/looks', { title: 'Left', folder_id: personal_folder_id, query_id: '1' })
  expect((await call('DELETE', `/users/${id}`)).status).toBe(204)
  expect((await call('GET', `/folders/${String(personal_folder_id)}`)).status).toBe(200)
})
