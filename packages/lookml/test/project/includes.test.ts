import { describe, expect, test } from 'vitest'
import { includedDashboards, includedFiles, includesOf, includeTargets } from '../../src/project/index.ts'
import { filesOf, projectOf } from './read.ts'

const view = (name: string): string => `view: ${name} { sql_table_name: ${name} ;; }`
const views = {
  'a.view.lkml': view('a'),
  'views/b.view.lkml': view('b'),
  'views/c.view.lkml': view('c'),
  'views/deep/d.view.lkml': view('d'),
  'views/deep/down/e_base.view.lkml': view('e'),
  'explores/x.explore.lkml': 'explore: a {}',
  'plain.lkml': view('plain'),
  'other/odd/a [x] (1).view.lkml': view('odd'),
  'boards/one.dashboard.lookml': '- dashboard: one',
  'manifest.lkml': 'project_name: "shop"'
}

/** What one include in a model file of a folder finds, each by its path. */
function found(pattern: string, from = 'm.model.lkml', more: Readonly<Record<string, string>> = {}): readonly string[] {
  const project = projectOf({ ...views, ...more, [from]: `include: "${pattern}"` })
  return includesOf(project.files.get(from)!).flatMap((include) => includeTargets(project, include))
}

describe('a pattern from the root', () => {
  test.each([
    ['/a.view', ['a.view.lkml']],
    ['/a.view.lkml', ['a.view.lkml']],
    ['/views/*.view', ['views/b.view.lkml', 'views/c.view.lkml']],
    ['/views/*', ['views/b.view.lkml', 'views/c.view.lkml']],
    [
      '/views/**/*.view',
      ['views/b.view.lkml', 'views/c.view.lkml', 'views/deep/d.view.lkml', 'views/deep/down/e_base.view.lkml']
    ],
    [
      '/views/**',
      ['views/b.view.lkml', 'views/c.view.lkml', 'views/deep/d.view.lkml', 'views/deep/down/e_base.view.lkml']
    ],
    ['/*/*.view.lkml', ['views/b.view.lkml', 'views/c.view.lkml']],
    ['/**/*base.view.lkml', ['views/deep/down/e_base.view.lkml']],
    ['/**/deep/*.view', ['views/deep/d.view.lkml']],
    ['/**/*.dashboard', ['boards/one.dashboard.lookml']],
    ['/**/*.explore', ['explores/x.explore.lkml']],
    ['/views/c', ['views/c.view.lkml']],
    ['/views/../a.view', ['a.view.lkml']],
    ['/plain', ['plain.lkml']],
    ['/**/*.explore.lkml', ['explores/x.explore.lkml']],
    ['/views/?.view', ['views/b.view.lkml', 'views/c.view.lkml']],
    ['/views/[c-z].view', ['views/c.view.lkml']],
    ['/views/[!c]*.view.lkml', ['views/b.view.lkml']],
    ['/{views,explores}/{b,x}.*', ['explores/x.explore.lkml', 'views/b.view.lkml']],
    ['/views/[z-a].view', []],
    ['/other/odd/a [x] (1).view', ['other/odd/a [x] (1).view.lkml']],
    ['/nothing/*.view', []],
    ['/b.view', []]
  ])('%s finds %j', (pattern, paths) => {
    expect(found(pattern)).toEqual(paths)
  })

  test('with ** has the files of the root too', () => {
    expect(found('/**/*.view')).toContain('a.view.lkml')
  })

  test('does not match letters of another case', () => {
    expect(found('/A.view')).toEqual([])
  })
})

describe('a pattern without a slash before it', () => {
  test('is one from the folder of the file', () => {
    expect(found('b.view', 'views/m.model.lkml')).toEqual(['views/b.view.lkml'])
    expect(found('deep/*.view', 'views/m.model.lkml')).toEqual(['views/deep/d.view.lkml'])
  })

  test('can go up', () => {
    expect(found('../views/*.view', 'models/m.model.lkml')).toEqual(['views/b.view.lkml', 'views/c.view.lkml'])
  })

  test('is one from the root where it finds nothing in the folder', () => {
    expect(found('views/b.view', 'models/m.model.lkml')).toEqual(['views/b.view.lkml'])
  })

  test('without folders is found in any of them, as projects without folders had it', () => {
    expect(found('*.explore.lkml', 'models/m.model.lkml')).toEqual(['explores/x.explore.lkml'])
  })

  test('finds the new name of an old file', () => {
    expect(found('a.view.lookml')).toEqual(['a.view.lkml'])
  })
})

describe('includes of a file', () => {
  test('are followed in order, and a file comes after what it includes', () => {
    const project = projectOf({
      'm.model.lkml': 'include: "/z.view"\ninclude: "/b.view"\nexplore: z {}',
      'z.view.lkml': 'include: "/y.view"',
      'y.view.lkml': view('y'),
      'b.view.lkml': view('b')
    })
    expect(includedFiles(project, 'm.model.lkml').map(({ path }) => path)).toEqual([
      'y.view.lkml',
      'z.view.lkml',
      'b.view.lkml',
      'm.model.lkml'
    ])
  })

  test('may go round', () => {
    const project = projectOf({
      'm.model.lkml': 'include: "/a.view"',
      'a.view.lkml': 'include: "/b.view"',
      'b.view.lkml': 'include: "/a.view"\ninclude: "/b.view"'
    })
    expect(includedFiles(project, 'm.model.lkml').map(({ path }) => path)).toEqual([
      'b.view.lkml',
      'a.view.lkml',
      'm.model.lkml'
    ])
  })

  test('can be a list', () => {
    const project = projectOf({ ...views, 'm.model.lkml': 'include: ["/views/c.view", "a.view"]' })
    expect(includedFiles(project, 'm.model.lkml').map(({ path }) => path)).toEqual([
      'views/c.view.lkml',
      'a.view.lkml',
      'm.model.lkml'
    ])
  })

  test('can be as many as the project has files, each in the next', () => {
    const count = 20_000
    const texts: Record<string, string> = {}
    for (let at = 0; at < count; at++) texts[`v${at}.view.lkml`] = `include: "v${at + 1}.view"`
    const project = projectOf(texts)
    expect(includedFiles(project, 'v0.view.lkml')).toHaveLength(count)
  })

  test('give dashboards, and never a manifest', () => {
    const project = projectOf({ ...views, 'm.model.lkml': 'include: "/**/*"' })
    expect(includedDashboards(project, 'm.model.lkml')).toEqual(['boards/one.dashboard.lookml'])
    expect(includedFiles(project, 'm.model.lkml').map(({ path }) => path)).not.toContain('manifest.lkml')
  })

  test('can have constants', () => {
    expect(
      found('/@{where}/b.view', 'm.model.lkml', { 'manifest.lkml': 'constant: where { value: "views" }' })
    ).toEqual(['views/b.view.lkml'])
  })
})

describe('an imported project', () => {
  const imports = new Map([
    ['base', filesOf({ 'views/u.view.lkml': 'include: "/common.lkml"', 'common.lkml': 'include: "//deeper/d.view"' })],
    ['deeper', filesOf({ 'd.view.lkml': view('d') })]
  ])

  test('has its own root, and its imports are found by their names', () => {
    const project = projectOf({ 'common.lkml': '', 'm.model.lkml': 'include: "//base/**/*.view"' }, { imports })
    expect(includedFiles(project, 'm.model.lkml').map(({ path }) => path)).toEqual([
      '//deeper/d.view.lkml',
      '//base/common.lkml',
      '//base/views/u.view.lkml',
      'm.model.lkml'
    ])
  })

  test('may be the project itself by its name', () => {
    expect(found('//shop/a.view')).toEqual(['a.view.lkml'])
  })
})
