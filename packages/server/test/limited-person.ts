import type { TestServer } from './start-server.ts'

/** Makes somebody who has a permission set in some models only, and logs in. */
export async function makeLimitedPerson(
  server: TestServer,
  permission_set_id: string,
  models: readonly string[]
): Promise<{ id: string; token: string }> {
  const admin = await server.login()
  const name = `Only ${models.join()} ${permission_set_id}`
  const post = async (path: string, json: object): Promise<string> =>
    (await server.api<{ id: string }>('POST', `/api/4.0${path}`, { token: admin, json })).body.id
  const model_set_id = await post('/model_sets', { name, models })
  const role = await post('/roles', { name, permission_set_id, model_set_id })
  const { id, key } = await server.makeUser({ first_name: 'Lim', last_name: 'Ited' })
  await server.api('PUT', `/api/4.0/users/${id}/roles`, { token: admin, json: [role] })
  return { id, token: await server.login(key) }
}
