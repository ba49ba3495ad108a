import { call, type CallOptions, type Sender } from './call.ts'
import type { Operation } from './operation.ts'
import { result } from './result.ts'

type Modules = Readonly<Record<string, readonly Operation[]>>

/** Makes an object with a method for every operation of every module: `looker.user.me()`. */
export function facade<Facade>(sender: Sender, modules: Modules): Facade {
  const toMethod = (operation: Operation) => [
    operation.id,
    (args?: unknown, options?: CallOptions) => {
      const promise = call(sender, operation, args, options)
      return Object.assign(promise, { result: () => result(promise) })
    }
  ]
  return Object.fromEntries(
    Object.entries(modules).map(([tag, operations]) => [tag, Object.fromEntries(operations.map(toMethod))])
  ) as Facade
}
