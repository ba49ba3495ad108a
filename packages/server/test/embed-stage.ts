import { startServer, type Answer, type TestServer } from './start-server.ts'

/** Somebody who may be embedded. */
export const embedUser = { external_user_id: 'ann', permissions: ['access_data'], models: ['thelook'] } as const

export interface EmbedStage extends AsyncDisposable {
  readonly server: TestServer
  /** A token of the admin. */
  readonly token: string
  readonly call: <Body = Record<string, unknown>>(
    method: string,
    path: string,
    json?: object,
    version?: string
  ) => Promise<Answer<Body>>
  /** Signs the address of a page of this server. */
  readonly sign: (more?: object) => Promise<URL>
  /** Opens an address and gives the status. */
  readonly open: (url: URL) => Promise<number>
}

/** A server, and an admin who embeds pages of it. */
export async function embedStage(options?: Parameters<typeof startServer>[0]): Promise<EmbedStage> {
  const server = await startServer(options)
  const token = await server.login()
  const call: EmbedStage['call'] = (method, path, json, version = '4.0') =>
    server.api(method, `/api/${version}${path}`, { token, ...(json && { json }) })
  return {
    server,
    token,
    call,
    sign: async (more = {}) => {
      const json = { ...embedUser, target_url: `${server.url}/dashboards/1`, ...more }
      const { status, text, body } = await call<{ url: string }>('POST', '/embed/sso_url', json)
      if (status !== 200) throw new Error(text)
      return new URL(body.url)
    },
    open: async ({ pathname, search }) => (await server.api('GET', pathname + search)).status,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()
  }
}
