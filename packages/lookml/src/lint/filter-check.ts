import { hasLiquid, parseFilter, type FilterType } from '../filters/index.ts'
import type { FindingSeverity } from './finding.ts'

/** What is wrong with a filter expression: a sentence, and the part that it is about. */
export interface FilterMistake {
  readonly message: string
  readonly severity: FindingSeverity
  readonly offset: number
  readonly length: number
}

const called: Readonly<Record<FilterType, string>> = {
  string: 'a text',
  number: 'a number',
  date: 'a date',
  yesno: 'a yesno',
  tier: 'a tier',
  location: 'a location'
}

/** What people write for no condition at all, as the windows of Looker call it, or for values that are missing. */
const anything = /^\s*(is\s+)?(any(thing|where|\s+time|\s+value)?|(-|not\s+)?(null|empty|blank)|-?%)\s*$/i

/** What Looker may make something of, although it is not documented. */
const likely: Readonly<Record<FilterType, RegExp>> = {
  string: /^/,
  number: /\d|inf/i,
  date: /\d|\b(last|past|previous|prior|next|this|current|now|today|tomorrow|yesterday|ago|to|\w*days?|weeks?|months?|quarters?|years?)\b/i,
  yesno: /^\W*(is\s+)?(y|n|yes|no|t|f|true|false)\b/i,
  tier: /^/,
  location: /\d/
}

/**
 * The worst of a filter expression. Those with Liquid or constants are not known before they are put in. An error is
 * what has nothing of the type; of the rest Looker reads more than it documents.
 */
export function filterMistake(type: FilterType, text: string): FilterMistake | undefined {
  if (hasLiquid(text) || anything.test(text)) return undefined
  const { diagnostics } = parseFilter(type, text)
  const found = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]
  if (!found) return undefined
  const { offset, length } = found
  const reason = found.message.replace(/\.$/, '')
  const shown = text.length > 60 ? `${text.slice(0, 60)}...` : text
  const isError = found.severity === 'error'
  const message = isError ? `"${shown}" is no filter expression for ${called[type]}: ${reason}` : reason
  return { message, severity: isError && likely[type].test(text) ? 'warning' : found.severity, offset, length }
}
