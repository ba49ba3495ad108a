import { expect, test } from 'vitest'
import { createSession } from 'lookerts'

test.each([
  ['https://looker.test', 'https://looker.test'],
  ['https://looker.test/', 'https://looker.test'],
  ['https://looker.test:19999//', 'https://looker.test:19999'],
  ['https://looker.test:443', 'https://looker.test'],
  ['HTTPS://Looker.TEST', 'https://looker.test'],
  ['https://looker.test:19999/api', 'https://looker.test:19999'],
  ['https://looker.test:19999/api/4.0', 'https://looker.test:19999'],
  ['https://looker.test:19999/api/3.1/', 'https://looker.test:19999'],
  ['https://proxy.test/looker', 'https://proxy.test/looker'],
  ['https://proxy.test/looker/api/4.0/', 'https://proxy.test/looker'],
  ['looker.test', 'https://looker.test'],
  ['looker.test:19999/api/4.0/', 'https://looker.test:19999'],
  ['10.0.0.1:19999', 'https://10.0.0.1:19999'],
  ['https://bücher.test', 'https://xn--bcher-kva.test'],
  ['https://[2001:db8::1]:19999', 'https://[2001:db8::1]:19999']
])('%s becomes %s', (given, expected) => {
  expect(createSession({ baseUrl: given }).baseUrl).toBe(expected)
})

test.each([
  '',
  'looker',
  '//looker.test',
  '?looker.test',
  'looker.test?a=1',
  'user@looker.test',
  'localhost:19999',
  '/api/4.0',
  'ftp://looker.test',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'javascript:alert.call(1)',
  'https://',
  'https://user@looker.test',
  'https://user:pass@looker.test',
  'https://looker.test/?a=1',
  'https://looker.test/#top',
  'https://looker.test/api?client_secret=x',
  'ws://looker.test',
  'data:text/plain,x',
  'data:a.b'
])('%j is refused, and not repeated in the message', (given) => {
  const make = (): unknown => createSession({ baseUrl: given, configure: false })
  expect(make).toThrow(new TypeError('baseUrl must be like https://host:19999'))
})

test.each([
  'http://localhost',
  'http://localhost:19999/api/4.0',
  'http://LOCALHOST',
  'http://looker.localhost',
  'http://127.0.0.1:8080',
  'http://127.8.9.1',
  'http://127.1',
  'http://0x7f.0.0.1',
  'http://[::1]:19999',
  'https://10.0.0.1'
])('%s needs no option (#73)', (given) => {
  expect(() => createSession({ baseUrl: given })).not.toThrow()
})

test.each([
  'http://looker.test',
  'http://10.0.0.1',
  'http://192.168.1.2:19999',
  'http://0.0.0.0',
  'http://[::]',
  'http://[fe80::1]',
  'http://localhost.evil.test',
  'http://evil-localhost',
  'http://127.0.0.1.evil.test',
  'http://127.evil.test',
  'http://1270.0.0.1.test',
  'http://[::ffff:8.8.8.8]',
  'http://128.0.0.1',
  'http://xlocalhost',
  'HTTP://looker.test'
])('%s sends secrets in the clear, which only allowInsecureHttp permits (#73)', (given) => {
  const error = new TypeError('http:// sends secrets unencrypted; it needs allowInsecureHttp')
  expect(() => createSession({ baseUrl: given })).toThrow(error)
  expect(() => createSession({ baseUrl: given, allowInsecureHttp: true })).not.toThrow()
})
