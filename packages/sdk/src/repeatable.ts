import type { Operation } from './operation.ts'

/** Tells whether an operation may be sent again when nobody knows if the server has done it. */
export function isRepeatable({ method, repeatable }: Operation): boolean {
  return repeatable ?? !/^P(OST|ATCH)/.test(method)
}
