import { find, nameOf, placeOf, type Block, type Explore, type ExploreField, type Model } from '../model/index.ts'
import type { Place } from '../project/source-file.ts'

/** The beginning of a model's file, for what has no place of its own. */
export function modelPlace({ file }: Model): Place {
  return { path: file.path, start: 0, end: 0 }
}

/** Where a parameter stands, or else the name of its block. */
export function parameterPlace(block: Block, key: string): Place {
  const found = find(block, key)
  return found ? placeOf(found, found.parameter.value) : nameOf(block)
}

/** Where the name of a field stands. */
export function fieldPlace({ field }: ExploreField): Place {
  return nameOf(field.block)
}

/** The nearest to what is gone from a view of an explore: its view, in the file that it stood in, else the explore. */
export function viewPlace(explore: Explore, alias: string, gone: Place): Place {
  const block = explore.views.get(alias)?.view?.block
  if (!block) return nameOf(explore.block)
  const layer = block.layers.find(({ file }) => file.path === gone.path)
  return layer ? placeOf(layer, layer.body.nameSpan) : nameOf(block)
}
