import { keptFor } from '../kept.ts'
import { children, find, isYes, text, type Block, type Found, type Layer } from './block.ts'
import { fieldBlocks, fieldsOf, type Field } from './field.ts'
import { names, type Named } from './lists.ts'

/** A view as it counts in a model: with its refinements, and with what it extends. */
export interface View {
  readonly name: string
  readonly block: Block
  /** By their names within the view, in order. */
  readonly fields: ReadonlyMap<string, Field>
  /** What its sets list, by their names. */
  readonly sets: ReadonlyMap<string, readonly Named[]>
  /** Whether it is there to be extended only, and may lack what those who extend it bring. */
  readonly isExtensionRequired: boolean
}

/**
 * Makes a view of its block with what it extends, and without. Its fields and sets are worked out when they are first
 * asked for. The same blocks give the same view, in whatever model.
 */
export function viewOf(block: Block, own: Block): View {
  const last = block.layers.at(-1)!.body
  const alike = known.get(last) ?? []
  const found = alike.find((each) => hasLayers(each.block, block))
  if (found) return found
  const view = makeView(block, own)
  known.set(last, [...alike, view])
  return view
}

/** Views by the last place that they are written at. */
const known = new WeakMap<Layer['body'], readonly View[]>()

function hasLayers({ layers }: Block, other: Block): boolean {
  return layers.length === other.layers.length && layers.every(({ body }, at) => body === other.layers[at]!.body)
}

function makeView(block: Block, own: Block): View {
  let fields: View['fields'] | undefined
  let sets: View['sets'] | undefined
  return {
    name: block.name,
    block,
    get fields() {
      return (fields ??= new Map(
        [...children(block, fieldBlocks).values()].flatMap(fieldsOf).map((each) => [each.name, each])
      ))
    },
    get sets() {
      return (sets ??= setsOf(block))
    },
    isExtensionRequired: isExtensionRequired(own)
  }
}

/** The sets of a view or explore. */
export function setsOf(block: Block): ReadonlyMap<string, readonly Named[]> {
  return new Map([...children(block, new Set(['set']))].map(([name, set]) => [name, names(set, 'fields') ?? []]))
}

/** Whether a block, without what it extends, says that it is there to be extended only. */
export function isExtensionRequired(own: Block): boolean {
  return text(own, 'extension') === 'required'
}

/** The primary keys of a view: one, or several fields that together are one. */
export const primaryKeys: (view: View) => readonly Field[] = keptFor(({ fields }) =>
  [...fields.values()].filter(({ kind, block }) => kind === 'dimension' && isYes(block, 'primary_key'))
)

/** What a view reads: of `sql_table_name` and the blocks for it the one that was written last; undefined for none. */
export function tableOf({ block }: View): Found | undefined {
  for (const layer of block.layers.toReversed()) {
    const own: Block = { ...block, layers: [layer] }
    const found = find(own, 'derived_table') ?? find(own, 'derived_analytic_model') ?? find(own, 'sql_table_name')
    if (found) return found
  }
  return undefined
}
