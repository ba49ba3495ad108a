import { readFileSync } from 'node:fs'
import { failure } from '../exit.ts'
import { changeFacts, ruleFacts, unknownRule } from './catalog.ts'

/** The pages as the build puts them into the package. */
const pages = new URL('../../lib/lint/', import.meta.url)

/**
 * Gives the page of a rule, or what the page about changes says of a kind of them.
 * @throws {CliError} for a code that there is not.
 */
export function explain(code: string): string {
  if (changeFacts.some((change) => change.code === code)) return sectionOf(readPage('linting.md', code), code)
  if (ruleFacts.some((rule) => rule.code === code)) return readPage(`${code}.md`, code)
  throw unknownRule(code)
}

function readPage(name: string, code: string): string {
  try {
    return readFileSync(new URL(name, pages), 'utf8')
  } catch (error) {
    const url = [...ruleFacts, ...changeFacts].find((rule) => rule.code === code)?.url
    throw failure(`the page of ${code} is not in this installation; read ${url}`, error)
  }
}

function sectionOf(page: string, code: string): string {
  const [, section] = new RegExp(`^### ${code}\n+([^]*?)(?=\n#|$(?![^]))`, 'm').exec(page) ?? []
  return `# ${code}\n\n${section?.trim() ?? ''}\n`
}
