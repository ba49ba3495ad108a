import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/node/config.ts'
import { LookerConfigError } from '../../src/node/config-error.ts'
import { explainConfig } from '../../src/node/explain.ts'
import { makePlaces, section, watchWarnings } from './places.ts'

test('every setting is shown with where it comes from, secrets as asterisks', () => {
  const places = makePlaces({
    env: { LOOKERSDK_BASE_URL: 'looker.test:19999/api/4.0' },
    files: { 'looker.ini': section('Looker', { client_id: 'canary-id', client_secret: 'canary-secret', timeout: '5' }) }
  })
  const explanation = explainConfig({ apiVersion: '3.1' }, places)
  const file = `${join(places.directory, 'looker.ini')} [Looker]`
  expect(explanation.rows).toEqual([
    { name: 'configFile', value: file, source: 'default' },
    { name: 'baseUrl', value: 'https://looker.test:19999', source: 'LOOKERSDK_BASE_URL' },
    { name: 'clientId', value: '***', source: file },
    { name: 'clientSecret', value: '***', source: file },
    { name: 'apiVersion', value: '3.1', source: 'code' },
    { name: 'tls.insecure', value: 'false', source: 'default' },
    { name: 'timeoutMs', value: '5000', source: file }
  ])
  expect(
    explanation
      .toString()
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, ' | '))
  ).toEqual([
    `configFile | ${file} | default`,
    'baseUrl | https://looker.test:19999 | LOOKERSDK_BASE_URL',
    `clientId | *** | ${file}`,
    `clientSecret | *** | ${file}`,
    'apiVersion | 3.1 | code',
    'tls.insecure | false | default',
    `timeoutMs | 5000 | ${file}`
  ])
  expect(`${explanation.toString()}${inspect(explanation)}${JSON.stringify(explanation)}`).not.toContain('canary')
})

test('nothing set is missing or default, and a token of code is shown as one', () => {
  const { rows } = explainConfig({}, makePlaces())
  expect(rows.map(({ name, source }) => `${name} ${source}`)).toEqual([
    'configFile missing',
    'baseUrl missing',
    'clientId missing',
    'clientSecret missing',
    'apiVersion default',
    'tls.insecure default',
    'timeoutMs default'
  ])
  expect(explainConfig({ timeoutMs: 1_001 }, makePlaces()).rows.at(-1)).toMatchObject({ value: '1001', source: 'code' })
  const login = explainConfig({ accessToken: 'canary' }, makePlaces()).rows
  expect(login).toContainEqual({ name: 'accessToken', value: '***', source: 'code' })
  expect(login.map(({ name }) => name)).not.toContain('clientId')
})

test('what is wrong stands in its row without its value, and nothing is thrown', () => {
  const env = {
    LOOKERSDK_BASE_URL: 'https://canary:canary@looker.test',
    LOOKERSDK_CLIENT_ID: 'canary',
    LOOKERSDK_API_VERSION: 'canary',
    LOOKERSDK_VERIFY_SSL: 'canary',
    LOOKERSDK_TIMEOUT: 'canary',
    LOOKERTS_INI: 'broken.ini'
  }
  const places = makePlaces({ env, files: { 'broken.ini': '[Looker]\ncanary\n' } })
  const explanation = explainConfig({}, places)
  expect(explanation.rows.map(({ name, problem }) => `${name}: ${problem}`)).toEqual([
    `configFile: ${join(places.directory, 'broken.ini')}:2 is no setting: write key=value, or begin the line with # to leave it out`,
    'baseUrl: LOOKERSDK_BASE_URL cannot be used: baseUrl must be like https://host:19999',
    'clientId: undefined',
    'clientSecret: LOOKERSDK_CLIENT_SECRET is missing: LOOKERSDK_CLIENT_ID is set, and both halves of a key must come from one place',
    'apiVersion: LOOKERSDK_API_VERSION must be 3.0, 3.1 or 4.0',
    'tls.insecure: LOOKERSDK_VERIFY_SSL must be true or false',
    'timeoutMs: LOOKERSDK_TIMEOUT must be a number of seconds above 0'
  ])
  expect(explanation.toString()).toContain('\nproblem: LOOKERSDK_TIMEOUT must be')
  expect(`${explanation.toString()}${inspect(explanation)}`).not.toContain('canary')
})

test('what is dangerous is shown, and not told to the process', () => {
  const told = watchWarnings()
  const env = { LOOKERSDK_BASE_URL: 'https://l.test', LOOKERSDK_VERIFY_SSL: 'no' }
  const explanation = explainConfig({}, makePlaces({ env }))
  expect(explanation.rows).toContainEqual({ name: 'tls.insecure', value: 'true', source: 'LOOKERSDK_VERIFY_SSL' })
  expect(explanation.toString()).toContain('\nwarning: LOOKERSDK_VERIFY_SSL turns the check of certificates off')
  expect(told()).toEqual([])
})

test('whatever is set, it is explained or refused, and no secret is shown', () => {
  const told = watchWarnings()
  const secret = fc.constantFrom('', 's3cret', ' s3cret', 's3cret\n')
  const value = fc.constantFrom(
    'https://l.test',
    'l.test',
    'https://s3cret@l.test',
    '4.0',
    '0',
    'no',
    '5',
    '',
    's3cret'
  )
  const names = ['base_url', 'client_id', 'client_secret', 'api_version', 'verify_ssl', 'timeout'] as const
  const env = fc.dictionary(
    fc.constantFrom(...names.map((name) => `LOOKERSDK_${name.toUpperCase()}`)),
    fc.oneof(value, secret)
  )
  const text = fc.dictionary(fc.constantFrom(...names), value).map((keys) => section('Looker', keys))
  const given = fc.record({ clientId: secret, clientSecret: secret, accessToken: secret }, { requiredKeys: [] })
  fc.assert(
    fc.property(env, text, fc.constantFrom('Looker', 'Other'), given, (variables, ini, name, options) => {
      const places = makePlaces({
        env: variables,
        files: { 'looker.ini': ini, '.netrc': 'machine l.test login s3cret' }
      })
      const explanation = explainConfig({ ...options, section: name }, places)
      expect(`${explanation.toString()}${JSON.stringify(explanation)}`).not.toContain('s3cret')
      const message = refusal(() => readConfig({ ...options, section: name }, places))
      expect(`${message}${told().join('')}`).not.toContain('s3cret')
      expect(message === '').toBe(!explanation.rows.some(({ problem }) => problem))
    }),
    { numRuns: 60 }
  )
})

function refusal(work: () => unknown): string {
  try {
    work()
    return ''
  } catch (error) {
    if (!(error instanceof LookerConfigError)) throw error
    return error.message
  }
}
