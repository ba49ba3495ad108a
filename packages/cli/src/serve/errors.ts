import { LookmlProjectError, SeedError, StoreError } from '@lookerts/server'
import { codeOf, failure, failures, usageError } from '../exit.ts'
import type { ServeSettings } from './settings.ts'

/** Says why a server could not be opened. */
export function toOpenError(error: unknown, { server }: ServeSettings): unknown {
  if (error instanceof SeedError) return failures(error.message.split('\n'), error)
  if (error instanceof LookmlProjectError || error instanceof StoreError) return failure(error.message, error)
  if (error instanceof TypeError) return failure(`${server.data ?? 'the server'}: ${error.message}`, error)
  return error
}

/** Says why a server could not listen. */
export function toListenError(error: unknown, { listen: { host, port } }: ServeSettings): unknown {
  if (error instanceof TypeError) return usageError(`${error.message} with --insecure-http`)
  const code = codeOf(error)
  const hint = hints[code]
  return hint ? failure(hint(host, port), error) : failure(`${host}:${port} cannot be listened on (${code})`, error)
}

type Hint = (host: string, port: number) => string

const noAddress: Hint = (host) => `${host} is no address of this machine: choose another with --host`

const hints: Readonly<Record<string, Hint>> = {
  EADDRINUSE: (host, port) =>
    `port ${port} of ${host} is in use: stop what uses it, or choose another with --port (0 for any that is free)`,
  EACCES: (_, port) => `port ${port} is not for this user: choose one above 1023 with --port`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress
}
