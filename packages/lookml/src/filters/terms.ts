import { fail, found, peek, peekWord, type Cursor } from './cursor.ts'

/** Part of a filter that holds or, with `not`, must not hold. */
export interface Negatable {
  readonly not: boolean
}

/**
 * Reads terms with separators between them. A term that cannot be read costs only itself: reading goes on behind the
 * next separator, so that every mistake of an expression is found at once. Empty terms are passed over.
 * @param read reads one term at the cursor and adds it to the terms; false after it noted an error.
 */
export function readTerms<Term>(
  cursor: Cursor,
  separators: ReadonlySet<string>,
  read: (cursor: Cursor, terms: Term[]) => boolean
): Term[] {
  const terms: Term[] = []
  while (peek(cursor) !== undefined) {
    if (separators.has(peekWord(cursor))) {
      cursor.index++
      continue
    }
    const good = read(cursor, terms)
    if (good && peek(cursor) !== undefined && !separators.has(peekWord(cursor))) {
      fail(cursor, 'filter-syntax', `Nothing can follow here but a comma or OR; found ${found(cursor)}.`)
    }
    while (peek(cursor) !== undefined && !separators.has(peekWord(cursor))) cursor.index++
  }
  return terms
}

/**
 * Whether terms hold together for one value: one of those without `not` holds, if there are any, and none of those
 * with it.
 * @param holds whether the term, its `not` left aside, holds.
 */
export function holdTogether<Term extends Negatable>(terms: readonly Term[], holds: (term: Term) => boolean): boolean {
  let wanted = false
  let included = false
  for (const term of terms) {
    if (term.not) {
      if (holds(term)) return false
    } else {
      wanted = true
      included ||= holds(term)
    }
  }
  return included || !wanted
}

/** Joins the phrases of terms to one sentence: `contains a or is b, and is not c and is not d`. */
export function joinPhrases(included: readonly string[], excluded: readonly string[], whenEmpty: string): string {
  const parts = [included.join(' or '), excluded.join(' and ')].filter((part) => part !== '')
  return parts.length === 0 ? whenEmpty : parts.join(', and ')
}
