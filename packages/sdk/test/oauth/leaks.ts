import { inspect } from 'node:util'
import { expect } from 'vitest'

/** Every way in which a value can end up in a log. */
function written(value: unknown): string {
  const parts: unknown[] = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), `${String(value)}`]
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, error.stack, JSON.stringify(error, Object.getOwnPropertyNames(error)))
  }
  return parts.join('\n')
}

/** Checks that none of the secrets shows; the tokens of the stub all begin with `canary-`. */
export function expectNoSecret(value: unknown, ...secrets: string[]): void {
  const text = written(value)
  for (const secret of ['canary-', ...secrets]) expect(text).not.toContain(secret)
}

/** What a promise was rejected with. */
export async function reasonOf(work: Promise<unknown>): Promise<Error> {
  const reason: unknown = await work.then(
    () => new Error('It worked'),
    (error: unknown) => error
  )
  return reason as Error
}
