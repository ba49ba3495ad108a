import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LookerConfigError } from '../../src/node/config-error.ts'
import { findLogin, type NetrcLogin } from '../../src/node/netrc.ts'

const host = 'looker.test'

function find(text: string): NetrcLogin | undefined {
  return findLogin(text, host, '.netrc')
}

test.each<[string, NetrcLogin | undefined]>([
  ['', undefined],
  ['machine looker.test login id password s3cret', { login: 'id', password: 's3cret' }],
  ['machine looker.test\n  password s3cret\r\n  login id\r\n', { login: 'id', password: 's3cret' }],
  ['\uFEFFmachine LOOKER.test login id', { login: 'id' }],
  ['machine a.test login a password b\nmachine looker.test login id password c', { login: 'id', password: 'c' }],
  ['machine looker.test login id password c machine looker.test login x password y', { login: 'id', password: 'c' }],
  ['machine looker.test login id machine a.test password b', { login: 'id' }],
  ['machine looker.test login id default password b', { login: 'id' }],
  ['machine looker.test', {}],
  ['machine looker.test account a login id password c', { login: 'id', password: 'c' }],
  ['machine looker.test login login password password', { login: 'login', password: 'password' }],
  ['machine looker.test.evil login id password c', undefined],
  ['machine', undefined],
  ['machine looker.test login', {}]
])('%j is read', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test('the default entry is for no API key', () => {
  expect(find('default login id password s3cret')).toBeUndefined()
  expect(find('machine default login id password s3cret')).toBeUndefined()
})

test('comments and macros are skipped, and a value may begin with #', () => {
  const text = `# machine looker.test login no password no
machine a.test login x # password y
macdef init
machine looker.test login no password no
  cd /pub
\t
#machine looker.test login no
machine looker.test # the API
  login id # not: password no
  password #s3cret
macdef end
password no`
  expect(find(text)).toEqual({ login: 'id', password: '#s3cret' })
})

test('quotes keep spaces, and a backslash in them takes the next character as it is', () => {
  const text = String.raw`machine "looker.test" login "my id" password "a\"b\\c\td\e" machine x`
  expect(find(text)).toEqual({ login: 'my id', password: 'a"b\\c\tde' })
  expect(find(String.raw`machine looker.test login a\b password c"d`)).toEqual({
    login: String.raw`a\b`,
    password: 'c"d'
  })
  expect(find('machine looker.test login "" password ""')).toEqual({})
})

test('a quote that is not closed is an error of its line, which is not shown', () => {
  expect(() => find('machine looker.test\nlogin id\n  password "s3cret\nmore')).toThrow(
    new LookerConfigError('.netrc:3 opens a quote that nothing closes: write a second one')
  )
})

const word = fc.string({ unit: 'grapheme', minLength: 1 })

test('whatever is written in quotes is read back, after any other entries', () => {
  const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
  const others = fc.array(
    fc.record({ name: word.filter((name) => name.toLowerCase() !== host), login: word, password: word })
  )
  fc.assert(
    fc.property(others, word, word, fc.constantFrom(' ', '\n', '\r\n\t'), (before, login, password, space) => {
      const entries = [...before, { name: host, login, password }].map((entry) =>
        ['machine', quote(entry.name), 'login', quote(entry.login), 'password', quote(entry.password)].join(space)
      )
      expect(find(entries.join(space))).toEqual({ login, password })
    })
  )
})

test('whatever a file holds, it is read or a line of it is named', () => {
  const part = fc.constantFrom(
    'machine',
    'default',
    'login',
    'password',
    'macdef',
    host,
    ' ',
    '\n',
    '"',
    '\\',
    '#',
    'x'
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.array(part).map((parts) => parts.join(' ')),
    fc.array(part).map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(text, (anything) => {
      expect(complaint(anything)).toMatch(/^$|^\.netrc:\d+ opens a quote that nothing closes/)
    })
  )
})

function complaint(text: string): string {
  try {
    find(text)
    return ''
  } catch (error) {
    if (!(error instanceof LookerConfigError)) throw error
    return error.message
  }
}
