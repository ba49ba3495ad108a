import type { Condition } from '../../storage/store.ts'

/** A longer pattern could be cut in more places than a condition may have. */
const mostCuts = 40

/**
 * Users whose first and last name, with a space between, are like a pattern. Names are stored apart, so the pattern is
 * cut wherever the space can be: at a space, at `_`, within `%`.
 */
export function fullNameIs(pattern: string): Condition {
  if (/^not null$/i.test(pattern)) return { or: [{ first_name: { not: '' } }, { last_name: { not: '' } }] }
  const cuts: Condition[] = []
  for (let at = 0; at < pattern.length && cuts.length < mostCuts; at++) {
    const character = pattern[at]!
    if (!' _%'.includes(character)) continue
    const any = character === '%' ? '%' : ''
    const [first_name, last_name] = [pattern.slice(0, at) + any, any + pattern.slice(at + 1)]
    cuts.push({ first_name: { like: first_name }, last_name: { like: last_name } })
  }
  return {
    or: [...cuts, { first_name: { like: pattern }, last_name: '' }, { first_name: '', last_name: { like: pattern } }]
  }
}
