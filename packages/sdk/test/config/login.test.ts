import { createServer } from '@lookerts/server'
import { call, createSession } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../src/node/config.ts'
import { makePlaces, section } from './places.ts'

test('a session of what a file and a .netrc say logs in', async () => {
  const server = createServer()
  onTestFinished(() => server.close())
  const { url } = await server.listen({ port: 0 })
  const key = (await server.ready())!
  const whole = section('Looker', { base_url: url, ...key })
  const netrc = `machine 127.0.0.1 login ${key.client_id} password "${key.client_secret}"`
  const machines = [
    { files: { 'looker.ini': whole } },
    { files: { 'looker.ini': section('Looker', { base_url: `${url}/api/4.0/` }), '.netrc': netrc } }
  ]
  for (const machine of machines) {
    await using session = createSession(readConfig({}, makePlaces(machine)))
    expect((await call(session, me)).id).toBeDefined()
  }
})

test('a session of a configuration that was read looks for nothing more', () => {
  vi.stubEnv('LOOKERSDK_TIMEOUT', 'soon')
  onTestFinished(() => void vi.unstubAllEnvs())
  const places = makePlaces({ files: { 'looker.ini': section('Looker', { base_url: 'l.test' }) } })
  expect(createSession(readConfig({}, places)).baseUrl).toBe('https://l.test')
  expect(() => createSession({ baseUrl: 'https://l.test' })).toThrow(/^LOOKERSDK_TIMEOUT must be/)
})
