import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeDirectory, run, start, writePrivate } from './cli.ts'
import { loginEnvironment, runHere, startServer } from './world.ts'

async function listening(server: Server): Promise<string> {
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const key = { client_id: 'id', client_secret: 's3cret' }

describe('a login that fails', () => {
  const login = (url: string, args: string[] = []) =>
    runHere(['login', ...args], { env: loginEnvironment(url, key, makeDirectory()) })

  test('a wrong key is told, with where it comes from, and after too many how long to wait', async () => {
    const { url } = await startServer()
    for (let times = 0; times < 4; times++) {
      expect(await login(url)).toMatchObject({
        code: 1,
        out: '',
        err: `${url} refuses the API key from the environment: check its client_id and client_secret\n`
      })
    }
    expect((await login(url)).err).toMatch(/takes no more requests for now: try again in \d+ s\n$/)
  })

  test('a server that cannot be reached is told', async () => {
    const server = createSocketServer()
    const url = await listening(server)
    server.close()
    await once(server, 'close')
    expect(await login(url)).toMatchObject({
      code: 1,
      err: `${url} cannot be reached (ECONNREFUSED): check the base URL, and that the server runs\n`
    })
    expect((await login('https://no.such.host.invalid')).err).toMatch(/cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/)
  })

  test('a server that never answers is waited for as long as the timeout says', async () => {
    const url = await listening(createSocketServer())
    const env = { ...loginEnvironment(url, key, makeDirectory()), LOOKERSDK_TIMEOUT: '0.2' }
    expect(await runHere(['login'], { env })).toMatchObject({
      code: 1,
      err: `${url} did not answer within 0.2 s: try again later\n`
    })
  })

  test.each([
    ['a web page', 200, 'text/html', '<title>Sign in</title>', /answered 200.*is the base URL right\?/],
    [
      'an error in words of its own',
      500,
      'application/json',
      JSON.stringify({ message: 's3cret\u001b[31m\nis\u202e down' }),
      /says: \*\*\*/
    ],
    ['no token', 200, 'application/json', '{}', /answered without a token: check the base URL$/],
    ['a redirect', 307, 'text/plain', '', /answered 307/]
  ])('%s instead of a token is told in one line (#66)', async (_, status, type, body, line) => {
    const url = await listening(
      createHttpServer((__, response) => response.writeHead(status, { 'content-type': type }).end(body))
    )
    const { code, out, err } = await run(['login'], { env: loginEnvironment(url, key, makeDirectory()) })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^lookerts: [^\n]+\n$/)
    expect(err.trimEnd()).toMatch(line)
    for (const unwanted of ['s3cret', '\u001b', '\u202e', '    at ']) expect(err).not.toContain(unwanted)
  })

  test.each([
    ['http://looker.example.com', /begins with http:\/\/, .* or allow it with --insecure-http$/],
    ['ftp://looker.example.com', /must be like https:\/\/looker\.example\.com:19999/],
    ['https://user:s3cret@looker.example.com', /must be like https:.*, without a user or a query$/],
    ['looker', /must be like https:/]
  ])('the base URL %s is refused before anything is sent', async (url, line) => {
    const { code, err } = await login(url)
    expect(code).toBe(2)
    expect(err.trimEnd()).toMatch(line)
    expect(err).not.toContain('s3cret')
  })

  test('--insecure-http lets http:// reach a host that is not this machine (#73)', async () => {
    const { err } = await login('http://no.such.host.invalid', ['--insecure-http'])
    expect(err).toMatch(/cannot be reached/)
  })

  test('a name that would forge a line or colour the terminal stays one plain line (#66)', async () => {
    const { code, err } = await run(['login', '--ini', 'no\nlookerts: Logged in\r\u001b[31m\u202e.ini'])
    expect(code).toBe(2)
    expect(err).toBe('lookerts: there is no file no lookerts: Logged in\\u000d\\u001b[31m\\u202e.ini: check the path\n')
  })

  test('when the token cannot be kept, the key is not sent', async () => {
    const sent: unknown[] = []
    const url = await listening(createHttpServer((request, response) => response.end(sent.push(request.url))))
    const file = writePrivate(join(makeDirectory(), 'file'), '')
    const { code, err } = await runHere(['login'], { env: loginEnvironment(url, key, join(file, 'config')) })
    expect(code).toBe(1)
    expect(err).toMatch(/cannot be (made|read) \(\w+\): choose another with LOOKERTS_CONFIG_DIR\n$/)
    expect(sent).toEqual([])
  })

  test.each(['SIGKILL', 'SIGINT'] as const)('%s while it waits leaves the earlier token as it was', async (signal) => {
    const { url, key } = await startServer()
    const directory = makeDirectory()
    await runHere(['login'], { env: loginEnvironment(url, key, directory) })
    const before = readFileSync(join(directory, 'default.json'), 'utf8')
    const silent = createSocketServer()
    const waiting = once(silent, 'connection')
    const { child, ended } = start(['login'], { env: loginEnvironment(await listening(silent), key, directory) })
    await waiting
    child.kill(signal)
    expect(await ended).toMatchObject({ signal, out: '', err: '' })
    expect(readFileSync(join(directory, 'default.json'), 'utf8')).toBe(before)
    expect(readdirSync(directory)).toEqual(['default.json'])
  })
})
