import { createCursor, fail, found, peekWord, takeWords } from './cursor.ts'
import { parsed, type FilterParse } from './diagnostic.ts'
import { holdTogether, joinPhrases, readTerms, type Negatable } from './terms.ts'

/** A condition of a yesno filter. */
export interface YesnoTerm extends Negatable {
  readonly kind: 'yes' | 'no' | 'null'
}

/** Filter of a yesno: one of the terms without `not` holds, if there are any, and none of those with it. */
export interface YesnoFilter {
  readonly type: 'yesno'
  readonly terms: readonly YesnoTerm[]
}

const kinds: ReadonlyMap<string, YesnoTerm['kind']> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['1', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['0', 'no'],
  ['null', 'null']
])
const separators: ReadonlySet<string> = new Set([',', 'or'])

/** Reads a filter expression of a yesno: Yes, No, TRUE, FALSE, NULL, in any case, with `NOT` or `-` before them. */
export function parseYesnoFilter(text: string): FilterParse<YesnoFilter> {
  const cursor = createCursor(text, /[,-]|[^\s,-]+/g)
  const terms = readTerms<YesnoTerm>(cursor, separators, (at, read) => {
    const not = takeWords(at, 'not') || takeWords(at, '-')
    const kind = kinds.get(peekWord(at))
    if (kind === undefined) fail(at, 'filter-syntax', `Yes or No must stand here; found ${found(at)}.`)
    else {
      read.push({ kind, not })
      at.index++
    }
    return kind !== undefined
  })
  return parsed({ type: 'yesno', terms }, cursor.diagnostics)
}

const texts = { yes: 'Yes', no: 'No', null: 'NULL' } as const

/** Writes a yesno filter as an expression that reads as the same filter. */
export function yesnoFilterText(filter: YesnoFilter): string {
  return filter.terms.map(({ kind, not }) => (not ? 'NOT ' : '') + texts[kind]).join(',')
}

/** Says a yesno filter in English: `is yes`. */
export function yesnoFilterEnglish(filter: YesnoFilter): string {
  const included = filter.terms.filter(({ not }) => !not).map(({ kind }) => `is ${kind}`)
  const excluded = filter.terms.filter(({ not }) => not).map(({ kind }) => `is not ${kind}`)
  return joinPhrases(included, excluded, 'is any value')
}

/** Whether a value passes a yesno filter. A yesno without value is no. */
export function matchesYesno(filter: YesnoFilter, value: boolean | null): boolean {
  return holdTogether(filter.terms, ({ kind }) => {
    if (kind === 'null') return value === null
    return kind === 'yes' ? value === true : value !== true
  })
}
