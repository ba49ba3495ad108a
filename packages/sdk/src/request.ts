import type { Operation } from './operation.ts'

/** A request as a plain record, ready for a transport. */
export interface ApiRequest {
  readonly operation: Operation
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The body of a success is wanted piece by piece: the answer's `stream`. */
  readonly stream?: true
  readonly limits?: Partial<Limits> | undefined
  /** The server may have processed it before, without an answer. */
  readonly isMaybeDone?: boolean
  /** How often it was sent before. */
  readonly resendCount?: number
  /** When the time of its call is over, on the clock of `performance.now`. */
  readonly endsAtMs?: number
}

/** How long a transport waits, in milliseconds; Infinity for ever. */
export interface Limits {
  /** For a connection, its encryption and its tunnel included. */
  readonly connectMs: number
  /** From the end of the request to the head of the answer. */
  readonly firstByteMs: number
  /** From one piece of the answer to the next. */
  readonly idleMs: number
}

type Content = Pick<ApiRequest, 'headers' | 'body'>
type Arguments = Readonly<Record<string, unknown>>

/**
 * Makes the request of an operation; touches no network.
 *
 * Every value arrives at the server as it was given: an id cannot leave its place in the path.
 * @throws {TypeError} when an argument of the path is missing or cannot be sent at all.
 * @throws {URIError} for half of a surrogate pair.
 */
export function toRequest(baseUrl: string, operation: Operation, args: unknown): ApiRequest {
  const given = (args ?? {}) as Arguments
  const url = `${baseUrl}/api/${operation.version}${toPath(operation, given)}${toQuery(operation, given)}`
  return { operation, method: operation.method, url, ...toContent(operation, given) }
}

/** Names a request in messages: method and path template, never the values. */
export function describe({ operation }: ApiRequest): string {
  return `${operation.method} /api/${operation.version}${operation.path}`
}

function toPath(operation: Operation, given: Arguments): string {
  return operation.path.replace(/{(\w+)}/g, (_, name: string) => {
    const value = toText(given[name])
    // URL parsers drop the segments "." and "..", even when they are percent-encoded.
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${operation.id}: ${name} cannot be "${value}"`)
    return encodeURIComponent(value)
  })
}

function toQuery(operation: Operation, given: Arguments): string {
  const query = toPairs(operation.query, given)
  return query && `?${query}`
}

function toContent({ form, body }: Operation, given: Arguments): Content {
  if (form) return content('application/x-www-form-urlencoded', toPairs(form, given))
  if (!body || given.body === undefined) return { headers: {} }
  if (body === 'text') return content('text/plain', toText(given.body))
  return content('application/json', JSON.stringify(given.body))
}

function content(type: string, body: string): Content {
  return { headers: { 'content-type': type }, body }
}

function toPairs(names: readonly string[] = [], given: Arguments): string {
  const present = names.filter((name) => given[name] != null)
  return present.map((name) => `${name}=${encodeURIComponent(toText(given[name]))}`).join('&')
}

/** Arrays become comma-separated lists, other objects JSON: what the API reads in queries. */
function toText(value: unknown): string {
  return typeof value === 'object' && value && !Array.isArray(value)
    ? JSON.stringify(value)
    : `${(value ?? '') as string}`
}
