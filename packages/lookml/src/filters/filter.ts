import { dateFilterEnglish } from './date-english.ts'
import type { DateFilter } from './date-filter.ts'
import { parseDateFilter } from './date-parse.ts'
import { dateFilterText } from './date-text.ts'
import type { FilterParse } from './diagnostic.ts'
import type { LocationFilter } from './location-filter.ts'
import { parseLocationFilter } from './location-parse.ts'
import { locationFilterEnglish, locationFilterText } from './location-text.ts'
import type { NumberFilter } from './number-filter.ts'
import { parseNumberFilter } from './number-parse.ts'
import { numberFilterEnglish, numberFilterText } from './number-text.ts'
import type { StringFilter } from './string-filter.ts'
import { parseStringFilter } from './string-parse.ts'
import { stringFilterEnglish, stringFilterText } from './string-text.ts'
import { parseTierFilter, tierFilterEnglish, tierFilterText, type TierFilter } from './tier-filter.ts'
import { parseYesnoFilter, yesnoFilterEnglish, yesnoFilterText, type YesnoFilter } from './yesno-filter.ts'

/** The kinds of filter expressions, each with its tree. */
export interface FilterTypes {
  string: StringFilter
  number: NumberFilter
  date: DateFilter
  yesno: YesnoFilter
  tier: TierFilter
  location: LocationFilter
}

/** A kind of filter expressions. */
export type FilterType = keyof FilterTypes

/** A filter of any kind; `type` tells which. */
export type Filter = FilterTypes[FilterType]

interface Language<Tree> {
  readonly parse: (text: string) => FilterParse<Tree>
  readonly text: (filter: Tree) => string
  readonly english: (filter: Tree) => string
}

const languages: { readonly [Type in FilterType]: Language<FilterTypes[Type]> } = {
  string: { parse: parseStringFilter, text: stringFilterText, english: stringFilterEnglish },
  number: { parse: parseNumberFilter, text: numberFilterText, english: numberFilterEnglish },
  date: { parse: parseDateFilter, text: dateFilterText, english: dateFilterEnglish },
  yesno: { parse: parseYesnoFilter, text: yesnoFilterText, english: yesnoFilterEnglish },
  tier: { parse: parseTierFilter, text: tierFilterText, english: tierFilterEnglish },
  location: { parse: parseLocationFilter, text: locationFilterText, english: locationFilterEnglish }
}

/**
 * Reads a filter expression. It never throws: what is wrong with the text is in the diagnostics. The empty expression
 * lets every value through. Liquid must be rendered before: see {@link hasLiquid}.
 * @example parseFilter('number', '[1,5) OR 9').filter
 */
export function parseFilter<Type extends FilterType>(type: Type, text: string): FilterParse<FilterTypes[Type]> {
  return languages[type].parse(text)
}

/** Writes a filter as an expression, in one way of all that mean the same; read again, it is the same filter. */
export function filterText(filter: Filter): string {
  return languageOf(filter).text(filter)
}

/** Says a filter in English, as the rest of a sentence that begins with the field: `is in the last 7 days`. */
export function filterEnglish(filter: Filter): string {
  return languageOf(filter).english(filter)
}

function languageOf(filter: Filter): Language<Filter> {
  return languages[filter.type] as Language<Filter>
}

/** Whether an expression holds Liquid, such as `{{ _user_attributes['region'] }}`, or constants such as `@{region}`. */
export function hasLiquid(text: string): boolean {
  return /\{\{|\{%|@\{/.test(text)
}
