/**
 * Rows that are read while their bytes arrive: what is held at a time is about 16 KiB of them, however many there are.
 * The next bytes are asked for when the rows at hand are used up; a loop that is left early ends the source.
 *
 * Rows can be read once. What is wrong with the bytes is thrown after the rows before it were handed out.
 */
export interface Rows<Row> extends AsyncIterable<Row> {
  /** The same rows in arrays as they come, none of them empty: faster still where the rows are many. */
  batches(): AsyncGenerator<Row[], undefined>
}

/** Turns text, which comes in pieces cut anywhere, into rows. */
export interface Parser<Row> {
  /** Adds the rows that this piece completes; throws for what cannot be read, after adding the rows before it. */
  push(text: string, rows: Row[]): void
  /** No more text comes. */
  end(rows: Row[]): void
}

/** Bounds what one batch holds where the source gives everything at once. */
const pieceBytes = 16_384

/** Reads rows out of UTF-8 by a parser. Drops a byte order mark; broken UTF-8 becomes U+FFFD. */
export function readRows<Row>(bytes: AsyncIterable<Uint8Array>, parser: Parser<Row>): Rows<Row> {
  let isRead = false
  const batches = (): AsyncGenerator<Row[], undefined> => {
    if (isRead) throw new TypeError('These rows were read already: make new ones from a new answer')
    isRead = true
    return parseBatches(bytes, parser)
  }
  return { batches, [Symbol.asyncIterator]: () => new RowIterator(batches()) }
}

async function* parseBatches<Row>(
  bytes: AsyncIterable<Uint8Array>,
  parser: Parser<Row>
): AsyncGenerator<Row[], undefined> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      const text = decoder.decode(chunk.subarray(at, at + pieceBytes), { stream: true })
      yield* collect((rows) => parser.push(text, rows))
    }
  }
  yield* collect((rows) => {
    parser.push(decoder.decode(), rows)
    parser.end(rows)
  })
}

/** The rows that were made come before the error that ended their making. */
function* collect<Row>(parse: (rows: Row[]) => void): Generator<Row[], undefined> {
  const rows: Row[] = []
  try {
    parse(rows)
  } catch (error) {
    if (rows.length > 0) yield rows
    throw error
  }
  if (rows.length > 0) yield rows
}

/** Hands out single rows of batches. An async generator would do the same at several times the cost of a row. */
class RowIterator<Row> implements AsyncIterator<Row, undefined> {
  readonly #batches: AsyncGenerator<Row[], undefined>
  #rows: readonly Row[] = []
  #next = 0
  /** How many calls wait for a batch, and when the last of them has its row: rows keep the order of the calls. */
  #waiting = 0
  #turn: Promise<void> = Promise.resolve()

  constructor(batches: AsyncGenerator<Row[], undefined>) {
    this.#batches = batches
  }

  next(): Promise<IteratorResult<Row, undefined>> {
    if (this.#waiting === 0 && this.#next < this.#rows.length) return Promise.resolve(this.#take())
    this.#waiting++
    const result = this.#turn.then(() => this.#advance())
    const leave = (): void => void this.#waiting--
    this.#turn = result.then(leave, leave)
    return result
  }

  async return(): Promise<IteratorResult<Row, undefined>> {
    await this.#batches.return(undefined)
    this.#rows = []
    return { done: true, value: undefined }
  }

  async #advance(): Promise<IteratorResult<Row, undefined>> {
    if (this.#next >= this.#rows.length) {
      const batch = await this.#batches.next()
      if (batch.done) return { done: true, value: undefined }
      this.#rows = batch.value
      this.#next = 0
    }
    return this.#take()
  }

  #take(): IteratorResult<Row, undefined> {
    return { done: false, value: this.#rows[this.#next++]! }
  }
}
