import { createServer, type LookerServer } from '@lookerts/server'
import { failure, usageError } from '../exit.ts'
import type { Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'
import { announce } from '../serve/announce.ts'
import { toListenError, toOpenError } from '../serve/errors.ts'
import { toServeSettings, type ServeOptions, type ServeSettings } from '../serve/settings.ts'

/** The options on the command line. */
export const options: SpecsOf<ServeOptions> = {
  host: { takes: 'address', help: 'where to listen; 127.0.0.1 by default: this machine only' },
  port: { takes: 'number', help: '19999 by default; 0 for any that is free' },
  data: {
    takes: 'directory',
    help: 'keeps everything there, and makes it if need be; without it all is gone at the end'
  },
  seed: {
    takes: 'file',
    help: 'what an empty emulator begins with: a YAML or JSON file, or demo (the default) or empty'
  },
  project: {
    takes: 'directory',
    help: 'a LookML project to serve; may be given several times',
    isList: true
  },
  devProject: {
    takes: 'directory',
    help: 'another checkout of it, for the workspace dev; one for each --project, in the same order',
    isList: true
  },
  mode: { takes: 'mode', help: 'emulator (the default), or serve for a server that a team relies on' },
  newKey: { help: 'makes another API key for the first admin' },
  insecureHttp: { help: 'in serve mode: allows plain HTTP on a public address, behind something that ends TLS' },
  publicUrl: { takes: 'url', help: 'the address that clients know the server by' },
  tokenLifetime: { takes: 'seconds', help: 'how long a token lasts; 3600 by default' },
  queryCredentials: {
    takes: 'yes|no',
    help: 'takes credentials in the query of a login; yes by default in emulator mode only'
  },
  corsOrigins: {
    takes: 'origins',
    help: 'whose pages may call API 4.0 from a browser, separated by commas; none by default'
  },
  apiDocs: { takes: 'yes|no', help: 'serves the reference of the API for browsers, at /api-docs; yes by default' },
  log: { takes: 'yes|no', help: 'logs on standard error, a line of JSON an event; yes by default in serve mode only' }
}

/** What the help says of the output. */
export const notes = `Once ready it prints one line of JSON, {"base_url":…,"client_id":…,"client_secret":…}, or in a terminal
the variables to copy. The key is shown at the first start of a data directory and never again; later
it is null. SIGINT or SIGTERM ends the server when the requests under way are done, a second one at once.`

/** Serves until it is told to stop. */
export async function run(io: Io, given: ServeOptions): Promise<void> {
  const settings = toServeSettings(io, given)
  const stopped = io.stopSignal()
  const server = create(settings)
  try {
    await start(io, server, settings)
    await stopped
  } finally {
    await server.close()
  }
}

function create({ server }: ServeSettings): LookerServer {
  try {
    return createServer(server)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw usageError(error.message.replace('publicUrl', '--public-url').replace('corsOrigins', '--cors-origins'))
  }
}

async function start(io: Io, server: LookerServer, settings: ServeSettings): Promise<void> {
  const apiKey = await server.ready().catch((error: unknown) => {
    throw toOpenError(error, settings)
  })
  try {
    const { url, host } = await server.listen(settings.listen).catch((error: unknown) => {
      throw toListenError(error, settings)
    })
    await announce(io, settings, { url, host, apiKey })
  } catch (error) {
    if (!apiKey || !settings.server.data || !(error instanceof Error)) throw error
    // It was stored before anything could fail here, and only its digest.
    throw failure(`${error.message}; the API key that was just made was not shown: get another with --new-key`, error)
  }
}
