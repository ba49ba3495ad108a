import type { Given } from './family.ts'

/** Keeps what is stored of what was given. Null is the default again, which is null itself for most. */
export function storable(defaults: object, given: Given): Given {
  const known = defaults as Given
  const entries = Object.entries(given).filter(([name, value]) => Object.hasOwn(known, name) && value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? known[name]]))
}
