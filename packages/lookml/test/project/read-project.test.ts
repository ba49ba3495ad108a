import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  constantsFor,
  includedFiles,
  includesOf,
  includeTargets,
  replaceConstants,
  type Project
} from '../../src/project/index.ts'
import { filesOf, projectOf } from './read.ts'

describe('readProject', () => {
  test('sorts files by their names', () => {
    const project = projectOf({
      'm.model.lkml': '',
      'views/a.view.lkml': '',
      'plain.lkml': '',
      'manifest.lkml': 'project_name: "shop"',
      'b.dashboard.lookml': '',
      'c.dashboard.lkml': '',
      'old.view.lookml': '',
      'data.strings.json': ''
    })
    expect([...project.files.keys()]).toEqual(['m.model.lkml', 'views/a.view.lkml', 'plain.lkml', 'manifest.lkml'])
    expect([...project.dashboardFiles.keys()]).toEqual(['b.dashboard.lookml', 'c.dashboard.lkml'])
    expect(project.yamlFiles).toEqual(['old.view.lookml'])
    expect(project.otherFiles).toEqual(['data.strings.json'])
    expect([...project.models.keys()]).toEqual(['m'])
    expect(project.name).toBe('shop')
  })

  test('does not take the models of imported projects for its own', () => {
    const imports = new Map([['base', filesOf({ 'b.model.lkml': '' })]])
    expect([...projectOf({ 'm.model.lkml': '' }, { imports }).models.keys()]).toEqual(['m'])
  })

  test('reads a manifest', () => {
    const { manifest } = projectOf({
      'manifest.lkml': `project_name: "shop"
        new_lookml_runtime: yes
        localization_settings: { default_locale: en localization_level: permissive }
        constant: schema { value: "public" export: override_required }
        local_dependency: { project: "near" override_constant: a { value: "b" } }
        remote_dependency: far { url: "https://example.com/far" ref: "main" }`
    })
    expect(manifest.constants.get('schema')).toMatchObject({ value: 'public', export: 'override_required' })
    expect(manifest.localization).toEqual({ level: 'permissive', defaultLocale: 'en' })
    expect(manifest.isNewRuntime).toBe(true)
    expect(manifest.dependencies).toMatchObject([
      { project: 'near', isRemote: false, url: undefined, overrides: [{ name: 'a', value: 'b' }] },
      { project: 'far', isRemote: true, url: 'https://example.com/far', ref: 'main', overrides: [] }
    ])
  })
})

describe('constants', () => {
  const imports = new Map([
    [
      'base',
      filesOf({
        'manifest.lkml': `constant: a { value: "base a" export: override_optional }
          constant: b { value: "base b" }
          local_dependency: { project: "deep" override_constant: c { value: "c of base" } override_constant: d { value: "d of base" } }`
      })
    ],
    ['deep', filesOf({ 'manifest.lkml': 'constant: c { value: "deep c" } constant: d { value: "deep d" }' })]
  ])
  const project = projectOf(
    {
      'manifest.lkml': `constant: a { value: "own a" }
        local_dependency: { project: "base" override_constant: a { value: "a from above" } }
        local_dependency: { project: "deep" override_constant: d { value: "d from above" } }`
    },
    { imports }
  )
  const value = (path: string, name: string): string | undefined => constantsFor(project, path).get(name)

  test('are those of the project of the file', () => {
    expect(value('a.view.lkml', 'a')).toBe('own a')
    expect(value('a.view.lkml', 'b')).toBeUndefined()
    expect(value('//base/a.view.lkml', 'b')).toBe('base b')
    expect(value('//nothing/a.view.lkml', 'a')).toBeUndefined()
  })

  test('have the value that an importing project gives, the outermost first', () => {
    expect(value('//base/a.view.lkml', 'a')).toBe('a from above')
    expect(value('//deep/a.view.lkml', 'c')).toBe('c of base')
    expect(value('//deep/a.view.lkml', 'd')).toBe('d from above')
  })

  test('are put into the names of imported projects and into the values that those are given', () => {
    const { constants, manifest } = projectOf(
      {
        'manifest.lkml': `constant: config { value: "near" }
          constant: schema { value: "shop" }
          local_dependency: { project: "@{config}" override_constant: table { value: "@{schema}.orders" } }`
      },
      { imports: new Map([['near', filesOf({ 'manifest.lkml': 'constant: table { value: "t" }' })]]) }
    )
    expect(manifest.dependencies.map(({ project }) => project)).toEqual(['near'])
    expect(constants.get('near')!.get('table')).toBe('shop.orders')
  })

  test('are put into texts, and unknown ones stay and are told', () => {
    const known = new Map([['a', '$1 & @{b}']])
    expect(replaceConstants('x @{a} @{nope} @ {a} @{}', known)).toEqual({
      text: 'x $1 & @{b} @{nope} @ {a} @{}',
      unknown: ['nope']
    })
  })
})

describe('a project read again', () => {
  const texts = { 'm.model.lkml': 'include: "*.view"', 'a.view.lkml': 'view: a {}', 'b.view.lkml': 'view: b {}' }

  test('keeps the files that have the same text, and models whose files have', () => {
    const first = projectOf({ ...texts, 'n.model.lkml': 'include: "b.view"' })
    first.models.get('m')
    const second = projectOf(
      { ...texts, 'n.model.lkml': 'include: "b.view"', 'a.view.lkml': 'view: a { }' },
      { previous: first }
    )
    expect(second.files.get('b.view.lkml')).toBe(first.files.get('b.view.lkml'))
    expect(second.files.get('a.view.lkml')).not.toBe(first.files.get('a.view.lkml'))
    expect(second.models.get('n')).toBe(first.models.get('n'))
    expect(second.models.get('m')).not.toBe(first.models.get('m'))
  })

  test('keeps models over a reading in which nobody asked for them', () => {
    const first = projectOf(texts)
    const model = first.models.get('m')
    const second = projectOf(texts, { previous: first })
    expect(projectOf(texts, { previous: second }).models.get('m')).toBe(model)
  })

  test('has a model anew when what it lacks has come', () => {
    const first = projectOf({ 'm.model.lkml': 'include: "//base/a.view"' })
    expect(first.models.get('m')!.isComplete).toBe(false)
    const second = projectOf(
      { 'm.model.lkml': 'include: "//base/a.view"' },
      { previous: first, imports: new Map([['base', filesOf({ 'a.view.lkml': 'view: a {}' })]]) }
    )
    expect(second.models.get('m')!.isComplete).toBe(true)
  })

  test('finds files that have come, and no more those that have gone', () => {
    const first = projectOf(texts)
    includedFiles(first, 'm.model.lkml')
    const second = projectOf(
      { 'm.model.lkml': texts['m.model.lkml'], 'c.view.lkml': 'view: c {}', 'b.view.lkml': texts['b.view.lkml'] },
      { previous: first }
    )
    expect(includedFiles(second, 'm.model.lkml').map(({ path }) => path)).toEqual([
      'b.view.lkml',
      'c.view.lkml',
      'm.model.lkml'
    ])
  })
})

/** The order of includes as it is defined, by plain recursion. */
function orderOf(project: Project, path: string, seen = new Set<string>(), order: string[] = []): readonly string[] {
  if (seen.has(path)) return order
  seen.add(path)
  for (const include of includesOf(project.files.get(path)!)) {
    for (const target of includeTargets(project, include)) orderOf(project, target, seen, order)
  }
  order.push(path)
  return order
}

describe('the order of includes', () => {
  test('is that of plain recursion for any files that include each other', () => {
    const pattern = fc.constantFrom(
      '*.view',
      '/**/*.view',
      'a*.view',
      '/x/*',
      'a1.view',
      '/x/b1.view',
      '../b2.view',
      '/**/b*.view'
    )
    const path = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'x/a1', 'x/b1', 'x/y/b2').map((name) => `${name}.view.lkml`)
    const text = fc.array(pattern, { maxLength: 3 }).map((all) => all.map((each) => `include: "${each}"`).join('\n'))
    fc.assert(
      fc.property(fc.dictionary(path, text, { minKeys: 1 }), (texts) => {
        const project = projectOf(texts)
        for (const start of project.files.keys())
          expect(includedFiles(project, start).map((file) => file.path)).toEqual(orderOf(project, start))
      }),
      { numRuns: 500 }
    )
  })

  test('takes no longer than a moment where all files include all others', () => {
    const texts: Record<string, string> = {}
    for (let at = 0; at < 3_000; at++) texts[`v${at}.view.lkml`] = 'include: "/**/*.view"\ninclude: "*.view"'
    const project = projectOf(texts)
    const start = performance.now()
    for (let at = 0; at < 20; at++) expect(includedFiles(project, `v${at}.view.lkml`)).toHaveLength(3_000)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
