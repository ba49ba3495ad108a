import { expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

test('Developers have a workspace of their own beside production; others and unknown ones are not there', async () => {
  await using server = await startServer()
  const developer = (await makePerson(server, 'developer')).token
  const viewer = (await makePerson(server, 'viewer')).token
  const ids = async (token: string) => {
    const { body } = await server.api<{ id: string }[]>('GET', '/api/4.0/workspaces', { token })
    return body.map(({ id }) => id)
  }
  expect(await ids(developer)).toEqual(['production', 'dev'])
  expect(await ids(viewer)).toEqual(['production'])
  const status = async (token: string, id: string) =>
    (await server.api('GET', `/api/4.0/workspaces/${id}`, { token })).status
  expect(await status(developer, 'dev')).toBe(200)
  expect(await status(viewer, 'dev')).toBe(404)
  expect(await status(developer, 'other')).toBe(404)
})

test('A workspace shows the projects that the caller may see', async () => {
  await using server = await startServer()
  const names = async (token: string) => {
    const { body } = await server.api<{ projects: { name: string }[] }>('GET', '/api/4.0/workspaces/production', {
      token
    })
    return body.projects.map(({ name }) => name)
  }
  expect(await names(await server.login())).toEqual(['thelook'])
  expect(await names((await makePerson(server, 'developer')).token)).toEqual(['thelook'])
  expect(await names((await makePerson(server, 'viewer')).token)).toEqual([])
})
