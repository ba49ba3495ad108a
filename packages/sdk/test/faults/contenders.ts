import { inspect } from 'node:util'
import { LookerNodeSDK, NodeSettings } from '@looker/sdk-node'
import { call, createSession } from 'lookerts'
import { clientId, clientSecret } from '../stub-looker.ts'
import { getThing, postThing } from './calls.ts'

interface Limits {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

/** One user's client, as its documentation shows it. Calls reject when they fail. */
export interface Contender {
  get(name: string, limits?: Limits): Promise<unknown>
  post(name: string): Promise<unknown>
  /** A call as another user, on a client that has not been used. */
  getAs(userId: string, name: string): Promise<unknown>
  /** The client as a log or a debugger would show it. */
  show(): string
}

export function ours(baseUrl: string): Contender {
  const session = createSession({ baseUrl, clientId, clientSecret })
  return {
    get: (id, limits = {}) => call(session, getThing, { id }, limits),
    post: (id) => call(session, postThing, { id, body: { id } }),
    getAs: (userId, id) => call(session.as(userId), getThing, { id }),
    show: () => inspect(session, { depth: Infinity, showHidden: true })
  }
}

class KeySettings extends NodeSettings {
  constructor(baseUrl: string) {
    super('', `[Looker]\nbase_url=${baseUrl}`)
  }

  override readConfig(): { client_id: string; client_secret: string } {
    return { client_id: clientId, client_secret: clientSecret }
  }
}

/** `@looker/sdk-node` with its defaults. */
export function theirs(baseUrl: string): Contender {
  const sdk = LookerNodeSDK.init40(new KeySettings(baseUrl))
  const options = ({ signal, timeoutMs }: Limits): object => ({
    ...(signal && { signal }),
    ...(timeoutMs && { timeout: timeoutMs / 1000 })
  })
  return {
    get: (name, limits = {}) => sdk.ok(sdk.get(`/things/${name}`, undefined, undefined, options(limits))),
    post: (name) => sdk.ok(sdk.post(`/things/${name}`, undefined, { id: name })),
    getAs: async (userId, name) => {
      await (sdk.authSession as unknown as { login(id: string): Promise<unknown> }).login(userId)
      return sdk.ok(sdk.get(`/things/${name}`))
    },
    show: () => inspect(sdk.authSession, { depth: Infinity, showHidden: true })
  }
}
