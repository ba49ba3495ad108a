import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What a client needs in order to begin. */
export interface Connection {
  readonly base_url: string
  readonly client_id: string
  readonly client_secret: string
}

/** What a client saw at one step of its program. */
export interface Step {
  readonly step: string
  readonly [fact: string]: unknown
}

/** One of the vendor's clients, and how it words what the server refuses. */
export interface Client {
  readonly name: string
  run(connection: Connection): Promise<readonly Step[]>
  /** Does the second program, which goes over all of the API and leaves nothing behind. */
  tour(connection: Connection): Promise<readonly Step[]>
  /** How the message begins that it raises for a call, and for a login that it makes on its own. */
  refusal(status: string, message: string): string
  loginRefusal(status: string, message: string): string
  /** False if it gives no more of a refusal than a text. */
  readonly tellsDetails: boolean
  /** What it makes of an answer without a body. */
  readonly nothing: unknown
  /** Tests what only this client does. */
  testOwn?(step: Find): void
}

/** Gives the step of a name; throws when the program never came to it. */
type Find = (name: string) => Step

/** A server with an admin's API key. */
interface RunningServer extends Connection {
  close(): Promise<void>
}

/** A way to start a server. */
export interface ServerKind {
  readonly name: string
  start(): Promise<RunningServer>
}

/** Runs a client's whole program once against a server of its own, and tests what it saw, step by step. */
export function describeClient(client: Client, kind: ServerKind): void {
  describe(`${client.name} against ${kind.name}`, () => {
    let server: RunningServer | undefined
    let steps: readonly Step[] = []
    beforeAll(async () => {
      server = await kind.start()
      steps = await client.run(server)
    }, 60_000)
    afterAll(() => server?.close())

    const find: Find = (name) => {
      const found = steps.find(({ step }) => step === name)
      if (!found) throw new Error(`the program has no step ${name}`)
      return found
    }
    testLogins(find)
    testUsersAndKeys(client, find)
    testRefusals(client, find)
    client.testOwn?.(find)
  })
}

function testLogins(step: Find): void {
  it('logs in on its first call and is the admin', () => {
    expect(step('me')).toMatchObject({ id: '1', display_name: 'Admin User', role_ids: ['2'] })
  })

  it('gets a token by the plain login operation', () => {
    expect(step('plain_login')).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
  })

  it('logs in with an API key that it made, as the user who owns the key', () => {
    expect(step('new_key').id).toBe(step('create_user').id)
  })

  it('acts as another user by sudo, and as itself again afterwards', () => {
    const { id } = step('create_user')
    expect(step('sudo')).toMatchObject({ id, sudo_user_id: '1', id_afterwards: '1' })
    expect(step('sudo_token').token_type).toBe('Bearer')
  })

  it('moves its own session to the dev workspace and no other', () => {
    const production = 'production'
    expect(step('workspace')).toMatchObject({ before: production, changed: 'dev', after: 'dev', of_other: production })
  })

  it('leaves a token behind that is dead after logout', () => {
    const { message, again } = step('logout')
    expect(message).toContain('Requires authentication.')
    expect(again).toContain('Not found')
  })
}

function testUsersAndKeys(client: Client, step: Find): void {
  it('creates a user whose name is in many letters, and changes one half of it', () => {
    const last_name = 'Ångström & Söhne'
    expect(step('create_user')).toMatchObject({ first_name: 'Žofie', last_name, is_disabled: false })
    expect(step('update_user')).toMatchObject({ first_name: 'Žofia', last_name })
  })

  it('creates a user of whom it says nothing', () => {
    expect(step('nobody').first_name).toBe('')
  })

  it('gets only the fields that it asks for', () => {
    expect(step('fields')).toMatchObject({ id: '1', display_name: 'Admin User', first_name: null })
  })

  it('lists users by id and page by page', () => {
    const { id } = step('create_user')
    expect(step('list_users')).toMatchObject({ ids: ['1', id], last: [id] })
  })

  it('creates an API key, whose secret and time it can read, and lists it', () => {
    const { client_id, client_secret, type, created_at } = step('create_key')
    expect(client_secret).toMatch(/^\w{24}$/)
    expect(type).toBe('api3')
    expect(Math.abs(Date.now() - Date.parse(String(created_at)))).toBeLessThan(60_000)
    expect(step('list_keys').client_ids).toStrictEqual([client_id])
  })

  it('deletes the key and the user, and takes the empty answers', () => {
    expect(step('delete_key').answer).toStrictEqual(client.nothing)
    expect(step('delete_user').answer).toStrictEqual(client.nothing)
    expect(step('delete_user').message).toContain(client.refusal('404 Not Found', 'Not found'))
  })
}

function testRefusals(client: Client, step: Find): void {
  it.each(['wrong_secret', 'dead_key'])('is refused at login, as not found, with a %s', (name) => {
    expect(step(name).message).toContain(client.loginRefusal('404 Not Found', 'Not found'))
  })

  it('is told to authenticate once the key behind its token is deleted', () => {
    expect(step('dead_token').message).toContain(client.refusal('401 Unauthorized', 'Requires authentication.'))
  })

  it('is told that there is no session when it logs out with a dead token', () => {
    expect(step('dead_logout').message).toContain('Not found')
  })

  it('does not find a user who is not there', () => {
    expect(step('unknown').message).toContain(client.refusal('404 Not Found', 'Not found'))
  })

  it('reads which operation the server does not have', () => {
    const message = 'Not implemented: sql_interface_metadata'
    expect(step('not_implemented').message).toContain(client.refusal('501 Not Implemented', message))
  })

  it('reads what is wrong with a value', () => {
    const { message, errors, documentation_url } = step('invalid')
    expect(message).toContain(client.refusal('422 Unprocessable Entity', 'Validation Failed'))
    if (!client.tellsDetails) return
    expect(documentation_url).toBe('https://docs.cloud.google.com/looker/docs/r/err/4.0/422/patch/session')
    expect(errors).toMatchObject([{ field: 'workspace_id', code: 'invalid', documentation_url }])
  })
}
