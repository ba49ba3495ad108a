import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/storage/sqlite.ts'
import type { Store } from '../../src/storage/store.ts'
import { insert, others, things, update } from './adapters.ts'

// A program of its own, so that tests can kill it and set limits on it.
// node --import tsx store-program.ts open FILE     prints "opened" or the message of the error
// node --import tsx store-program.ts write FILE N  commits until it is killed or fails, and prints what is confirmed

const WRITERS = 4
const CONFIRMED_BYTES = 500

const [mode, file = '', run = ''] = process.argv.slice(2)
try {
  const store = await openSqliteStore(file, [things, others])
  if (mode === 'write') await Promise.all(Array.from({ length: WRITERS }, (_, i) => writeOn(store, `${run}-${i}`)))
  await store.close()
  print('opened')
} catch (error) {
  print((error as Error).message)
}

/** Each round stores two documents in one commit and changes a third; a line goes out only once that is confirmed. */
async function writeOn(store: Store, writer: string): Promise<never> {
  await store.commit([insert({ id: `counter-${writer}`, rounds: 0 })])
  for (let round = 1; ; round++) {
    const number = await store.nextId(things)
    const document = {
      id: `${writer}-${round}`,
      email: `${writer}-${round}`,
      number,
      text: 'x'.repeat(CONFIRMED_BYTES)
    }
    const counter = { id: `counter-${writer}`, rounds: round }
    await store.commit([insert(document), insert({ id: document.id }, others), update(counter, round)])
    print(`${writer} ${round} ${number}`)
  }
}

/** Straight to the pipe: what is printed must not wait in this process. The pipe may be full for a moment. */
function print(line: string): void {
  let rest = Buffer.from(`${line}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}
