/** Runs a piece of work when all earlier work on the same key is done, however that ended. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Makes what lets work on one key take turns; work on different keys runs side by side. */
export function turns(): InTurn {
  const last = new Map<string, Promise<void>>()
  return (key, work) => {
    const result = (last.get(key) ?? Promise.resolve()).then(work)
    const forget = (): void => {
      if (last.get(key) === ended) last.delete(key)
    }
    const ended = result.then(forget, forget)
    last.set(key, ended)
    return result
  }
}
