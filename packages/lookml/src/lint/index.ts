export * from '../changes/index.ts'
export {
  isRuleSetting,
  readLintConfig,
  ruleSettings,
  type ConfigProblem,
  type LintConfig,
  type RuleSetting
} from './config.ts'
export type { Finding, FindingSeverity } from './finding.ts'
export { textOfPath, withoutIgnored } from './ignore.ts'
export { lint, type LintOptions } from './lint.ts'
export { pathPattern } from './path-pattern.ts'
export type { Rule } from './rule.ts'
export { rules } from './rules.ts'
export { didYouMean } from './similar.ts'
