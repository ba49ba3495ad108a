import { text, type Block } from './block.ts'
import type { View } from './view.ts'

/** How many rows of the joined view fit a row of the explore, and the other way round. */
export type Relationship = 'many_to_one' | 'one_to_one' | 'one_to_many' | 'many_to_many'

/** How a join keeps rows that fit none. */
export type JoinType = 'left_outer' | 'inner' | 'full_outer' | 'cross'

/** A join of an explore. */
export interface Join {
  /** What the joined view is called in the explore. */
  readonly name: string
  readonly block: Block
  readonly viewName: string
  /** Undefined where no view of that name is in the model. */
  readonly view: View | undefined
  readonly relationship: Relationship
  readonly type: JoinType
}

/** Makes a join of its block. */
export function joinOf(block: Block, viewCalled: (name: string) => View | undefined): Join {
  const viewName = text(block, 'from') ?? block.name
  return {
    name: block.name,
    block,
    viewName,
    view: viewCalled(viewName),
    relationship: (text(block, 'relationship') ?? 'many_to_one') as Relationship,
    type: (text(block, 'type') ?? 'left_outer') as JoinType
  }
}
