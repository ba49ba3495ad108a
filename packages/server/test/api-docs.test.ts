import { describe, expect, test } from 'vitest'
import { startServer } from './start-server.ts'

const files = ['explorer.js', 'explorer.css', 'swagger-ui-bundle.js', 'swagger-ui.css']

describe('The reference of the API', () => {
  test.each([
    ['/api-docs', '4.0'],
    ['/api-docs/', '4.0'],
    ['/api-docs/index.html', '4.0'],
    ['/api-docs/4.0', '4.0'],
    ['/api-docs/3.1/', '3.1'],
    ['/api-docs/3.0/index.html', '3.0'],
    ['/api-docs/3.0?x=1', '3.0']
  ])('at %s is a page for API %s, without a login', async (path, version) => {
    await using server = await startServer()
    const { status, headers, text } = await server.api('GET', path)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain(`<body data-version="${version}">`)
  })

  test('runs no script but the server’s own, asks no other host, and stands in no frame', async () => {
    await using server = await startServer()
    const { headers, text } = await server.api('GET', '/api-docs')
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((each): [string, string] => [each.split(' ')[0]!, each.split(' ').slice(1).join(' ')])
    )
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'"
    })
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer'
    })
    expect(text).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/)
  })

  test.each(files)('has its file %s, which whoever has it is not sent again', async (name) => {
    await using server = await startServer()
    const first = await server.api('GET', `/api-docs/assets/${name}`)
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    expect([first.status, first.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
    expect(first.text.length).toBeGreaterThan(500)
    const etag = first.headers.etag!
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await server.api('GET', `/api-docs/assets/${name}`, { headers: { 'if-none-match': known } })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
    }
    const other = await server.api('GET', `/api-docs/assets/${name}`, { headers: { 'if-none-match': '"x"' } })
    expect(other.status).toBe(200)
    const head = await server.api('HEAD', `/api-docs/assets/${name}`)
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', etag])
  })

  test.each([
    'assets',
    'assets/',
    'assets/operations.json',
    'assets/lib/swagger-ui.css',
    'assets/..',
    'assets/../../package.json',
    'assets/%2e%2e%2fpackage.json',
    'assets/..%2f..%2fpackage.json',
    'assets/..\\package.json',
    'assets/__proto__',
    'assets/explorer.js%00',
    'assets//explorer.js',
    '2.99',
    '4.0/x',
    '4.0/index.html/x',
    '../package.json',
    'x'
  ])('has nothing at %s: no file of the machine can be asked for', async (path) => {
    await using server = await startServer()
    const { status, headers } = await server.api('GET', `/api-docs/${path}`)
    expect([status, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8'])
  })

  test('is only to be read', async () => {
    await using server = await startServer()
    for (const path of ['/api-docs', '/api-docs/4.0', '/api-docs/assets/explorer.js']) {
      const { status, headers } = await server.api('POST', path)
      expect([status, headers.allow]).toEqual([405, 'GET'])
    }
  })

  test('is there in serve mode too, and gone in both when it is switched off', async () => {
    for (const mode of ['serve', 'emulator'] as const) {
      await using on = await startServer({ mode })
      expect((await on.api('GET', '/api-docs')).status).toBe(200)
      await using off = await startServer({ mode, apiDocs: false })
      for (const path of ['/api-docs', '/api-docs/4.0', '/api-docs/assets/explorer.js']) {
        expect((await off.api('GET', path)).status).toBe(404)
      }
      expect((await off.api('GET', '/api/4.0/openapi.json')).status).toBe(200)
    }
  })
})
