import { hasLiquid } from '../filters/index.ts'
import { keptFor } from '../kept.ts'
import { fieldItem, nameIn, type Explore, type Model, type View } from '../model/index.ts'
import type { Place } from '../project/source-file.ts'
import type { Report } from './rule.ts'
import { hasField } from './scopes.ts'
import { fieldBlocksOf } from './view-mentions.ts'

interface Name {
  readonly name: string
  readonly place: Place
}

/** The explore that a field takes its suggestions from, and the dimension there. */
export interface Suggestion {
  readonly explore: Name
  readonly dimension: Name | undefined
}

/** The suggestions of a view's fields that come from an explore. Those of names that are made are left out. */
export const suggestionsOf: (view: View) => readonly Suggestion[] = keptFor((view) =>
  [...fieldBlocksOf(view)].flatMap((block) => {
    const explore = nameIn(block, 'suggest_explore')
    return explore && isPlain(explore) ? [{ explore, dimension: nameIn(block, 'suggest_dimension') }] : []
  })
)

function isPlain({ name }: Name): boolean {
  return name !== '' && !hasLiquid(name)
}

/** The views that the explores of a model use, each once. */
export function viewsInUse({ explores }: Model): Set<View> {
  const views = new Set<View>()
  for (const explore of explores.values()) {
    for (const { view } of explore.views.values()) if (view) views.add(view)
  }
  return views
}

/** Reports the dimensions of suggestions that the explores of a model do not have. */
export function checkDimensions(model: Model, report: Report): void {
  for (const view of viewsInUse(model)) {
    for (const { explore: source, dimension } of suggestionsOf(view)) {
      const explore = model.explores.get(source.name)
      if (explore && dimension && isPlain(dimension) && lacks(explore, dimension.name))
        report(dimension.place, `The explore "${explore.name}" has no field "${dimension.name}" to suggest values of`)
    }
  }
}

/** Of a name without a view it is not known which one is meant. */
function lacks({ views }: Explore, item: string): boolean {
  const { view: alias, name } = fieldItem(item.trim())
  if (alias === undefined) return false
  const found = views.get(alias)
  if (found) return found.view !== undefined && !hasField(found.view, name)
  return ![...views.values()].some(({ viewName }) => viewName === alias)
}
