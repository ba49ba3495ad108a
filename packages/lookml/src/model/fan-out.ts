import { find, findGroup } from './block.ts'
import type { Explore } from './explore.ts'
import type { Join } from './join.ts'
import { referencesIn } from './references.ts'

/** A join as an edge of the tree that joins make: from the view that its condition names to the joined one. */
export interface JoinEdge {
  readonly join: Join
  /** What the view that it is joined to is called; with several in the condition, the one that was joined last. */
  readonly from: string
}

/** The joins of an explore as a tree. Joins need not come after those that they build on. */
export function joinEdges(explore: Explore): JoinEdge[] {
  const order = [...explore.views.keys()]
  return explore.joins.map((join) => {
    const named = new Set(conditionViews(join))
    const from = order.findLast((name) => name !== join.name && named.has(name))
    return { join, from: from ?? explore.base.name }
  })
}

function conditionViews({ block }: Join): string[] {
  if (find(block, 'foreign_key')) return []
  return ['sql_on', 'sql'].flatMap((key) =>
    findGroup(block, key).flatMap((found) => referencesIn(found).flatMap(({ view }) => view ?? []))
  )
}

/**
 * The first join through which rows of a view are repeated when everything is joined; undefined where each row stays
 * one. Going away from the view, a join to many repeats it, and so does one from many that is gone through backwards.
 */
export function repeatingJoin(
  explore: Explore,
  viewName: string,
  edges: readonly JoinEdge[] = joinEdges(explore)
): Join | undefined {
  const reached = new Set([viewName])
  for (const at of reached) {
    for (const { join, from } of edges) {
      const isForward = from === at && !reached.has(join.name)
      const isBackward = join.name === at && !reached.has(from)
      if (
        (isForward && join.relationship.endsWith('_to_many')) ||
        (isBackward && join.relationship.startsWith('many_to_'))
      )
        return join
      if (isForward) reached.add(join.name)
      if (isBackward) reached.add(from)
    }
  }
  return undefined
}
