import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LookerTimeoutError } from 'lookerts'
import { expect, test } from 'vitest'
import { withFileLock } from '../../src/node/file-lock.ts'
import { reasonOf } from './leaks.ts'
import { makeDirectory, start } from './programs.ts'

const makeLock = (): string => join(makeDirectory(), 'x.lock')

/** Makes a lock as a process leaves it that another machine or container ran. */
function leave(file: string, holder: object): void {
  writeFileSync(file, JSON.stringify({ id: 'theirs', pid: process.pid, scope: 'elsewhere', ...holder }))
}

test('one holds the lock at a time, however many want it', async () => {
  const file = makeLock()
  let inside = 0
  let most = 0
  const works = Array.from({ length: 30 }, (_, at) =>
    withFileLock(file, async ({ isHeld }) => {
      most = Math.max(most, ++inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside--
      expect(isHeld()).toBe(true)
      return at
    })
  )
  expect(await Promise.all(works)).toEqual(Array.from({ length: 30 }, (_, at) => at))
  expect(most).toBe(1)
  expect(existsSync(file)).toBe(false)
})

test('a lock of a living process is waited for, and given up in time', async () => {
  const file = makeLock()
  const child = start('holder.ts', file)
  await once(child.stdout, 'data')
  let isRun = false
  const work = withFileLock(file, async () => (isRun = true), { waitMs: 200 })
  const error = await reasonOf(work)
  expect(error).toBeInstanceOf(LookerTimeoutError)
  expect(error).toMatchObject({ code: 'timeout', isUnsent: true })
  expect(isRun).toBe(false)
  expect(existsSync(file)).toBe(true)
})

test('the lock of a process that was killed is taken over at once, by one at a time', async () => {
  const file = makeLock()
  const child = start('holder.ts', file)
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(existsSync(file)).toBe(true)
  let inside = 0
  const options = { staleMs: 600_000, waitMs: 60_000 }
  const works = Array.from({ length: 20 }, () =>
    withFileLock(
      file,
      async () => {
        expect(++inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 2))
        inside--
      },
      options
    )
  )
  await Promise.all(works)
  expect(readdirSync(join(file, '..'))).toEqual([])
})

test('a lock from elsewhere is taken over when it shows no sign of life', async () => {
  const file = makeLock()
  leave(file, {})
  expect(await withFileLock(file, async () => 'mine', { staleMs: 50 })).toBe('mine')
  leave(file, { pid: 2 ** 30 })
  expect(await reasonOf(withFileLock(file, async () => 'mine', { waitMs: 100 }))).toBeInstanceOf(LookerTimeoutError)
})

test('a lock that its holder had no time to write is taken over too', async () => {
  const file = makeLock()
  writeFileSync(file, '')
  expect(await withFileLock(file, async () => 'mine', { staleMs: 50 })).toBe('mine')
})

test('a holder shows signs of life as long as it works', async () => {
  const file = makeLock()
  let isWorking = true
  const first = withFileLock(
    file,
    async ({ isHeld }) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      isWorking = false
      return isHeld()
    },
    { staleMs: 300 }
  )
  // As another container sees it: the process id means nothing there.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"scope":"[^"]*"/, '"scope":"elsewhere"'))
  const second = withFileLock(file, async () => isWorking, { staleMs: 1_000 })
  expect(await Promise.all([first, second])).toEqual([true, false])
})

test('a holder that lost its lock knows it, and leaves the next one its own', async () => {
  const file = makeLock()
  const wasHeld = await withFileLock(file, async ({ isHeld }) => {
    leave(file, {})
    return isHeld()
  })
  expect(wasHeld).toBe(false)
  expect(readFileSync(file, 'utf8')).toContain('theirs')
})

test('a takeover that was broken off is over after a while', async () => {
  const file = makeLock()
  leave(file, {})
  writeFileSync(`${file}.takeover`, '')
  expect(await reasonOf(withFileLock(file, async () => 'mine', { staleMs: 10, waitMs: 100 }))).toBeInstanceOf(
    LookerTimeoutError
  )
  utimesSync(`${file}.takeover`, 1, 1)
  expect(await withFileLock(file, async () => 'mine', { staleMs: 10 })).toBe('mine')
  expect(readdirSync(join(file, '..'))).toEqual([])
})

test('a link under the name of a lock leads nowhere', async () => {
  const file = makeLock()
  const elsewhere = join(makeDirectory(), 'elsewhere')
  symlinkSync(elsewhere, file)
  expect(await reasonOf(withFileLock(file, async () => 'mine', { waitMs: 50 }))).toBeInstanceOf(LookerTimeoutError)
  expect(existsSync(elsewhere)).toBe(false)
})

test('a lock that cannot be made is told at once', async () => {
  const error = await reasonOf(withFileLock(join(makeDirectory(), 'none', 'x.lock'), async () => 'mine'))
  expect(error.message).toContain('ENOENT')
})
