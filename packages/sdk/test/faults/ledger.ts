import { LookerApiError, LookerError, LookerNetworkError } from 'lookerts'

/** What both ends know of one call. */
interface Line {
  readonly isRepeatable: boolean
  /** How often its request reached the server, and how often it was carried out there. */
  arrived: number
  applied: number
  /** What the caller was told; undefined as long as the call is under way. */
  outcome?: { readonly value: unknown } | { readonly error: unknown }
}

/** What the oracle says of a run. The names are those of calls. */
export interface Verdict {
  readonly calls: number
  readonly ok: number
  readonly failed: readonly string[]
  /** The client says ok, the server never did it. */
  readonly lost: readonly string[]
  /** Done twice, though it may not be repeated. */
  readonly duplicated: readonly string[]
  /** The error says that nothing happened, though it did. */
  readonly lied: readonly string[]
  /** Done, may not be repeated, and the error does not say that the outcome is unknown. */
  readonly unreported: readonly string[]
  /** The answer is not the whole answer of this call. */
  readonly wrong: readonly string[]
}

/** Both journals of a run, and the oracle over them. */
export class Ledger {
  readonly lines = new Map<string, Line>()
  #made = 0

  /** Opens the line of a call; the name must reach the server with the request. */
  open(isRepeatable: boolean): string {
    const name = `c${++this.#made}`
    this.lines.set(name, { isRepeatable, arrived: 0, applied: 0 })
    return name
  }

  /** Makes a call and takes note of what its caller is told. Never rejects. */
  async follow(name: string, work: () => Promise<unknown>): Promise<void> {
    const line = this.lines.get(name)!
    try {
      line.outcome = { value: await work() }
    } catch (error) {
      line.outcome = { error }
    }
  }

  arrive(name: string): void {
    const line = this.lines.get(name)
    if (line) line.arrived++
  }

  apply(name: string): void {
    const line = this.lines.get(name)
    if (line) line.applied++
  }

  errorOf(name: string): unknown {
    return errorIn(this.lines.get(name)!)
  }

  /** What the callers were told of the calls that failed. */
  get errors(): unknown[] {
    return [...this.lines.values()].filter((line) => !isOk(line)).map(errorIn)
  }

  /** The requests that came, over the calls that were made. */
  get amplification(): number {
    return [...this.lines.values()].reduce((sum, { arrived }) => sum + arrived, 0) / this.lines.size
  }

  /** `isAnswerOf` tells whether a value is the whole answer to the call of that name. */
  verdict(isAnswerOf: (name: string, value: unknown) => boolean = namesCall): Verdict {
    const names = (isMeant: (line: Line, name: string) => boolean): string[] =>
      [...this.lines].filter(([name, line]) => isMeant(line, name)).map(([name]) => name)
    return {
      calls: this.lines.size,
      ok: names(isOk).length,
      failed: names((line) => !isOk(line)),
      lost: names((line) => isOk(line) && line.applied === 0),
      duplicated: names((line) => line.applied > 1 && !line.isRepeatable),
      lied: names((line) => line.applied > 0 && deniesIt(line)),
      unreported: names((line) => line.applied > 0 && !line.isRepeatable && !isOk(line) && !admitsDoubt(line)),
      wrong: names(({ outcome }, name) => !!outcome && 'value' in outcome && !isAnswerOf(name, outcome.value))
    }
  }
}

/** What a clean run shows, whatever failed in it. */
export const clean = { lost: [], duplicated: [], lied: [], unreported: [], wrong: [] }

function isOk({ outcome }: Line): boolean {
  return !!outcome && 'value' in outcome
}

function errorIn({ outcome }: Line): unknown {
  return outcome && 'error' in outcome ? outcome.error : undefined
}

function deniesIt(line: Line): boolean {
  const error = errorIn(line)
  return (
    (error instanceof LookerNetworkError && error.isUnsent) || (error instanceof LookerApiError && error.status < 500)
  )
}

function admitsDoubt(line: Line): boolean {
  const error = errorIn(line)
  return error instanceof LookerError && error.code === 'outcome_unknown'
}

function namesCall(name: string, value: unknown): boolean {
  return `${(value as { url?: string } | undefined)?.url}`.endsWith(`/things/${name}`)
}
