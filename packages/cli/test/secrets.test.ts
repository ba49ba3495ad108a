import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from '@lookerts/server'
import { expect, onTestFinished, test } from 'vitest'
import { makeDirectory, run, start, type Ended, type RunOptions } from './cli.ts'

const canary = 'CanarySecret7Fq2LxW9'
const wrong = 'CanaryWrong5Hj8RtK3'

/** What every user of the machine can see of a process: the words of its command line. */
function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
}

/** A server whose admin has the canary for a secret; each login waits until somebody has looked at its process. */
async function startCanaryServer(look: () => void): Promise<string> {
  const seed = { users: [{ roles: ['Admin'], credentials_api3: [{ client_id: 'canary-id', client_secret: canary }] }] }
  const server = createServer({ seed })
  onTestFinished(() => server.close())
  const { url } = await server.listen({ port: 0 })
  const front = createHttpServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      look()
      const { method = '', headers } = request
      const body = chunks.length > 0 ? Buffer.concat(chunks) : null
      const { authorization = '', 'content-type': type = '' } = headers
      void server
        .fetch(`${url}${request.url}`, {
          method,
          body,
          headers: { authorization, ...(type && { 'content-type': type }) }
        })
        .then(async (answer) =>
          response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
        )
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void front.close())
  await once(front, 'listening')
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}`
}

test('a secret stands in no output, no command line and no file, and a token only where it is asked for (#62)', async () => {
  const seenLines: string[] = []
  let pid = 0
  const url = await startCanaryServer(() => seenLines.push(commandLine(pid)))
  const directory = makeDirectory()
  const config = join(directory, 'config')
  const ini = join(directory, 'looker.ini')
  const json = join(directory, 'key.json')
  const write = (secret: string): void => {
    writeFileSync(ini, `[Looker]\nbase_url=${url}\nclient_id=canary-id\nclient_secret=${secret}\n`)
    writeFileSync(json, JSON.stringify({ base_url: url, client_id: 'canary-id', client_secret: secret }))
  }
  const ended: Ended[] = []
  const act = async (args: string[], { env = {}, input = '' }: RunOptions = {}): Promise<Ended> => {
    const running = start(args, { env: { LOOKERTS_CONFIG_DIR: config, ...env } })
    pid = running.pid
    seenLines.push(commandLine(pid))
    running.child.stdin.end(input)
    const result = await running.ended
    ended.push(result)
    return result
  }
  const tokens: string[] = []
  for (const secret of [canary, wrong]) {
    write(secret)
    const id = { LOOKERSDK_BASE_URL: url, LOOKERSDK_CLIENT_ID: 'canary-id' }
    const status = secret === canary ? 0 : 1
    const logins = [
      await act(['login'], { env: { ...id, LOOKERSDK_CLIENT_SECRET: secret } }),
      await act(['login', '--credentials-file', json]),
      await act(['login', '--credentials-file', '-'], { input: readFileSync(json, 'utf8') }),
      await act(['login', '--ini', ini]),
      ...(status === 0 ? [await act(['login', '--client-secret-stdin'], { env: id, input: `${secret}\n` })] : [])
    ]
    expect(logins.map(({ code }) => code)).toEqual(logins.map(() => status))
    const { out: token } = await run(['token'], { env: { LOOKERTS_CONFIG_DIR: config } })
    expect(token).toMatch(/^\S{20,}\n$/)
    tokens.push(token.trim())
    await act(['whoami'])
    await act(['whoami', '--json'])
  }
  for (const name of readdirSync(config))
    expect(readFileSync(join(config, name), 'utf8')).not.toMatch(/Canary|canary-id/)
  writeFileSync(json, `{"client_id": "${canary}" ${wrong}`)
  writeFileSync(ini, `[Looker]\n${canary}\n`)
  await act(['login', '--credentials-file', json])
  await act(['login', '--credentials-file', '-'], { input: canary })
  await act(['login', '--ini', ini])
  await act(['login'], {
    env: {
      LOOKERSDK_BASE_URL: `https://user:${canary}@looker.example.com`,
      LOOKERSDK_CLIENT_ID: 'x',
      LOOKERSDK_CLIENT_SECRET: canary
    }
  })
  expect((await act(['logout'])).code).toBe(0)

  const said = ended.map(({ out, err }) => out + err).join('\n')
  expect(said).not.toMatch(/Canary/)
  for (const token of tokens) expect(said).not.toContain(token)
  expect(said).not.toMatch(/^ {4}at /m)
  expect(seenLines.length).toBeGreaterThan(20)
  expect(seenLines.join('\n')).toContain('login')
  expect(seenLines.join('\n')).not.toMatch(/Canary/)
  for (const token of tokens) expect(seenLines.join('\n')).not.toContain(token)
})

test('a secret given as an argument is refused before anything is sent (#64)', async () => {
  const url = await startCanaryServer(() => expect.unreachable())
  const env = { LOOKERTS_CONFIG_DIR: makeDirectory(), LOOKERSDK_BASE_URL: url, LOOKERSDK_CLIENT_ID: 'canary-id' }
  const { code, out, err } = await run(['login', '--client-secret', canary], { env })
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^lookerts: --client-secret is not taken from the command line, .*\n$/)
  expect(err).not.toContain(canary)
})
