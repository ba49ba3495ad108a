import { loginAnswer, requireSameShape } from '../answers.ts'
import { describeDisk } from '../disk.ts'
import type { Options } from '../options.ts'
import { makeDataFolder, type Child } from '../processes.ts'
import type { Target } from '../raw-client.ts'
import { compare, throughputTable, warnOfOtherWork, type SectionReport } from '../report.ts'
import { connections, loginRequest } from '../requests.ts'
import { measureRounds, type Variant } from '../throughput.ts'

const path = '/api/4.0/login'

/** Logins per second: ours in memory and durable, the same work on bare `node:http`, and `oidc-provider`. */
export async function login(options: Options): Promise<SectionReport> {
  const ours = await loginAnswer('servers/ours')
  requireSameShape(ours, await loginAnswer('servers/bare'))
  const variants: Variant[] = [
    { name: 'floor', program: 'servers/floor', input: ours, target: target(path) },
    { name: 'bare node:http', program: 'servers/bare', target: target(path) },
    { name: 'bare, tuned', program: 'servers/bare', input: { tuned: true }, target: target(path) },
    { name: 'oidc-provider', program: 'servers/oidc', target: target('/token') },
    { name: 'ours in memory', program: 'servers/ours', target: target(path) },
    {
      name: 'ours durable',
      program: 'servers/ours',
      makeInput: () => ({ data: makeDataFolder() }),
      target: target(path)
    },
    {
      name: 'ours durable, no group commit',
      program: 'servers/ours',
      makeInput: () => ({ data: makeDataFolder(), groupCommit: false }),
      target: target(path)
    }
  ]
  const samples = await measureRounds(variants, options)
  return {
    title: 'Login: `POST /login`',
    figures: [
      compare(['ours in memory', 'bare node:http'], 0.8, samples, 'CPU'),
      compare(['ours in memory', 'oidc-provider'], 3.5, samples, 'CPU'),
      compare(['ours durable', 'oidc-provider'], 2.5, samples, 'requests/s'),
      compare(['ours durable', 'ours durable, no group commit'], 5, samples, 'requests/s')
    ],
    details: [throughputTable(samples), ...warnOfOtherWork(samples, 'floor'), `${remarks}\n${describeDisk()}`]
  }
}

function target(to: string): (server: Child) => Target {
  return (server) => {
    const { port } = server.ready as { port: number }
    return { port, connections, status: 200, request: loginRequest(port, to) }
  }
}

const remarks = `- \`floor\` drains the request and gives one fixed answer: what \`node:http\` costs by itself.
- \`bare node:http\` reads the form, finds the key, compares an HMAC of the secret in constant time, finds the user, makes
  a token of 256 bits with a checksum, keeps its keyed digest with user and expiry, and answers with our headers.
- \`bare, tuned\` hashes in one call and gives its headers as a list, the two tricks by which ours saves most.
- \`oidc-provider\` gives a client-credentials token from its in-memory adapter.
- Durable means a SQLite file with a full sync before the answer; the wait for the disk is no processor time, so
  requests per second decide there.
- Group commit saves waits for the disk, so how many times it is faster depends on how long one takes. Where a sync is
  as short as a login, as the probe below may show, even a commit that cost nothing would stay below 5.`
