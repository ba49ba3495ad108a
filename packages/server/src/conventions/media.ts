/**
 * A handler's answer that goes out as it is, in a media type of its own. Text types need `; charset=utf-8`, pictures
 * must have none: the vendor's clients would take them for text. Source: behaviour 3.11.
 */
export class Media {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>

  constructor(type: string, body: string | Uint8Array<ArrayBuffer>) {
    this.type = type
    this.body = body
  }
}
