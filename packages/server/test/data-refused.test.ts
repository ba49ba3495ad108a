import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer, StoreError } from '../src/index.ts'
import { startProgram } from './start-program.ts'
import { startServer } from './start-server.ts'

let data: string

beforeEach(async () => (data = await mkdtemp(join(tmpdir(), 'lookerts-refused-'))))
afterEach(async () => {
  await chmod(data, 0o700).catch(() => {})
  await rm(data, { recursive: true, force: true })
})

describe('A data directory that cannot be used is refused in one line that says what to do, and left as it is (#13)', () => {
  test.each([
    ['its key is gone', () => rm(file('secret.key')), /secret\.key is missing; put back the one/],
    ['its key is empty', () => writeFile(file('secret.key'), ''), /secret\.key holds no key; put back/],
    ['its key is cut off', () => truncate(file('secret.key'), 40), /secret\.key holds no key; put back/],
    ['its key is too long', () => writeFile(file('secret.key'), 'ab'.repeat(65)), /secret\.key holds no key; put back/],
    ['its key is another', () => writeFile(file('secret.key'), 'ab'.repeat(32)), /secret\.key is not the key that/],
    ['its key is no file', () => replaceByDirectory('secret.key'), /cannot be used \(EISDIR\)/],
    ['its database is no database', () => writeFile(file('lookerts.db'), 'x'.repeat(5000)), /is not a database/],
    ['its database is damaged', () => damage(file('lookerts.db')), /is damaged: restore it from a backup/],
    ['its database is no file', () => replaceByDirectory('lookerts.db'), /cannot be opened/]
  ])('because %s', async (_, spoil, message) => {
    await (await startServer({ data }))[Symbol.asyncDispose]()
    await spoil()
    const before = await contents()
    const error = await errorOf(data)
    expect(error).toBeInstanceOf(StoreError)
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
    expect(await contents()).toEqual(before)
  })

  test('because it is a file', async () => {
    await writeFile(file('taken'), 'mine')
    expect((await errorOf(file('taken'))).message).toMatch(/taken cannot be used \(EEXIST\)/)
    expect((await errorOf(file('taken/inside'))).message).toMatch(/cannot be used \(ENOTDIR\)/)
    expect(await readFile(file('taken'), 'utf8')).toBe('mine')
  })

  test('because nothing can be written there', async () => {
    await chmod(data, 0o500)
    const messages = await asNobody(async () => [(await errorOf(data)).message, (await errorOf(file('new'))).message])
    expect(messages[0]).toMatch(/could not be created: give this user write access|cannot be opened/)
    expect(messages[1]).toMatch(
      /new cannot be used \(EACCES\); check that it is one and that you may read and write it/
    )
    expect(await readdir(data)).toEqual([])
  })

  test('because another process uses it, which goes on undisturbed', async () => {
    await using first = await startProgram({ data })
    const form = { ...first.key! }
    const before = (await readdir(data)).toSorted()
    const second = await startProgram({ data })
    expect(second.error).toMatch(/is in use by another process: stop that one, or use another file/)
    expect((await readdir(data)).toSorted()).toEqual(before)
    expect((await first.api('POST', '/api/4.0/login', { form })).status).toBe(200)
    await first.kill()
    await using third = await startProgram({ data })
    expect((await third.api('POST', '/api/4.0/login', { form })).status).toBe(200)
  })
})

test('Whoever asks is told, and a server that nobody asks does not end the process', async () => {
  await writeFile(file('lookerts.db'), 'x'.repeat(5000))
  const server = createServer({ data })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await expect(server.ready()).rejects.toThrow(StoreError)
  await expect(server.listen({ port: 0 })).rejects.toThrow(StoreError)
  const { status } = await server.fetch('http://127.0.0.1/alive')
  expect(status).toBe(503)
  await server.close()
})

function file(name: string): string {
  return join(data, name)
}

async function replaceByDirectory(name: string): Promise<void> {
  await rm(file(name))
  await mkdir(file(name))
}

/** Page 2 on, so that it is still a database. */
async function damage(path: string): Promise<void> {
  const content = await readFile(path)
  content.fill(0xff, 4096)
  await writeFile(path, content)
}

async function contents(): Promise<object> {
  const names = (await readdir(data)).toSorted()
  return Promise.all(names.map(async (name) => [name, await readFile(file(name), 'hex').catch(() => 'a directory')]))
}

async function errorOf(directory: string): Promise<Error> {
  const server = createServer({ data: directory })
  try {
    await server.ready()
  } catch (error) {
    return error as Error
  } finally {
    await server.close()
  }
  throw new Error(`${directory} was opened`)
}

/** The superuser may write everywhere, so a test of what may not be written must be somebody else meanwhile. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  await chmod(data, 0o555)
  process.seteuid!(65534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}
