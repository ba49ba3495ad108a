import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { watchProject } from '../../src/directory/index.ts'
import type { Project } from '../../src/project/index.ts'
import { temporaryDirectory, write } from './temporary.ts'

interface Watched {
  readonly seen: Project[]
  readonly until: (count: number) => Promise<void>
  readonly end: () => Promise<void>
}

function watched(root: string): Watched {
  const stop = new AbortController()
  const seen: Project[] = []
  const done = watchProject(root, (project) => void seen.push(project), {
    signal: stop.signal,
    intervalMs: 10,
    restMs: 10
  })
  const end = async (): Promise<void> => {
    stop.abort()
    await done
  }
  onTestFinished(end)
  const until = async (count: number): Promise<void> => {
    while (seen.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { seen, until, end }
}

describe('watchProject', () => {
  test('hands over the project at once, and again after a change', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'view: a {}' })
    const { seen, until } = watched(root)
    await until(1)
    await write(root, { 'deep/b.view.lkml': 'view: b {}' })
    await until(2)
    expect([...seen[1]!.files.keys()]).toEqual(['a.view.lkml', 'deep/b.view.lkml'])
    await rm(join(root, 'a.view.lkml'))
    await until(3)
    expect([...seen[2]!.files.keys()]).toEqual(['deep/b.view.lkml'])
  })

  test('sees an import change', async () => {
    const root = await temporaryDirectory({
      'shop/manifest.lkml': 'local_dependency: { project: "base" }',
      'base/u.view.lkml': 'view: u {}'
    })
    const { until } = watched(join(root, 'shop'))
    await until(1)
    await write(root, { 'base/u.view.lkml': 'view: v {}' })
    await until(2)
  })

  test('waits for a directory that goes away to come back', async () => {
    const root = await temporaryDirectory({ 'shop/a.view.lkml': 'view: a {}' })
    const { seen, until } = watched(join(root, 'shop'))
    await until(1)
    await rename(join(root, 'shop'), join(root, 'away'))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await write(root, { 'away/b.view.lkml': '' })
    await rename(join(root, 'away'), join(root, 'shop'))
    await until(2)
    expect(seen).toHaveLength(2)
  })

  test('tells nothing when nothing changes, and nothing after its end', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'view: a {}' })
    const { seen, until, end } = watched(root)
    await until(1)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await end()
    await write(root, { 'b.view.lkml': '' })
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(seen).toHaveLength(1)
  })

  test('needs a directory to begin with', async () => {
    await expect(watchProject('/no/such/directory', () => undefined)).rejects.toThrow('There is no directory')
  })

  test('ends at once with a signal that is aborted already', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': '' })
    const seen: Project[] = []
    await watchProject(root, (project) => void seen.push(project), { signal: AbortSignal.abort() })
    expect(seen).toEqual([])
  })
})
