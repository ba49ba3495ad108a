/** A handler's answer that needs headers of its own. */
export class Reply<Value> {
  readonly value: Value
  readonly headers: Readonly<Record<string, string>>

  constructor(value: Value, headers: Readonly<Record<string, string>>) {
    this.value = value
    this.headers = headers
  }
}
