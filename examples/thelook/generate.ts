import { readOptions, usage, type Options } from './generator/options.ts'
import { writeShop } from './generator/write.ts'

/** Writes the data of the demo project as CSV, with the SQL that makes its tables and loads them. */
const options = read(process.argv.slice(2))
if (options) await generate(options)

async function generate({ out, ...settings }: Options): Promise<void> {
  const start = performance.now()
  const counts = await writeShop(out, settings)
  const seconds = (performance.now() - start) / 1000
  for (const [table, count] of counts) console.log(`${table}: ${format(count)}`)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  console.log(`${format(total)} rows in ${seconds.toFixed(2)} s, ${format(Math.round(total / seconds))} rows/s`)
}

function read(args: readonly string[]): Options | undefined {
  try {
    const options = readOptions(args)
    if (!options) console.log(usage)
    return options
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

function format(count: number): string {
  return count.toLocaleString('en')
}
