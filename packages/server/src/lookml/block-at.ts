import { fieldBlocks, isBlock, type LookmlFile, type Parameter } from '@lookerts/lookml'

/** In what a place of a file stands. */
export interface BlockAt {
  /** `view`, `explore`, or another block of the file. */
  readonly kind: string
  /** Without the `+` of refinements. */
  readonly name: string
  /** The field of the view, by its name in LookML. */
  readonly field: string | undefined
}

/** Finds the block of a file that a place is in; undefined for one between blocks. */
export function blockAt({ document }: LookmlFile, at: number): BlockAt | undefined {
  const outer = around(document.parameters, at)
  if (!outer || !isBlock(outer)) return undefined
  const inner = outer.key === 'view' ? around(outer.value.parameters, at) : undefined
  const isField = inner && isBlock(inner) && fieldBlocks.has(inner.key)
  return {
    kind: outer.key,
    name: (outer.value.name ?? '').replace(/^\+/, ''),
    field: isField ? inner.value.name : undefined
  }
}

function around(parameters: readonly Parameter[], at: number): Parameter | undefined {
  return parameters.find(({ start, end }) => start <= at && at <= end)
}
