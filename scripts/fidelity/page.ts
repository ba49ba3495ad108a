import { apiVersions } from '@lookerts/contract'
import type { Level, Row } from './read.ts'

const levels: readonly Level[] = ['full', 'record', '501', 'not yet']

/** Makes the page: the totals of each version, then a table for each tag. */
export function toPage(rows: readonly Row[]): string {
  const tags = [...new Set(rows.map(({ tag }) => tag))].toSorted()
  return (
    [
      intro,
      toTable(
        ['API', ...levels, 'operations'],
        apiVersions.map((version) => totalsOf(version, rows))
      ),
      ...tags.flatMap((tag) =>
        sectionOf(
          tag,
          rows.filter((row) => row.tag === tag)
        )
      )
    ].join('\n\n') + '\n'
  )
}

const intro = `# Fidelity

Every operation of the server in every version that has it. Made by \`npm run fidelity\` from the declarations of the server and its tests; do not edit.

- **full**: does what Looker's does, as far as that is known. **record**: keeps what it is given, and acts on nothing. **501**: answers 501 with its id, for the reason that stands there. **not yet**: answers 501, and could be there.
- **needs**: what a caller needs before anything is looked at: nothing, a login, to be an admin, or a permission. What one then sees is for the content's own rights to say.
- **tests**: the files in \`packages/server/test\` that call it. Every operation is held to the contract and to the permissions besides, by \`contract.test\` and \`permission-matrix.test\`.
- **evidence**: the sections of the fact sheet of Looker's behaviour; the contract tells the rest.`

function totalsOf(version: string, rows: readonly Row[]): string[] {
  const those = rows.filter(({ versions }) => (versions as readonly string[]).includes(version))
  const counts = levels.map((level) => those.filter((row) => row.level === level).length)
  return [version, ...counts.map(String), String(those.length)]
}

function sectionOf(tag: string, rows: readonly Row[]): string[] {
  const done = rows.filter(({ level }) => level === 'full' || level === 'record').length
  const header = ['operation', 'API', 'level', 'needs', 'tests']
  return [
    `## ${tag}`,
    `${done} of ${rows.length}. Evidence: ${rows[0]!.evidence}.`,
    toTable(header, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(lineOf))
  ]
}

function lineOf({ id, versions, level, reason, needs, tests }: Row): string[] {
  const text = reason === undefined ? level : `${level}: ${reason}`
  return [`\`${id}\``, versions.join(' '), text, needs, tests.join(', ')]
}

function toTable(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = header.map(() => '---')
  return [header, rule, ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
