/** Where something stands in a seed: `['users', 0, 'email']`. */
export type SeedPath = readonly (string | number)[]

/** What is wrong at one place of a seed. */
export interface SeedProblem {
  readonly path: SeedPath
  /** The place in words, and what it should be: `users[0].email must be an email address`. Holds no value. */
  readonly message: string
  /** Of a seed from a file. */
  readonly line?: number
  readonly column?: number
}

const mostShown = 20

/** A seed that cannot be used: its message has a line for each problem, at most 20. */
export class SeedError extends TypeError {
  override name = 'SeedError' as const
  readonly problems: readonly SeedProblem[]

  constructor(problems: readonly SeedProblem[], file?: string) {
    const lines = problems.slice(0, mostShown).map((problem) => toLine(problem, file))
    const more = problems.length - lines.length
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'))
    this.problems = problems
  }
}

/** Says what a place should be: `must be a list`. `at` is a place within it that is nearer to the problem. */
export function problemAt(path: SeedPath, rest: string, at: SeedPath = path): SeedProblem {
  return { path: at, message: `${placeOf(path)} ${rest}` }
}

/** A place in words: `users[0].email`. */
function placeOf(path: SeedPath): string {
  if (path.length === 0) return 'The seed'
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}

/** Reads a place as the conventions name it: `a.b[0]`. */
export function toPath(field: string): SeedPath {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index ? Number(index) : name!))
}

function toLine({ message, line, column }: SeedProblem, file: string | undefined): string {
  if (file === undefined) return message
  return `${line === undefined ? file : `${file}:${line}:${column}`}: ${message}`
}
