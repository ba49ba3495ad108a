import type { Rule } from '../rule.ts'

/**
 * One rule for all mistakes of syntax: what they do is the same, something of the file is lost, and there is no sense
 * in switching off one of them.
 */
export const syntax: Rule = {
  code: 'syntax',
  severity: 'error',
  summary: 'A file has a mistake of syntax, as a missing brace or ";;".',
  checkFile: ({ path, document }, report) => {
    for (const { start, end, message, severity } of document.diagnostics) {
      report({ path, start, end }, message.replace(/\.$/, ''), severity)
    }
  }
}
