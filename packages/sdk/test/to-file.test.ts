import { getEventListeners } from 'node:events'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createSession, LookerNetworkError, stream, type ByteStream, type Operation } from 'lookerts'
import { toFile, type FileProgress } from 'lookerts/node'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startPieceServer, type PieceServer } from './piece-server.ts'
import { eventually } from './stub-looker.ts'
import { transports } from './transports.ts'

const rows: Operation = { id: 'rows', version: '4.0', method: 'GET', path: '/rows', answer: 'any', slow: true }

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookerts-to-file-'))
  path = join(folder, 'rows.csv')
  return () => rmSync(folder, { recursive: true, force: true })
})

describe.each(transports)('toFile %s', (_, transport) => {
  const open = ({ url }: PieceServer, signal?: AbortSignal): Promise<ByteStream> =>
    stream(
      createSession({ baseUrl: url, accessToken: 'a-token', ...transport }),
      rows,
      undefined,
      signal ? { signal } : {}
    )

  /** A server that writes a piece and then waits. */
  const startStalling = (): Promise<PieceServer> => startPieceServer((response) => response.write('first'))

  /** What must be true when something failed. */
  async function expectNothingLeft(server: PieceServer, names: string[] = []): Promise<void> {
    expect(await readdir(folder)).toEqual(names)
    // Whoever has failed holds no connection.
    await eventually(() => expect(server.open.size).toBe(0))
  }

  test('the file has every byte, and its number is given', async () => {
    const whole = Buffer.from(Uint8Array.from({ length: 300_000 }, (__, index) => index % 251))
    const server = await startPieceServer((response) => response.end(whole))
    expect(await toFile(await open(server), path)).toBe(300_000)
    expect((await readFile(path)).equals(whole)).toBe(true)
    expect(await readdir(folder)).toEqual(['rows.csv'])
  })

  test('an empty answer makes an empty file', async () => {
    const server = await startPieceServer((response) => response.end())
    expect(await toFile(await open(server), path)).toBe(0)
    expect((await readFile(path)).length).toBe(0)
  })

  test('progress counts the bytes up to the last one, with the whole where it is known', async () => {
    const server = await startPieceServer((response) => {
      response.writeHead(200, { 'content-length': 9 }).write('one', () => setTimeout(() => response.end('twothr'), 50))
    })
    const seen: FileProgress[] = []
    await toFile(await open(server), path, { onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { writtenBytes: 3, totalBytes: 9 },
      { writtenBytes: 9, totalBytes: 9 }
    ])
    const body = gzipSync('whole')
    const coded = await startPieceServer((response) =>
      response.writeHead(200, { 'content-length': body.length, 'content-encoding': 'gzip' }).end(body)
    )
    await toFile(await open(coded), path, { onProgress: (progress) => seen.push(progress) })
    expect(seen[2]).toEqual({ writtenBytes: 5, totalBytes: undefined })
    expect(await readFile(path, 'utf8')).toBe('whole')
  })

  test('a file that is there is replaced at the end, and not before', async () => {
    await writeFile(path, 'old')
    const server = await startPieceServer((response) => {
      response.write('new ')
      setTimeout(() => response.end('rows'), 100)
    })
    const during: [string, string[]][] = []
    const onProgress = (): void => {
      const names = readdirSync(folder)
      during.push([names.includes('rows.csv') ? 'there' : 'gone', names])
    }
    const writing = toFile(await open(server), path, { onProgress })
    await eventually(() => expect(during.length).toBeGreaterThan(0))
    expect(await readFile(path, 'utf8')).toBe('old')
    await writing
    expect(await readFile(path, 'utf8')).toBe('new rows')
    expect(during[0]).toEqual(['there', ['rows.csv', expect.stringMatching(/^rows\.csv\.[0-9a-f]{12}\.part$/)]])
    expect(await readdir(folder)).toEqual(['rows.csv'])
  })

  test.each([
    ['is reset', (server: PieceServer) => [...server.open][0]!.socket!.resetAndDestroy()],
    ['ends too early', (server: PieceServer) => [...server.open][0]!.socket!.end()]
  ])('a stream whose connection %s leaves no file, and an old one as it was', async (__, breakOff) => {
    await writeFile(path, 'old')
    const server = await startStalling()
    const writing = toFile(await open(server), path, { onProgress: () => breakOff(server) })
    const error = await writing.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LookerNetworkError)
    expect(await readFile(path, 'utf8')).toBe('old')
    await expectNothingLeft(server, ['rows.csv'])
  })

  test.each([
    ['of the writing', (signal: AbortSignal) => ({ ofFile: { signal }, ofStream: undefined })],
    ['of the stream', (signal: AbortSignal) => ({ ofFile: {}, ofStream: signal })],
    ['of both', (signal: AbortSignal) => ({ ofFile: { signal }, ofStream: signal })]
  ])('an abort %s in the middle ends it with its reason', async (__, split) => {
    const server = await startStalling()
    const end = new AbortController()
    const { ofFile, ofStream } = split(end.signal)
    const bytes = await open(server, ofStream)
    const onProgress = (): void => end.abort(new Error('no longer wanted'))
    await expect(toFile(bytes, path, { ...ofFile, onProgress })).rejects.toThrow(new Error('no longer wanted'))
    await expectNothingLeft(server)
  })

  test('an abort while a piece is waited for ends it, and so does one from before', async () => {
    const server = await startStalling()
    const end = new AbortController()
    let pieces = 0
    const writing = toFile(await open(server), path, { signal: end.signal, onProgress: () => pieces++ })
    const failure = writing.catch((reason: unknown) => reason)
    await eventually(() => expect(pieces).toBe(1))
    end.abort(new Error('no longer wanted'))
    expect(await failure).toEqual(new Error('no longer wanted'))
    await expectNothingLeft(server)
    for (let times = 0; times < 20; times++) {
      const late = toFile(await open(server), path, { signal: end.signal })
      await expect(late).rejects.toThrow(new Error('no longer wanted'))
    }
    await expectNothingLeft(server)
  })

  test('an abort after the last piece still leaves no file', async () => {
    const server = await startPieceServer((response) => response.end('rows'))
    const end = new AbortController()
    const onProgress = (): void => end.abort(new Error('no longer wanted'))
    const bytes = await open(server)
    await expect(toFile(bytes, path, { signal: end.signal, onProgress })).rejects.toThrow(new Error('no longer wanted'))
    await expectNothingLeft(server)
  })

  test('a signal that is never aborted has no listener left', async () => {
    const { signal } = new AbortController()
    const server = await startPieceServer((response) => response.end('rows'))
    await toFile(await open(server), path, { signal })
    await toFile(await open(server), join(folder, 'none', 'rows.csv'), { signal }).catch(() => undefined)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('a folder that is not there is the error of the file system, and frees the connection', async () => {
    const server = await startStalling()
    const writing = toFile(await open(server), join(folder, 'none', 'rows.csv'))
    await expect(writing).rejects.toMatchObject({ code: 'ENOENT' })
    await expectNothingLeft(server)
  })

  test('a folder in the place of the file stays, and is the error of the file system', async () => {
    await mkdir(join(path, 'inner'), { recursive: true })
    const server = await startPieceServer((response) => response.end('rows'))
    await expect(toFile(await open(server), path)).rejects.toMatchObject({ syscall: 'rename' })
    expect(await readdir(path)).toEqual(['inner'])
    await expectNothingLeft(server, ['rows.csv'])
  })

  test('what onProgress throws ends it', async () => {
    const server = await startStalling()
    const onProgress = (): never => {
      throw new RangeError('too much')
    }
    await expect(toFile(await open(server), path, { onProgress })).rejects.toThrow(new RangeError('too much'))
    await expectNothingLeft(server)
  })

  test('a stream that was read before makes no file', async () => {
    const server = await startPieceServer((response) => response.end('rows'))
    const bytes = await open(server)
    await bytes.text()
    await expect(toFile(bytes, path)).rejects.toThrow(new TypeError('The body can be read only once'))
    await expectNothingLeft(server)
  })
})

test.skipIf(process.platform === 'win32')(
  'the file has the mode that is asked for, less the mask of the process',
  async () => {
    const mask = process.umask(0o022)
    onTestFinished(() => void process.umask(mask))
    const server = await startPieceServer((response) => response.end('rows'))
    const session = createSession({ baseUrl: server.url, accessToken: 'a-token' })
    const modeOf = async (mode?: number): Promise<number> => {
      await toFile(await stream(session, rows, undefined), path, mode === undefined ? {} : { mode })
      return (await stat(path)).mode & 0o777
    }
    expect(await modeOf()).toBe(0o644)
    // Also where the file was there, and anybody could read it.
    expect(await modeOf(0o600)).toBe(0o600)
  }
)

test.runIf(process.platform === 'linux')('no file stays open, whether the stream ends or breaks', async () => {
  let isBroken = false
  const server = await startPieceServer((response) => {
    response.write('first', () => (isBroken ? response.socket!.resetAndDestroy() : response.end('last')))
  })
  const session = createSession({ baseUrl: server.url, accessToken: 'a-token' })
  for (isBroken of [false, true]) await toFile(await stream(session, rows, undefined), path).catch(() => undefined)
  const open = readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)]
    } catch {
      return []
    }
  })
  expect(open.length).toBeGreaterThan(0)
  expect(open.filter((name) => name.startsWith(folder))).toEqual([])
})
