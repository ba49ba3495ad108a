import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/storage/sqlite.ts'
import type { Store } from '../../src/storage/store.ts'
import { insert, others, things } from './adapters.ts'
import { linesOf, programArguments } from './child.ts'

const FULL = /could not grow: free some space on its disk\. Nothing that was confirmed is lost\.$/

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lookerts-store-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** Commits until one fails; gives how many did not, and the message. */
async function commitUntilFull(store: Store): Promise<{ stored: number; message: string }> {
  for (let stored = 0; ; stored++) {
    try {
      await store.commit([insert({ id: `i${stored}`, text: 'x'.repeat(10_000) })])
    } catch (error) {
      return { stored, message: (error as Error).message }
    }
  }
}

describe('A store that finds no more space', () => {
  it('fails at the limit on the size of files, and keeps what it confirmed', async () => {
    const file = join(directory, 'store.db')
    const command = `ulimit -f 800; exec "$0" "$@"`
    const child = spawn('sh', ['-c', command, process.execPath, ...programArguments('write', file, 'run')], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const lines = await linesOf(child)
    expect(lines.pop()).toMatch(/could not (be read or written|grow): /)
    expect(lines.length).toBeGreaterThan(20)
    const store = await openSqliteStore(file, [things, others])
    for (const line of lines) {
      const [writer, round] = line.split(' ')
      expect({ line, count: await store.count(things, { id: `${writer}-${round}` }) }).toEqual({ line, count: 1 })
    }
    await store.close()
  })

  it.runIf(canMount())('fails on a full disk, still reads, and goes on once there is space', async () => {
    const disk = join(directory, 'disk')
    await mkdir(disk)
    shell(`mount -t tmpfs -o size=2m tmpfs '${disk}'`)
    try {
      await writeFile(join(disk, 'filler'), Buffer.alloc(1_000_000))
      const store = await openSqliteStore(join(disk, 'store.db'), [things])
      const { stored, message } = await commitUntilFull(store)
      expect(message).toMatch(FULL)
      expect(stored).toBeGreaterThan(10)
      expect(await store.count(things)).toBe(stored)
      await rm(join(disk, 'filler'))
      await store.commit([insert({ id: 'later' })])
      await store.close()
      const again = await openSqliteStore(join(disk, 'store.db'), [things])
      expect(await again.count(things)).toBe(stored + 1)
      await again.close()
    } finally {
      shell(`umount '${disk}'`)
    }
  })

  it.runIf(canMount())('is not made on a full disk', async () => {
    const disk = join(directory, 'disk')
    await mkdir(disk)
    shell(`mount -t tmpfs -o size=1m tmpfs '${disk}'`)
    try {
      await writeFile(join(disk, 'filler'), Buffer.alloc(2_000_000)).catch(() => undefined)
      await expect(openSqliteStore(join(disk, 'store.db'), [things])).rejects.toThrow(/free some space/)
      await rm(join(disk, 'filler'))
      const store = await openSqliteStore(join(disk, 'store.db'), [things])
      await store.commit([insert({ id: '1' })])
      await store.close()
    } finally {
      shell(`umount '${disk}'`)
    }
  })
})

/** A disk that is really full needs one of its own, which only root may make, and not in every container. */
function canMount(): boolean {
  try {
    shell('d=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs "$d" && umount "$d" && rmdir "$d"')
    return true
  } catch {
    return false
  }
}

function shell(command: string): void {
  execFileSync('sh', ['-c', command], { stdio: 'ignore' })
}
