import { fieldBlocks } from './fields.ts'
import { fileBlocks } from './files.ts'
import { modelBlocks } from './models.ts'
import { tableBlocks } from './tables.ts'
import type { Parameters, Takes } from './takes.ts'

/**
 * What LookML has, as far as we know: kinds of blocks, by the parameter that opens them, each with its parameters and
 * what those take. `file` is the kind of what stands outside of every block.
 */
export const schema: ReadonlyMap<string, ReadonlyMap<string, Takes>> = new Map(
  Object.entries({ ...fileBlocks, ...modelBlocks, ...tableBlocks, ...fieldBlocks }).map(([kind, parameters]) => [
    kind,
    mapOf(parameters)
  ])
)

function mapOf(parameters: Parameters): ReadonlyMap<string, Takes> {
  return new Map(Object.entries(parameters))
}

/** Where a parameter can stand, and what it takes there. */
export interface Use {
  /** The kind of block. */
  readonly within: string
  readonly takes: Takes
}

const known: ReadonlyMap<string, readonly Use[]> = collectUses()

function collectUses(): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const [within, parameters] of schema) {
    for (const [key, takes] of parameters) uses.set(key, [...(uses.get(key) ?? []), { within, takes }])
  }
  return uses
}

/** All places where a parameter can stand; empty for one that LookML, as far as we know, has not. */
export function usesOf(key: string): readonly Use[] {
  return known.get(key) ?? []
}

/** The names of all parameters that are known. */
export const parameterNames: Iterable<string> = [...known.keys()]
