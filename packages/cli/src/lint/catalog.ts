import { changeKinds, didYouMean, rules, type ChangeSeverity, type FindingSeverity } from '@lookerts/lookml/lint'
import { usageError } from '../exit.ts'
import type { RuleFacts } from './report.ts'

const docs = 'https://github.com/lookerts/lookerts/blob/main/docs'

/** The severity of findings that changes are told as. */
export const findingSeverities: Readonly<Record<ChangeSeverity, FindingSeverity>> = {
  breaking: 'error',
  warning: 'warning',
  info: 'info'
}

/** All rules of the validator. */
export const ruleFacts: readonly RuleFacts[] = rules.map(({ code, severity, summary }) => ({
  code,
  severity,
  summary,
  url: `${docs}/lint/${code}.md`
}))

/** All kinds of changes, as rules. */
export const changeFacts: readonly RuleFacts[] = changeKinds.map(({ code, severity, summary }) => ({
  code,
  severity: findingSeverities[severity],
  summary,
  url: `${docs}/linting.md#${code}`
}))

/** The codes of all rules and changes. */
export const allCodes: ReadonlySet<string> = new Set([...ruleFacts, ...changeFacts].map(({ code }) => code))

/** What is wrong with a code that no rule has: what was likely meant, or where all of them are. */
export function unknownRule(code: string, option = ''): Error {
  const hint = didYouMean(code, allCodes) || `; ${docs}/linting.md lists them`
  return usageError(`${option}there is no rule ${JSON.stringify(code)}${hint}`)
}
