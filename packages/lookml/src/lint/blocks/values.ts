import type { Certainty, Form, Takes, WordSet } from '../../schema/takes.ts'
import { plainText, type LookmlDocument, type Parameter, type Value } from '../../syntax/index.ts'
import { didYouMean, similarName } from '../similar.ts'

/** What is wrong with a value, as the end of a sentence that begins with what has it. */
export interface Complaint {
  readonly certainty: Certainty
  readonly message: string
  /** The part that is wrong: the value itself, or an item of a list. */
  readonly value: Value
}

type Source = Pick<LookmlDocument, 'source'>

/** What is wrong with a value, of all forms that its parameter takes; undefined for one that fits. */
export function complaintOf(document: Source, value: Value, { forms }: Takes): Complaint | undefined {
  let mildest: Complaint | undefined
  for (const form of forms) {
    const complaint = check(document, value, form)
    if (!complaint) return undefined
    if (!mildest || (mildest.certainty === 'error' && hasKind(value, form))) mildest = complaint
  }
  return mildest
}

/** Whether a value looks like a form, so that what is wrong with it is likely wrong as that form. */
function hasKind(value: Value, { kind }: Form): boolean {
  return value.kind === 'list' ? kind === 'list' || kind === 'pairs' : value.kind === kind
}

function check(document: Source, value: Value, form: Form): Complaint | undefined {
  switch (form.kind) {
    case 'block':
      return checkBlock(value, form.name)
    case 'list':
      return value.kind === 'list' ? checkItems(document, value.items, form.of) : check(document, value, form.of)
    case 'pairs':
      return checkPairs(document, value, form.values)
    default:
      return checkScalar(document, value, form)
  }
}

function checkBlock(value: Value, name: 'needed' | 'allowed' | 'none'): Complaint | undefined {
  if (value.kind !== 'block') return { certainty: 'error', message: 'takes a block in braces', value }
  if (name === 'needed' && value.name === undefined)
    return { certainty: 'error', message: 'needs a name before its brace', value }
  if (name === 'none' && value.name !== undefined)
    return { certainty: 'warning', message: 'takes no name before its brace', value }
  return undefined
}

function checkItems(
  document: Source,
  items: readonly (Value | { kind: 'parameter'; value: Value })[],
  of: Form
): Complaint | undefined {
  for (const item of items) {
    const complaint =
      item.kind === 'parameter'
        ? ({ certainty: 'warning', message: 'takes a list without pairs', value: item.value } as const)
        : check(document, item, of)
    if (complaint) return complaint
  }
  return undefined
}

function checkPairs(document: Source, value: Value, values: WordSet | undefined): Complaint | undefined {
  const message = 'takes a list of pairs, as [orders.status: "paid"]'
  if (value.kind !== 'list') return { certainty: 'error', message, value }
  const wrong = value.items.find((item) => item.kind !== 'parameter')
  if (wrong) return { certainty: 'warning', message, value: wrong as Value }
  return values && checkPairValues(document, value.items, values)
}

function checkPairValues(document: Source, items: readonly (Value | Parameter)[], set: WordSet): Complaint | undefined {
  for (const item of items) {
    const complaint = item.kind === 'parameter' && checkScalar(document, item.value, { kind: 'word', set })
    if (complaint) return { ...complaint, certainty: 'warning' }
  }
  return undefined
}

function checkScalar(document: Source, value: Value, form: Form): Complaint | undefined {
  const text = plainText(document, value)
  if (text === undefined) {
    // Of names a list is now and then taken, as of columns; a block never.
    const certainty = form.kind === 'name' && value.kind === 'list' ? 'warning' : 'error'
    return { certainty, message: expectation(form), value }
  }
  // What constants and Liquid make of it is not known here.
  if (text.includes('@{') || text.includes('{{') || text.includes('{%')) return undefined
  const certainty = judge(text, form)
  if (!certainty) return undefined
  const hint = form.kind === 'word' ? didYouMean(text, form.set.words) : ''
  return { certainty, message: `${expectation(form)}, not "${shortened(text)}"${hint}`, value }
}

function judge(text: string, form: Form): Certainty | undefined {
  switch (form.kind) {
    case 'yesno':
      if (text === 'yes' || text === 'no') return undefined
      return /^(yes|no)$/i.test(text) ? 'warning' : 'error'
    case 'number':
      return judgeNumber(text, form)
    case 'word':
      return judgeWord(text, form.set)
    case 'duration':
      return /^\s*\d+\s*(second|minute|hour|day|week|month|year)s?\s*$/i.test(text) ? undefined : 'warning'
    default:
      return undefined
  }
}

function judgeWord(text: string, { words, pattern, certainty, strangers }: WordSet): Certainty | undefined {
  if (words.has(text) || pattern?.test(text)) return undefined
  return !strangers || strangers.has(text) || similarName(text, words) !== undefined ? certainty : 'warning'
}

function judgeNumber(text: string, { least, most, isWhole }: Form & { kind: 'number' }): Certainty | undefined {
  const number = text.trim() === '' ? NaN : Number(text.replaceAll(/[,_]/g, ''))
  if (Number.isNaN(number)) return 'error'
  return number < least || number > most || (isWhole && !Number.isInteger(number)) ? 'warning' : undefined
}

function expectation(form: Form): string {
  switch (form.kind) {
    case 'yesno':
      return 'takes yes or no'
    case 'number':
      return `takes a ${form.isWhole ? 'whole ' : ''}number${bounds(form)}`
    case 'word':
      return `takes ${form.set.title}`
    case 'duration':
      return 'takes a stretch of time, as "4 hours"'
    case 'expression':
      return 'takes an expression that ends in ;;'
    case 'name':
      return 'takes a name'
    default:
      return 'takes a text'
  }
}

function bounds({ least, most }: Form & { kind: 'number' }): string {
  if (most < Infinity) return ` from ${least} to ${most}`
  return least > -Infinity ? ` of ${least} or more` : ''
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text
}
