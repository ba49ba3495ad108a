import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a server was asked since it is watched. */
export interface Counts {
  readonly logins: number
  readonly unauthorized: number
}

/** Questions for {@link answerParent}: `watch` starts to count, `counts` reads, `revoke` kills the token in use. */
export function watchRequests(url: string): Record<string, () => unknown> {
  const counts = { logins: 0, unauthorized: 0 }
  let authorization = ''

  const onFinish = ({ request, response }: { request: IncomingMessage; response: ServerResponse }): void => {
    if (request.method === 'POST' && request.url?.endsWith('/login')) counts.logins++
    if (request.method === 'GET' && response.statusCode === 401) counts.unauthorized++
    if (request.method === 'GET' && response.statusCode === 200) authorization = request.headers.authorization ?? ''
  }

  return {
    watch: () =>
      subscribe('http.server.response.finish', (message) => onFinish(message as Parameters<typeof onFinish>[0])),
    counts: (): Counts => counts,
    /** By the API's own logout; false when there is no token or another request killed it first. */
    revoke: async (): Promise<boolean> => {
      if (authorization === '') return false
      const response = await fetch(`${url}/api/4.0/logout`, { method: 'DELETE', headers: { authorization } })
      return response.status === 204
    }
  }
}
