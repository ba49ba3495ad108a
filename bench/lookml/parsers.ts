import { parseLookml } from '@lookerts/lookml'
import { parse } from 'lookml-parser'
import { seededRandom } from '../statistics.ts'
import { readTexts, thelook } from './texts.ts'
import { tableView } from './views.ts'

/** A parser with texts to read, and what one reading took. */
export interface Parser {
  readonly name: string
  readonly bytes: number
  readonly read: () => void
}

/** Our parser and lookml-parser on each set of texts, by the name of the set; theirs reads fewer, as it is slow. */
export interface Pair {
  readonly ours: Parser
  readonly theirs: Parser
}

/** How many bytes our parser reads at a time, and how many theirs. */
export interface Sizes {
  readonly ours: number
  readonly theirs: number
}

/** The pairs to measure: on the demo project again and again, and on generated files. */
export function pairs(sizes: Sizes): Pair[] {
  return [
    pair('examples/thelook', readTexts(thelook), sizes),
    pair('written by programs', generated('hub', 400, sizes.ours), sizes),
    pair('written by people', generated('hand', 60, sizes.ours), sizes)
  ]
}

function generated(style: 'hub' | 'hand', fields: number, bytes: number): string[] {
  const random = seededRandom(1)
  const texts: string[] = []
  for (let size = 0; size < bytes; size += texts.at(-1)!.length) {
    texts.push(tableView(random, `view_${texts.length}`, Math.ceil(fields * (0.2 + random())), style))
  }
  return texts
}

function pair(set: string, texts: readonly string[], sizes: Sizes): Pair {
  return {
    ours: parser(`@lookerts/lookml, ${set}`, multiplied(texts, sizes.ours), readOurs),
    theirs: parser(`lookml-parser, ${set}`, multiplied(texts, sizes.theirs), parse)
  }
}

function readOurs(text: string): void {
  // A parser that finds a mistake here reads something else than the other.
  if (parseLookml(text).diagnostics.length > 0) throw new Error('a text has a mistake')
}

function parser(name: string, texts: readonly string[], read: (text: string) => unknown): Parser {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const readAll = (): void => {
    for (const text of texts) read(text)
  }
  return { name, bytes, read: readAll }
}

/** The texts, again and again, until they have so many bytes. */
function multiplied(texts: readonly string[], bytes: number): string[] {
  const result: string[] = []
  for (let size = 0; size < bytes; size += result.at(-1)!.length) result.push(texts[result.length % texts.length]!)
  return result
}
