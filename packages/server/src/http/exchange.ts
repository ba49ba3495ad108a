/** A request as a plain record. Header names are in lower case; a header that came twice is an array where it may. */
export interface HttpRequest {
  readonly method: string
  /** Path and query as they came, not decoded: `/api/4.0/users?fields=id`. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  /** Where the connection comes from; forwarding headers are not believed. */
  readonly address: string
}

/** An answer as a plain record. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** What goes out in place of the body, when it is no text. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}
