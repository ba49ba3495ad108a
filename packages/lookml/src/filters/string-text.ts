import { stringWords, type PatternPart, type StringFilter, type StringTerm } from './string-filter.ts'
import { joinPhrases } from './terms.ts'

/** Writes a string filter as an expression that reads as the same filter. */
export function stringFilterText(filter: StringFilter): string {
  return filter.terms.map((term) => (term.not ? '-' : '') + termText(term)).join(',')
}

function termText(term: StringTerm): string {
  if (term.kind === 'null') return 'NULL'
  if (term.kind === 'empty') return 'EMPTY'
  if (term.kind === 'equals' && stringWords.has(term.text.toLowerCase())) return `"${term.text}"`
  const parts = patternOf(term)
  return parts
    .map((part, index) =>
      typeof part === 'string' ? part : escapeText(part.text, index === 0, index === parts.length - 1)
    )
    .join('')
}

/** Escapes what would be read as more than text: signs of patterns and lists, and what is special at a term's ends. */
function escapeText(text: string, isFirst: boolean, isLast: boolean): string {
  const first = isFirst && /^[\s"-]/.test(text) ? '^' : ''
  const end = isLast && /[\s\\]$/.test(text) && (text.length > 1 || first === '') ? text.length - 1 : text.length
  const escaped = text.slice(0, end).replaceAll(/[\^%_,]/g, (sign) => `^${sign}`)
  return first + escaped + (end < text.length ? `^${text.slice(end)}` : '')
}

/** The pattern of a term that has one: what `LIKE` would be given. */
export function patternOf(term: Exclude<StringTerm, { readonly kind: 'null' | 'empty' }>): readonly PatternPart[] {
  if (term.kind === 'like') return term.parts
  const text: readonly PatternPart[] = term.text === '' ? [] : [{ text: term.text }]
  if (term.kind === 'equals') return text
  if (term.kind === 'startsWith') return [...text, '%']
  if (term.kind === 'endsWith') return ['%', ...text]
  return ['%', ...text, '%']
}

/** Says a string filter in English: `starts with FOO, and is not FOOD`. */
export function stringFilterEnglish(filter: StringFilter): string {
  const included = filter.terms.filter((term) => !term.not)
  const excluded = filter.terms.filter((term) => term.not)
  return joinPhrases(phrasesOf(included, 'is'), phrasesOf(excluded, 'is not'), 'is any value')
}

/** Phrases of terms; texts that stand next to each other become one: `is a or b`. */
function phrasesOf(terms: readonly StringTerm[], is: string): string[] {
  const phrases: string[] = []
  let texts: string[] = []
  const flush = (): void => {
    if (texts.length > 0) phrases.push(`${is} ${texts.join(' or ')}`)
    texts = []
  }
  for (const term of terms) {
    if (term.kind === 'equals') {
      texts.push(term.text === '' ? '""' : term.text)
      continue
    }
    flush()
    phrases.push(phraseOf(term, is))
  }
  flush()
  return phrases
}

const verbs = {
  contains: ['contains', 'does not contain'],
  startsWith: ['starts with', 'does not start with'],
  endsWith: ['ends with', 'does not end with']
} as const

function phraseOf(term: Exclude<StringTerm, { readonly kind: 'equals' }>, is: string): string {
  if (term.kind === 'null') return `${is} null`
  if (term.kind === 'empty') return `${is} blank`
  if (term.kind === 'like') return `${is} like ${termText(term)}`
  return `${verbs[term.kind][term.not ? 1 : 0]} ${term.text}`
}
