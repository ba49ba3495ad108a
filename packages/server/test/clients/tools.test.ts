import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer, type LogEvent, type LookerServer } from '../../src/index.ts'
import { clientsFolder } from './programs.ts'

/** What a command printed, on both of its streams, and how it ended. */
interface Outcome {
  readonly code: number
  readonly text: string
}

/** Programs that others wrote on the vendor's clients, each with the demo content of an emulator. */
describe('Tools that others wrote', () => {
  const requests: LogEvent[] = []
  let server: LookerServer
  let folder: string
  let env: NodeJS.ProcessEnv

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lookerts-tools-'))
    server = createServer({ log: (event) => requests.push(event) })
    const key = (await server.ready())!
    const { url, port } = await server.listen({ port: 0 })
    const ini = ['[Looker]', `base_url=${url}`, `client_id=${key.client_id}`, `client_secret=${key.client_secret}`]
    await writeFile(join(folder, 'looker.ini'), [...ini, 'verify_ssl=False', ''].join('\n'))
    await chmod(join(folder, 'looker.ini'), 0o600)
    env = {
      PATH: process.env.PATH,
      HOME: folder,
      NO_PROXY: '127.0.0.1',
      LOOKER_BASE_URL: 'http://127.0.0.1',
      LOOKER_PORT: String(port),
      LOOKER_CLIENT_ID: key.client_id,
      LOOKER_CLIENT_SECRET: key.client_secret
    }
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  async function run(tool: string, ...args: string[]): Promise<Outcome> {
    const file = join(clientsFolder, `tool-${tool}`, 'bin', tool)
    try {
      const { stdout, stderr } = await promisify(execFile)(file, args, { cwd: folder, env, timeout: 50_000 })
      return { code: 0, text: stdout + stderr }
    } catch (error) {
      const { code, stdout = '', stderr = '' } = error as { code: number; stdout?: string; stderr?: string }
      return { code, text: `${stdout}${stderr}` }
    }
  }

  /** The operations that a command called and that were not answered with success. */
  function failed(): string[] {
    const requestsOf = requests.splice(0).filter(({ event }) => event === 'request')
    return requestsOf
      .filter(({ status }) => Number(status) >= 400)
      .map(({ operation, status }) => `${operation} ${status}`)
  }

  test('spectacles connects', async () => {
    const { code, text } = await run('spectacles', 'connect')
    expect([code, text, failed()]).toEqual([0, expect.stringContaining('Connected to Looker version'), []])
  })

  test('spectacles validates content and finds nothing wrong', async () => {
    const { code, text } = await run('spectacles', 'content', '--project', 'thelook')
    expect([code, text, failed()]).toEqual([0, expect.stringContaining('passed'), []])
  })

  test('spectacles validates LookML and finds nothing wrong', async () => {
    const { code, text } = await run('spectacles', 'lookml', '--project', 'thelook')
    expect([code, text, failed()]).toEqual([0, expect.any(String), []])
  })

  test('spectacles runs the data tests', async () => {
    const { code, text } = await run('spectacles', 'assert', '--project', 'thelook')
    expect([code, text, failed()]).toEqual([0, expect.any(String), []])
  })

  test.each([
    ['pulse', []],
    ['analyze', ['projects']],
    ['analyze', ['models']],
    ['analyze', ['explores']],
    ['vacuum', ['models']],
    ['vacuum', ['explores']]
  ])('henry does %s %j', async (command, more) => {
    const { code, text } = await run('henry', command, ...more)
    expect([code, text, failed()]).toEqual([0, expect.stringContaining('thelook'), []])
  })

  test('lmanage captures the settings of the instance', async () => {
    const config = join(folder, 'captured')
    const { code, text } = await run(
      'lmanage',
      'capturator',
      '--config-dir',
      config,
      '--ini-file',
      join(folder, 'looker.ini'),
      '--force'
    )
    expect([code, text.slice(-2000), failed()]).toEqual([0, expect.any(String), []])
    expect(await readdir(config)).not.toEqual([])
  })
})
