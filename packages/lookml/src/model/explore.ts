import { children, isYes, text, type Block } from './block.ts'
import type { Field } from './field.ts'
import { joinOf, type Join } from './join.ts'
import { names, type Named } from './lists.ts'
import { selectedFields } from './selection.ts'
import { isExtensionRequired, setsOf, type View } from './view.ts'

/** A view in an explore: the one it begins with, or one that is joined. */
export interface ExploreView {
  /** What it is called in the explore: fields are named by it. */
  readonly name: string
  readonly viewName: string
  /** Undefined where no view of that name is in the model. */
  readonly view: View | undefined
  /** Undefined for the view that the explore begins with. */
  readonly join: Join | undefined
}

/** A field in an explore. */
export interface ExploreField {
  /** `orders.created_date`. */
  readonly name: string
  readonly view: ExploreView
  readonly field: Field
}

/** An explore as it counts in a model: with its refinements, what it extends, and its joins. */
export interface Explore {
  readonly name: string
  readonly block: Block
  readonly base: ExploreView
  readonly joins: readonly Join[]
  /** The views in it by what they are called in it; the first is the one it begins with. */
  readonly views: ReadonlyMap<string, ExploreView>
  /** The fields that can be asked for, by name, view by view. */
  readonly fields: ReadonlyMap<string, ExploreField>
  readonly sets: ReadonlyMap<string, readonly Named[]>
  readonly isHidden: boolean
  /** Whether it is there to be extended only. */
  readonly isExtensionRequired: boolean
}

/**
 * Makes an explore of its block with what it extends, and without. Its joins and fields are worked out when they are
 * first asked for.
 */
export function exploreOf(block: Block, own: Block, viewCalled: (name: string) => View | undefined): Explore {
  const base = baseOf(block, viewCalled)
  let joins: Explore['joins'] | undefined
  let views: Explore['views'] | undefined
  let fields: Explore['fields'] | undefined
  const explore: Explore = {
    name: own.name,
    block,
    base,
    get joins() {
      return (joins ??= [...children(block, joinBlocks).values()].map((each) => joinOf(each, viewCalled)))
    },
    get views() {
      return (views ??= viewsOf(base, explore.joins))
    },
    get fields() {
      return (fields ??= selectedFields(explore, names(block, 'fields')))
    },
    sets: setsOf(block),
    isHidden: isYes(block, 'hidden'),
    isExtensionRequired: isExtensionRequired(own)
  }
  return explore
}

const joinBlocks: ReadonlySet<string> = new Set(['join'])

function baseOf(block: Block, viewCalled: (name: string) => View | undefined): ExploreView {
  const from = text(block, 'from')
  const name =
    text(block, 'view_name') ?? (from === undefined ? namesOf(block).find(viewCalled) : undefined) ?? block.name
  const viewName = from ?? name
  return { name, viewName, view: viewCalled(viewName), join: undefined }
}

/** The name of an explore, and those of the explores that it extends, from the nearest: it may begin with their view. */
function namesOf({ name, layers }: Block): string[] {
  const written = layers.map(({ file, body: { nameSpan } }) => file.document.source.slice(nameSpan.start, nameSpan.end))
  return [name, ...written.toReversed().map((each) => each.replace(/^\+/, ''))]
}

function viewsOf(base: ExploreView, joins: readonly Join[]): Explore['views'] {
  const joined = joins.map((join): ExploreView => ({ name: join.name, viewName: join.viewName, view: join.view, join }))
  return new Map([base, ...joined].map((each) => [each.name, each]))
}

/** A field of an explore by its name, whether or not the explore lets it be asked for. */
export function fieldCalled({ views }: Explore, viewName: string, name: string): ExploreField | undefined {
  const view = views.get(viewName)
  const field = view?.view?.fields.get(name)
  return view && field && { name: `${viewName}.${name}`, view, field }
}
