import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, type ResolvedConfig } from '../../src/node/config.ts'
import { explainConfig } from '../../src/node/explain.ts'
import { LookerConfigError } from '../../src/node/config-error.ts'
import { makePlaces, section, watchWarnings } from './places.ts'

const environment = {
  LOOKERSDK_BASE_URL: 'https://env.test',
  LOOKERSDK_CLIENT_ID: 'env-id',
  LOOKERSDK_CLIENT_SECRET: 'env-secret',
  LOOKERSDK_API_VERSION: '3.1',
  LOOKERSDK_TIMEOUT: '30'
}
const keys = {
  base_url: 'https://file.test:19999',
  client_id: 'file-id',
  client_secret: 'file-secret',
  api_version: '3.0',
  timeout: '2.5'
}
const fromEnvironment = {
  baseUrl: 'https://env.test',
  clientId: 'env-id',
  clientSecret: 'env-secret',
  apiVersion: '3.1',
  timeoutMs: 30_000
}
const fromFile = {
  baseUrl: 'https://file.test:19999',
  clientId: 'file-id',
  clientSecret: 'file-secret',
  apiVersion: '3.0',
  timeoutMs: 2_500
}

/** What is resolved, without the mark that nothing more is to be looked for. */
function resolve(...places: Parameters<typeof readConfig>): Omit<ResolvedConfig, 'configure'> {
  const { configure, ...options } = readConfig(...places)
  expect(configure).toBe(false)
  return options
}

test('the environment completes code, and looker.ini completes both', () => {
  expect(resolve({}, makePlaces({ env: environment }))).toEqual(fromEnvironment)
  expect(resolve({}, makePlaces({ files: { 'looker.ini': section('Looker', keys) } }))).toEqual(fromFile)
  const both = makePlaces({
    env: { LOOKERSDK_BASE_URL: 'https://env.test', LOOKERSDK_TIMEOUT: '7' },
    files: { 'looker.ini': section('Looker', keys) }
  })
  expect(resolve({}, both)).toEqual({ ...fromFile, baseUrl: 'https://env.test', timeoutMs: 7_000 })
  expect(resolve({ timeoutMs: 0.5, apiVersion: '4.0' }, both)).toMatchObject({ timeoutMs: 0.5, apiVersion: '4.0' })
})

test('code goes before all, keeps what is not about configuration, and undefined in it means nothing', () => {
  const given = { baseUrl: 'code.test/', clientId: 'a', clientSecret: 'b', workspace: 'dev' }
  expect(resolve({ ...given, timeoutMs: undefined as never }, makePlaces({ env: environment }))).toEqual({
    ...given,
    apiVersion: '3.1',
    timeoutMs: 30_000
  })
})

test.each([{ accessToken: 'token' }, { credentials: () => ({ accessToken: 'token' }) }])(
  'beside a login that code gives (%o) no key is looked for',
  (login) => {
    const { LOOKERSDK_CLIENT_ID: _id, LOOKERSDK_CLIENT_SECRET: _secret, ...env } = environment
    const places = makePlaces({ env, files: { '.netrc': 'machine env.test login "' } })
    expect(resolve(login, places)).toEqual({
      ...login,
      baseUrl: 'https://env.test',
      apiVersion: '3.1',
      timeoutMs: 30_000
    })
  }
)

test('what is empty outside of code counts as not set', () => {
  const env = { LOOKERSDK_BASE_URL: '', LOOKERSDK_CLIENT_ID: ' ', LOOKERSDK_TIMEOUT: '' }
  expect(resolve({}, makePlaces({ env, files: { 'looker.ini': section('Looker', keys) } }))).toEqual(fromFile)
})

test('with configure: false only code counts', () => {
  const files = { 'looker.ini': section('Looker', keys), '.netrc': 'machine code.test login a password b' }
  const env = { ...environment, LOOKERSDK_VERIFY_SSL: 'no', LOOKERTS_INI: 'none.ini' }
  const places = makePlaces({ env, files })
  expect(resolve({ configure: false, baseUrl: 'https://code.test' }, places)).toEqual({
    baseUrl: 'https://code.test'
  })
  expect(resolve({ configure: false, section: 'Looker', clientId: 'half' }, places)).toEqual({ clientId: 'half' })
  const { rows } = explainConfig({ configure: false, section: 'Looker' }, places)
  expect(rows).toContainEqual({ name: 'baseUrl', source: 'missing', problem: 'no baseUrl: give it in code' })
  expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['missing', 'default']))
})

test('a session can do without a key', () => {
  expect(resolve({ baseUrl: 'https://code.test' }, makePlaces())).toEqual({ baseUrl: 'https://code.test' })
})

test('several instances live in one file: file and section are named in code or in the environment', () => {
  const files = { 'conf/all.ini': section('Prod', keys) + section('Test', { ...keys, base_url: 'test.test' }) }
  const test = { ...fromFile, baseUrl: 'https://test.test' }
  expect(resolve({ configFile: 'conf/all.ini', section: 'Test' }, makePlaces({ files }))).toEqual(test)
  const env = { LOOKERTS_INI: 'conf/all.ini', LOOKERTS_SECTION: 'Test' }
  expect(resolve({}, makePlaces({ files, env }))).toEqual(test)
  expect(resolve({ section: 'Prod' }, makePlaces({ files, env }))).toEqual(fromFile)
})

test('the environment goes before a file that code names, which is warned of; without environment the file decides', () => {
  const told = watchWarnings()
  const places = makePlaces({ env: environment, files: { 'looker.ini': section('Test', keys) } })
  expect(resolve({ section: 'Test' }, places)).toEqual(fromEnvironment)
  const file = join(places.directory, 'looker.ini')
  expect(told()).toEqual([
    `${file} [Test] says otherwise, but the environment goes first: LOOKERSDK_BASE_URL, LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET, LOOKERSDK_API_VERSION, LOOKERSDK_TIMEOUT`
  ])
  expect(resolve({ section: 'Test' }, { ...places, env: {} })).toEqual(fromFile)
  expect(told()).toEqual([])
})

test('a looker.ini that nobody names does not say where a secret from elsewhere is sent', () => {
  const told = watchWarnings()
  const files = { 'looker.ini': section('Looker', { base_url: 'https://evil.test', verify_ssl: 'false' }) }
  const { LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET } = environment
  const places = makePlaces({ files, env: { LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET } })
  expect(() => readConfig({}, places)).toThrow(/name that file in LOOKERTS_INI/)
  const login = { accessToken: 'x' }
  expect(() => readConfig(login, makePlaces({ files }))).toThrow(/name that file in LOOKERTS_INI/)
  const env = { ...places.env, LOOKERTS_INI: 'looker.ini' }
  expect(resolve({}, { ...places, env })).toMatchObject({ baseUrl: 'https://evil.test', clientId: 'env-id' })
  expect(told()).toEqual([expect.stringMatching(/looker\.ini \[Looker\] turns the check of certificates off/)])
})

test('a looker.ini that nobody names and that has no key does not turn TLS off for a key of .netrc', () => {
  const told = watchWarnings()
  const files = {
    'looker.ini': section('Looker', { base_url: 'https://looker.test', verify_ssl: 'false' }),
    '.netrc': 'machine looker.test login id password s3cret'
  }
  const places = makePlaces({ files })
  const found = { baseUrl: 'https://looker.test', clientId: 'id', clientSecret: 's3cret' }
  expect(resolve({}, places)).toEqual(found)
  expect(told()).toEqual([expect.stringMatching(/^verify_ssl in .*looker\.ini \[Looker\] is ignored/)])
  const named = { ...places, env: { ...places.env, LOOKERTS_INI: 'looker.ini' } }
  expect(resolve({}, named)).toEqual({ ...found, tls: { insecure: true } })
})

test.each(['false', 'False', '0', 'no', 'OFF'])('verify_ssl %s makes this client insecure, with a warning', (word) => {
  const told = watchWarnings()
  const env = { ...environment, LOOKERSDK_VERIFY_SSL: word }
  expect(resolve({ tls: { ca: 'x' } as object }, makePlaces({ env })).tls).toEqual({ ca: 'x', insecure: true })
  const files = { 'looker.ini': section('Looker', { ...keys, verify_ssl: word }) }
  expect(resolve({}, makePlaces({ files })).tls).toEqual({ insecure: true })
  expect(told().filter((text) => text.includes('turns the check of certificates off'))).not.toEqual([])
  expect(resolve({ tls: { insecure: false } }, makePlaces({ env })).tls).toEqual({ insecure: false })
  expect(process.env['NODE_TLS_REJECT_UNAUTHORIZED']).toBeUndefined()
})

test('verify_ssl is nothing to a fetch, which makes connections of its own', () => {
  const env = { ...environment, LOOKERSDK_VERIFY_SSL: 'no' }
  expect(resolve({ fetch }, makePlaces({ env }))).toEqual({ ...fromEnvironment, fetch })
})

test.each(['true', 'True', '1', 'yes', 'on'])('verify_ssl %s changes nothing', (word) => {
  expect(resolve({}, makePlaces({ env: { ...environment, LOOKERSDK_VERIFY_SSL: word } }))).toEqual(fromEnvironment)
})

test('without a base URL the three ways to give it are told', () => {
  const places = makePlaces()
  const file = join(places.directory, 'looker.ini')
  expect(() => readConfig({}, places)).toThrow(
    new LookerConfigError(
      `no baseUrl: give it in code, set LOOKERSDK_BASE_URL, or write base_url into ${file} [Looker]`
    )
  )
})

test('errors name the place, and are TypeErrors', () => {
  const files = {
    'looker.ini': section('Prod', keys) + section('Test', { ...keys, timeout: 'soon' }),
    'bad.ini': 'x\n'
  }
  const places = makePlaces({ files })
  const file = join(places.directory, 'looker.ini')
  const fails = (given: object, message: string, env: Record<string, string> = {}): void =>
    expect(() => readConfig(given, { ...places, env: { ...places.env, ...env } })).toThrow(
      new LookerConfigError(message)
    )
  fails(
    { section: 'Dev' },
    `${file} has no section [Dev], only [Prod], [Test]: choose one with section or LOOKERTS_SECTION`
  )
  fails({}, `${file} has no section [Looker], only [Prod], [Test]: choose one with section or LOOKERTS_SECTION`)
  fails({ section: 'Test' }, `timeout in ${file} [Test] must be a number of seconds above 0`)
  const bad = join(places.directory, 'bad.ini')
  fails({ configFile: 'bad.ini' }, `${bad}:1 is no setting: write key=value, or begin the line with # to leave it out`)
  const none = join(places.directory, 'none.ini')
  fails({ configFile: 'none.ini' }, `there is no file ${none}, which code names: check the path`)
  fails({}, `there is no file ${none}, which LOOKERTS_INI names: check the path`, { LOOKERTS_INI: none })
  fails(
    { configFile: '.' },
    `${places.directory} cannot be read (EISDIR): check that it is a file and that you may read it`
  )
  const value = (variable: string, text: string, message: string): void =>
    fails({}, `${variable} ${message}`, { ...environment, [variable]: text })
  value('LOOKERSDK_TIMEOUT', '-1', 'must be a number of seconds above 0')
  value('LOOKERSDK_API_VERSION', '5.0', 'must be 3.0, 3.1 or 4.0')
  value('LOOKERSDK_VERIFY_SSL', 'maybe', 'must be true or false')
  value('LOOKERSDK_BASE_URL', 'ftp://x', 'cannot be used: baseUrl must be like https://host:19999')
  value(
    'LOOKERSDK_BASE_URL',
    'http://x',
    'cannot be used: http:// sends secrets unencrypted; it needs allowInsecureHttp'
  )
  expect(new LookerConfigError()).toBeInstanceOf(TypeError)
})

test('what makes no sense in code is left to the session to tell', () => {
  const given = { baseUrl: 'ftp://x', timeoutMs: -1, apiVersion: '5.0' as never }
  expect(resolve(given, makePlaces({ env: environment }))).toMatchObject(given)
})

test.each([
  ['https://l.test:19999/', 'https://l.test:19999'],
  ['https://l.test/api/4.0/', 'https://l.test'],
  ['l.test', 'https://l.test'],
  ['  l.test:443  ', 'https://l.test'],
  ['"https://proxy.test/looker/api"', 'https://proxy.test/looker']
])('base_url %s in a file becomes %s', (base_url, baseUrl) => {
  const files = { 'looker.ini': section('Looker', { ...keys, base_url }) }
  expect(resolve({}, makePlaces({ files }))).toMatchObject({ baseUrl })
})

test.skipIf(process.platform === 'win32')('files with a secret that others can read are warned of, once each', () => {
  const told = watchWarnings()
  const files = {
    'looker.ini': section('Looker', keys),
    'open.ini': section('Looker', { base_url: 'https://l.test' }),
    '.netrc': 'machine l.test login id password s3cret'
  }
  const places = makePlaces({ files, mode: 0o640 })
  const ini = join(places.directory, 'looker.ini')
  const netrc = join(places.directory, '.netrc')
  readConfig({}, places)
  readConfig({}, places)
  expect(told()).toEqual([`${ini} holds a secret and is open to other users; run: chmod 600 ${ini}`])
  readConfig({ configFile: 'open.ini' }, places)
  expect(told()).toEqual([`${netrc} holds a secret and is open to other users; run: chmod 600 ${netrc}`])
  readConfig({}, makePlaces({ files }))
  expect(told()).toEqual([])
})
