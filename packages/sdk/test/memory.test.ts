import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSession, stream, type Operation } from 'lookerts'
import { toFile } from 'lookerts/node'
import { expect, onTestFinished, test } from 'vitest'
import { startPieceServer } from './piece-server.ts'
import { transports } from './transports.ts'

const rows: Operation = { id: 'rows', version: '4.0', method: 'GET', path: '/rows', answer: 'any', slow: true }
const mebibyte = 2 ** 20

test.each(transports)(
  '200 MB go to a file and take less than half of that in memory, %s',
  { timeout: 120_000 },
  async (_, transport) => {
    const folder = mkdtempSync(join(tmpdir(), 'lookerts-memory-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'rows.csv')
    const piece = Buffer.alloc(64 * 1024, 'x')
    let left = 200 * mebibyte
    const server = await startPieceServer((response) => {
      const fill = (): void => {
        for (let goesOn = true; goesOn && left > 0; left -= piece.length) goesOn = response.write(piece)
        if (left <= 0) response.end()
      }
      response.on('drain', fill)
      fill()
    })
    const session = createSession({ baseUrl: server.url, accessToken: 'a-token', ...transport })
    const beforeBytes = process.memoryUsage.rss()
    let mostBytes = 0
    const onProgress = (): void => {
      mostBytes = Math.max(mostBytes, process.memoryUsage.rss())
    }
    expect(await toFile(await stream(session, rows, undefined), path, { onProgress })).toBe(200 * mebibyte)
    expect(statSync(path).size).toBe(200 * mebibyte)
    expect(mostBytes - beforeBytes).toBeLessThan(100 * mebibyte)
  }
)
