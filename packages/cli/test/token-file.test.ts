import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { configDirectory } from '../src/config/profiles.ts'
import { readToken, removeToken, writeToken, type StoredToken } from '../src/config/token-file.ts'
import { makeDirectory, run } from './cli.ts'
import { loginEnvironment, runHere, startServer } from './world.ts'

const token: StoredToken = {
  baseUrl: 'https://looker.example.com:19999',
  apiVersion: '4.0',
  accessToken: 'a-token',
  endsAt: null,
  allowInsecureHttp: false
}
const modeOf = (path: string): number => statSync(path).mode & 0o7777

describe('the file of a token', () => {
  test.each(['000', '022', '077'])(
    'is for its owner alone, and so is its directory, under umask %s (#65)',
    async (umask) => {
      const { url, key } = await startServer()
      const directory = join(makeDirectory(), 'a', 'config')
      const program = `process.umask(0o${umask}); process.argv.splice(1, 0, 'lookerts'); await import(${JSON.stringify(bin)})`
      const { status, stderr } = await spawned(
        ['--input-type=module', '-e', program, 'login'],
        loginEnvironment(url, key, directory)
      )
      expect([status, stderr]).toEqual([0, ''])
      expect(modeOf(directory)).toBe(0o700)
      expect(modeOf(join(directory, 'default.json'))).toBe(0o600)
      expect(readdirSync(directory)).toEqual(['default.json'])
    }
  )

  test.each(['0644', '0640', '0604', '0620', '0601', '0666'])(
    'is refused with mode %s, as ssh does (#65)',
    async (mode) => {
      const directory = makeDirectory()
      writeToken(directory, 'default', token)
      const file = join(directory, 'default.json')
      chmodSync(file, Number.parseInt(mode, 8))
      const env = { LOOKERTS_CONFIG_DIR: directory }
      for (const command of ['token', 'whoami', 'logout']) {
        const { code, out, err } = await runHere([command], { env })
        expect([code, out]).toEqual([1, ''])
        expect(err).toBe(
          `${file} is open to other users (mode ${mode}), so its token is not used: run chmod 600 ${file}, or log in again if others may have read it\n`
        )
      }
      writeToken(directory, 'default', token)
      expect(modeOf(file)).toBe(0o600)
    }
  )

  test('is not read through a symbolic link, and a login replaces the link and not its target (#65)', async () => {
    const directory = makeDirectory()
    const elsewhere = join(makeDirectory(), 'elsewhere.json')
    writeToken(directory, 'default', token)
    const file = join(directory, 'default.json')
    renameSync(file, elsewhere)
    symlinkSync(elsewhere, file)
    const { code, out, err } = await runHere(['token'], { env: { LOOKERTS_CONFIG_DIR: directory } })
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(`${file} is a symbolic link, and links are not followed: delete it and log in again\n`)

    writeToken(directory, 'default', { ...token, accessToken: 'a-newer-one' })
    expect(lstatSync(file).isSymbolicLink()).toBe(false)
    expect(readFileSync(elsewhere, 'utf8')).toContain('a-token')
  })

  test('is not read or written in a directory that is a link, no directory, or open to be changed (#65)', () => {
    const place = makeDirectory()
    const real = join(place, 'real')
    const link = join(place, 'link')
    const file = join(place, 'file')
    mkdirSync(real, { mode: 0o700 })
    symlinkSync(real, link)
    writeFileSync(file, '')
    for (const directory of [link, file]) {
      for (const act of [() => readToken(directory, 'p'), () => writeToken(directory, 'p', token)]) {
        expect(act).toThrow(`${directory} is not a directory, and links are not followed`)
      }
    }
    for (const mode of [0o777, 0o720, 0o702, 0o1777]) {
      chmodSync(real, mode)
      expect(() => writeToken(real, 'p', token)).toThrow(`${real} can be changed by other users: run chmod 700 ${real}`)
    }
    chmodSync(real, 0o700)
    expect(readdirSync(real)).toEqual([])
  })

  test.runIf(process.getuid?.() === 0)('is refused when another user owns it or its directory (#65)', async () => {
    const { chownSync } = await import('node:fs')
    const directory = makeDirectory()
    writeToken(directory, 'p', token)
    chownSync(join(directory, 'p.json'), 65_534, 65_534)
    expect(() => readToken(directory, 'p')).toThrow('belongs to another user: delete it and log in again')
    chownSync(directory, 65_534, 65_534)
    expect(() => writeToken(directory, 'p', token)).toThrow(`${directory} belongs to another user`)
  })

  test('a named pipe in its place is refused and not waited for', async () => {
    const directory = makeDirectory()
    const pipe = join(directory, 'default.json')
    expect(spawnSync('sh', ['-c', 'mkfifo -m 600 "$0"', pipe]).status).toBe(0)
    const { code, err } = await run(['token'], { env: { LOOKERTS_CONFIG_DIR: directory } })
    expect([code, err]).toEqual([1, `lookerts: ${pipe} is not a file: delete it and log in again\n`])
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...token, accessToken: 'two words' }),
    JSON.stringify({ ...token, accessToken: 'line\r\nx: y' }),
    JSON.stringify({ ...token, apiVersion: '5.0' }),
    JSON.stringify({ ...token, endsAt: 'soon' }),
    JSON.stringify({ ...token, baseUrl: undefined })
  ])('damaged as %j it is an error that says what to do, and a login replaces it', (text) => {
    const directory = makeDirectory()
    const file = join(directory, 'p.json')
    writeFileSync(file, text, { mode: 0o600 })
    expect(() => readToken(directory, 'p')).toThrow(
      expect.objectContaining({
        message: `${file} is damaged: run lookerts login --profile p to replace it, or delete it`,
        outcome: 'error'
      })
    )
    writeToken(directory, 'p', token)
    expect(readToken(directory, 'p')).toEqual(token)
  })

  test('a logout does not remove a token that was stored meanwhile', () => {
    const directory = makeDirectory()
    writeToken(directory, 'p', { ...token, accessToken: 'a-newer-one' })
    removeToken(directory, 'p', token)
    expect(readToken(directory, 'p')?.accessToken).toBe('a-newer-one')
    removeToken(directory, 'p', { ...token, accessToken: 'a-newer-one' })
    expect(readToken(directory, 'p')).toBe(undefined)
  })
})

describe('several processes at once', () => {
  test('twenty logins of twenty profiles lose none', { timeout: 120_000 }, async () => {
    const { url, key } = await startServer()
    const directory = join(makeDirectory(), 'config')
    const env = loginEnvironment(url, key, directory)
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`)
    const logins = await Promise.all(names.map((name) => run(['login', '--profile', name], { env })))
    expect(logins.filter(({ code, err }) => code !== 0 || err !== '')).toEqual([])
    expect(readdirSync(directory).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted())
    const tokens = new Set(names.map((name) => readToken(directory, name)?.accessToken))
    expect(tokens.size).toBe(20)
  })

  test('of logins of one profile the token of one stays, whole', { timeout: 120_000 }, async () => {
    const { url, key } = await startServer()
    const directory = join(makeDirectory(), 'config')
    const env = loginEnvironment(url, key, directory)
    const logins = await Promise.all(Array.from({ length: 6 }, () => run(['login'], { env })))
    expect(logins.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0])
    expect(readdirSync(directory)).toEqual(['default.json'])
    expect(await runHere(['whoami'], { env })).toMatchObject({ code: 0 })
  })

  test(
    'a process that is killed while it writes leaves the old token or the new one',
    { timeout: 120_000 },
    async () => {
      const directory = makeDirectory()
      const built = new URL('../dist/config/token-file.js', import.meta.url).href
      const program = `
      import { writeToken } from ${JSON.stringify(built)}
      process.stdout.write('ready')
      for (let n = 0; ; n++) writeToken(${JSON.stringify(directory)}, 'p', {...${JSON.stringify(token)}, accessToken: 'x'.repeat(n % 50 + 1) })`
      for (let round = 0; round < 8; round++) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
          stdio: ['ignore', 'pipe', 'inherit']
        })
        await once(child.stdout, 'data')
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
        child.kill('SIGKILL')
        await once(child, 'exit')
        expect(readToken(directory, 'p')?.accessToken ?? 'x').toMatch(/^x+$/)
      }
      expect(existsSync(join(directory, 'p.json'))).toBe(true)
      const drafts = readdirSync(directory).filter((name) => name !== 'p.json')
      for (const draft of drafts) {
        expect(modeOf(join(directory, draft))).toBe(0o600)
        utimesSync(join(directory, draft), 0, 0)
      }
      writeToken(directory, 'p', token)
      expect(readdirSync(directory)).toEqual(['p.json'])
    }
  )
})

test.each([
  [{ LOOKERTS_CONFIG_DIR: '/own', XDG_CONFIG_HOME: '/xdg', HOME: '/home/me' }, '/own'],
  [{ XDG_CONFIG_HOME: '/xdg', HOME: '/home/me' }, '/xdg/lookerts'],
  [{ XDG_CONFIG_HOME: 'relative', HOME: '/home/me' }, '/home/me/.config/lookerts'],
  [{ LOOKERTS_CONFIG_DIR: '', XDG_CONFIG_HOME: '', HOME: '/home/me' }, '/home/me/.config/lookerts']
])('with %j the tokens are in %s', (env, directory) => {
  expect(configDirectory(env)).toBe(directory)
})

const bin = fileURLToPath(new URL('../bin/lookerts.js', import.meta.url))

async function spawned(args: string[], env: Record<string, string>): Promise<{ status: number; stderr: string }> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } })
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += String(text)))
  const [status] = (await once(child, 'close')) as [number]
  return { status, stderr }
}
