import type { Database } from '../../src/storage/sqlite-database.ts'

/** What a test does instead of running a statement; it may run it all the same. */
type Hook = (run: () => { readonly changes: number | bigint }) => { readonly changes: number | bigint }

/** A real database whose statements can be watched and made to fail. */
export interface WatchedDatabase extends Database {
  /** Statements that were run for their effect, in order. */
  readonly ran: string[]
  /** By the beginning of the statement. */
  readonly hooks: Map<string, Hook>
}

export function watchDatabase(database: Database): WatchedDatabase {
  const ran: string[] = []
  const hooks = new Map<string, Hook>()
  return {
    ran,
    hooks,
    file: database.file,
    get isInTransaction() {
      return database.isInTransaction
    },
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        get: (...parameters) => statement.get(...parameters),
        all: (...parameters) => statement.all(...parameters),
        run(...parameters) {
          ran.push(sql)
          const run = (): { readonly changes: number | bigint } => statement.run(...parameters)
          const hook = [...hooks].find(([start]) => sql.startsWith(start))?.[1]
          return hook ? hook(run) : run()
        }
      }
    }
  }
}

/** An error as SQLite's drivers throw it. */
export function sqliteError(errcode: number): Error {
  return Object.assign(new Error('some detail: SELECT'), { errcode })
}
