import type { ApiKey } from '../src/index.ts'
import type { TestServer } from './start-server.ts'

/** The ids of the roles that every server begins with. */
const roleIds = { none: [], viewer: ['5'], user: ['4'], developer: ['3'], admin: ['2'] } as const

/** What somebody may do: one of the roles that every server begins with, or nothing. */
export type RoleName = keyof typeof roleIds

/** Somebody who is logged in. */
export interface Person {
  readonly id: string
  readonly key: ApiKey
  readonly token: string
}

/** Somebody of each role, and an admin who acts as the viewer: the viewer's id with a token of its own. */
export type People = Readonly<Record<RoleName | 'sudo', Person>>

/** Makes a user with a role and an API key through the API, and logs in. */
export async function makePerson(server: TestServer, role: RoleName, body: object = {}): Promise<Person> {
  return make(server, await server.login(), role, body)
}

/** Makes somebody of each role through the API. */
export async function makePeople(server: TestServer): Promise<People> {
  const token = await server.login()
  const none = await make(server, token, 'none')
  const viewer = await make(server, token, 'viewer')
  const user = await make(server, token, 'user')
  const developer = await make(server, token, 'developer')
  const admin = await make(server, token, 'admin')
  return { none, viewer, user, developer, admin, sudo: await actAs(server, admin, viewer) }
}

/** Has an admin act as somebody. */
export async function actAs(server: TestServer, admin: Person, somebody: Person): Promise<Person> {
  const { token } = admin
  const answer = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${somebody.id}`, { token })
  if (answer.status !== 200) throw new Error(`login_user answered ${answer.status} ${answer.text}`)
  return { ...somebody, token: answer.body.access_token }
}

async function make(server: TestServer, token: string, role: RoleName, body: object = {}): Promise<Person> {
  const send = async (method: string, path: string, json: unknown): Promise<Record<string, string>> => {
    const answer = await server.api<Record<string, string>>(method, `/api/4.0${path}`, { token, json })
    if (answer.status !== 200) throw new Error(`${method} ${path} answered ${answer.status} ${answer.text}`)
    return answer.body
  }
  const id = (await send('POST', '/users', { first_name: role, last_name: 'Person', ...body })).id!
  const { client_id, client_secret } = await send('POST', `/users/${id}/credentials_api3`, {})
  const key = { client_id: client_id!, client_secret: client_secret! }
  if (role !== 'none') await send('PUT', `/users/${id}/roles`, roleIds[role])
  return { id, key, token: await server.login(key) }
}
