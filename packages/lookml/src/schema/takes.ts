/** How sure a complaint about a value is: Looker refuses what is an `error`; what is a `warning` it may take. */
export type Certainty = 'error' | 'warning'

/** The words that a parameter takes. */
export interface WordSet {
  /** As the sentence "It takes ..." names them. */
  readonly title: string
  readonly words: ReadonlySet<string>
  /** Words that follow a pattern, as `minute15` does. */
  readonly pattern?: RegExp
  /** What another word is. */
  readonly certainty: Certainty
  /**
   * With it, another word is only likely wrong, as lists of words are never complete, but for one that is almost one
   * of the words, or one of these, which are known to belong elsewhere.
   */
  readonly strangers?: ReadonlySet<string>
}

/** One form of value that a parameter takes. */
export type Form =
  | { readonly kind: 'yesno' | 'text' | 'name' | 'expression' | 'duration' }
  | { readonly kind: 'pairs'; readonly values?: WordSet }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly isWhole: boolean }
  | { readonly kind: 'word'; readonly set: WordSet }
  | { readonly kind: 'list'; readonly of: Form }
  | { readonly kind: 'block'; readonly name: 'needed' | 'allowed' | 'none' }

/** What a parameter takes: one of these forms, once in a block or any number of times. */
export interface Takes {
  readonly forms: readonly Form[]
  readonly isRepeatable: boolean
}

/** The parameters that a kind of block can have. */
export type Parameters = Readonly<Record<string, Takes>>

const one = (form: Form): Takes => ({ forms: [form], isRepeatable: false })

/** `yes` or `no`. */
export const yesno: Takes = one({ kind: 'yesno' })
/** A quoted string. */
export const text: Takes = one({ kind: 'text' })
/** The name of something: a field, a view, a datagroup. */
export const name: Takes = one({ kind: 'name' })
/** Raw text up to `;;`. */
export const sql: Takes = one({ kind: 'expression' })
/** A stretch of time: `"4 hours"`. */
export const duration: Takes = one({ kind: 'duration' })
/** Names, as of fields and sets. */
export const names: Takes = one({ kind: 'list', of: { kind: 'name' } })
/** Quoted strings. */
export const texts: Takes = one({ kind: 'list', of: { kind: 'text' } })
/** Names with a value each: `[orders.status: "paid"]`. */
export const pairs: Takes = one({ kind: 'pairs' })
/** Names with one word of a set each: `[orders.count: desc]`. */
export function pairsOf(values: WordSet): Takes {
  return one({ kind: 'pairs', values })
}
/** Any number. */
export const number: Takes = one({ kind: 'number', least: -Infinity, most: Infinity, isWhole: false })
/** A number within bounds. */
export function between(least: number, most: number): Takes {
  return one({ kind: 'number', least, most, isWhole: false })
}
/** Numbers, as the borders of tiers. */
export const numbers: Takes = one({ kind: 'list', of: number.forms[0]! })
/** A block with a name, any number of times. */
export const named: Takes = { forms: [{ kind: 'block', name: 'needed' }], isRepeatable: true }
/** A block without a name, any number of times. */
export const blocks: Takes = { forms: [{ kind: 'block', name: 'none' }], isRepeatable: true }
/** A block that may have a name, any number of times. */
export const maybeNamed: Takes = { forms: [{ kind: 'block', name: 'allowed' }], isRepeatable: true }
/** A block without a name, once. */
export const block: Takes = one({ kind: 'block', name: 'none' })

/** A whole number within bounds. */
export function whole(least: number, most: number = Infinity): Takes {
  return one({ kind: 'number', least, most, isWhole: true })
}

/** One word of a set. */
export function word(set: WordSet): Takes {
  return one({ kind: 'word', set })
}

/** A list of words of a set. */
export function words(set: WordSet): Takes {
  return one({ kind: 'list', of: { kind: 'word', set } })
}

/** Any of several forms. */
export function either(...all: readonly Takes[]): Takes {
  return { forms: all.flatMap(({ forms }) => forms), isRepeatable: all.some(({ isRepeatable }) => isRepeatable) }
}

/** The same, as often as one likes. */
export function many(takes: Takes): Takes {
  return { ...takes, isRepeatable: true }
}

/** Filters in both spellings: `[status: "paid"]` and, as often as one likes, `{ field: status value: "paid" }`. */
export const filters: Takes = many(either(pairs, maybeNamed))
