import { withFileLock } from '../../src/node/file-lock.ts'

/** A process that takes a lock, says so, and never lets go. */
await withFileLock(process.argv[2]!, async () => {
  process.stdout.write('held')
  setInterval(() => undefined, 1_000)
  await new Promise(() => undefined)
})
