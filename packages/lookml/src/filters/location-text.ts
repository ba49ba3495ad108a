import type { LocationFilter, LocationTerm, Place } from './location-filter.ts'
import { joinPhrases } from './terms.ts'

/** Writes a location filter as an expression that reads as the same filter. */
export function locationFilterText(filter: LocationFilter): string {
  return filter.terms.map((term) => (term.not ? 'NOT ' : '') + termText(term)).join(' OR ')
}

function termText(term: LocationTerm): string {
  switch (term.kind) {
    case 'null':
      return 'NULL'
    case 'point':
      return placeText(term.place)
    case 'circle':
      return `${term.radius} ${term.unit} from ${placeText(term.center)}`
    default:
      return `inside box from ${placeText(term.from)} to ${placeText(term.to)}`
  }
}

function placeText({ latitude, longitude }: Place): string {
  return `${latitude}, ${longitude}`
}

/** Says a location filter in English: `is within 40 miles of 36.97, -122.03`. */
export function locationFilterEnglish(filter: LocationFilter): string {
  const included = filter.terms.filter(({ not }) => !not).map((term) => `is ${phraseOf(term)}`)
  const excluded = filter.terms.filter(({ not }) => not).map((term) => `is not ${phraseOf(term)}`)
  return joinPhrases(included, excluded, 'is anywhere')
}

function phraseOf(term: LocationTerm): string {
  switch (term.kind) {
    case 'null':
      return 'null'
    case 'point':
      return `at ${placeText(term.place)}`
    case 'circle':
      return `within ${term.radius} ${term.unit} of ${placeText(term.center)}`
    default:
      return `in the box from ${placeText(term.from)} to ${placeText(term.to)}`
  }
}
