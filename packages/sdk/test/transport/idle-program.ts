import { nodeTransport } from '../../src/transport/node.ts'

const transport = nodeTransport({ proxy: false })
const operation = { id: 'me', version: '4.0', method: 'GET', path: '/user' } as const
const url = `${process.env['ORIGIN']}/api/4.0/user`
const limits = { connectMs: 5_000, firstByteMs: 5_000, idleMs: 5_000 }
const { signal } = new AbortController()
const calls = [1, 2, 3].map(() => transport({ operation, method: 'GET', url, headers: {}, limits }, signal))
process.stdout.write(`${(await Promise.all(calls)).map(({ status }) => status).join(' ')}\n`)
