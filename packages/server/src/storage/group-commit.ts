/** How a database begins, ends and divides its transactions. */
export interface Transactions {
  begin(): void
  commit(): void
  /** Takes back everything since `begin`; does nothing when the database did so by itself. */
  rollback(): void
  /** Carries out a part so that it leaves nothing behind when it throws. */
  part<T>(work: () => T): T
  /** Whether the transaction is still there: some errors end it. */
  isOpen(): boolean
}

/** Something to be done within a transaction. */
export interface Work<T> {
  /** Leaves nothing behind when it throws, by itself: a part of the transaction for it would cost half as much again. */
  readonly isWhole: boolean
  run(): T
}

/** Writes that share transactions. */
export interface GroupCommit {
  /** Resolves with what the work gives back once the transaction that it was part of is stored. */
  add<T>(work: Work<T>): Promise<T>
  /** Carries out at once what is waiting. */
  flush(): void
}

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Makes writes that arrive during one turn of the event loop share a transaction, and so one wait for the disk.
 *
 * Work that throws fails alone, unless it ended the transaction. When the transaction fails, all its work does,
 * also what would have failed anyway: its reason may have been a change that is now undone. A flush runs to its
 * end without giving way, so nothing that reads can come in between.
 * @param isGrouped false for a transaction of its own for each write, at once.
 */
export function createGroupCommit(transactions: Transactions, isGrouped: boolean): GroupCommit {
  let waiting: Waiting[] = []

  function flush(): void {
    const batch = waiting
    waiting = []
    if (batch.length > 0) settle(batch, transactions)
  }

  return {
    flush,
    add<T>(work: Work<T>) {
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (value: unknown) => void, reject })
        if (!isGrouped) flush()
        else if (waiting.length === 1) setImmediate(flush)
      })
    }
  }
}

function settle(batch: readonly Waiting[], transactions: Transactions): void {
  let answers: (() => void)[]
  try {
    transactions.begin()
    answers = batch.map((each) => carryOut(each, transactions))
    transactions.commit()
  } catch (error) {
    const reason = rollBack(transactions, error)
    answers = batch.map(
      ({ reject }) =>
        () =>
          reject(reason)
    )
  }
  for (const answer of answers) answer()
}

function carryOut({ work, resolve, reject }: Waiting, transactions: Transactions): () => void {
  try {
    const value = work.isWhole ? work.run() : transactions.part(() => work.run())
    return () => resolve(value)
  } catch (error) {
    if (!transactions.isOpen()) throw error
    return () => reject(error)
  }
}

function rollBack(transactions: Transactions, error: unknown): unknown {
  try {
    transactions.rollback()
    return error
  } catch (rollbackError) {
    return rollbackError
  }
}
