import { StoreError } from './store.ts'

/** The number that an id stands for, undefined when it is not the canonical spelling of a safe integer. */
export function integerOf(id: string): number | undefined {
  const number = Number(id)
  return Number.isSafeInteger(number) && String(number) === id ? number : undefined
}

/**
 * The integer to give out after another one.
 * @throws {StoreError} past 2^53 - 1, where integers can no longer be told apart.
 */
export function integerAfter(last: number, kind: string): number {
  if (last >= Number.MAX_SAFE_INTEGER)
    throw new StoreError(`No ids are left for another ${kind}: remove the one with the highest.`)
  return last + 1
}
