import type { Transactions } from './group-commit.ts'
import type { Database } from './sqlite-database.ts'
import { storeError } from './sqlite-error.ts'

/** Transactions of a database that can tell whether it is still fit for use. */
export interface SqliteTransactions extends Transactions {
  /** @throws {StoreError} once a transaction could be neither stored nor taken back. */
  expectSound(): void
}

/** Makes the transactions of a database. */
export function createTransactions(database: Database): SqliteTransactions {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const rollBackAll = database.prepare('ROLLBACK')
  const beginPart = database.prepare('SAVEPOINT part')
  const endPart = database.prepare('RELEASE part')
  const rollBackPart = database.prepare('ROLLBACK TO part')
  let failure: Error | undefined

  function rollback(): void {
    try {
      if (database.isInTransaction) rollBackAll.run()
    } catch (error) {
      failure = storeError(database.file, 'could not take back a failed change: restart the server.', error)
      throw failure
    }
  }

  /** Work that cannot be taken back alone takes the whole transaction with it. */
  function leavePart(): void {
    if (!database.isInTransaction) return
    try {
      rollBackPart.run()
      endPart.run()
    } catch {
      rollback()
    }
  }

  function expectSound(): void {
    if (failure) throw failure
  }

  return {
    expectSound,
    rollback,
    isOpen: () => failure === undefined && database.isInTransaction,
    begin() {
      expectSound()
      begin.run()
    },
    commit: () => void commit.run(),
    part(work) {
      beginPart.run()
      try {
        const result = work()
        endPart.run()
        return result
      } catch (error) {
        leavePart()
        throw error
      }
    }
  }
}
