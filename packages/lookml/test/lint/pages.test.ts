import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules.ts'
import { readProject, type ProjectFiles } from '../../src/project/index.ts'

const directory = new URL('../../../../docs/lint/', import.meta.url)
const codes = rules.map(({ code }) => code)
const pages = readdirSync(directory).map((name) => name.replace(/\.md$/, ''))

/**
 * A part of a page as the files of a project: each fenced block begins with a comment that has its path. A block of
 * plain text is a file that was refused, and says why.
 */
function filesUnder(
  page: string,
  heading: string
): ProjectFiles & { readonly imports: ReadonlyMap<string, ProjectFiles> } {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const blocks = [...part.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => {
    const path = /^# (\S+)\n/.exec(text)?.[1]
    if (path === undefined) throw new Error(`A block under "${heading}" does not begin with "# <path>"`)
    return { path, text, isRefused: language === 'text' }
  })
  const all = blocks.filter(({ isRefused }) => !isRefused)
  const refused = blocks
    .filter(({ isRefused }) => isRefused)
    .map(({ path, text }) => ({ path, reason: text.slice(text.indexOf('\n')).trim() }))
  const imports = new Map<string, ProjectFiles>()
  for (const { path, text } of all) {
    const [, project, inner] = /^\/\/([^/]+)\/(.+)$/.exec(path) ?? []
    if (project === undefined || inner === undefined) continue
    const others = imports.get(project)?.files ?? []
    imports.set(project, { files: [...others, { path: inner, text }], refused: [] })
  }
  return { files: all.filter(({ path }) => !path.startsWith('//')), refused, imports }
}

function findingsUnder(page: string, heading: string): string[] {
  const { imports, ...files } = filesUnder(page, heading)
  return lint(readProject(files, { imports })).map(({ code, path, message }) => `${code} ${path}: ${message}`)
}

describe('the pages of the rules', () => {
  it('are there for each rule, and for nothing else', () => {
    expect(pages.toSorted()).toEqual(codes.toSorted())
  })

  it('are listed in the page about linting, with their severities and what they forbid', () => {
    const text = readFileSync(new URL('../linting.md', directory), 'utf8')
    const rows = [...text.matchAll(/^\| \[([\w-]+)\]\(lint\/(.+)\.md\) +\| (\w+) +\| (.*?) +\|$/gm)]
    expect(rows.map(([, ...row]) => row)).toEqual(
      rules.map(({ code, severity, summary }) => [code, code, severity, summary])
    )
  })

  it.each(pages)('%s shows what is wrong and what is right', (code) => {
    const page = readFileSync(new URL(`${code}.md`, directory), 'utf8')
    expect(page.split('\n', 1)).toEqual([`# ${code}`])
    const wrong = findingsUnder(page, 'Wrong')
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.filter((finding) => !finding.startsWith(`${code} `))).toEqual([])
    expect(filesUnder(page, 'Right').files.length).toBeGreaterThan(0)
    expect(findingsUnder(page, 'Right')).toEqual([])
  })
})
