import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDigest, isSameDigest } from '../src/auth/digest.ts'
import { isTokenShaped, makeApiKey, makeToken } from '../src/auth/secrets.ts'
import { startServer, versions } from './start-server.ts'

describe('A token', () => {
  test('lives to the second that the login said, by the clock of the server (#7)', async () => {
    await using server = await startServer({ tokenLifetimeSeconds: 100 })
    const { body } = await server.api<{ access_token: string; expires_in: number }>('POST', '/api/4.0/login', {
      form: { ...server.key }
    })
    const token = body.access_token
    expect(body.expires_in).toBe(100)
    const status = async (): Promise<number> => (await server.api('GET', '/api/4.0/user', { token })).status
    server.clock.nowMs += 99_000
    expect(await status()).toBe(200)
    server.clock.nowMs += 999
    expect(await status()).toBe(200)
    server.clock.nowMs += 1
    expect(await status()).toBe(401)
    server.clock.nowMs += 1_000
    expect(await status()).toBe(401)
    expect((await server.api('DELETE', '/api/4.0/logout', { token })).status).toBe(404)
  })

  test('is not prolonged by being used, nor by another login (#6, #7)', async () => {
    await using server = await startServer({ tokenLifetimeSeconds: 100 })
    const token = await server.login()
    for (let passed = 0; passed < 100; passed += 20) {
      expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
      await server.login()
      server.clock.nowMs += 20_000
    }
    expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
  })

  test('is a new one at every login, and the ones before stay alive (#6)', async () => {
    await using server = await startServer()
    const tokens = await Promise.all(Array.from({ length: 50 }, () => server.login()))
    expect(new Set(tokens).size).toBe(50)
    for (const token of tokens) expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
  })

  test('works in every version, whichever it was got from', async () => {
    await using server = await startServer()
    for (const version of versions) {
      const token = await server.login(server.key, version)
      for (const other of versions) expect((await server.api('GET', `/api/${other}/user`, { token })).status).toBe(200)
    }
  })

  test('has a prefix, 43 random characters and a checksum (#1, #4)', () => {
    const token = makeToken()
    expect(token).toMatch(/^lka_[0-9A-Za-z]{43}[0-9A-Za-z]{6}$/)
    expect(isTokenShaped(token)).toBe(true)
    let rest = crc32(token.slice(0, 47))
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
    const checksum = Array.from({ length: 6 }, () => {
      const character = alphabet[rest % 62]
      rest = Math.floor(rest / 62)
      return character
    })
    expect(token.slice(47)).toBe(checksum.join(''))
  })

  test('with any one character changed is not one (#4)', () => {
    const token = makeToken()
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1)
      expect(isTokenShaped(changed)).toBe(false)
    }
    for (const text of ['', token.slice(1), `${token}a`, token.toUpperCase(), ` ${token}`, '\0'.repeat(53)]) {
      expect(isTokenShaped(text)).toBe(false)
    }
  })
})

test('Of 200,000 tokens no two are equal, and all characters are equally likely (#1)', () => {
  const tokens = new Set<string>()
  const counts = Array.from({ length: 128 }, () => 0)
  for (let made = 0; made < 200_000; made++) {
    const token = makeToken()
    tokens.add(token)
    for (let at = 4; at < 47; at++) counts[token.charCodeAt(at)]! += 1
  }
  expect(tokens.size).toBe(200_000)
  const seen = counts.filter((count) => count > 0)
  const expected = (200_000 * 43) / 62
  const chiSquare = seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  expect(seen).toHaveLength(62)
  // With 61 degrees of freedom a fair generator exceeds 130 once in a million runs.
  expect(chiSquare).toBeLessThan(130)
}, 30_000)

test('An API key has the lengths of Looker, and a secret of 142 random bits (#3)', () => {
  const keys = Array.from({ length: 10_000 }, makeApiKey)
  for (const { client_id, client_secret } of keys) {
    expect(client_id).toMatch(/^[0-9A-Za-z]{20}$/)
    expect(client_secret).toMatch(/^[0-9A-Za-z]{24}$/)
  }
  expect(new Set(keys.flatMap((key) => Object.values(key))).size).toBe(20_000)
})

test('Digests depend on the key, and are compared whole (#2, #5)', () => {
  const [one, other] = [createDigest(Buffer.alloc(32, 1)), createDigest(Buffer.alloc(32, 2))]
  expect(one('secret')).toMatch(/^[\w-]{43}$/)
  expect(one('secret')).toBe(one('secret'))
  expect(one('secret')).not.toBe(other('secret'))
  for (const bytes of [0, 31, 65]) expect(() => createDigest(Buffer.alloc(bytes))).toThrow('32 to 64 bytes')
  expect(isSameDigest(one('a'), one('a'))).toBe(true)
  expect(isSameDigest(one('a'), one('b'))).toBe(false)
  expect(isSameDigest(one('a'), one('a').slice(1))).toBe(false)
  expect(isSameDigest('', '')).toBe(true)
})

test('A digest is the HMAC-SHA-256 of the secret, whatever it and the key are (#2)', () => {
  const edges = [
    '',
    'a'.repeat(85),
    'a'.repeat(86),
    '€'.repeat(85),
    '€'.repeat(86),
    '💩'.repeat(100),
    '\ud800',
    '\0',
    makeToken()
  ]
  const key = fc.uint8Array({ minLength: 32, maxLength: 64 })
  const secret = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...edges))
  fc.assert(
    fc.property(key, fc.array(secret, { maxLength: 4 }), (bytes, secrets) => {
      const digest = createDigest(bytes)
      // One after the other, since nothing of the one may be left for the next.
      for (const each of secrets)
        expect(digest(each)).toBe(createHmac('sha256', bytes).update(each).digest('base64url'))
    }),
    { numRuns: 500 }
  )
})

const foreseeable = /Math\.random|randomUUID/g
const timeable = /(secret|digest|access_token)\w* [!=]== (?!undefined|typeof|document\.digest)/gi

test('No source makes secrets in a way that can be foreseen, or compares them in one that can be timed (#1, #5)', async () => {
  const source = new URL('../src/', import.meta.url)
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const text = await readFile(new URL(file, source), 'utf8')
    expect([file, ...(text.match(foreseeable) ?? []), ...(text.match(timeable) ?? [])]).toEqual([file])
  }
})

test('A data directory holds digests only: of 1,000 tokens and of all secrets there is no trace (#2, #3)', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lookerts-tokens-'))
  try {
    const server = await startServer({ data })
    const secrets = [server.key.client_secret]
    for (let made = 0; made < 20; made++) secrets.push((await server.makeUser()).key.client_secret)
    const tokens = await Promise.all(Array.from({ length: 1_000 }, () => server.login()))
    const whileOpen = await contentOf(data)
    await server[Symbol.asyncDispose]()
    const afterwards = await contentOf(data)
    expect(whileOpen.length).toBeGreaterThan(100_000)
    expect(afterwards).toContain(server.key.client_id)
    for (const secret of [...secrets, ...tokens]) {
      expect(whileOpen.includes(secret)).toBe(false)
      expect(afterwards.includes(secret)).toBe(false)
    }
  } finally {
    await rm(data, { recursive: true })
  }
})

async function contentOf(directory: string): Promise<string> {
  const files = await readdir(directory)
  const contents = await Promise.all(files.map((file) => readFile(join(directory, file), 'latin1')))
  return contents.join('\n')
}
