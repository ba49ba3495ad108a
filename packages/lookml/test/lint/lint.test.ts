import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { readProject, type Project } from '../../src/project/index.ts'

function projectOf(files: Readonly<Record<string, string>>, previous?: Project): Project {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  const imports = new Map([
    ['other', { files: [{ path: 'b.view.lkml', text: 'view: b { lable: "x" }' }], refused: [] }]
  ])
  return readProject({ files: all, refused: [] }, { imports, ...(previous && { previous }) })
}

const shop = { 'shop.model.lkml': 'connection: "shop"\ninclude: "*.view"\nexplore: a {}' }

describe('lint', () => {
  const project = projectOf({
    ...shop,
    'a.view.lkml': 'view: a { hidden: true dimension: d { lable: "x" } measure: n { type: count hidden: maybe } }'
  })

  it('finds in order of file and place', () => {
    expect(lint(project).map(({ code, path, start }) => [code, path, start])).toEqual([
      ['invalid-value', 'a.view.lkml', 18],
      ['unknown-parameter', 'a.view.lkml', 38],
      ['invalid-value', 'a.view.lkml', 84]
    ])
  })

  it('switches rules off and makes them graver or less grave', () => {
    const rules = { 'unknown-parameter': 'info', 'invalid-value': 'off' } as const
    expect(lint(project, { rules }).map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-parameter', 'info']
    ])
  })

  it('keeps what it found in a file that has not changed', () => {
    const files = { ...shop, 'a.view.lkml': 'view: a { lable: "x" measure: n { type: count } }' }
    const before = projectOf(files)
    const after = projectOf({ ...files, 'shop.model.lkml': `${shop['shop.model.lkml']}\nlabel: "Shop"` }, before)
    const [finding] = lint(before)
    expect(finding?.code).toBe('unknown-parameter')
    expect(lint(after)[0]).toBe(finding)
  })

  it('tells 100 of one kind in a file, and how many more there are', () => {
    const wrong = Array.from({ length: 130 }, (_, at) => `dimension: d${at} { lable: "x" }`).join('\n')
    const found = lint(projectOf({ ...shop, 'a.view.lkml': `view: a {\n${wrong}\nmeasure: n { type: count } }` }))
    expect(found).toHaveLength(101)
    expect(found[100]?.message).toBe('There are 30 more of these in the file')
  })

  it('tells what is wrong in two models once', () => {
    const model =
      'connection: "shop"\ninclude: "*.view"\nexplore: a { join: c { sql_on: 1 ;; relationship: one_to_one } }'
    const text = 'view: a { dimension: d { sql: ${nothing} ;; } measure: n { type: count } }\nview: c {}'
    const found = lint(projectOf({ 'x.model.lkml': model, 'y.model.lkml': model, 'a.view.lkml': text }))
    expect(found.filter(({ code }) => code === 'unknown-field')).toHaveLength(1)
  })

  it('leaves out what imported projects have wrong', () => {
    expect(project.files.has('//other/b.view.lkml')).toBe(true)
    expect(lint(project).filter(({ path }) => path.startsWith('//'))).toEqual([])
  })
})
