import type { LookmlFile } from '../project/source-file.ts'
import { children, text, type Block } from './block.ts'
import { exploreOf, type Explore } from './explore.ts'
import { viewOf, type View } from './view.ts'
import { extendedBlock, ownBlock, writtenIn, type Written } from './written.ts'

/** A model: what a model file includes, made into explores. */
export interface Model {
  readonly name: string
  /** The model file. */
  readonly file: LookmlFile
  /** Every file that counts in it, in order: what it includes, and itself. */
  readonly files: readonly LookmlFile[]
  /** What stands in the files outside of views and explores; the model file comes last. */
  readonly block: Block
  /** The names of the views that are in it. */
  readonly viewNames: ReadonlySet<string>
  /** A view of the model; undefined where none is called so. */
  readonly view: (name: string) => View | undefined
  readonly explores: ReadonlyMap<string, Explore>
  /** What is written of views and of explores in its files, refinements of nothing too. */
  /** Whether everything that it includes is there. Where it is not, nothing can be said of what is missing. */
  readonly isComplete: boolean
  readonly written: { readonly views: ReadonlyMap<string, Written>; readonly explores: ReadonlyMap<string, Written> }
}

/**
 * Makes the model of a model file.
 * @param files Every file that counts, in the order of the includes, which is that of refinements; the model file too.
 * @param isComplete False where an include names what is not there, as of a project that could not be imported.
 */
export function modelOf(name: string, file: LookmlFile, files: readonly LookmlFile[], isComplete = true): Model {
  const views = writtenIn(files, 'view')
  const explores = writtenIn(files, 'explore')
  const viewCalled = memoized((called) => {
    const block = blockCalled('view', views, called)
    return block && viewOf(block.whole, block.own)
  })
  let made: Model['explores'] | undefined
  return {
    name,
    file,
    files,
    isComplete,
    block: fileBlock(name, files, file),
    viewNames: new Set(
      [...views.values()].filter(({ definitions }) => definitions.length > 0).map((each) => each.name)
    ),
    view: viewCalled,
    get explores() {
      return (made ??= makeExplores(explores, viewCalled))
    },
    written: { views, explores }
  }
}

function makeExplores(explores: ReadonlyMap<string, Written>, viewCalled: Model['view']): Map<string, Explore> {
  const made = new Map<string, Explore>()
  for (const name of explores.keys()) {
    const block = blockCalled('explore', explores, name)
    if (block) made.set(name, exploreOf(block.whole, block.own, viewCalled))
  }
  return made
}

function blockCalled(
  kind: 'view' | 'explore',
  all: ReadonlyMap<string, Written>,
  name: string
): { readonly whole: Block; readonly own: Block } | undefined {
  const find = (called: string): Block | undefined => {
    const written = all.get(called)
    return written && ownBlock(kind, written)
  }
  const own = find(name)
  return own && { own, whole: extendedBlock(own, find) }
}

function fileBlock(name: string, files: readonly LookmlFile[], file: LookmlFile): Block {
  const ordered = [...files.filter((each) => each !== file), file]
  const nameSpan = { start: 0, end: 0 }
  return {
    kind: 'model',
    name,
    layers: ordered.map((each) => ({ file: each, body: { parameters: each.document.parameters, nameSpan } }))
  }
}

function memoized<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>()
  return (name) => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name)!
  }
}

/** Blocks of a kind that stand in a model outside of views and explores, by name: `access_grant`, `datagroup`, `test`. */
export function modelBlocks({ block }: Model, kind: string): ReadonlyMap<string, Block> {
  return children(block, new Set([kind]))
}

/** The connection of a model, as its file or one that it includes says. */
export function connectionOf({ block }: Model): string | undefined {
  return text(block, 'connection')
}
