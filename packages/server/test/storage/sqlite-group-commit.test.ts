import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/sqlite-database.ts'
import { createSqliteStore } from '../../src/storage/sqlite.ts'
import { ConflictError, StoreError, type Store } from '../../src/storage/store.ts'
import { idsOf, insert, things } from './adapters.ts'
import { sqliteError, watchDatabase, type WatchedDatabase } from './watched-database.ts'

const FULL = 13
const TOO_BIG = 18

let directory: string
let database: WatchedDatabase
let store: Store

async function open(groupCommit: boolean): Promise<void> {
  database = watchDatabase(await openDatabase(join(directory, 'store.db')))
  store = createSqliteStore(database, [things], { groupCommit })
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lookerts-store-'))
  await open(true)
})
afterEach(async () => {
  await store.close()
  await rm(directory, { recursive: true })
})

function countOf(sql: string): number {
  return database.ran.filter((each) => each === sql).length
}

function commitMany(count: number): Promise<void>[] {
  return Array.from({ length: count }, (_, i) => store.commit([insert({ id: `i${i}` })]))
}

describe('Commits to SQLite', () => {
  it('share one transaction when they arrive together', async () => {
    await Promise.all([...commitMany(100), store.nextId(things)])
    expect(countOf('COMMIT')).toBe(1)
    expect(await store.count(things)).toBe(100)
  })

  it('share the next transaction when they arrive one turn later', async () => {
    const first = commitMany(3)
    await new Promise(setImmediate)
    await Promise.all(first)
    const turns = Array.from({ length: 10 }, async (_, turn) => {
      for (let i = 0; i < turn; i++) await new Promise(setImmediate)
      await Promise.all(['a', 'b', 'c'].map((id) => store.commit([insert({ id: `${id}${turn}` })])))
    })
    await Promise.all(turns)
    expect(countOf('COMMIT')).toBe(11)
    expect(await store.count(things)).toBe(33)
  })

  it('have a transaction each without group commit', async () => {
    await store.close()
    await open(false)
    await Promise.all(commitMany(20))
    expect(countOf('COMMIT')).toBe(20)
  })

  it('are not seen and not answered before the transaction is stored', async () => {
    const events: string[] = []
    database.hooks.set('COMMIT', (run) => {
      const result = run()
      events.push('stored')
      return result
    })
    const commit = store.commit([insert({ id: '1' })]).then(() => events.push('answered'))
    expect(await store.get(things, '1')).toBeUndefined()
    await commit
    expect(events).toEqual(['stored', 'answered'])
    expect(await store.get(things, '1')).toBeDefined()
  })

  it('keep what the others of a transaction did when one conflicts', async () => {
    const commits = [
      store.commit([insert({ id: '1', email: 'a' })]),
      store.commit([insert({ id: '2' }), insert({ id: '3', email: 'a' })]),
      store.commit([insert({ id: '3', email: 'b' })])
    ]
    const results = await Promise.allSettled(commits)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(idsOf(await store.find(things))).toEqual(['1', '3'])
    expect(countOf('COMMIT')).toBe(1)
  })
})

describe('A transaction that cannot be stored', () => {
  it('fails all its commits, leaves nothing, and lets later ones pass', async () => {
    await store.commit([insert({ id: 'before' })])
    database.hooks.set('COMMIT', () => {
      throw sqliteError(FULL)
    })
    const conflicting = store.commit([insert({ id: 'before' })])
    const results = await Promise.allSettled([...commitMany(5), store.nextId(things), conflicting])
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreError' } })
    }
    expect(idsOf(await store.find(things))).toEqual(['before'])
    database.hooks.clear()
    await Promise.all(commitMany(5))
    expect(await store.nextId(things)).toBe('1')
    expect(await store.count(things)).toBe(6)
  })

  it('says in one line what to do, without SQL', async () => {
    database.hooks.set('COMMIT', () => {
      throw sqliteError(FULL)
    })
    const file = JSON.stringify(join(directory, 'store.db'))
    await expect(store.commit([insert({ id: '1' })])).rejects.toThrow(
      `The store ${file} could not grow: free some space on its disk. Nothing that was confirmed is lost.`
    )
  })

  it('fails as a whole when the database ended it in the middle', async () => {
    database.hooks.set('INSERT INTO doc_thing', (run) => {
      run()
      database.exec('ROLLBACK')
      throw sqliteError(FULL)
    })
    const results = await Promise.allSettled(commitMany(5))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    database.hooks.clear()
    expect(await store.count(things)).toBe(0)
    await store.commit([insert({ id: '1' })])
  })

  it('goes on without a commit that the database refused for its own sake', async () => {
    let calls = 0
    database.hooks.set('INSERT INTO doc_thing', (run) => {
      if (++calls === 3) throw sqliteError(TOO_BIG)
      return run()
    })
    const results = await Promise.allSettled(commitMany(5))
    expect(results.map(({ status }) => status).join(' ')).toBe('fulfilled fulfilled rejected fulfilled fulfilled')
    expect(idsOf(await store.find(things))).toEqual(['i0', 'i1', 'i3', 'i4'])
  })

  it('takes back a document whose id could not be noted as given out', async () => {
    database.hooks.set('INSERT INTO sequences', () => {
      throw sqliteError(TOO_BIG)
    })
    const results = await Promise.allSettled([store.commit([insert({ id: '5' })]), store.commit([insert({ id: 'a' })])])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(idsOf(await store.find(things))).toEqual(['a'])
  })

  it('makes the store refuse everything when it cannot be taken back either', async () => {
    const fail = (): never => {
      throw sqliteError(10)
    }
    for (const sql of ['COMMIT', 'ROLLBACK']) database.hooks.set(sql, fail)
    await expect(store.commit([insert({ id: '1' })])).rejects.toThrow('restart the server')
    database.hooks.clear()
    await expect(store.get(things, '1')).rejects.toThrow(StoreError)
    await expect(store.commit([insert({ id: '2' })])).rejects.toThrow(StoreError)
    await store.close()
    await open(true)
    expect(await store.count(things)).toBe(0)
  })

  it('stores nothing when a part of it cannot be taken back alone', async () => {
    database.hooks.set('ROLLBACK TO', () => {
      throw sqliteError(10)
    })
    const commits = [store.commit([insert({ id: '1' })]), store.commit([insert({ id: '2' }), insert({ id: '1' })])]
    for (const { status } of await Promise.allSettled(commits)) expect(status).toBe('rejected')
    database.hooks.clear()
    expect(await store.count(things)).toBe(0)
    await expect(store.commit([insert({ id: '2' }), insert({ id: '2' })])).rejects.toThrow(ConflictError)
  })
})
