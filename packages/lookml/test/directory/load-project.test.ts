import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProject, projectLoader } from '../../src/directory/index.ts'
import { temporaryDirectory, write } from './temporary.ts'

const base = { 'u.view.lkml': 'view: u {}' }

describe('loadProject', () => {
  test('calls a project as its manifest says, else as its directory', async () => {
    const root = await temporaryDirectory({ 'shop/a.view.lkml': '', 'other/manifest.lkml': 'project_name: "said"' })
    expect((await loadProject(join(root, 'shop'))).name).toBe('shop')
    expect((await loadProject(join(root, 'shop'), { name: 'given' })).name).toBe('given')
    expect((await loadProject(join(root, 'other'))).name).toBe('said')
  })

  test('finds a local import beside the project', async () => {
    const root = await temporaryDirectory({
      'shop/manifest.lkml': 'local_dependency: { project: "base" }',
      'base/u.view.lkml': 'view: u {}',
      'base/manifest.lkml': 'local_dependency: { project: "deeper" }\nlocal_dependency: { project: "shop" }',
      'deeper/d.view.lkml': 'view: d {}'
    })
    const project = await loadProject(join(root, 'shop'))
    expect([...project.files.keys()]).toEqual([
      'manifest.lkml',
      '//base/manifest.lkml',
      '//base/u.view.lkml',
      '//deeper/d.view.lkml'
    ])
  })

  test('finds imports in imported_projects, whose files are not its own', async () => {
    const root = await temporaryDirectory({
      'manifest.lkml': 'remote_dependency: block { url: "https://example.com/block" ref: "main" }',
      'imported_projects/block/u.view.lkml': 'view: u {}',
      'imported_projects/unused/u.view.lkml': 'view: u {}'
    })
    expect([...(await loadProject(root)).files.keys()]).toEqual(['manifest.lkml', '//block/u.view.lkml'])
  })

  test('takes imports from where it is told', async () => {
    const elsewhere = await temporaryDirectory(base)
    const root = await temporaryDirectory({ 'manifest.lkml': 'remote_dependency: block { url: "x" }' })
    const project = await loadProject(root, { imports: { block: elsewhere } })
    expect([...project.imports.keys()]).toEqual(['block'])
    await expect(loadProject(root, { imports: { block: join(elsewhere, 'no') } })).rejects.toThrow(
      'There is no directory'
    )
  })

  test('leaves out imports that are nowhere', async () => {
    const root = await temporaryDirectory({
      'shop/manifest.lkml': 'remote_dependency: base { url: "x" }\nlocal_dependency: { project: "none" }',
      'base/u.view.lkml': 'view: u {}'
    })
    expect([...(await loadProject(join(root, 'shop'))).imports.keys()]).toEqual([])
  })

  test.each(['..', '../base', '/etc', '.', 'a/../../base', ''])('does not follow a name such as %j', async (name) => {
    const root = await temporaryDirectory({
      'in/shop/manifest.lkml': `local_dependency: { project: "${name}" }`,
      'base/u.view.lkml': 'view: u {}'
    })
    expect([...(await loadProject(join(root, 'in/shop'))).files.keys()]).toEqual(['manifest.lkml'])
  })
})

describe('projectLoader', () => {
  test('gives the same project when nothing has changed, and the same files when others have', async () => {
    const root = await temporaryDirectory({
      'shop/manifest.lkml': 'local_dependency: { project: "base" }',
      'shop/m.model.lkml': 'include: "//base/*"',
      'base/u.view.lkml': 'view: u {}'
    })
    const { load } = projectLoader(join(root, 'shop'))
    const first = await load()
    expect(await load()).toBe(first)
    await write(root, { 'base/v.view.lkml': 'view: v {}' })
    const second = await load()
    expect(second).not.toBe(first)
    expect(second.files.get('//base/u.view.lkml')).toBe(first.files.get('//base/u.view.lkml'))
  })

  test('sees a file that is refused or another kind of file', async () => {
    const root = await temporaryDirectory({ 'm.model.lkml': '' })
    const { load } = projectLoader(root)
    await load()
    await write(root, { 'a.md': '' })
    expect((await load()).otherFiles).toEqual(['a.md'])
    await write(root, { 'b.view.lkml': new Uint8Array([255]) })
    expect((await load()).refused).toHaveLength(1)
  })
})
