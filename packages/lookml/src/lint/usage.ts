import { keptFor } from '../kept.ts'
import { extendedNames, ownBlock, type Block, type Explore, type ExploreView, type View } from '../model/index.ts'
import type { Project } from '../project/project.ts'
import { completeModels, usedExplores } from './scopes.ts'

/** A view in an explore. */
interface Use {
  readonly explore: Explore
  readonly at: ExploreView
}

interface Usage {
  readonly uses: ReadonlyMap<View, readonly Use[]>
  /** The views that others extend. */
  readonly extended: ReadonlySet<View>
}

/** Worked out when something is found wrong: most projects never need it. */
const usageOf = keptFor((project: Project): Usage => ({
  uses: collectUses(project),
  extended: collectExtended(project)
}))

function collectUses(project: Project): Map<View, Use[]> {
  const uses = new Map<View, Use[]>()
  for (const { explore } of usedExplores(project)) {
    for (const at of explore.views.values()) {
      if (!at.view) continue
      const ofView = uses.get(at.view)
      if (ofView) ofView.push({ explore, at })
      else uses.set(at.view, [{ explore, at }])
    }
  }
  return uses
}

function collectExtended(project: Project): Set<View> {
  const extended = new Set<View>()
  for (const model of completeModels(project)) {
    for (const written of model.written.views.values()) {
      const own = ownBlock('view', written)
      for (const { name } of own ? extendedNames(own) : []) {
        const view = model.view(name)
        if (view) extended.add(view)
      }
    }
  }
  return extended
}

/** Whether an explore lets people ask for the field of a block. */
export function isOffered(project: Project, view: View, block: Block): boolean {
  return (usageOf(project).uses.get(view) ?? []).some(({ explore, at }) => offers(explore, at, block))
}

/** Whether an explore lets people ask for the field of a block of one of its views. */
export function offers({ fields }: Explore, { name: alias, view }: ExploreView, block: Block): boolean {
  for (const { name, block: own } of view?.fields.values() ?? []) {
    if (own === block && fields.has(`${alias}.${name}`)) return true
  }
  return false
}

/** Whether other views extend a view: they may bring what it lacks. */
export function isExtended(project: Project, view: View): boolean {
  return usageOf(project).extended.has(view)
}
