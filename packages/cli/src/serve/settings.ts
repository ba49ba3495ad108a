import { lineLog, type ListenOptions, type ServerOptions } from '@lookerts/server'
import { readNamedFile } from '../config/read-file.ts'
import { usageError } from '../exit.ts'
import type { Io } from '../io.ts'

/** What `serve` is told. */
export interface ServeOptions {
  readonly host?: string
  readonly port?: string
  readonly data?: string
  readonly seed?: string
  readonly project?: readonly string[]
  readonly devProject?: readonly string[]
  readonly mode?: string
  readonly newKey?: boolean
  readonly insecureHttp?: boolean
  readonly publicUrl?: string
  readonly tokenLifetime?: string
  readonly queryCredentials?: string
  readonly corsOrigins?: string
  readonly apiDocs?: string
  readonly log?: string
}

/** What a server is made of, and where it listens. */
export interface ServeSettings {
  readonly server: ServerOptions
  readonly listen: Required<ListenOptions>
}

/**
 * Turns what the command line says into the server's options.
 * @throws {CliError} that names the option and says what it should be.
 */
export function toServeSettings(io: Io, options: ServeOptions): ServeSettings {
  const { host = '127.0.0.1', mode = 'emulator', data, seed, newKey, insecureHttp, publicUrl } = options
  if (mode !== 'emulator' && mode !== 'serve') throw usageError('--mode must be emulator or serve')
  if (data !== undefined && /^[a-z][a-z\d+.-]+:\/\//i.test(data)) {
    throw usageError('--data takes a directory; databases such as PostgreSQL are not supported yet')
  }
  if (seed !== undefined && mode === 'serve')
    throw usageError('--seed holds known secrets and is for --mode emulator only')
  const log = toSwitch('--log', options.log)
  const server: ServerOptions = {
    mode,
    ...set('data', data),
    ...set('seed', seed === undefined ? undefined : toSeed(seed)),
    ...set('projects', toProjects(options)),
    ...set('newKey', newKey),
    ...set('allowInsecureHttp', insecureHttp),
    ...set('publicUrl', publicUrl?.replace(/\/$/, '')),
    ...set('tokenLifetimeSeconds', toWholeNumber('--token-lifetime', options.tokenLifetime, 1, 2 ** 31)),
    ...set('allowQueryCredentials', toSwitch('--query-credentials', options.queryCredentials)),
    ...set('corsOrigins', options.corsOrigins?.split(/ *, */)),
    ...set('apiDocs', toSwitch('--api-docs', options.apiDocs)),
    ...set('log', log && lineLog(io.logLine, Date.now))
  }
  return { server, listen: { host, port: toWholeNumber('--port', options.port, 0, 65_535) ?? 19_999 } }
}

function toProjects({ project, devProject }: ServeOptions): ServerOptions['projects'] {
  if (devProject && devProject.length !== project?.length)
    throw usageError('--dev-project must be given once for each --project, in the same order')
  return project?.map((directory, at) => ({ directory, ...(devProject ? { dev: devProject[at]! } : {}) }))
}

/** The server reads the file itself, and says what is wrong in it; here only whether there is one. */
function toSeed(seed: string): string {
  if (seed !== 'demo' && seed !== 'empty') readNamedFile(seed)
  return seed
}

function toWholeNumber(flag: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d{1,10}$/.test(text) ? Number(text) : -1
  if (value < least || value > most) throw usageError(`${flag} must be a whole number from ${least} to ${most}`)
  return value
}

function toSwitch(flag: string, text: string | undefined): boolean | undefined {
  if (text === undefined || text === 'yes') return text === undefined ? undefined : true
  if (text !== 'no') throw usageError(`${flag} must be yes or no`)
  return false
}

function set<Name extends keyof ServerOptions>(name: Name, value: ServerOptions[Name] | undefined): ServerOptions {
  return value === undefined ? {} : ({ [name]: value } as ServerOptions)
}
