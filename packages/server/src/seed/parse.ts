import type * as Yaml from 'yaml'
import { SeedError, type SeedPath, type SeedProblem } from './problems.ts'

/** A seed as it stands in a file, and where what stands there. */
export interface ParsedSeed {
  readonly value: unknown
  /** Adds line and column to a problem. */
  readonly locate: (problem: SeedProblem) => SeedProblem
}

/**
 * Reads the text of a file as YAML, of which JSON is a part; a file named `.json` must be JSON.
 * @throws {SeedError} with line and column, and nothing of what stands there: it may be a secret.
 */
export async function parseSeed(text: string, file: string): Promise<ParsedSeed> {
  // Loaded here, so that no other start waits for it.
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const clean = text.replace(/^\uFEFF/, '')
  const document = yaml.parseDocument(clean, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const locate = (problem: SeedProblem, offset: number): SeedProblem => {
    const { line, col } = lines.linePos(offset)
    return { ...problem, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const isJson = /\.json$/i.test(file)
  const fault = document.errors[0]?.pos[0] ?? (isJson ? jsonFault(clean) : aliasFault(document))
  if (fault !== undefined) {
    const message = `it is not ${isJson ? 'JSON' : 'YAML that can be read'}: correct it`
    throw new SeedError([locate({ path: [], message }, fault)], file)
  }
  return {
    value: document.toJS(),
    locate: (problem) => locate(problem, offsetOf(yaml, document.contents, problem.path))
  }
}

/** Where a text stops being JSON, as far as the engine tells. */
function jsonFault(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? 0)
  }
}

/** Aliases may unfold to more than anybody wrote. */
function aliasFault(document: Yaml.Document): number | undefined {
  try {
    document.toJS()
    return undefined
  } catch {
    return 0
  }
}

/** Where the key or the item at a path begins, or what comes nearest to it. */
function offsetOf({ isMap, isSeq, isNode }: typeof Yaml, contents: Yaml.ParsedNode | null, path: SeedPath): number {
  let node: unknown = contents
  let offset = contents?.range[0] ?? 0
  for (const step of path) {
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === step)
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset
      next = pair?.value
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
      if (isNode(next)) offset = next.range?.[0] ?? offset
    }
    if (next === undefined) return offset
    node = next
  }
  return offset
}
