import { startChild } from './processes.ts'
import { loginForm } from './requests.ts'
import type { FixedAnswer } from './servers/floor.ts'

/** Sent by every connection of `node:http` by itself. */
const ofTheConnection = new Set(['connection', 'date', 'keep-alive'])

/** Asks a server process of this benchmark for one login, and gives its answer. */
export async function loginAnswer(program: string): Promise<FixedAnswer> {
  return withServer(program, (base) => ask(`${base}/login`, { method: 'POST', body: form() }))
}

/** Asks our server for one GET with a bearer token, and gives its answer. */
export async function getAnswer(path: string): Promise<FixedAnswer> {
  return withServer('servers/ours', async (base) => {
    const headers = { authorization: `Bearer ${await fetchToken(base)}` }
    return ask(`${base}${path}`, { headers })
  })
}

/** Logs in at `<base>/login` and gives the token. */
export async function fetchToken(base: string): Promise<string> {
  const { body } = await ask(`${base}/login`, { method: 'POST', body: form() })
  return (JSON.parse(body) as { access_token: string }).access_token
}

/** @throws {Error} when two answers differ in their headers, the length among them, or in their keys: then they are not the same work. */
export function requireSameShape(one: FixedAnswer, other: FixedAnswer): void {
  const shape = ({ headers, body }: FixedAnswer): string =>
    JSON.stringify([
      Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .toSorted(),
      Object.keys(JSON.parse(body) as object).toSorted()
    ])
  if (shape(one) !== shape(other)) throw new Error(`answers differ: ${shape(one)} and ${shape(other)}`)
}

async function withServer<T>(program: string, use: (base: string) => Promise<T>): Promise<T> {
  const server = await startChild(program)
  try {
    const { port } = server.ready as { port: number }
    return await use(`http://127.0.0.1:${port}/api/4.0`)
  } finally {
    await server.stop()
  }
}

async function ask(url: string, init: RequestInit): Promise<FixedAnswer> {
  const response = await fetch(url, init)
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${body}`)
  const headers = [...response.headers].filter(([name]) => !ofTheConnection.has(name))
  return { headers: Object.fromEntries(headers), body }
}

function form(): URLSearchParams {
  return new URLSearchParams(loginForm)
}
