import { call, type CallOptions, type Sender } from './call.ts'
import type { Operation } from './operation.ts'

type Modules = Readonly<Record<string, Readonly<Record<string, Operation>>>>

/** Makes an object with a method for every operation of every module: `looker.user.me()`. */
export function facade<Facade>(sender: Sender, modules: Modules): Facade {
  return mapValues(modules, (operations) =>
    mapValues(
      operations,
      (operation) => (args?: unknown, options?: CallOptions) => call(sender, operation, args, options)
    )
  ) as Facade
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
