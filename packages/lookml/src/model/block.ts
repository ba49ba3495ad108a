import { isBlock, plainText, type BlockValue, type Parameter, type Value } from '../syntax/index.ts'
import type { LookmlFile, Place } from '../project/source-file.ts'

/** One of the places where a block is written: its definition, a refinement, a block that it extends. */
export interface Layer {
  readonly file: LookmlFile
  readonly body: Pick<BlockValue, 'parameters' | 'nameSpan'>
}

/**
 * A block as it counts. It is kept in the layers it is written in, and nothing is copied: of a parameter that has one
 * value the last layer counts that has it, and blocks of the same name in several layers are again one block in layers.
 */
export interface Block {
  /** The parameter that it is the value of: `view`, `dimension`. Where layers differ, that of the last. */
  readonly kind: string
  /** Without the `+` of refinements; empty for a block without a name. */
  readonly name: string
  /** From the first that counts to the last; at least one. */
  readonly layers: readonly Layer[]
}

/** A parameter, and the file that it stands in. */
export interface Found<Held extends Value = Value> {
  readonly file: LookmlFile
  readonly parameter: Parameter<Held>
}

/** The parameter that counts; undefined where no layer has it. */
export function find({ layers }: Block, key: string): Found | undefined {
  for (let at = layers.length - 1; at >= 0; at--) {
    const { file, body } = layers[at]!
    const { parameters } = body
    // A loop, as this is what most of the time goes into.
    for (let last = parameters.length - 1; last >= 0; last--) {
      if (parameters[last]!.key === key) return { file, parameter: parameters[last]! }
    }
  }
  return undefined
}

/** The parameters of a name in the last layer that has any: for those that may stand several times, as `filters`. */
export function findGroup({ layers }: Block, key: string): Found[] {
  for (let at = layers.length - 1; at >= 0; at--) {
    const { file, body } = layers[at]!
    const found = body.parameters.filter((each) => each.key === key)
    if (found.length > 0) return found.map((parameter) => ({ file, parameter }))
  }
  return []
}

/** The parameters of a name in all layers, in order: for those that add up, as `link`, `access_filter` and `extends`. */
export function findAll({ layers }: Block, key: string): Found[] {
  return layers.flatMap(({ file, body }) =>
    body.parameters.filter((each) => each.key === key).map((parameter) => ({ file, parameter }))
  )
}

/** The parameters that count: of each name those of the last layer that has any. */
export function effective({ layers }: Block): Found[] {
  const last = layers.at(-1)!
  const found = last.body.parameters.map((parameter) => ({ file: last.file, parameter }))
  if (layers.length === 1) return found
  const keys = new Set(found.map(({ parameter }) => parameter.key))
  for (const { file, body } of layers.slice(0, -1).toReversed()) {
    const more = body.parameters.filter(({ key }) => !keys.has(key))
    for (const parameter of more) found.push({ file, parameter })
    for (const { key } of more) keys.add(key)
  }
  return found
}

/** The text of a parameter that counts: what a string means, a word, SQL without its `;;`. */
export function text(block: Block, key: string): string | undefined {
  const found = find(block, key)
  return found && plainText(found.file.document, found.parameter.value)
}

/** Whether a parameter says `yes`. */
export function isYes(block: Block, key: string): boolean {
  return text(block, key) === 'yes'
}

/** The blocks of some kinds within a block, by their names, each in all of its layers, in order of first appearance. */
export function children(block: Block, kinds: ReadonlySet<string>): Map<string, Block> {
  const found = new Map<string, Block>()
  for (const { file, body } of block.layers) {
    for (const [key, [kind, child]] of ownChildren(body.parameters, kinds)) {
      const layers = [...(found.get(key)?.layers ?? []), { file, body: child }]
      found.set(key, { kind, name: child.name ?? '', layers })
    }
  }
  return found
}

/** The blocks of one layer; of two with the same name the later counts alone. */
function ownChildren(
  parameters: readonly Parameter[],
  kinds: ReadonlySet<string>
): Map<string, readonly [kind: string, body: BlockValue]> {
  const own = new Map<string, readonly [string, BlockValue]>()
  for (const parameter of parameters) {
    if (kinds.has(parameter.key) && isBlock(parameter))
      own.set(identity(parameter.key, parameter.value.name ?? ''), [parameter.key, parameter.value])
  }
  return own
}

/** A dimension group may have the name of a field, since what it makes has other names. */
function identity(kind: string, name: string): string {
  return kind === 'dimension_group' ? `group ${name}` : name
}

/** The block that counts among those of a kind that have no name, as `derived_table`, in all of its layers. */
export function child(block: Block, kind: string): Block | undefined {
  const layers = findAll(block, kind).flatMap(({ file, parameter }) =>
    isBlock(parameter) ? [{ file, body: parameter.value }] : []
  )
  return layers.length === 0 ? undefined : { kind, name: '', layers }
}

/** Where a parameter stands, whole or a part of it. */
export function placeOf(
  { file }: { readonly file: LookmlFile },
  { start, end }: { start: number; end: number }
): Place {
  return { path: file.path, start, end }
}

/** Where the name of a block stands; of a block in several layers that of the last. */
export function nameOf({ layers }: Block): Place {
  const { file, body } = layers.at(-1)!
  return placeOf({ file }, body.nameSpan)
}
