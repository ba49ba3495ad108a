import { getAnswer, loginAnswer } from './answers.ts'
import type { CallerInput } from './caller.ts'
import { cpus, startChild, type Child } from './processes.ts'
import { measureInTurn } from './rounds.ts'

/** What the clients under test are called in a report, and where their programs are. */
const programs = {
  'raw node:http': 'http',
  'global fetch': 'fetch',
  'official SDK': 'official',
  lookerts: 'ours',
  'lookerts, facade': 'facade'
} as const

/** A client under test. */
export type ClientName = keyof typeof programs

/** About as long as what a small call gives: 200 bytes. */
const user = '/user?fields=id,first_name,last_name,display_name,email,locale,is_disabled,avatar_url,url,home_folder_id'

/**
 * Measures every client once a round, each time in a new process on a processor of its own, against one server that
 * gives fixed answers from the other processor.
 * @param csvBytes how long the server's CSV is.
 */
export async function measureCallers<Sample>(
  names: readonly ClientName[],
  rounds: number,
  csvBytes: number,
  measure: (caller: Child, server: Child) => Promise<Sample>
): Promise<ReadonlyMap<ClientName, readonly Sample[]>> {
  const answers = { login: await loginAnswer('servers/ours'), user: await getAnswer(user), csvBytes }
  const server = await startChild('servers/answers', answers, cpus.server)
  const { port } = server.ready as { port: number }
  const baseUrl = `http://127.0.0.1:${port}`
  try {
    return await measureInTurn(names, rounds, async (name) => {
      const input: CallerInput = { client: programs[name], baseUrl }
      const caller = await startChild('caller', input, cpus.load)
      try {
        return await measure(caller, server)
      } finally {
        await caller.stop()
      }
    })
  } finally {
    await server.stop()
  }
}
