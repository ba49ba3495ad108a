import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseLookml } from '../../src/syntax/index.ts'
import { mutateBytes, type Mutation } from './byte-mutation.ts'
import { CountedText } from './counted-text.ts'
import { randomNumbers } from './random.ts'
import { sample } from './sample.ts'
import { blocksOf, checkSpans, joinedPieces, wrongLosses, type Found } from './survivors.ts'

/** `FUZZ_SEED` repeats a run, `FUZZ_MUTATIONS` makes it longer or shorter. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const mutations = Number(process.env['FUZZ_MUTATIONS'] ?? 100_000)

/** How many times a character of the text may be read on average. */
const mostReads = 10

const thelook = fileURLToPath(new URL('../../../../examples/thelook/', import.meta.url))
const files = readdirSync(thelook, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.lkml'))
  .toSorted()

test(`${mutations} changes of one byte cost at most the block they hit (seed ${seed})`, () => {
  mutate('the sample', sample, mutations)
})

test.each(files)(`so do ${Math.ceil(mutations / 100)} of %s (seed ${seed})`, (path) => {
  mutate(path, readFileSync(thelook + path, 'utf8'), mutations / 100)
})

function mutate(title: string, source: string, times: number): void {
  const random = randomNumbers(seed)
  const bytes = new TextEncoder().encode(source)
  const blocks = blocksOf(parseLookml(source))
  let most = 0
  for (let round = 0; round < times; round++) {
    const mutation = mutateBytes(bytes, random)
    most = Math.max(most, check(mutation, blocks, `${title}, seed ${seed}, round ${round}`))
  }
  process.stderr.write(`${title}, seed ${seed}: ${times} mutations, at most ${most.toFixed(1)} reads a character\n`)
}

/** Checks one changed text, and says how many times its characters were read. */
function check({ way, text, places }: Mutation, blocks: readonly Found[], title: string): number {
  const counted = new CountedText(text)
  const document = parseLookml(counted as unknown as string)
  const around = `${title}: ${way} at ${places.at(-1)}: ${JSON.stringify(text.slice(places[0]! - 30, places[0]! + 30))}`
  const reads = counted.reads / Math.max(text.length, 100)
  if (reads > mostReads) expect.fail(`${around} took ${reads} reads a character`)
  checkSpans(document.parameters, 0, text.length)
  if (joinedPieces(text) !== text) expect.fail(`${around}: the pieces are not the text`)
  const read = { ...document, source: text }
  const expected = way === 'truncate' ? blocks.filter(({ end }) => end <= places.at(-1)!) : blocks
  const lost = wrongLosses(expected, read, places)
  if (lost.length > 0) expect.fail(`${around} cost ${lost.join(', ')}`)
  return reads
}
