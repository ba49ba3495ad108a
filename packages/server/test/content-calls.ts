import type { Person } from './people.ts'
import type { Answer, TestServer } from './start-server.ts'

export type Body = Record<string, unknown>

/** Sends a request to a version, 4.0 by default. */
export type Send = (method: string, path: string, json?: unknown, version?: string) => Promise<Answer<Body>>

/** Sends requests as somebody; as the first admin by default. */
export async function as(server: TestServer, who?: Person): Promise<Send> {
  const token = who?.token ?? (await server.login())
  return (method, path, json, version = '4.0') =>
    server.api(method, `/api/${version}${path}`, { token, ...(json !== undefined && { json }) })
}
