import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { conditionSql } from '../../src/storage/condition-sql.ts'
import { readCondition } from '../../src/storage/condition.ts'
import { openDatabase } from '../../src/storage/sqlite-database.ts'
import { openSqliteStore } from '../../src/storage/sqlite.ts'
import { StoreError, type Kind } from '../../src/storage/store.ts'
import { linesOf, startChild } from './child.ts'
import { idsOf, insert, others, things, type Thing } from './adapters.ts'

let directory: string
let file: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lookerts-store-'))
  file = join(directory, 'store.db')
})
afterEach(() => rm(directory, { recursive: true }))

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8)
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/** Fills the file with enough to have many pages. */
async function fill(kinds: readonly Kind<Thing>[] = [things]): Promise<void> {
  const store = await openSqliteStore(file, kinds)
  const documents = Array.from({ length: 500 }, (_, i) => ({ id: `i${i}`, email: `e${i}`, text: 'x'.repeat(200) }))
  await store.commit(documents.map((document) => insert(document)))
  await store.close()
}

async function execute(sql: string): Promise<void> {
  const database = await openDatabase(file)
  database.exec(sql)
  database.close()
}

/** Gives the message of a refusal, which is one line for a person and leaves the file as it was. */
async function refusalOf(kinds: readonly Kind<Thing>[] = [things]): Promise<string> {
  const before = await hashOf(file)
  const error: unknown = await openSqliteStore(file, kinds).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreError)
  const { message } = error as StoreError
  expect(message).toMatch(/^The store "[^\n]+" [^\n]+\.$/)
  expect(message).not.toMatch(/SELECT|PRAGMA|CREATE|SQLITE_|\.ts/)
  expect(await hashOf(file)).toBe(before)
  return message
}

describe('The file of a store', () => {
  it('is made with its directory for this user alone, log included (#2)', async () => {
    const deep = join(directory, 'data', 'store.db')
    const store = await openSqliteStore(deep, [things])
    await store.commit([insert({ id: '1' })])
    expect(await modeOf(join(directory, 'data'))).toBe('700')
    expect(await Promise.all([deep, `${deep}-wal`].map(modeOf))).toEqual(['600', '600'])
    await store.close()
    expect(await readdir(join(directory, 'data'))).toEqual(['store.db'])
  })

  it('may be empty, as after a start that was cut off', async () => {
    await writeFile(file, '')
    const store = await openSqliteStore(file, [things])
    await store.commit([insert({ id: '1' })])
    expect(await store.count(things)).toBe(1)
    await store.close()
  })

  it('takes on new kinds and look-ups, and gives up those that are no longer declared', async () => {
    await fill()
    const changed: Kind<Thing> = { name: 'thing', indexes: ['email', 'text'], unique: [] }
    const store = await openSqliteStore(file, [changed, others])
    expect(idsOf(await store.find(changed, { where: { email: 'e7' } }))).toEqual(['i7'])
    await store.commit([insert({ id: 'same', email: 'e7' }, changed), insert({ id: '1' }, others)])
    await store.close()
    const database = await openDatabase(file)
    const indexes = database.prepare("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE%INDEX%' ORDER BY 1").all()
    expect(indexes.flat()).toEqual(['doc_other_by_email', 'doc_thing_by_email', 'doc_thing_by_text'])
    database.close()
  })

  it('keeps the documents of kinds that are not asked for', async () => {
    await fill([things, others])
    await (await openSqliteStore(file, [others])).close()
    const store = await openSqliteStore(file, [things])
    expect(await store.count(things)).toBe(500)
    await expect(store.get(others, '1')).rejects.toThrow(TypeError)
    await store.close()
  })

  it('uses its indexes for each kind of look-up', async () => {
    await fill()
    const database = await openDatabase(file)
    for (const property of ['id', 'email', 'group', 'rank']) {
      for (const comparison of ['a', 5, true, { in: [1, 'a', true] }, { before: 9 }]) {
        const where = conditionSql(readCondition({ [property]: comparison }), [])
        const plan = database.prepare(`EXPLAIN QUERY PLAN DELETE FROM doc_thing WHERE ${where}`).all()
        expect(JSON.stringify(plan)).toMatch(/SEARCH doc_thing USING (COVERING )?INDEX (doc_thing_by_|sqlite_auto)/)
      }
    }
    database.close()
  })
})

describe('A file that cannot be a store is refused and left as it is', () => {
  it('when it is not a database', async () => {
    for (const content of ['hello', 'x'.repeat(100_000), '{"users":[]}', 'SQLite format 3\0 and then not']) {
      await writeFile(file, content)
      expect(await refusalOf()).toContain('is not a database: use another file.')
    }
  })

  it('when it is the database of another program', async () => {
    await execute('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)')
    expect(await refusalOf()).toContain('is a database of another program: use another file.')
  })

  it('when a newer version wrote it', async () => {
    await fill()
    await execute('PRAGMA user_version = 2')
    expect(await refusalOf()).toContain(
      'was written by a newer version (format 2, this one knows 1): upgrade this one.'
    )
  })

  it('when it is cut off', async () => {
    await fill()
    await truncate(file, 40_000)
    expect(await refusalOf()).toContain('is damaged: restore it from a backup.')
  })

  it('when pages of it are overwritten', async () => {
    await fill()
    const bytes = await readFile(file)
    bytes.fill(0xa5, 3 * 4096, 9 * 4096)
    await writeFile(file, bytes)
    expect(await refusalOf()).toContain('is damaged: restore it from a backup.')
  })

  it('when an index in it no longer fits its documents', async () => {
    await fill()
    const bytes = await readFile(file)
    bytes.write('e499', bytes.indexOf('e498'))
    await writeFile(file, bytes)
    expect(await refusalOf()).toContain('is damaged: restore it from a backup.')
  })

  it('when documents in it would clash in a property that is now unique', async () => {
    await fill()
    const stricter: Kind<Thing> = { name: 'thing', indexes: [], unique: ['text'] }
    expect(await refusalOf([stricter])).toContain('holds documents with the same text')
  })
})

describe('A path that cannot hold a store is refused', () => {
  it('when its directory is missing', async () => {
    const opening = openSqliteStore(join(directory, 'no', 'such', 'store.db'), [things])
    await expect(opening).rejects.toThrow(/has no directory to be in: create it, or check the path\.$/)
    expect(await readdir(directory)).toEqual([])
  })

  it('when it is a directory, lies in a file or holds a NUL', async () => {
    await mkdir(file)
    await expect(openSqliteStore(file, [things])).rejects.toThrow(/cannot be opened: check that it is a file/)
    await writeFile(join(directory, 'plain'), 'x')
    await expect(openSqliteStore(join(directory, 'plain', 'store.db'), [things])).rejects.toThrow(StoreError)
    await expect(openSqliteStore(`${file}\0.db`, [things])).rejects.toThrow(StoreError)
  })

  it('when the file or the directory is read-only', async () => {
    await fill()
    const before = await hashOf(file)
    await chmod(file, 0o444)
    await chmod(directory, 0o555)
    await asNobody(async () => {
      await expect(openSqliteStore(file, [things])).rejects.toThrow(/give this user write access to the file/)
      await expect(openSqliteStore(join(directory, 'new.db'), [things])).rejects.toThrow(/give this user write access/)
    })
    await chmod(file, 0o666)
    await asNobody(() => expect(openSqliteStore(file, [things])).rejects.toThrow(/give this user write access to the/))
    await chmod(directory, 0o755)
    expect(await hashOf(file)).toBe(before)
    expect(await readdir(directory)).toEqual(['store.db'])
  })

  it('when the file is in use, by this process or another, which then goes on undisturbed', async () => {
    const store = await openSqliteStore(file, [things])
    await store.commit([insert({ id: '1' })])
    const message = /is in use by another process: stop that one, or use another file\.$/
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(openSqliteStore(file, [things])).rejects.toThrow(message)
      expect(await linesOf(startChild('open', file))).toEqual([expect.stringMatching(message)])
    }
    await store.commit([insert({ id: '2' })])
    await store.close()
    expect(await linesOf(startChild('open', file))).toEqual(['opened'])
    const again = await openSqliteStore(file, [things])
    expect(await again.count(things)).toBe(2)
    await again.close()
  })
})

describe('A store whose file breaks while it is in use', () => {
  it('says so when a document is not as it was written, and still gives out the others', async () => {
    const plain: Kind<Thing> = { name: 'thing', indexes: [], unique: [] }
    await fill([plain])
    await execute(`
      UPDATE doc_thing SET body = substr(body, 1, 50) WHERE id = 'i7';
      UPDATE doc_thing SET body = replace(body, 'xxx', 'xyx') WHERE id = 'i9'`)
    const store = await openSqliteStore(file, [plain])
    const message = /is damaged: restore it from a backup\.$/
    await expect(store.get(plain, 'i7')).rejects.toThrow(message)
    await expect(store.get(plain, 'i9')).rejects.toThrow(message)
    await expect(store.find(plain, { where: { text: 'y' } })).rejects.toThrow(message)
    expect((await store.get(plain, 'i8'))?.document['email']).toBe('e8')
    await store.close()
  })
})

/** Modes bind everybody but root, so root becomes someone else meanwhile. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid!(65534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid!(0)
  }
}
