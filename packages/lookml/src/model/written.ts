import { keptFor } from '../kept.ts'
import type { LookmlFile } from '../project/source-file.ts'
import { isBlock } from '../syntax/index.ts'
import type { Block, Layer } from './block.ts'
import { allNames, type Named } from './lists.ts'

/** What can be refined and extended. */
type Extensible = 'view' | 'explore'

/** What is written of a view or explore: its definition, and its refinements in order. */
export interface Written {
  readonly name: string
  /** Its definitions, of which the last counts; empty where there are refinements only. */
  readonly definitions: readonly Layer[]
  readonly refinements: readonly Layer[]
}

/** Collects what files have of views or explores, by name; refinements count in the order of the files. */
export function writtenIn(files: readonly LookmlFile[], kind: Extensible): ReadonlyMap<string, Written> {
  const all = new Map<string, { name: string; definitions: Layer[]; refinements: Layer[] }>()
  for (const file of files) {
    for (const { name, isRefinement, layer } of headsOf(file)[kind]) {
      let written = all.get(name)
      if (!written) all.set(name, (written = { name, definitions: [], refinements: [] }))
      written[isRefinement ? 'refinements' : 'definitions'].push(layer)
    }
  }
  return all
}

interface Head {
  readonly name: string
  readonly isRefinement: boolean
  readonly layer: Layer
}

type Heads = Readonly<Record<Extensible, readonly Head[]>>

const headsOf = keptFor((file: LookmlFile): Heads => ({
  view: readHeads(file, 'view'),
  explore: readHeads(file, 'explore')
}))

function readHeads(file: LookmlFile, kind: Extensible): Head[] {
  return file.document.parameters.flatMap((parameter) => {
    if (parameter.key !== kind || !isBlock(parameter)) return []
    const written = parameter.value.name ?? ''
    const isRefinement = written.startsWith('+')
    return [{ name: isRefinement ? written.slice(1) : written, isRefinement, layer: { file, body: parameter.value } }]
  })
}

/** The block of what is written of a thing itself, without what it extends; undefined for refinements of nothing. */
export function ownBlock(kind: Extensible, { name, definitions, refinements }: Written): Block | undefined {
  const definition = definitions.at(-1)
  return definition && { kind, name, layers: [definition, ...refinements] }
}

/** What a view or explore says that it extends, itself and by its refinements. */
export function extendedNames(own: Block): readonly Named[] {
  return allNames(own, 'extends').map(({ name, place }) => ({ name: name.replace(/\*$/, ''), place }))
}

/**
 * The block as it counts: below its own layers those of what it extends, in order. What is unknown, and what would
 * extend itself, is left out.
 */
export function extendedBlock(own: Block, find: (name: string) => Block | undefined): Block {
  return { ...own, layers: layersOf(own, find, new Set([own.name])) }
}

function layersOf(own: Block, find: (name: string) => Block | undefined, under: ReadonlySet<string>): readonly Layer[] {
  const inherited = extendedNames(own).flatMap(({ name }) => {
    const parent = under.has(name) ? undefined : find(name)
    return parent ? layersOf(parent, find, new Set([...under, name])) : []
  })
  return inherited.length === 0 ? own.layers : [...inherited, ...own.layers]
}
