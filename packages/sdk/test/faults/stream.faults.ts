import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createSession, type Operation, type Session } from 'lookerts'
import { expect, onTestFinished, test } from 'vitest'
import { wait } from './calls.ts'
import { scaled } from './dice.ts'

/** In a process of its own, so that its buffers are not counted as the client's. */
const server = `
const { createServer } = require('node:http')
const piece = Buffer.alloc(65536, 'x')
createServer((request, response) => {
  let left = Number(new URL(request.url, 'http://a').searchParams.get('bytes'))
  response.writeHead(200, { 'content-type': 'text/csv', 'content-length': left })
  const fill = () => {
    for (let goesOn = true; goesOn && left > 0; left -= piece.length) goesOn = response.write(left < piece.length ? piece.subarray(0, left) : piece)
    if (left <= 0) response.end()
  }
  response.on('drain', fill)
  fill()
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

const exportRows: Operation = {
  id: 'export_rows',
  version: '4.0',
  method: 'GET',
  path: '/rows',
  query: ['bytes'],
  answer: 'any',
  slow: true
}

async function readSlowly(session: Session, bytes: number): Promise<{ received: number; mostRssBytes: number }> {
  const url = `${session.baseUrl}/api/4.0/rows?bytes=${bytes}`
  const response = await session.send({ operation: exportRows, method: 'GET', url, headers: {}, stream: true })
  let [received, mostRssBytes, pieces] = [0, 0, 0]
  for await (const piece of response.stream!) {
    received += piece.length
    if (++pieces % 64) continue
    mostRssBytes = Math.max(mostRssBytes, process.memoryUsage.rss())
    await wait(1)
  }
  return { received, mostRssBytes }
}

test('C18: a stream to a slow reader takes no more memory than a few pieces', async () => {
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill())
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const baseUrl = `http://127.0.0.1:${Number(port.toString())}`
  const session = createSession({ baseUrl, accessToken: 'preset', timeoutMs: Infinity })
  // Whatever a first stream needs once and for all is not the reader's slowness.
  const { mostRssBytes: warmBytes } = await readSlowly(session, 2 ** 26)
  const bytes = scaled(2 ** 31, 2 ** 26)
  const { received, mostRssBytes } = await readSlowly(session, bytes)
  const growthMb = Math.max(0, mostRssBytes - warmBytes) / 2 ** 20
  process.stdout.write(`C18 ${JSON.stringify({ bytes, growthMb: Math.round(growthMb) })}\n`)
  expect(received).toBe(bytes)
  expect(growthMb).toBeLessThan(32)
})
