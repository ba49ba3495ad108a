import { likeMatcher } from '../../../storage/like.ts'
import type { Cell } from '../query-results.ts'

/**
 * Tells whether a value passes a filter as queries have them: several values with commas, `-` for all but that one,
 * `%` for any text, `>5`, `NULL` and `EMPTY`. What is written in words, such as `7 days`, lets everything pass.
 */
export function passes(value: Cell, filter: string): boolean {
  const parts = filter
    .split(/(?<!\^),/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const refused = parts.filter((part) => /^-\D|^not\s/i.test(part)).map((part) => part.replace(/^-|^not\s+/i, ''))
  const wanted = parts.filter((part) => !/^-\D|^not\s/i.test(part))
  if (refused.some((part) => matches(value, part))) return false
  return wanted.length === 0 || wanted.some((part) => matches(value, part))
}

function matches(value: Cell, part: string): boolean {
  if (/^null$/i.test(part)) return value === null
  if (/^empty$/i.test(part)) return value === null || value === ''
  const comparison = /^(>=|<=|<>|!=|>|<|=)\s*(-?[\d.]+)$/.exec(part)
  if (comparison) return compares(Number(value), comparison[1]!, Number(comparison[2]))
  if (isPeriod(value, part)) return true
  const text = value === true ? 'yes' : value === false ? 'no' : String(value)
  // A caret before a character takes its special meaning away.
  return value !== null && likeMatcher(part.replace(/\^(.)/g, '$1'))(text)
}

function compares(value: number, operator: string, limit: number): boolean {
  if (operator === '>') return value > limit
  if (operator === '>=') return value >= limit
  if (operator === '<') return value < limit
  if (operator === '<=') return value <= limit
  return operator === '=' ? value === limit : value !== limit
}

/** A filter in words on a date: `7 days`, `last month`, `before 2026-01-01`. The rows are taken to lie in it. */
function isPeriod(value: Cell, part: string): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}/.test(value) && !/^\d{4}-\d{2}(-\d{2})?$/.test(part)
}
