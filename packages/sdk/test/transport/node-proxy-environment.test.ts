import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { proxyFromEnvironment, toProxy } from '../../src/transport/node-proxy.ts'
import { nodeTransport } from '../../src/transport/node.ts'
import { ask, failureOf } from './wire.ts'

const password = 'p@ss word'

afterEach(() => vi.unstubAllEnvs())

const p = 'http://p:1'
const q = 'http://q:2'
const choices: [string, Record<string, string>, string | undefined][] = [
  ['http://a.test', {}, undefined],
  ['http://a.test', { http_proxy: p }, 'p:1'],
  ['http://a.test', { HTTP_PROXY: p }, 'p:1'],
  ['http://a.test', { HTTP_PROXY: p, http_proxy: q }, 'q:2'],
  ['http://a.test', { HTTP_PROXY: p, REQUEST_METHOD: 'GET' }, undefined],
  ['http://a.test', { http_proxy: p, REQUEST_METHOD: 'GET' }, 'p:1'],
  ['http://a.test', { HTTPS_PROXY: p }, undefined],
  ['https://a.test', { HTTPS_PROXY: p, http_proxy: q }, 'p:1'],
  ['https://a.test', { HTTPS_PROXY: p, REQUEST_METHOD: 'GET' }, 'p:1'],
  ['https://a.test', { https_proxy: q, HTTPS_PROXY: p }, 'q:2'],
  ['https://a.test', { ALL_PROXY: p }, 'p:1'],
  ['https://a.test', { all_proxy: q, ALL_PROXY: p }, 'q:2'],
  ['https://a.test', { https_proxy: '', ALL_PROXY: p }, 'p:1'],
  ['https://a.test', { https_proxy: 'p:3128' }, 'p:3128'],
  ['https://a.test', { https_proxy: 'https://p' }, 'p:443']
]

test.each(choices)('%s with %j goes over %s', (url, environment, name) => {
  expect(proxyFromEnvironment(new URL(url), environment)?.name).toBe(name)
})

const exemptions: [string, string, boolean][] = [
  ['http://a.test', 'a.test', true],
  ['http://a.test', 'A.TEST', true],
  ['http://a.test.', 'a.test', true],
  ['http://a.test', 'b.test, a.test', true],
  ['http://a.test', 'b.test a.test', true],
  ['http://a.test', '*', true],
  ['http://a.test', '', false],
  ['http://a.test', 'test', true],
  ['http://x.a.test', 'a.test', true],
  ['http://x.a.test', '.a.test', true],
  ['http://x.a.test', '*.a.test', true],
  ['http://xa.test', 'a.test', false],
  ['http://xa.test', '.a.test', false],
  ['http://a.test', 'x.a.test', false],
  ['http://a.test', 'a.test:80', true],
  ['https://a.test', 'a.test:443', true],
  ['http://a.test:8080', 'a.test:80', false],
  ['http://a.test:8080', 'a.test:8080', true],
  ['http://127.0.0.1:9', '127.0.0.1', true],
  ['http://127.0.0.1:9', '127.0.0.1:9', true],
  ['http://[::1]:9', '::1', true],
  ['http://[::1]:9', '[::1]', true],
  ['http://[::1]:9', '[::1]:9', true],
  ['http://[::1]:9', '[::1]:8', false],
  ['http://[::2]', '::1', false],
  ['http://a.test', ',, ,', false],
  ['http://a.test', '.', false],
  ['http://a.test', ':80', false]
]

test.each(exemptions)('%s with no_proxy=%j goes directly: %s', (url, list, isDirect) => {
  for (const name of ['no_proxy', 'NO_PROXY']) {
    const proxy = proxyFromEnvironment(new URL(url), { all_proxy: p, [name]: list })
    expect(proxy === undefined).toBe(isDirect)
  }
})

test.each(['socks5://p:1', 'ftp://p', 'http://', 'http://p:99999'])(
  '%s is no proxy, and the error names where it stands',
  async (address) => {
    const message = 'must be the address of an HTTP proxy, such as http://proxy.example.com:3128'
    expect(() => nodeTransport({ proxy: address })).toThrow(new TypeError(`proxy ${message}`))
    vi.stubEnv('all_proxy', address.replace('//', `//user:${encodeURIComponent(password)}@`))
    const error = await failureOf(ask(nodeTransport(), 'https://looker.test'))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(`all_proxy ${message}`)
  }
)

test('any user and password arrive at the proxy as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (user, secret) => {
      const proxy = toProxy(`http://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@p:1`, 'proxy')
      const expected = Buffer.from(`${user}:${secret}`).toString('base64')
      expect(proxy.authorization).toBe(`Basic ${expected}`)
    })
  )
  expect(() => toProxy('http://user:100%@p:1', 'proxy')).toThrow('proxy holds a user or password that is not')
})

test('any list of exemptions is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '*', ':', '[', ']', '1', ',', ' ', '\t') }), (list) => {
      proxyFromEnvironment(new URL('http://a.test'), { all_proxy: p, no_proxy: list })
    })
  )
})
