import type { CallOptions, Sender } from './call.ts'
import { LookerError, LookerNetworkError } from './errors.ts'
import type { Operation } from './operation.ts'
import { pullFrom, type Pull } from './pull.ts'
import { describe, toRequest, type ApiRequest } from './request.ts'
import { toError, type ApiResponse } from './response.ts'

/**
 * Sends one operation and gives the body of its answer piece by piece. The status is checked before: an error status
 * is thrown here and is never data. (A query that fails with status 200 says so in its data.) Nothing is read faster
 * than it is consumed.
 *
 * `timeoutMs` limits the time to the head of the answer, `limits.idleMs` each wait for a piece, `signal` all of it.
 * A body that breaks off is an error, never a short body; a broken stream is not started again.
 * @throws {LookerError} as `call` does.
 * @example for await (const bytes of await stream(session, run_query, { query_id: '7', result_format: 'csv' })) { … }
 */
export async function stream<In, Out>(
  sender: Sender,
  operation: Operation<In, Out>,
  args: In,
  options: CallOptions = {}
): Promise<ByteStream> {
  const request: ApiRequest = { ...toRequest(sender.baseUrl, operation, args), stream: true }
  const response = await sender.send(request, options)
  if (response.status > 299) throw toError(request, response)
  return new ByteStream(request, response, options.signal)
}

/** A body on its way. It is read once; whoever stops reading frees its connection. One that nobody reads: cancel it. */
export class ByteStream implements AsyncIterable<Uint8Array> {
  readonly status: number
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly #pull: Pull
  readonly #signal: AbortSignal | undefined
  #isTaken = false

  constructor(request: ApiRequest, { status, headers, body, stream: source }: ApiResponse, signal?: AbortSignal) {
    this.status = status
    this.headers = headers
    this.#pull = pullFrom(source ?? [body], (cause) => (cause instanceof LookerError ? cause : broken(request, cause)))
    this.#signal = signal
    // Also while nobody reads: the connection must not outlive the abort.
    signal?.addEventListener('abort', this.#abort)
    if (signal?.aborted) this.#abort()
  }

  /** The media type, such as `text/csv; charset=utf-8`; empty when the server does not say. */
  get contentType(): string {
    return this.headers['content-type'] ?? ''
  }

  /** How long the body will be, where the server says so. */
  get sizeBytes(): number | undefined {
    const { 'content-encoding': coding, 'content-length': length } = this.headers
    return coding || !length ? undefined : Number(length)
  }

  /** @throws {TypeError} the second time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    if (this.#isTaken) throw new TypeError('The body can be read only once')
    this.#isTaken = true
    try {
      for (let piece; (piece = await this.#pull.next());) if (piece.length > 0) yield piece
    } finally {
      this.#stop(undefined)
    }
  }

  /** Ends the reading, if there is one, with an `AbortError`, and frees the connection. */
  cancel(): void {
    this.#stop(new DOMException('The stream was cancelled', 'AbortError'))
  }

  /** The whole body. */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await new Response(this.toReadableStream()).arrayBuffer())
  }

  /** The whole body as text, which is UTF-8. */
  text(): Promise<string> {
    return new Response(this.toReadableStream()).text()
  }

  /** The body as a web stream. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const pieces = this[Symbol.asyncIterator]()
    return new ReadableStream(
      {
        async pull(controller) {
          const { value } = await pieces.next()
          if (value) controller.enqueue(value as Uint8Array<ArrayBuffer>)
          else controller.close()
        },
        cancel: () => this.cancel()
      },
      { highWaterMark: 0 }
    )
  }

  readonly #abort = (): void => this.#stop(this.#signal!.reason)

  #stop(error: unknown): void {
    this.#signal?.removeEventListener('abort', this.#abort)
    this.#pull.stop(error)
  }
}

function broken(request: ApiRequest, cause: unknown): LookerNetworkError {
  return new LookerNetworkError(`The answer to ${describe(request)} broke off`, { cause })
}
