export type { Calendar } from './calendar.ts'
export { dateFilterEnglish } from './date-english.ts'
export type { DateFilter, DatePeriod, DateTerm, DateUnit, TimePrecision, Weekday } from './date-filter.ts'
export { dateIntervals, type DateClock, type DateRanges } from './date-intervals.ts'
export { parseDateFilter } from './date-parse.ts'
export { dateFilterText } from './date-text.ts'
export type { FilterDiagnostic, FilterParse, FilterProblem } from './diagnostic.ts'
export {
  filterEnglish,
  filterText,
  hasLiquid,
  parseFilter,
  type Filter,
  type FilterType,
  type FilterTypes
} from './filter.ts'
export type { Interval } from './interval.ts'
export type { LengthUnit, LocationFilter, LocationTerm, Place } from './location-filter.ts'
export { matchesLocation } from './location-match.ts'
export { parseLocationFilter } from './location-parse.ts'
export { locationFilterEnglish, locationFilterText } from './location-text.ts'
export type { NumberBound, NumberFilter, NumberTerm } from './number-filter.ts'
export { matchesNumber } from './number-match.ts'
export { parseNumberFilter } from './number-parse.ts'
export { numberFilterEnglish, numberFilterText } from './number-text.ts'
export type { PatternPart, StringFilter, StringTerm } from './string-filter.ts'
export { matchesString } from './string-match.ts'
export { parseStringFilter } from './string-parse.ts'
export { stringFilterEnglish, stringFilterText } from './string-text.ts'
export type { Negatable } from './terms.ts'
export {
  matchesTier,
  parseTierFilter,
  tierFilterEnglish,
  tierFilterText,
  type TierFilter,
  type TierTerm
} from './tier-filter.ts'
export { civilTime, formatWallTime, wallTime, type CivilTime, type WallTime } from './wall-time.ts'
export {
  matchesYesno,
  parseYesnoFilter,
  yesnoFilterEnglish,
  yesnoFilterText,
  type YesnoFilter,
  type YesnoTerm
} from './yesno-filter.ts'
