import { LookerApiError, LookerResponseError, type ApiErrorFacts, type FieldError, type LookerError } from './errors.ts'
import { queryFailureIn } from './query-failure.ts'
import type { Redact } from './redact.ts'
import { describe, type ApiRequest } from './request.ts'
import { retryAfterMs } from './retry-after.ts'

/** An answer as a plain record. Header names are in lower case. */
export interface ApiResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The whole body; empty where it is a stream. */
  readonly body: Uint8Array
  /** The body piece by piece, where a request asked for it and succeeded. Broken off, it frees its connection. */
  readonly stream?: AsyncIterable<Uint8Array>
  /** The request was sent twice, and the server may have processed it before this answer too. */
  readonly isMaybeDone?: boolean
  /** Takes the secrets that the request carried out of a value: a server can echo them, and no error may pass them on. */
  readonly redact: Redact
}

interface ErrorBody {
  message?: string
  errors?: FieldError[]
  documentation_url?: string
}

/**
 * Reads the answer to a request: JSON, text or bytes, as the operation and the media type say; undefined for none.
 * @throws {LookerApiError} for an error status.
 * @throws {LookerQueryError} for a query that failed with status 200.
 * @throws {LookerResponseError} for an answer that is not the API's.
 */
export function toValue(request: ApiRequest, response: ApiResponse): unknown {
  const { status, headers, body, redact } = response
  if (status < 200 || status > 299) throw toError(request, response)
  const { answer = 'json' } = request.operation
  if (body.length === 0 && (answer === 'none' || status !== 200)) return undefined
  const type = headers['content-type'] ?? ''
  if (answer === 'text' || (answer === 'any' && !/\bjson\b/.test(type))) {
    const isText = answer === 'text' || (/^text|charset|sql|\bxml/.test(type) && !/pdf|sheet|jpe?g|png/.test(type))
    return isText ? toText(response) : body
  }
  const value = toJson(response)
  if (value === undefined) throw notTheApi(request, response)
  const failure = answer === 'any' && queryFailureIn(value, redact)
  if (failure) throw failure
  return value
}

/** Makes the error of an answer whose status is not a success. */
export function toError(request: ApiRequest, response: ApiResponse): LookerError {
  const { status, headers, redact } = response
  const body = (toJson(response) ?? {}) as ErrorBody
  if (status < 400 || typeof body.message !== 'string') return notTheApi(request, response)
  const errors = Array.isArray(body.errors) ? body.errors.filter((error) => error) : []
  const message = [body.message, ...errors.map((error) => `${error.field}: ${error.message}`)].join('; ')
  const facts: ApiErrorFacts = {
    message: `${message} (${describe(request)} answered ${status})`,
    status,
    errors,
    operation: request.operation.id,
    documentationUrl: body.documentation_url,
    requestId: headers['x-request-id'],
    retryAfterSeconds: retryAfterMs(headers) / 1000 || undefined
  }
  return new LookerApiError(redact(facts))
}

/**
 * The error of an answer that cannot be the API's. Names what came by its type and the title of its page; the rest of
 * it could hold anything.
 */
export function notTheApi(request: ApiRequest, response: ApiResponse): LookerResponseError {
  const { status, headers, redact } = response
  const type = headers['content-type'] ?? 'no type'
  const title = /<title>\s*([^<]{1,100})/i.exec(redact(toText(response)))?.[1] ?? ''
  return new LookerResponseError(`${describe(request)} answered ${status}, is baseUrl right? ${type} ${title}`, status)
}

const decoder = new TextDecoder()

function toText(response: ApiResponse): string {
  return decoder.decode(response.body)
}

function toJson(response: ApiResponse): unknown {
  try {
    return JSON.parse(toText(response))
  } catch {
    return undefined
  }
}
