import { keptFor } from '../kept.ts'
import type { Explore, Model } from '../model/index.ts'

/**
 * Whether a model is likely a piece of one: hardly any of the views that its explores name is there, as where files
 * were taken out of a project one by one. What is missing in it is then missing here, and not wrong.
 */
export const isFragment: (model: Model) => boolean = keptFor(judge)

/** So many views can be forgotten in a model that is whole. */
const few = 3

function judge({ explores, viewNames }: Model): boolean {
  const named = new Set([...explores.values()].flatMap(viewsOf))
  const missing = [...named].filter((name) => !viewNames.has(name)).length
  if (missing === 0) return false
  return viewNames.size === 0 || (missing >= few && missing > named.size - missing)
}

function viewsOf({ base, joins, isExtensionRequired }: Explore): string[] {
  return isExtensionRequired ? [] : [base.viewName, ...joins.map(({ viewName }) => viewName)]
}
