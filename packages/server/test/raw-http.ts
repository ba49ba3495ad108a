import type { TestServer } from './start-server.ts'

/** An answer as its bytes were, taken apart by nothing but this file. */
export interface RawResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

/** What a raw request has besides its first line; a body goes out with its length. */
export interface RawRequest {
  readonly headers?: readonly string[]
  readonly body?: string
}

/** Writes a request to a socket of its own, byte by byte as given, and reads what comes back until it ends. */
export async function rawly(server: TestServer, line: string, request: RawRequest = {}): Promise<RawResponse> {
  const { headers = [], body } = request
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const head = [`${line} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`, ...headers, ...length, 'Connection: close']
  const { text } = await server.raw(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`)
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  return { status: Number(first.split(' ')[1]), headers: new Map(lines.map(pairOf)), text: text.slice(end + 4) }
}

/** The JSON of an answer. */
export function jsonOf<T = Record<string, unknown>>({ text }: RawResponse): T {
  return JSON.parse(text) as T
}

function pairOf(line: string): [string, string] {
  const at = line.indexOf(':')
  return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
}
