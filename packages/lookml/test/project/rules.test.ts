import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { circularInclude } from '../../src/lint/rules/circular-include.ts'
import { deadInclude } from '../../src/lint/rules/dead-include.ts'
import { duplicateModel } from '../../src/lint/rules/duplicate-model.ts'
import { invalidManifest } from '../../src/lint/rules/invalid-manifest.ts'
import { noModel } from '../../src/lint/rules/no-model.ts'
import { oldLookml } from '../../src/lint/rules/old-lookml.ts'
import { unknownConstant } from '../../src/lint/rules/unknown-constant.ts'
import { unknownImport } from '../../src/lint/rules/unknown-import.ts'
import { unreadableFile } from '../../src/lint/rules/unreadable-file.ts'
import { unusedFile } from '../../src/lint/rules/unused-file.ts'
import { readProject, type Project } from '../../src/project/index.ts'
import { filesOf, projectOf } from './read.ts'

const rules = [
  circularInclude,
  deadInclude,
  duplicateModel,
  invalidManifest,
  noModel,
  oldLookml,
  unknownConstant,
  unknownImport,
  unreadableFile,
  unusedFile
]

function findings(project: Project, only: readonly Rule[] = rules): readonly Finding[] {
  const found: Finding[] = []
  for (const { code, severity, check } of only)
    check?.(project, (place, message, own = severity) => found.push({ ...place, code, severity: own, message }))
  return found
}

/** The findings of one rule, as `path:text message`, with an exclamation mark for errors. */
function told(rule: Rule, project: Project): readonly string[] {
  return findings(project, [rule]).map(({ path, start, end, message, severity }) => {
    const text = project.files.get(path)?.document.source ?? project.dashboardFiles.get(path)?.text ?? ''
    return `${severity} ${path} [${text.slice(start, end)}] ${message}`
  })
}

const pages = new URL('../../../../docs/lint/', import.meta.url)

function projectOfPart(part: string): Project {
  const texts = [...part.matchAll(/^```\w+\n# (\S+)\n([^]*?)^```/gm)].map(([, path, text]) => [path, text] as const)
  return projectOf(Object.fromEntries(texts))
}

describe('the page of', async () => {
  const names = await readdir(pages)
  test.each(rules.filter(({ code }) => code !== 'unreadable-file'))(
    '$code shows what is wrong and what is right',
    async ({ code }) => {
      expect(names).toContain(`${code}.md`)
      const [wrong = '', right = ''] = (await readFile(new URL(`${code}.md`, pages), 'utf8')).split('\n## Right\n')
      expect([...new Set(findings(projectOfPart(wrong)).map((finding) => finding.code))]).toEqual([code])
      expect(findings(projectOfPart(right))).toEqual([])
    }
  )
})

describe('dead-include', () => {
  test('is an error for a name and a warning for a pattern', () => {
    const project = projectOf({
      'm.model.lkml': 'include: "/a.view"\ninclude: ["b*.view", "n.view"]',
      'n.view.lkml': ''
    })
    expect(told(deadInclude, project)).toEqual([
      'error m.model.lkml ["/a.view"] There is no file "/a.view"',
      'warning m.model.lkml ["b*.view"] No file matches "b*.view"'
    ])
  })

  test('is not told of files that could not be read, of old ones, and of unknown projects', () => {
    const project = readProject({
      ...filesOf({
        'm.model.lkml': 'include: "/a.view"\ninclude: "/b.view"\ninclude: "//x/c.view"\ninclude: "/@{d}.view"',
        'b.view.lookml': '- view: b'
      }),
      refused: [{ path: 'a.view.lkml', reason: 'is not UTF-8' }]
    })
    expect(told(deadInclude, project)).toEqual([])
  })
})

describe('a model', () => {
  const isComplete = (include: string, more: Readonly<Record<string, string>> = {}): boolean =>
    projectOf({ 'm.model.lkml': `include: "${include}"`, 'a.view.lkml': '', ...more }).models.get('m')!.isComplete

  test('is complete when all that it includes is there', () => {
    expect(isComplete('a.view')).toBe(true)
    expect(isComplete('/**/*.dashboard')).toBe(true)
  })

  test('is not complete when something is missing, also further on', () => {
    expect(isComplete('b.view')).toBe(false)
    expect(isComplete('//base/*.view')).toBe(false)
    expect(isComplete('c.view', { 'c.view.lkml': 'include: "/d/*.view"' })).toBe(false)
    expect(isComplete('*.view', { 'old.view.lookml': '- view: b' })).toBe(false)
  })
})

describe('duplicate-model', () => {
  test('is told of the later file, and the first is the model', () => {
    const project = projectOf({ 'a/m.model.lkml': '', 'b/m.model.lkml': '' })
    expect(told(duplicateModel, project)).toEqual([
      'error b/m.model.lkml [] There is a model "m" already, in a/m.model.lkml; rename one of the files'
    ])
    expect(project.models.get('m')!.file.path).toBe('a/m.model.lkml')
  })
})

describe('no-model', () => {
  test('tells an empty directory from one without a model', () => {
    expect(told(noModel, projectOf({}))).toEqual([
      'warning . [] There is no LookML in this directory; is it the right one?'
    ])
    expect(told(noModel, projectOf({ 'a.view.lkml': '' }))[0]).toContain('There is no model in this project')
  })
})

describe('unused-file', () => {
  test('is told of dashboards, and not of what is included further on', () => {
    const project = projectOf({
      'm.model.lkml': 'include: "a.view"',
      'a.view.lkml': 'include: "b.view"',
      'b.view.lkml': '',
      'manifest.lkml': 'project_name: "x"',
      'd.dashboard.lookml': ''
    })
    expect(told(unusedFile, project)).toEqual(['info d.dashboard.lookml [] No model includes this file'])
  })
})

describe('unknown-constant', () => {
  test('is found in strings, SQL and dashboards, and not in comments', () => {
    const project = projectOf({
      'manifest.lkml': 'constant: known { value: "k" }',
      'a.view.lkml': '# @{a}\nview: a {\n  label: "@{b} # @{known}" # @{c}\n  sql_table_name: @{d}.x ;;\n}',
      'd.dashboard.lookml': '- dashboard: d # @{e}\n  model: "@{knwon}"\n# @{f}'
    })
    expect(told(unknownConstant, project)).toEqual([
      'error a.view.lkml [@{b}] The manifest has no constant "b"',
      'error a.view.lkml [@{d}] The manifest has no constant "d"',
      'error d.dashboard.lookml [@{knwon}] The manifest has no constant "knwon"; did you mean "known"?'
    ])
  })
})

describe('unknown-import', () => {
  test('warns of imports that are not at hand, once', () => {
    const project = projectOf({
      'manifest.lkml': 'remote_dependency: block { url: "u" }\nlocal_dependency: { project: "near" }',
      'm.model.lkml': 'include: "//block/a.view"\ninclude: "//near/b.view"\ninclude: "//bloc/c.view"'
    })
    expect(told(unknownImport, project)).toEqual([
      'warning manifest.lkml [block] The files of the project "block" are not here: put them in imported_projects/block, or tell where they are',
      'warning manifest.lkml ["near"] The files of the project "near" are not here: put them in a directory near beside this one, or tell where they are',
      'error m.model.lkml ["//bloc/c.view"] The manifest does not import a project "bloc"; did you mean "block"?'
    ])
  })

  test('warns only where there is no manifest', () => {
    expect(told(unknownImport, projectOf({ 'm.model.lkml': 'include: "//base/a.view"' }))).toEqual([
      'warning m.model.lkml ["//base/a.view"] The project "base" is not imported: there is no manifest.lkml'
    ])
  })
})

describe('unreadable-file', () => {
  test('says why', () => {
    const project = readProject({
      files: [],
      refused: [
        { path: 'views/a.view.lkml', reason: 'is not UTF-8 in line 2; save it as UTF-8' },
        { path: '.', reason: 'has more than 10 files' }
      ]
    })
    expect(told(unreadableFile, project)).toEqual([
      'error views/a.view.lkml [] "a.view.lkml" is not UTF-8 in line 2; save it as UTF-8',
      'error . [] The project has more than 10 files'
    ])
  })
})

describe('circular-include', () => {
  test('is told once for a round, and for a file that includes itself', () => {
    const project = projectOf({
      'm.model.lkml': 'include: "a.view"',
      'a.view.lkml': 'include: "b.view"\ninclude: "/*.view"',
      'b.view.lkml': 'include: "a.view"',
      'c.view.lkml': 'include: "c.view"'
    })
    expect(told(circularInclude, project)).toEqual([
      'info a.view.lkml ["b.view"] This include leads back to its own file: a.view.lkml -> b.view.lkml -> a.view.lkml',
      'info c.view.lkml ["c.view"] This include leads back to its own file: c.view.lkml -> c.view.lkml'
    ])
  })
})

describe('invalid-manifest', () => {
  test('says what is missing, and what is written twice', () => {
    const project = projectOf({
      'manifest.lkml': `project_name: "shop"
        constant: a { export: sometimes }
        remote_dependency: b {}
        local_dependency: { project: "b" }
        local_dependency: {}
        local_dependency: { project: "shop" }`
    })
    expect(told(invalidManifest, project)).toEqual([
      'error manifest.lkml [a] The constant "a" has no value',
      'error manifest.lkml [a] The export of the constant "a" must be one of none, override_optional, override_required',
      'error manifest.lkml [b] The remote dependency "b" has no url',
      'error manifest.lkml ["b"] The project "b" is imported already',
      'error manifest.lkml [local_dependency] This dependency does not name its project',
      'error manifest.lkml ["shop"] This project imports itself'
    ])
  })

  test('checks what is overridden against the imported project', () => {
    const manifest = `local_dependency: {
      project: "base"
      override_constant: schema { value: "a" }
      override_constant: fixed { value: "b" }
      override_constant: schem { value: "c" }
    }`
    const base = `constant: schema { value: "x" export: override_optional }
      constant: fixed { value: "y" }
      constant: needed { value: "" export: override_required }`
    const imports = new Map([['base', filesOf({ 'manifest.lkml': base })]])
    expect(told(invalidManifest, projectOf({ 'manifest.lkml': manifest }, { imports }))).toEqual([
      'error manifest.lkml [fixed] The project "base" does not let others override its constant "fixed"',
      'error manifest.lkml [schem] The project "base" has no constant "schem"; did you mean "schema"?',
      'error manifest.lkml ["base"] The project "base" requires its constant "needed" to be overridden: add override_constant: needed'
    ])
  })
})
