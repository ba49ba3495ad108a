import { execFile } from 'node:child_process'
import type { TLSSocket } from 'node:tls'
import { inspect, promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { nodeTransport } from '../../src/transport/node.ts'
import { ask, failureOf, pem, post, serve, serveBytes, serveTls, textOf, token, transportWith } from './wire.ts'

const ca = pem('ca')

test('a server with a certificate of the given CA is believed, by name and by address', async () => {
  const wire = await serveTls('server', (_, response) => response.end('{"a":1}'))
  const transport = transportWith({ tls: { ca } })
  for (const host of ['localhost', '127.0.0.1', 'localhost', '127.0.0.1']) {
    expect(textOf(await ask(transport, `https://${host}:${wire.port}`))).toBe('{"a":1}')
  }
  expect(wire.opened).toBe(2)
})

const mistakes: [string, string, object, RegExp][] = [
  [
    'of an unknown CA',
    'server',
    {},
    /certificate of localhost:\d+: give its CA in tls.ca \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/
  ],
  ['that is self-signed', 'self-signed', {}, /certificate of localhost:\d+ is self-signed: give its CA in tls.ca/],
  [
    'for another name',
    'other',
    { ca },
    /certificate of localhost:\d+ is for other names: is the host of baseUrl right/
  ],
  ['that has expired', 'expired', { ca }, /certificate of localhost:\d+ has expired/]
]

test.each(mistakes)(
  'a certificate %s is an error with its remedy, and nothing was sent',
  async (_, name, tls, message) => {
    let requests = 0
    const wire = await serveTls(name, () => requests++)
    const error = await failureOf(ask(transportWith({ tls }), `https://localhost:${wire.port}`, { operation: post }))
    expect(error).toMatchObject({ name: 'LookerNetworkError', code: 'network_error', isUnsent: true })
    expect(error.message).toMatch(message)
    expect(requests).toBe(0)
    await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
  }
)

test('a self-signed certificate is believed when it is given as a CA', async () => {
  const wire = await serveTls('self-signed', (_, response) => response.end('{}'))
  const transport = transportWith({ tls: { ca: pem('self-signed') } })
  expect((await ask(transport, `https://localhost:${wire.port}`)).status).toBe(200)
})

test('insecure holds for one client only, and warns once (#74)', async () => {
  const wire = await serveTls('self-signed', (_, response) => response.end('{}'))
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const insecure = transportWith({ tls: { insecure: true } })
  transportWith({ tls: { insecure: true } })
  expect(warn.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('tls.insecure is on')])
  warn.mockRestore()
  expect((await ask(insecure, wire.origin)).status).toBe(200)
  expect(await failureOf(ask(transportWith(), wire.origin))).toMatchObject({ isUnsent: true })
  expect(process.env['NODE_TLS_REJECT_UNAUTHORIZED']).toBeUndefined()
})

test('a server that wants a certificate gets it, and its key can be encrypted', async () => {
  const wire = await serveTls(
    'server',
    (request, response) => response.end((request.socket as TLSSocket).getPeerCertificate().subject.CN),
    { ca, requestCert: true, rejectUnauthorized: true }
  )
  const key = { cert: pem('client'), key: pem('client.encrypted.key'), passphrase: 'open-sesame' }
  expect(textOf(await ask(transportWith({ tls: { ca, ...key } }), wire.origin))).toBe('client')
  const error = await failureOf(ask(transportWith({ tls: { ca } }), wire.origin))
  expect(error).toMatchObject({ name: 'LookerNetworkError' })
  expect(error.message).toMatch(
    /wants a certificate of the client: give it in tls.cert and tls.key|closed the connection/
  )
})

test('a key that cannot be read is an error that names the option and no secret', async () => {
  const wire = await serveTls('server', (_, response) => response.end('{}'))
  for (const tls of [
    { cert: pem('client'), key: pem('client.encrypted.key'), passphrase: 'wrong-sesame' },
    { cert: pem('client'), key: pem('other.key') }
  ]) {
    const error = await failureOf(ask(transportWith({ tls }), wire.origin))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^tls.ca, tls.cert or tls.key cannot be used: /)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/wrong-sesame|PRIVATE KEY/)
  }
})

test('https to a server that speaks plain HTTP says so', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const error = await failureOf(ask(transportWith(), wire.origin.replace('http:', 'https:')))
  expect(error).toMatchObject({ name: 'LookerNetworkError', isUnsent: true })
  expect(error.message).toMatch(/127.0.0.1:\d+ speaks no TLS: is http:\/\/ meant\?/)
})

test('http to a server that speaks TLS says so', async () => {
  const wire = await serveBytes(Buffer.from([21, 3, 1, 0, 2, 2, 80]).toString('latin1'))
  const error = await failureOf(ask(transportWith(), wire.origin))
  expect(error).toMatchObject({ name: 'LookerNetworkError', isUnsent: false })
  expect(error.message).toMatch(/127.0.0.1:\d+ speaks TLS: is https:\/\/ meant\?/)
  const real = await serveTls('server', (_, response) => response.end('{}'))
  const second = await failureOf(ask(transportWith(), real.origin.replace('https:', 'http:')))
  expect(second.message).toMatch(/speaks TLS|closed the connection/)
})

test('a new connection goes on with the encryption of the last one', async () => {
  const reused: boolean[] = []
  const wire = await serveTls('server', (request, response) => {
    reused.push((request.socket as TLSSocket).isSessionReused())
    response.setHeader('connection', 'close').end('{}')
  })
  const transport = transportWith({ tls: { ca } })
  for (let count = 0; count < 3; count++) {
    await ask(transport, wire.origin)
    await expect.poll(() => wire.sockets.size).toBe(0)
  }
  expect(reused).toEqual([false, true, true])
})

test('many encrypted calls share few connections', async () => {
  const wire = await serveTls('server', (_, response) => response.end('{}'))
  const transport = transportWith({ tls: { ca }, maxConnections: 4 })
  await Promise.all(Array.from({ length: 200 }, () => ask(transport, wire.origin)))
  expect(wire.opened).toBe(4)
})

test('no secret is in an error of the encryption', async () => {
  const wire = await serveTls('other', (_, response) => response.end('{}'))
  const error = await failureOf(ask(transportWith({ tls: { ca } }), wire.origin))
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token)
})

test.each([{ maxConnections: 0 }, { maxConnections: NaN }, { keepAliveMs: -1 }, { maxResponseBytes: 0 }])(
  'the option %j is refused',
  (options) => {
    expect(() => nodeTransport(options)).toThrow(TypeError)
  }
)

test('the modules for encryption and decoding are loaded only when they are used', { timeout: 60_000 }, async () => {
  const esbuild = await import('esbuild')
  const entry = new URL('../../src/transport/node.ts', import.meta.url).pathname
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false
  })
  const program = `${outputFiles[0]!.text}; module.exports.nodeTransport()
    console.log(process.moduleLoadList.filter((name) => /NativeModule (https|tls|_tls_wrap|zlib)$/.test(name)).length)`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program])
  expect(stdout).toBe('0\n')
})
