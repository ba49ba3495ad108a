import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackLogin, type LoopbackLoginOptions } from '../../src/node/loopback-login.ts'
import { memoryTokenStore, oauthCredentials } from '../../src/oauth/index.ts'
import { expectNoSecret, reasonOf } from './leaks.ts'
import { freePort } from './programs.ts'
import { clientId, startStubOAuth, type StubOAuth } from './stub-oauth.ts'

interface Page {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

async function visit(url: string, method = 'GET'): Promise<Page> {
  const response = await fetch(url, { method })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

async function begin(): Promise<{ stub: StubOAuth; options: LoopbackLoginOptions }> {
  const stub = await startStubOAuth()
  return { stub, options: { baseUrl: stub.url, clientId, store: memoryTokenStore() } }
}

const originOf = (url: string): string => new URL(new URL(url).searchParams.get('redirect_uri')!).origin

test('a user logs in with the browser, sees a page, and the token is stored', async () => {
  const { stub, options } = await begin()
  let page: Promise<Page> | undefined
  let asked = ''
  const credentials = await loopbackLogin({
    ...options,
    open: (url) => {
      asked = url
      page = stub.authorize(url).then((address) => visit(address))
    }
  })
  const { status, text, headers } = await page!
  expect([status, text]).toEqual([200, 'Looker has answered. You can close this window and go back to the program.\n'])
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(await credentials()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
  expect(await oauthCredentials(options)()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
  expect(originOf(asked)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(fetch(originOf(asked))).rejects.toThrow('fetch failed')
  expectNoSecret(credentials)
})

test('what does not answer the login is turned away, and waiting goes on', async () => {
  const { stub, options } = await begin()
  const statuses: number[] = []
  await loopbackLogin({
    ...options,
    open: (url) => {
      const browse = async (): Promise<void> => {
        const address = await stub.authorize(url)
        const wrong = new URL(address)
        wrong.searchParams.set('state', 'wrong')
        const others = [
          `${originOf(url)}/`,
          `${originOf(url)}/favicon.ico`,
          wrong.href,
          address.replace(/&state=.*/, '')
        ]
        for (const other of others) statuses.push((await visit(other)).status)
        statuses.push((await visit(address, 'POST')).status)
        statuses.push((await visit(address)).status)
      }
      void browse()
    }
  })
  expect(statuses).toEqual([404, 404, 400, 400, 405, 200])
  expect(stub.sent('POST /api/token')).toHaveLength(1)
})

test('redirectUri is sent exactly as it is registered', async () => {
  const { stub, options } = await begin()
  const redirectUri = `http://localhost:${await freePort()}/oauth?app=1`
  await loopbackLogin({
    ...options,
    redirectUri,
    open: (url) => {
      expect(new URL(url).searchParams.get('redirect_uri')).toBe(redirectUri)
      void stub.authorize(url).then((address) => visit(address.replace('localhost', '127.0.0.1')))
    }
  })
  expect(JSON.parse(stub.sent('POST /api/token')[0]!.body)).toMatchObject({ redirect_uri: redirectUri })
})

test('a user who refuses is told so, without a secret', async () => {
  const { options } = await begin()
  const open = (url: string): void => {
    const { searchParams } = new URL(url)
    void visit(`${searchParams.get('redirect_uri')}?error=access_denied&state=${searchParams.get('state')}`)
  }
  const error = await reasonOf(loopbackLogin({ ...options, open }))
  expect(error).toMatchObject({ code: 'authorization_needed', message: 'Access was refused: access_denied' })
})

test.each(['while it listens', 'where nothing can listen'])('the address can be pasted, %s', async (where) => {
  const { stub, options } = await begin()
  const redirectUri = where.startsWith('while') ? {} : { redirectUri: 'https://app.example.com/back' }
  let address: Promise<string> | undefined
  let asking: AbortSignal | undefined
  const credentials = await loopbackLogin({
    ...options,
    ...redirectUri,
    open: (url) => void (address = stub.authorize(url)),
    readRedirect: async (signal) => {
      asking = signal
      return `  ${await address}\n`
    }
  })
  expect(await credentials()).toMatchObject({ accessToken: stub.logins[0]!.accessToken })
  expect(asking?.aborted).toBe(true)
})

test('what is pasted must answer this login', async () => {
  const { options } = await begin()
  const readRedirect = async (): Promise<string> => 'http://127.0.0.1/callback?code=canary-code&state=other'
  const error = await reasonOf(loopbackLogin({ ...options, open: () => undefined, readRedirect }))
  expect(error).toMatchObject({ code: 'authorization_needed' })
  expectNoSecret(error)
})

test('nobody is waited for longer than is wanted', async () => {
  const { options } = await begin()
  let url = ''
  const open = (given: string): void => void (url = given)
  expect(await reasonOf(loopbackLogin({ ...options, open, timeoutMs: 50 }))).toMatchObject({ code: 'timeout' })
  await expect(fetch(originOf(url))).rejects.toThrow('fetch failed')
  const stop = new AbortController()
  const waiting = reasonOf(
    loopbackLogin({ ...options, open: () => stop.abort(new Error('enough')), signal: stop.signal })
  )
  expect(await waiting).toMatchObject({ message: 'enough' })
})

test('a browser that cannot be opened ends the login', async () => {
  const { options } = await begin()
  const open = (): void => {
    throw new Error('no browser')
  }
  expect(await reasonOf(loopbackLogin({ ...options, open }))).toMatchObject({ message: 'no browser' })
})

test('a port that is taken is told', async () => {
  const { options } = await begin()
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  expect(await reasonOf(loopbackLogin({ ...options, port, open: () => undefined }))).toMatchObject({
    code: 'EADDRINUSE'
  })
})

test.each([['back'], ['https://app.example.com/back'], ['http://192.0.2.1:8080/back']])(
  'nothing can listen at %s',
  async (redirectUri) => {
    const { options } = await begin()
    const error = await reasonOf(loopbackLogin({ ...options, redirectUri, open: () => undefined }))
    expect(error).toBeInstanceOf(TypeError)
  }
)
