import { expect } from 'vitest'
import { isBlock, piecesOf, toPlain, type LookmlDocument, type Parameter } from '../../src/syntax/index.ts'

/** A block of a document, and what it means as a text. */
export interface Found {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The blocks in it. */
  readonly inner: readonly Found[]
}

/** The blocks at the top of a document, in order. */
export function blocksOf(document: LookmlDocument): readonly Found[] {
  return blocksIn(document, document.parameters)
}

function blocksIn(document: LookmlDocument, parameters: readonly Parameter[]): readonly Found[] {
  return parameters.filter(isBlock).map((parameter) => ({
    name: `${parameter.key} ${parameter.value.name}`,
    start: parameter.start,
    end: parameter.end,
    text: JSON.stringify([parameter.key, parameter.value.name, toPlain(document, parameter.value)]),
    inner: blocksIn(document, parameter.value.parameters)
  }))
}

/** The blocks that the places of a change lie in. What stands between two blocks belongs to the second. */
function hitBlocks(blocks: readonly Found[], places: readonly number[]): ReadonlySet<Found | undefined> {
  return new Set(places.map((place) => blocks.find(({ end }) => place < end)))
}

/**
 * The names of the blocks that a change cost and should not have: of those at the top all but the ones it hit, and
 * within those it hit all but the inner ones it hit.
 */
export function wrongLosses(before: readonly Found[], after: LookmlDocument, places: readonly number[]): string[] {
  const found = blocksOf(after)
  const hit = hitBlocks(before, places)
  const left = new Set(found.map(({ text }) => text))
  const lost = before.filter((block) => !hit.has(block) && !left.has(block.text)).map(({ name }) => name)
  if (hit.size > 1) return lost
  const [only] = hit
  return only ? [...lost, ...wrongInnerLosses(only, found, places)] : lost
}

function wrongInnerLosses({ name, inner }: Found, found: readonly Found[], places: readonly number[]): string[] {
  const first = inner[0]
  // In the head of the block the change hits all that is in it.
  if (!first || places.some((place) => place < first.start)) return []
  const hit = hitBlocks(inner, places)
  if (hit.has(undefined)) return []
  const left = new Set(found.flatMap((block) => block.inner.map(({ text }) => text)))
  return inner.filter((block) => !hit.has(block) && !left.has(block.text)).map((block) => `${name} / ${block.name}`)
}

/** A text out of its pieces. */
export function joinedPieces(source: string): string {
  return [...piecesOf(source)].map(({ start, end }) => source.slice(start, end)).join('')
}

interface Node {
  readonly start: number
  readonly end: number
  readonly value?: unknown
  readonly parameters?: unknown
  readonly items?: unknown
}

/** Every node lies in its parent and behind the one before it. */
export function checkSpans(nodes: readonly Node[], start: number, end: number): void {
  let from = start
  for (const node of nodes) {
    if (node.start < from || node.end < node.start || node.end > end) expect.fail(JSON.stringify(node))
    from = node.end
    const inner = node.value === undefined ? (node.parameters ?? node.items ?? []) : [node.value]
    checkSpans(inner as Node[], node.start, node.end)
  }
}
