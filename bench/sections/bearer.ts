import { fetchToken, getAnswer } from '../answers.ts'
import type { Options } from '../options.ts'
import type { Child } from '../processes.ts'
import type { Target } from '../raw-client.ts'
import { compare, throughputTable, warnOfOtherWork, type SectionReport } from '../report.ts'
import { connections, getRequest } from '../requests.ts'
import { measureRounds } from '../throughput.ts'

/** Calls with a token: ours in memory against a fixed answer. */
export async function bearer(options: Options): Promise<SectionReport> {
  const session = await getAnswer('/session')
  const samples = await measureRounds(
    [
      { name: 'fixed answer', program: 'servers/floor', input: session, target: fixedTarget },
      { name: 'ours, GET /session', program: 'servers/ours', target: ourTarget('/session') },
      { name: 'ours, GET /user', program: 'servers/ours', target: ourTarget('/user') }
    ],
    options
  )
  return {
    title: 'Calls with a bearer token',
    figures: [compare(['ours, GET /session', 'fixed answer'], 0.75, samples, 'CPU')],
    details: [
      throughputTable(samples),
      ...warnOfOtherWork(samples, 'fixed answer'),
      '- `fixed answer` is bare `node:http` that gives the bytes and headers of `GET /session` and looks at nothing.',
      '- `GET /user` builds a user of 45 fields, twenty times the bytes; it stands here for information.'
    ]
  }
}

function fixedTarget(server: Child): Target {
  const { port } = server.ready as { port: number }
  return { port, connections, status: 200, request: getRequest(port, '/api/4.0/session', 'x'.repeat(50)) }
}

function ourTarget(path: string): (server: Child) => Promise<Target> {
  return async (server) => {
    const { port } = server.ready as { port: number }
    const token = await fetchToken(`http://127.0.0.1:${port}/api/4.0`)
    return { port, connections, status: 200, request: getRequest(port, `/api/4.0${path}`, token) }
  }
}
