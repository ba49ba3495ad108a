const inspected = Symbol.for('nodejs.util.inspect.custom')

/**
 * Keeps properties of a record out of what Node prints of it (`console.log`, `util.inspect`). JSON still holds them:
 * a store writes them. Gives the same record.
 */
export function concealed<Kept extends object>(record: Kept, ...names: (keyof Kept & string)[]): Kept {
  const shown = {
    ...record,
    ...Object.fromEntries(names.filter((name) => name in record).map((name) => [name, '***']))
  }
  return Object.defineProperty(record, inspected, { value: () => shown })
}
