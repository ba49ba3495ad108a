import { parsed, type FilterParse } from './diagnostic.ts'
import type { StringTerm } from './string-filter.ts'
import { matchesString } from './string-match.ts'
import { stringTermOf } from './string-parse.ts'
import { readItem, skipSpace, type StringReader } from './string-reader.ts'
import { stringFilterEnglish, stringFilterText } from './string-text.ts'

/** A condition of a tier filter: the label of a tier, as it is shown in results, or null. */
export type TierTerm = Extract<StringTerm, { readonly kind: 'equals' | 'null' }>

/** Filter of a tier: one of the terms without `not` holds, if there are any, and none of those with it. */
export interface TierFilter {
  readonly type: 'tier'
  readonly terms: readonly TierTerm[]
}

/** A label with a comma in it: `[10, 20)`, in the classic style behind its place `T02`. */
const rangeItem = /(-?)((?:T\d{1,9} )?[[(][^\][()",^%_]*,[^\][()",^%_]*[\])])(?=\s*(?:,|$))/y
const rangeLabel = /^(?:T\d{1,9} )?[[(][^\][()",^%_]*,[^\][()",^%_]*[\])]$/
const rangeStart = /^(?:T\d{1,9} )?[[(]/

/**
 * Reads a filter expression of a tier: the labels of tiers with commas between them, in any style: `20 to 29`,
 * `[10, 20)`, `T02 [10, 20)`, `>= 10 and < 20`, `Below 10`. Brackets keep a label with a comma together.
 */
export function parseTierFilter(text: string): FilterParse<TierFilter> {
  const reader: StringReader = { text, diagnostics: [], index: 0 }
  const terms: TierTerm[] = []
  for (; reader.index < text.length; reader.index++) {
    const term = readRange(reader) ?? readLabel(reader)
    if (term !== undefined) terms.push(term)
  }
  return parsed({ type: 'tier', terms }, reader.diagnostics)
}

function readRange(reader: StringReader): TierTerm | undefined {
  skipSpace(reader)
  rangeItem.lastIndex = reader.index
  const match = rangeItem.exec(reader.text)
  if (match === null) return undefined
  reader.index = rangeItem.lastIndex
  skipSpace(reader)
  return { kind: 'equals', not: match[1] === '-', text: match[2] ?? '' }
}

function readLabel(reader: StringReader): TierTerm | undefined {
  const item = readItem(reader)
  if (item.parts.length === 0 && !item.literal && !item.not) return undefined
  const term = stringTermOf(item)
  if (term.kind === 'equals' || term.kind === 'null') return term
  const message = 'Tiers are chosen by their whole labels. Write ^% and ^_ for signs that are part of one.'
  const { offset } = item
  reader.diagnostics.push({
    code: 'filter-syntax',
    severity: 'error',
    message,
    offset,
    length: reader.index - offset
  })
  return undefined
}

/** Writes a tier filter as an expression that reads as the same filter. */
export function tierFilterText(filter: TierFilter): string {
  return filter.terms.map((term) => (term.not ? '-' : '') + labelText({ ...term, not: false })).join(',')
}

function labelText(term: TierTerm): string {
  const text = stringFilterText({ type: 'string', terms: [term] })
  if (term.kind === 'null' || !rangeStart.test(term.text)) return text
  // Without the escape, this label and the next would look like one range.
  return rangeLabel.test(term.text) ? term.text : `^${text}`
}

/** Says a tier filter in English: `is 20 to 29 or 30 to 39`. */
export function tierFilterEnglish(filter: TierFilter): string {
  return stringFilterEnglish({ type: 'string', terms: filter.terms })
}

/** Whether a tier passes a tier filter. */
export function matchesTier(filter: TierFilter, label: string | null): boolean {
  return matchesString({ type: 'string', terms: filter.terms }, label)
}
