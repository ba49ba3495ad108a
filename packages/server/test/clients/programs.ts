import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Connection, Step } from './describe-client.ts'

const root = new URL('../../../../', import.meta.url)

/** The folder that holds what the clients need to run, outside the sources. */
export const clientsFolder: string = fileURLToPath(new URL('.clients/', root))

/** Where the program of another language is. */
export function sourceOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/**
 * Runs a client's program, which takes what it needs from the environment, and reads the steps that it prints.
 * @throws {Error} with what it printed, when it ends with another status than 0.
 */
export async function runProgram(file: string, args: string[], connection: Connection): Promise<Step[]> {
  const env = {
    ...process.env,
    LOOKERSDK_BASE_URL: connection.base_url,
    LOOKERSDK_CLIENT_ID: connection.client_id,
    LOOKERSDK_CLIENT_SECRET: connection.client_secret,
    NO_PROXY: '127.0.0.1'
  }
  const { stdout } = await promisify(execFile)(file, args, { cwd: clientsFolder, env, timeout: 50_000 })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Step)
}
