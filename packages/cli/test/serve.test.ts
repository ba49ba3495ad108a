import { createSession, call } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { once } from 'node:events'
import { writeFileSync, readFileSync, rmSync, openSync, closeSync } from 'node:fs'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeDirectory, run, serve, start, type Announced } from './cli.ts'
import { runHere, makeIo } from './world.ts'
import { run as runServe } from '../src/commands/serve.ts'

async function logIn({ base_url, client_id, client_secret }: Announced): Promise<string | null | undefined> {
  await using session = createSession({ baseUrl: base_url, clientId: client_id, clientSecret: client_secret })
  return (await call(session, me)).display_name
}

/** Gives the key of one start and of others with the same data; each is over when the next begins. */
async function startsOf(
  data: string,
  ...extra: string[][]
): Promise<{ announced: Announced; err: string; name: string | null | undefined }[]> {
  const starts = []
  for (const args of extra) {
    const { announced, child, ended } = await serve('--data', data, ...args)
    const name = announced.client_id && (await logIn(announced))
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    starts.push({ announced, err, name })
  }
  return starts
}

/** A request of which the last byte of the body is still to come. */
async function requestUnderWay(baseUrl: string): Promise<Socket> {
  const { hostname, port } = new URL(baseUrl)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write('POST /api/4.0/login HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\nx')
  await new Promise((resolve) => setTimeout(resolve, 200))
  return socket
}

describe('what serve prints', () => {
  test('a program gets exactly one line of JSON, with a key that logs in', async () => {
    const { announced, child, ended } = await serve()
    expect(await logIn(announced)).toBe('Admin User')
    child.kill('SIGTERM')
    const { out, err } = await ended
    expect(out).toBe(`${JSON.stringify(announced)}\n`)
    expect(Object.keys(announced)).toEqual(['base_url', 'client_id', 'client_secret'])
    expect(announced.base_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(err).toBe('')
  })

  test('a data directory that has its keys gives null, and one line says how to get another', async () => {
    const data = join(makeDirectory(), 'data')
    const [first, second, third] = await startsOf(data, [], [], ['--new-key'])
    expect(second!.announced).toEqual({ base_url: second!.announced.base_url, client_id: null, client_secret: null })
    expect(second!.err).toBe(
      `lookerts: the API keys of ${data} stay as they are; to get another, start with --new-key\n`
    )
    expect(third!.announced.client_id).not.toBe(first!.announced.client_id)
    expect([first!.err, third!.err]).toEqual(['', ''])
    expect([first!.name, third!.name]).toEqual(['Admin User', 'Admin User'])
  })

  test('a person gets the variables to copy', async () => {
    let said = ''
    const io = { ...makeIo({ isTerminal: true }), print: async (text: string) => void (said += text) }
    await runServe(io, { port: '0' })
    expect(said).toMatch(
      /^The Looker API is served at (http:\/\/127\.0\.0\.1:\d+) \(emulator, in memory\)\. Ctrl\+C ends it\.\nIts reference, to try calls in a browser: \1\/api-docs\n\nexport LOOKERSDK_BASE_URL=\1\nexport LOOKERSDK_CLIENT_ID=\w{20}\nexport LOOKERSDK_CLIENT_SECRET=\w{24}\nexport LOOKERSDK_API_VERSION=4\.0\n$/
    )
  })

  test('a person is told when the secret is shown for the only time', async () => {
    const data = join(makeDirectory(), 'data')
    const first = await runHere(['serve', '--port', '0', '--data', data], { isTerminal: true })
    expect(first.out).toContain('The secret is shown this once.')
    const second = await runHere(['serve', '--port', '0', '--data', data], { isTerminal: true })
    expect(second.out).toMatch(/\(emulator, data in .*\nexport LOOKERSDK_BASE_URL=.*\nexport LOOKERSDK_API_VERSION/s)
    expect(second.out).not.toMatch(/CLIENT|this once/)
    expect(second.err).toContain('--new-key')
  })

  test('the public address is the one that clients are told', async () => {
    const { announced } = await serve('--public-url', 'https://looker.example.com/')
    expect(announced.base_url).toBe('https://looker.example.com')
  })

  test('an emulator for all the network is warned of, and told by an address that can be called (#46)', async () => {
    const { announced, child, ended } = await serve('--host', '0.0.0.0')
    expect(await logIn(announced)).toBe('Admin User')
    child.kill('SIGTERM')
    expect((await ended).err).toBe(
      'lookerts: warning: other machines can reach this emulator at 0.0.0.0, and it is made for this one\n'
    )
  })

  test('serve mode warns when nothing is kept, and logs lines of JSON', async () => {
    const { announced, child, ended } = await serve('--mode', 'serve')
    await logIn(announced)
    child.kill('SIGTERM')
    const [warning, ...events] = (await ended).err.trimEnd().split('\n')
    expect(warning).toBe('lookerts: warning: without --data everything is gone when this ends')
    expect(events.map((line) => (JSON.parse(line) as { event: string }).event)).toContain('login')
  })

  test('--log yes makes an emulator log', async () => {
    const { announced, child, ended } = await serve('--log', 'yes')
    await logIn(announced)
    child.kill('SIGTERM')
    expect((await ended).err).toContain('"event":"login"')
  })

  test('a seed gives its users their keys', async () => {
    const file = join(makeDirectory(), 'seed.json')
    const key = { client_id: 'seeded', client_secret: 'known' }
    writeFileSync(file, JSON.stringify({ users: [{ first_name: 'Ann', last_name: 'Lee', credentials_api3: [key] }] }))
    const { announced } = await serve('--seed', file)
    expect(await logIn({ ...announced, ...key })).toBe('Ann Lee')
  })

  test('a reader that has gone does not end it', async () => {
    // The warning comes right before the line that nobody reads.
    const { child } = start(['serve', '--port', '0', '--host', '0.0.0.0'])
    child.stdout.destroy()
    await once(child.stderr, 'data')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([child.exitCode, child.signalCode]).toEqual([null, null])
  })
})

describe('how serve ends', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets the request under way finish, then the status is 0',
    async (signal) => {
      const { announced, child, ended } = await serve()
      const socket = await requestUnderWay(announced.base_url)
      const answer = once(socket, 'data')
      child.kill(signal)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(child.exitCode).toBe(null)
      socket.write('y')
      expect(String(await answer)).toMatch(/^HTTP\/1\.1 4\d\d /)
      socket.end()
      expect(await ended).toMatchObject({ code: 0, err: '' })
    }
  )

  test('a second signal ends it at once', async () => {
    const { announced, child, ended } = await serve()
    await requestUnderWay(announced.base_url)
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(child.exitCode).toBe(null)
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT', err: '' })
  })

  test('after a kill the same data and key serve again', async () => {
    const data = join(makeDirectory(), 'data')
    const first = await serve('--data', data)
    await logIn(first.announced)
    first.child.kill('SIGKILL')
    await first.ended
    const second = await serve('--data', data)
    expect(await logIn({ ...first.announced, base_url: second.announced.base_url })).toBe('Admin User')
  })
})

describe('what serve refuses', () => {
  test.each([
    [
      ['--data', 'postgres://user:s3cret@db/looker'],
      /^lookerts: --data takes a directory; .*PostgreSQL are not supported yet$/
    ],
    [['--mode', 'test'], /^lookerts: --mode must be emulator or serve$/],
    [['--port', '65536'], /^lookerts: --port must be a whole number from 0 to 65535$/],
    [['--port', '1e3'], /^lookerts: --port must be a whole number/],
    [['--token-lifetime', '0'], /^lookerts: --token-lifetime must be a whole number from 1/],
    [['--log', 'maybe'], /^lookerts: --log must be yes or no$/],
    [['--public-url', 'looker.example.com'], /^lookerts: --public-url must be an address without a path/],
    [['--mode', 'serve', '--seed', 'x'], /^lookerts: --seed holds known secrets and is for --mode emulator only$/],
    [['--seed', '/nowhere/seed.json'], /^lookerts: there is no file \/nowhere\/seed\.json: check the path$/],
    [
      ['--mode', 'serve', '--host', '0.0.0.0'],
      /^lookerts: 0\.0\.0\.0 can be reached .* allow insecure HTTP with --insecure-http$/
    ]
  ])('%j is a usage error', async (args, line) => {
    const { code, out, err } = await run(['serve', '--port', '0', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err.slice(0, -1)).toMatch(line)
    expect(err).not.toContain('s3cret')
  })

  test('--insecure-http lets serve mode listen to the network (#47)', async () => {
    const { announced } = await serve('--mode', 'serve', '--host', '0.0.0.0', '--insecure-http')
    expect(await logIn(announced)).toBe('Admin User')
  })

  test.each([
    ['{"users":[\n{"client_secret":"s3cret",,}]}', /seed\.json:2:\d+: it is not JSON: correct it$/],
    ['s3cret', /seed\.json:1:1: it is not JSON: correct it$/],
    [
      '{"users":[{"credentials_api3":[{"client_secret":"s3cret"}]}]}',
      /seed\.json:1:32: users\[0\].credentials_api3\[0\].client_id is missing$/
    ],
    ['[]', /seed\.json:1:1: The seed must be an object$/]
  ])('the seed %j is named with what is wrong, and no secret of it is shown', async (text, line) => {
    const file = join(makeDirectory(), 'seed.json')
    writeFileSync(file, text)
    const { code, out, err } = await runHere(['serve', '--port', '0', '--seed', file])
    expect([code, out]).toEqual([1, ''])
    expect(err.trimEnd()).toMatch(line)
    expect(err).not.toContain('s3cret')
  })

  test('all that is wrong in a seed is told, a line each', async () => {
    const file = join(makeDirectory(), 'seed.yaml')
    writeFileSync(file, 'groups:\n  - nam: A\nusers:\n  - is_disabled: maybe\n')
    const { code, err } = await run(['serve', '--port', '0', '--seed', file])
    const [first, second, ...more] = err.trimEnd().split('\n')
    expect([code, more]).toEqual([1, []])
    expect(first).toMatch(/seed\.yaml:2:5: groups\[0\] has no "nam"; it may have id, /)
    expect(second).toMatch(/seed\.yaml:4:5: users\[0\]\.is_disabled must be a boolean$/)
  })

  test.each([
    ['no.such.host.invalid', /is no address of this machine: choose another with --host$/],
    ['192.0.2.1', /is no address of this machine: choose another with --host$/]
  ])('the host %s is refused in one line', async (host, line) => {
    const { code, err } = await runHere(['serve', '--port', '0', '--host', host])
    expect(code).toBe(1)
    expect(err.trimEnd()).toMatch(line)
  })

  test('a port in use is told, and the key that was made meanwhile is not lost without a word', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const port = String((taken.address() as AddressInfo).port)
    const line = `lookerts: port ${port} of 127.0.0.1 is in use: stop what uses it, or choose another with --port (0 for any that is free)`
    expect(await run(['serve', '--port', port])).toMatchObject({ code: 1, out: '', err: `${line}\n` })
    const data = join(makeDirectory(), 'data')
    expect(await run(['serve', '--port', port, '--data', data])).toMatchObject({
      code: 1,
      out: '',
      err: `${line}; the API key that was just made was not shown: get another with --new-key\n`
    })
  })

  test.runIf(process.platform === 'linux')('a full disk under standard output is told, with how to get the key', () => {
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const command = fileURLToPath(new URL('../bin/lookerts.js', import.meta.url))
    const args = [command, 'serve', '--port', '0', '--data', join(makeDirectory(), 'data')]
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^lookerts: standard output cannot be written \(ENOSPC\): .*--new-key\n$/)
  })

  test('a data directory that another server uses, is damaged, is no directory or lost its key is one line', async () => {
    const data = join(makeDirectory(), 'data')
    const running = await serve('--data', data)
    const failed = async (args: string[] = ['--data', data]): Promise<string> => {
      const { code, out, err } = await run(['serve', '--port', '0', ...args])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^lookerts: [^\n]+[:;] [^\n]+\n$/)
      expect(err).not.toMatch(/ {4}at |Error|SQLITE/)
      return err
    }
    expect(await failed()).toMatch(/in use by another process/)
    running.child.kill('SIGTERM')
    await running.ended

    const secretKey = join(data, 'secret.key')
    const key = readFileSync(secretKey)
    writeFileSync(secretKey, `${'00'.repeat(32)}\n`)
    expect(await failed()).toMatch(/secret\.key is not the key .* put that one back/)
    writeFileSync(secretKey, '')
    expect(await failed()).toMatch(/secret\.key holds no key/)
    rmSync(secretKey)
    expect(await failed()).toMatch(/secret\.key is missing|ENOENT/)
    writeFileSync(secretKey, key)
    rmSync(join(data, 'lookerts.db-wal'), { force: true })
    writeFileSync(join(data, 'lookerts.db'), 'this is no database'.repeat(500))
    expect(await failed()).toMatch(/is not a database/)
    expect(await failed(['--data', secretKey])).toMatch(/cannot be used|cannot be created/)
  })
})
