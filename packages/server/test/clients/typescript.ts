import type { IUser, Looker40SDK } from '@looker/sdk'
import { LookerNodeSDK, NodeSettings, type NodeSession } from '@looker/sdk-node'
import { vi } from 'vitest'
import type { Client, Connection, Step } from './describe-client.ts'
import { tourTypeScript } from './typescript/tour.ts'

/** The vendor's TypeScript client. */
export const typescriptClient: Client = {
  name: 'the TypeScript client',
  run: (connection) => quietly(() => runTypeScriptClient(connection)),
  tour: ({ base_url, client_id, client_secret }) =>
    quietly(() => tourTypeScript(LookerNodeSDK.init40(new KeySettings(base_url, client_id, client_secret)))),
  refusal: (_status, message) => message,
  loginRefusal: (_status, message) => message,
  tellsDetails: true,
  nothing: ''
}

/** The client complains of a missing AbortSignal.timeout at every call, wherever there is one. */
async function quietly(program: () => Promise<Step[]>): Promise<Step[]> {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
  return program().finally(() => debug.mockRestore())
}

/** Does with the vendor's TypeScript client what its users do, and gives what it saw. */
async function runTypeScriptClient({ base_url, client_id, client_secret }: Connection): Promise<Step[]> {
  const connect: Connect = (id, secret) => LookerNodeSDK.init40(new KeySettings(base_url, id, secret))
  const sdk = connect(client_id, client_secret)
  const plain = await sdk.ok(sdk.login({ client_id, client_secret }))
  const admin = await useMe(sdk)
  const { user, steps } = await useUsers(sdk)
  const { key, other, steps: keySteps } = await useKeys(sdk, connect, user)
  return [
    { step: 'plain_login', token_type: plain.token_type, expires_in: plain.expires_in },
    ...admin,
    ...steps,
    ...keySteps,
    ...(await useSudo(sdk, user)),
    await useSession(sdk, other),
    ...(await beRefused(sdk, connect, key)),
    ...(await remove(sdk, connect, user, key, other)),
    await logOut(sdk)
  ]
}

type Connect = (clientId: string, clientSecret: string) => Looker40SDK

interface Key {
  readonly id: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Credentials from elsewhere than the environment, in the way that the client's documentation shows. */
class KeySettings extends NodeSettings {
  private readonly key: { client_id: string; client_secret: string }

  constructor(baseUrl: string, client_id: string, client_secret: string) {
    super('', `[Looker]\nbase_url=${baseUrl}`)
    this.key = { client_id, client_secret }
  }

  override readConfig(): { client_id: string; client_secret: string } {
    return this.key
  }
}

async function useMe(sdk: Looker40SDK): Promise<Step[]> {
  const { id, display_name, role_ids } = await sdk.ok(sdk.me())
  const some = await sdk.ok(sdk.me('id, display_name'))
  return [
    { step: 'me', id, display_name, role_ids },
    { step: 'fields', id: some.id, display_name: some.display_name, first_name: some.first_name ?? null }
  ]
}

async function useUsers(sdk: Looker40SDK): Promise<{ user: IUser; steps: Step[] }> {
  const names = { first_name: 'Žofie', last_name: 'Ångström & Söhne' }
  const user = await sdk.ok(sdk.create_user({ ...names, is_disabled: false }))
  // What was read is sent back whole, with all that cannot be written.
  const changed = await sdk.ok(sdk.update_user(user.id!, { ...user, first_name: 'Žofia' }))
  const all = await sdk.ok(sdk.all_users({ sorts: 'id' }))
  const last = await sdk.ok(sdk.all_users({ sorts: 'id desc', limit: 1, offset: 0 }))
  const nobody = await sdk.ok(sdk.create_user())
  await sdk.ok(sdk.delete_user(nobody.id!))
  const { id, first_name, last_name, is_disabled } = user
  const steps = [
    { step: 'create_user', id, first_name, last_name, is_disabled },
    { step: 'update_user', first_name: changed.first_name, last_name: changed.last_name },
    { step: 'list_users', ids: all.map((one) => one.id), last: last.map((one) => one.id) },
    { step: 'nobody', first_name: nobody.first_name }
  ]
  return { user, steps }
}

async function useKeys(
  sdk: Looker40SDK,
  connect: Connect,
  user: IUser
): Promise<{ key: Key; other: Looker40SDK; steps: Step[] }> {
  const made = await sdk.ok(sdk.create_user_credentials_api3(user.id!))
  const listed = await sdk.ok(sdk.all_user_credentials_api3s(user.id!))
  const { client_id, client_secret, type, created_at } = made
  const key = { id: made.id!, clientId: client_id!, clientSecret: client_secret! }
  const other = connect(key.clientId, key.clientSecret)
  const steps = [
    { step: 'create_key', client_id, client_secret, type, created_at },
    { step: 'list_keys', client_ids: listed.map((one) => one.client_id) },
    { step: 'new_key', id: (await sdk.ok(other.me())).id }
  ]
  return { key, other, steps }
}

async function useSudo(sdk: Looker40SDK, user: IUser): Promise<Step[]> {
  const session = sdk.authSession as NodeSession
  await session.login(user.id!)
  const { id } = await sdk.ok(sdk.me())
  const { sudo_user_id } = await sdk.ok(sdk.session())
  await session.logout()
  const { id: id_afterwards } = await sdk.ok(sdk.me())
  const { token_type, expires_in } = await sdk.ok(sdk.login_user(user.id!))
  return [
    { step: 'sudo', id, sudo_user_id, id_afterwards },
    { step: 'sudo_token', token_type, expires_in }
  ]
}

async function useSession(sdk: Looker40SDK, other: Looker40SDK): Promise<Step> {
  const { workspace_id: before } = await sdk.ok(sdk.session())
  const { workspace_id: changed } = await sdk.ok(sdk.update_session({ workspace_id: 'dev' }))
  const { workspace_id: after } = await sdk.ok(sdk.session())
  const { workspace_id: of_other } = await sdk.ok(other.session())
  return { step: 'workspace', before, changed, after, of_other }
}

async function beRefused(sdk: Looker40SDK, connect: Connect, key: Key): Promise<Step[]> {
  return [
    await refusal('invalid', sdk.ok(sdk.update_session({ workspace_id: 'nowhere' }))),
    await refusal('unknown', sdk.ok(sdk.user('4711'))),
    await refusal('not_implemented', sdk.ok(sdk.sql_interface_metadata())),
    await refusal('wrong_secret', sdk.ok(connect(key.clientId, 'wrong').me()))
  ]
}

async function remove(sdk: Looker40SDK, connect: Connect, user: IUser, key: Key, other: Looker40SDK): Promise<Step[]> {
  const removedKey = await sdk.ok(sdk.delete_user_credentials_api3(user.id!, key.id))
  const refusals = [
    await refusal('dead_token', sdk.ok(other.me())),
    await refusal('dead_logout', other.authSession.logout()),
    await refusal('dead_key', sdk.ok(connect(key.clientId, key.clientSecret).me()))
  ]
  const answer = await sdk.ok(sdk.delete_user(user.id!))
  const gone = await refusal('delete_user', sdk.ok(sdk.user(user.id!)))
  return [{ step: 'delete_key', answer: removedKey }, ...refusals, { ...gone, answer }]
}

async function logOut(sdk: Looker40SDK): Promise<Step> {
  const session = sdk.authSession as NodeSession
  const { access_token } = session.activeToken
  await session.logout()
  const send = (method: 'GET' | 'DELETE', path: string): Promise<unknown> =>
    sdk.ok(
      session.transport.request(method, sdk.apiPath + path, undefined, undefined, async (request) => {
        request.headers.Authorization = `Bearer ${access_token}`
        return request
      })
    )
  const { message } = await refusal('logout', send('GET', '/user'))
  const { message: again } = await refusal('logout', send('DELETE', '/logout'))
  return { step: 'logout', message, again }
}

/** Gives what the client throws; a call that succeeds ends the program. */
async function refusal(step: string, call: Promise<unknown>): Promise<Step> {
  const answer = await call.then(
    (value) => ({ value }),
    (error: unknown) => error
  )
  if (!(answer instanceof Error))
    throw new Error(`${step} should have been refused, and gave ${JSON.stringify(answer)}`)
  const { message, errors, documentation_url } = answer as Error & { errors?: unknown; documentation_url?: unknown }
  return { step, message, errors, documentation_url }
}
