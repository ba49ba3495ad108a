import { fetchToken, getAnswer } from '../answers.ts'
import type { Options } from '../options.ts'
import { makeDataFolder, type Child } from '../processes.ts'
import type { Target } from '../raw-client.ts'
import { compare, throughputTable, warnOfOtherWork, type Figure, type SectionReport } from '../report.ts'
import { connections, getRequest } from '../requests.ts'
import { median } from '../statistics.ts'
import { measureRounds, type Sample } from '../throughput.ts'

const ours = 'servers/ours'

/** Users by id, in a search and in a list: in memory and in a file, few and many. */
export async function users(options: Options): Promise<SectionReport> {
  const one = await getAnswer('/users/1')
  const [file, few, many] = [makeDataFolder(), makeDataFolder(), makeDataFolder()]
  const samples = await measureRounds(
    [
      { name: 'fixed answer, a user', program: 'servers/floor', input: one, target: fixed('/api/4.0/users/1') },
      { name: 'ours, GET /users/1', program: ours, target: asking(['/users/1']) },
      { name: 'search, memory', program: ours, input: { users: 10_000 }, target: asking(searches) },
      { name: 'search, SQLite', program: ours, input: { users: 10_000, data: file }, target: asking(searches) },
      { name: 'list among 1,000', program: ours, input: { users: 1_000, data: few }, target: asking(lists) },
      { name: 'list among 100,000', program: ours, input: { users: 100_000, data: many }, target: asking(lists) }
    ],
    options
  )
  return {
    title: 'Users',
    figures: [
      compare(['ours, GET /users/1', 'fixed answer, a user'], 0.6, samples, 'CPU'),
      atLeast('search, memory', 500, samples),
      atLeast('search, SQLite', 200, samples),
      compare(['list among 100,000', 'list among 1,000'], 0.5, samples, 'CPU')
    ],
    details: [
      throughputTable(samples),
      ...warnOfOtherWork(samples, 'fixed answer, a user'),
      '- `fixed answer, a user` is bare `node:http` that gives the bytes and headers of `GET /users/1`.\n' +
        '- A search is `last_name=%x%&sorts=last_name&limit=20` over 10,000 users, with another letter each time, and gives\n' +
        '  whole users; a list is 50 whole users from another place each time, both in a SQLite file.'
    ]
  }
}

const searches = Array.from(
  'abcdefghijklmnopqrstuvwxyz',
  (letter) => `/users/search?last_name=%25${letter}%25&sorts=last_name&limit=20`
)
const lists = Array.from({ length: 19 }, (_, at) => `/users?limit=50&offset=${at * 47}`)

function fixed(path: string): (server: Child) => Target {
  return (server) => {
    const { port } = server.ready as { port: number }
    return { port, connections, status: 200, request: getRequest(port, path, 'x'.repeat(50)) }
  }
}

function asking(paths: readonly string[]): (server: Child) => Promise<Target> {
  return async (server) => {
    const { port } = server.ready as { port: number }
    const token = await fetchToken(`http://127.0.0.1:${port}/api/4.0`)
    return { port, connections, status: 200, request: paths.map((path) => getRequest(port, `/api/4.0${path}`, token)) }
  }
}

function atLeast(name: string, requests: number, samples: ReadonlyMap<string, readonly Sample[]>): Figure {
  const measured = median((samples.get(name) ?? []).map(({ requestsPerSecond }) => requestsPerSecond))
  return {
    name,
    target: `at least ${requests} requests/s`,
    measured: `${measured.toFixed(0)} requests/s`,
    met: measured >= requests
  }
}
