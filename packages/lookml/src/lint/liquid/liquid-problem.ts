import { LiquidError } from 'liquidjs'
import type { Severity } from '../../syntax/index.ts'
import { lookmlLiquid } from './engine.ts'

/** What is wrong with the Liquid of a text, and where in it. */
export interface LiquidProblem {
  readonly severity: Severity
  readonly message: string
  readonly start: number
  readonly end: number
}

const known = new Map<string, LiquidProblem | undefined>()
const mostKnown = 10_000
const longestKnown = 10_000

/**
 * Finds the first mistake in the Liquid of a text: tags that are unknown, or not closed, are errors; of expressions
 * Looker reads more than the standard has, so there a mistake is a warning.
 */
export function liquidProblem(text: string): LiquidProblem | undefined {
  if (!text.includes('{{') && !text.includes('{%')) return undefined
  if (text.length > longestKnown) return read(text)
  if (known.has(text)) return known.get(text)
  if (known.size >= mostKnown) known.clear()
  const problem = read(text)
  known.set(text, problem)
  return problem
}

const tooDeep = 'These tags are nested too deep to be read'

function read(text: string): LiquidProblem | undefined {
  try {
    lookmlLiquid().parse(onlyLiquid(text))
    return undefined
  } catch (error) {
    const thrown = LiquidError.is(error) ? error.originalError : error
    // The library reads tags within tags by recursion, without a bound.
    if (thrown instanceof RangeError) return { severity: 'warning', message: tooDeep, start: 0, end: text.length }
    if (!LiquidError.is(error)) throw error
    const cause = (error.originalError ?? error).message.replace(/, line:\d+, col:\d+$/, '')
    const { begin, end } = error.token
    return problemOf(text, cause, begin, Math.max(begin, Math.min(end, text.length)))
  }
}

/**
 * The text, as long as it was, without what looks like Liquid and is not: the `{%` of `LIKE '{%'`, the braces of JSON.
 * Liquid's own begin with a word or a value; an output without one is nothing, and no mistake.
 */
function onlyLiquid(text: string): string {
  return text.replaceAll(/\{%(?!-?\s*[a-z#])|\{\{(?!-?\s*['"\w(])/gi, '  ')
}

function problemOf(text: string, cause: string, start: number, end: number): LiquidProblem | undefined {
  const part = { start, end }
  const [, unknown] = /^tag "(\w+)" not found$/.exec(cause) ?? []
  if (unknown !== undefined) {
    const isInner = /^(end\w+|els\w+|when)$/.test(unknown)
    // The constant may have the other half.
    if (isInner && text.includes('@{')) return undefined
    const message = isInner
      ? `{% ${unknown} %} has no tag before it that it belongs to`
      : `Liquid has no tag "${unknown}"`
    return { severity: 'error', message, ...part }
  }
  if (cause === 'invalid range syntax')
    return { severity: 'warning', message: 'Liquid has no parentheses in conditions, and passes over them', ...part }
  const [, kind] = /^(tag|output|raw) .* not closed$/s.exec(cause) ?? []
  if (kind === undefined) return { severity: 'warning', message: `Liquid cannot read this: ${cause}`, ...part }
  if (text.includes('@{')) return undefined
  const written = text.slice(start, end)
  const isBlock = kind === 'raw' || written.endsWith('%}')
  const lacks = isBlock ? `has no {% end${/\w+/.exec(written)?.[0] ?? ''} %}` : 'is not closed'
  return { severity: 'error', message: `${shortened(written)} ${lacks}`, ...part }
}

function shortened(written: string): string {
  const line = written.split('\n', 1)[0]!.trimEnd()
  return line.length > 40 ? `${line.slice(0, 40)}...` : line
}
