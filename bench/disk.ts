import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './processes.ts'
import { median, quantile } from './statistics.ts'

/** Says how long the disk under the data folders takes to make 4 KiB safe, which bounds what is durable. */
export function describeDisk(): string {
  const file = openSync(join(makeDataFolder(), 'probe'), 'w')
  const page = Buffer.alloc(4096)
  const syncMs = Array.from({ length: 200 }, () => {
    writeSync(file, page)
    const beganAtMs = performance.now()
    fdatasyncSync(file)
    return performance.now() - beganAtMs
  })
  closeSync(file)
  return `- A sync of 4 KiB took ${median(syncMs).toFixed(2)} ms at the median and ${quantile(syncMs, 0.99).toFixed(1)} ms at p99 (200 tries).`
}
