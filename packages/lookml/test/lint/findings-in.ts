import { rules } from '../../src/lint/rules.ts'
import { lookmlFile } from '../../src/project/index.ts'

/** What the rules of single files find in a text: severity, code, message, and in brackets what it is about. */
export function findingsIn(text: string): string[] {
  const file = lookmlFile('orders.view.lkml', text)
  const found: string[] = []
  for (const { code, severity, checkFile } of rules) {
    checkFile?.(file, ({ start, end }, message, own = severity) => {
      found.push(`${own} ${code}: ${message} [${text.slice(start, end)}]`)
    })
  }
  return found
}
