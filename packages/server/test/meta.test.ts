import { apiVersions } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { documentAt } from '../src/resources/config/rules.ts'
import { openService } from './open-service.ts'
import { startServer, versions } from './start-server.ts'

test('The versions are shown without a token, at the root and in each version, and one of them is current', async () => {
  await using server = await startServer()
  const { status, body } = await server.api('GET', '/versions')
  expect(status).toBe(200)
  expect(body).toEqual({
    looker_release_version: expect.stringMatching(/^\d+\.\d+/) as string,
    current_version: element('4.0', 'current', server.url),
    supported_versions: [
      element('3.0', 'legacy', server.url),
      element('3.1', 'legacy', server.url),
      element('4.0', 'current', server.url)
    ],
    api_server_url: server.url,
    web_server_url: server.url
  })
  for (const version of versions) {
    const inside = await server.api('GET', `/api/${version}/versions`)
    const { web_server_url, ...old } = body
    expect(inside.body).toEqual(version === '3.0' ? old : { ...old, web_server_url })
  }
})

function element(version: string, status: string, url: string): object {
  const full_version = expect.stringMatching(new RegExp(`^${version.replace('.', '\\.')}\\.`)) as string
  return { version, full_version, status, swagger_url: `${url}/api/${version}/swagger.json` }
}

test('The server names itself by the public address that it was given, not by what a request says (#44)', async () => {
  await using server = await startServer({ publicUrl: 'https://looker.example.com' })
  const token = await server.login()
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp', forwarded: 'host=evil.example' }
  const { body } = await server.api('GET', '/versions', { headers })
  expect(body.api_server_url).toBe('https://looker.example.com')
  expect((await server.api('GET', '/api/4.0/user', { token })).body.url).toBe(
    'https://looker.example.com/api/4.0/users/1'
  )
  const { headers: paged } = await server.api('GET', '/api/4.0/users?limit=1', { token, headers })
  expect(paged.link).toContain('<https://looker.example.com/api/4.0/users?limit=1&offset=0>; rel="first"')
})

test('Without one it names itself by where it listens, whatever name it is called by', async () => {
  await using server = await startServer()
  const { body } = await server.api('GET', '/versions', { headers: { host: `localhost:${server.port}` } })
  expect(body.api_server_url).toBe(server.url)
})

describe.each(versions)('The documents of API %s', (version) => {
  test('are there without a token, and describe the operations', async () => {
    await using server = await startServer()
    const swagger = await server.api('GET', `/api/${version}/swagger.json`)
    expect([swagger.status, swagger.body]).toMatchObject([200, { swagger: '2.0', basePath: `/api/${version}` }])
    expect(Object.keys(swagger.body.paths as object)).toContain('/login')
    const openapi = await server.api('GET', `/api/${version}/openapi.json`)
    expect(openapi.status).toBe(200)
    expect(openapi.body.openapi).toMatch(/^3\./)
    expect((await server.api('GET', `/api/${version}/swagger.json?x=1`)).text).toBe(swagger.text)
  })

  test('are for reading only', async () => {
    await using server = await startServer()
    for (const method of ['POST', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await server.api(method, `/api/${version}/swagger.json`)
      expect([status, headers.allow]).toEqual([405, 'GET'])
    }
    const { status, text } = await server.api('HEAD', `/api/${version}/swagger.json`)
    expect([status, text]).toEqual([200, ''])
  })
})

test('The documents are an operation of API 4.0 as well', async () => {
  await using server = await startServer()
  for (const version of apiVersions) {
    for (const name of ['swagger.json', 'openapi.json']) {
      const { status, text } = await server.api('GET', `/api/4.0/api_spec/${version}/${name}`)
      expect(status).toBe(200)
      expect(text).toBe((await server.api('GET', `/api/${version}/${name}`)).text)
    }
  }
})

test.each([
  '/api/4.0/api_spec/5.0/swagger.json',
  '/api/4.0/api_spec/4.0/undoc.json',
  '/api/4.0/api_spec/4.0/..%2f..%2fpackage.json',
  '/api/4.0/api_spec/..%2f4.0/swagger.json',
  '/api/4.0/api_spec/__proto__/swagger.json',
  '/api/4.0/../4.0/swagger.json',
  '/api/4.0/4.0.json',
  '/api/4.0/package.json',
  '/api/5.0/swagger.json',
  '/api/../4.0.json',
  '/swagger.json',
  '/..%2f..%2fetc%2fpasswd',
  '/secret.key',
  '/lookerts.db'
])('There is nothing at %s (#34, #56)', async (path) => {
  await using server = await startServer()
  const { status, body } = await server.api('GET', path)
  expect([status, body.message]).toEqual([404, 'Not found'])
})

test('Each document is made once, since making one takes long and anybody may ask for it', async () => {
  const { service, close } = await openService()
  for (const version of versions) {
    const document = documentAt(service, version, 'swagger.json')
    expect(document).toBeDefined()
    expect(documentAt(service, version, 'swagger.json')).toBe(document)
    expect(documentAt(service, version, 'openapi.json')).not.toBe(document)
  }
  await close()
})

test('Health is shown without a token, in an empty answer of a known kind', async () => {
  await using server = await startServer()
  for (const path of ['/alive', '/availability']) {
    for (const method of ['GET', 'HEAD']) {
      const { status, text, headers } = await server.api(method, path)
      expect([status, text]).toEqual([200, ''])
      expect(headers).toMatchObject({ 'content-type': 'application/json;charset=utf-8', 'content-length': '0' })
    }
  }
})
