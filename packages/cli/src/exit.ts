/** Why a command ends. */
export type Outcome = 'ok' | 'findings' | 'error' | 'usage' | 'notLoggedIn'

/** The exit codes of every command, with what each means; the help shows this table. */
export const exitCodes: Readonly<Record<Outcome, { readonly code: number; readonly meaning: string }>> = {
  ok: { code: 0, meaning: 'it worked' },
  findings: { code: 1, meaning: 'lint: there are errors, or more warnings than --max-warnings allows' },
  error: { code: 1, meaning: 'it failed; one line on standard error says why and what to do' },
  usage: { code: 2, meaning: 'the command line or a setting makes no sense, or something it needs was not given' },
  notLoggedIn: { code: 4, meaning: 'not logged in: no token is stored, or the stored one is dead' }
}

type Failure = Exclude<Outcome, 'ok' | 'findings'>

/** Ends the command: the message is one line that says what to do, and holds no secret; `more` has more of them. */
export class CliError extends Error {
  override name = 'CliError' as const
  readonly outcome: Failure
  readonly more: readonly string[]

  constructor(outcome: Failure, message: string, options?: ErrorOptions, more: readonly string[] = []) {
    super(message, options)
    this.outcome = outcome
    this.more = more
  }
}

/** Makes the error of a command line or setting that cannot work. */
export function usageError(message: string): CliError {
  return new CliError('usage', message)
}

/** Makes the error of everything else that went wrong. */
export function failure(message: string, cause?: unknown): CliError {
  return new CliError('error', message, { cause })
}

/** The same with a line for each thing that went wrong. */
export function failures([message = '', ...more]: readonly string[], cause: unknown): CliError {
  return new CliError('error', message, { cause }, more)
}

/** Gives the code and the lines that a command ends with. No stack: it helps no user and can hold anything. */
export function toExit(error: unknown): { code: number; lines: readonly string[] } {
  if (error instanceof CliError) return { code: exitCodes[error.outcome].code, lines: [error.message, ...error.more] }
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: 'unknown' }
  return { code: exitCodes.error.code, lines: [`unexpected ${name}: ${message}; please report it`] }
}

/** The system's word for what went wrong, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error'
}
