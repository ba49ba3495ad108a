import { expect, test } from 'vitest'
import { readConfig } from '../../src/node/config.ts'
import { makePlaces, section, watchWarnings } from './places.ts'

const environment = {
  LOOKERSDK_BASE_URL: 'https://env.test',
  LOOKERSDK_CLIENT_ID: 'env-id',
  LOOKERSDK_CLIENT_SECRET: 'env-secret'
}
const keys = { base_url: 'https://file.test', client_id: 'file-id', client_secret: 'file-secret' }

test('a .netrc gives the key for the host of the base URL, last', () => {
  const files = { '.netrc': 'machine env.test login netrc-id password netrc-secret\ndefault login x password y' }
  const found = { clientId: 'netrc-id', clientSecret: 'netrc-secret' }
  const LOOKERSDK_BASE_URL = 'https://ENV.test:19999/api/4.0'
  expect(readConfig({}, makePlaces({ files, env: { LOOKERSDK_BASE_URL } }))).toMatchObject(found)
  expect(readConfig({}, makePlaces({ files, env: environment }))).toMatchObject({ clientId: 'env-id' })
  expect(readConfig({ baseUrl: 'https://other.test' }, makePlaces({ files }))).not.toHaveProperty('clientId')
  const elsewhere = makePlaces({
    files: { 'conf/netrc': 'machine ::1 login id password s' },
    env: { NETRC: 'conf/netrc' }
  })
  expect(readConfig({ baseUrl: 'https://[::1]:19999' }, elsewhere)).toMatchObject({ clientId: 'id', clientSecret: 's' })
})

test.each<[string, Parameters<typeof makePlaces>[0], Parameters<typeof readConfig>[0], RegExp]>([
  ['code', { env: environment }, { clientId: 'x' }, /^clientSecret in code is missing: clientId in code is set/],
  ['code', {}, { baseUrl: 'https://l.test', clientId: '', clientSecret: 's3cret' }, /^clientId in code is missing/],
  [
    'the environment',
    { env: { LOOKERSDK_CLIENT_ID: 'x' }, files: { 'looker.ini': section('Looker', keys) } },
    { baseUrl: 'https://l.test' },
    /^LOOKERSDK_CLIENT_SECRET is missing: LOOKERSDK_CLIENT_ID is set, and both halves of a key must come from one place$/
  ],
  [
    'a file',
    { files: { 'looker.ini': section('Looker', { ...keys, client_id: '' }), '.netrc': 'machine file.test login x' } },
    {},
    /^client_id in .*looker\.ini \[Looker\] is missing: client_secret in /
  ],
  [
    '.netrc',
    { files: { '.netrc': 'machine l.test password s3cret' } },
    { baseUrl: 'https://l.test' },
    /^client_id in .*\.netrc \(machine l\.test\) is missing: client_secret in /
  ]
])('half a key from %s is not completed from elsewhere', (_, machine, given, message) => {
  const places = makePlaces(machine)
  expect(() => readConfig(given, places)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }))
})

test('a .netrc that cannot be read is only warned of', () => {
  const told = watchWarnings()
  const places = makePlaces({ env: { NETRC: '.' } })
  expect(readConfig({ baseUrl: 'https://l.test' }, places)).not.toHaveProperty('clientId')
  expect(told()).toEqual([
    `${places.directory} cannot be read (EISDIR): check that it is a file and that you may read it`
  ])
})
