import type { NumberFilter, NumberTerm } from './number-filter.ts'
import { joinPhrases } from './terms.ts'

/** Writes a number filter as an expression that reads as the same filter. */
export function numberFilterText(filter: NumberFilter): string {
  let text = ''
  let last: NumberTerm | undefined
  for (const term of filter.terms) {
    // Behind a comma, NOT would go for this value too.
    const carried = last?.kind === 'value' && last.not && term.kind === 'value' && !term.not
    if (last !== undefined) text += carried ? ' OR ' : ','
    text += (term.not ? 'NOT ' : '') + termText(term)
    last = term
  }
  return text
}

function termText(term: NumberTerm): string {
  if (term.kind === 'null') return 'NULL'
  if (term.kind === 'value') return term.value
  const { low, high } = term
  if (low === undefined) return high === undefined ? '(-inf,inf)' : `<${high.inclusive ? '=' : ''}${high.value}`
  if (high === undefined) return `>${low.inclusive ? '=' : ''}${low.value}`
  return `${low.inclusive ? '[' : '('}${low.value},${high.value}${high.inclusive ? ']' : ')'}`
}

/** Says a number filter in English: `is between 1 and 5, and is not 3`. */
export function numberFilterEnglish(filter: NumberFilter): string {
  const included = filter.terms.filter((term) => !term.not)
  const excluded = filter.terms.filter((term) => term.not)
  return joinPhrases(phrasesOf(included, 'is'), phrasesOf(excluded, 'is not'), 'is any value')
}

/** Phrases of terms; plain values that stand next to each other become one: `is 1 or 2`. */
function phrasesOf(terms: readonly NumberTerm[], is: string): string[] {
  const phrases: string[] = []
  let values: string[] = []
  const flush = (): void => {
    if (values.length > 0) phrases.push(`${is} ${values.join(' or ')}`)
    values = []
  }
  for (const term of terms) {
    if (term.kind === 'value') values.push(term.value)
    else {
      flush()
      phrases.push(`${is} ${wordsOf(term)}`)
    }
  }
  flush()
  return phrases
}

function wordsOf(term: Exclude<NumberTerm, { readonly kind: 'value' }>): string {
  if (term.kind === 'null') return 'null'
  const { low, high } = term
  if (low?.inclusive === true && high?.inclusive === true) return `between ${low.value} and ${high.value}`
  const words = []
  if (low !== undefined) words.push(`${low.inclusive ? 'at least' : 'greater than'} ${low.value}`)
  if (high !== undefined) words.push(`${high.inclusive ? 'at most' : 'less than'} ${high.value}`)
  return words.length === 0 ? 'a number' : words.join(' and ')
}
