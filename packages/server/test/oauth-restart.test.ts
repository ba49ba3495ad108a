import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  authQuery,
  callbackOf,
  openBrowser,
  password,
  redeem,
  refresh,
  seed,
  signedIn,
  statusOf
} from './oauth-browser.ts'
import { startServer } from './start-server.ts'

let data = ''

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'lookerts-oauth-'))
})

afterEach(() => rm(data, { recursive: true }))

test('Session, consent, code, access token and refresh token outlive a restart', async () => {
  const before = await startServer({ seed, data })
  const { tokens, browser } = await signedIn(before)
  const { code } = callbackOf(await browser.get(`/auth?${authQuery()}`))
  await before[Symbol.asyncDispose]()
  await using after = await startServer({ data })
  expect(await statusOf(after, tokens.access_token)).toBe(200)
  expect((await refresh(after, tokens.refresh_token)).status).toBe(200)
  expect((await redeem(after, code!)).status).toBe(200)
  const same = openBrowser(after)
  for (const [name, value] of browser.cookies) same.cookies.set(name, value)
  expect((await same.get(`/auth?${authQuery()}`)).headers.location).toMatch(/code=/)
  await openBrowser(after).signIn()
})

test('The data directory holds no password, cookie, code or token in the clear', async () => {
  const server = await startServer({ seed, data })
  const { tokens, browser, code } = await signedIn(server)
  await refresh(server, tokens.refresh_token)
  const whileOpen = await contentOf()
  await server[Symbol.asyncDispose]()
  const text = whileOpen + (await contentOf())
  const secrets = [
    password,
    code,
    code.slice(4, 26),
    ...browser.cookies.values(),
    tokens.access_token,
    tokens.refresh_token
  ]
  expect(secrets).toHaveLength(7)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).toContain('Ann@Example.com')
})

test('A data directory that was seeded with a password is refused in serve mode', async () => {
  await (await startServer({ seed: { users: [{ email: 'a@b', password: 'known' }] }, data }))[Symbol.asyncDispose]()
  await expect(startServer({ mode: 'serve', data })).rejects.toThrow(/passwords of a seed, whose secrets are known/)
})

async function contentOf(): Promise<string> {
  const files = await readdir(data)
  return (await Promise.all(files.map((file) => readFile(join(data, file), 'latin1')))).join('')
}
