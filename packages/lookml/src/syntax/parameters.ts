import { parameterNames, schema, usesOf } from '../schema/schema.ts'
import type { Form } from '../schema/takes.ts'

/** What the grammar must know of a parameter. All others are read alike: by the value that stands there. */
interface Traits {
  /** Its value is raw text up to `;;`. */
  readonly isExpression?: true
  /** It opens a block with a name: `view: orders {`. */
  readonly isNamedBlock?: true
  /** It opens a block without a name: `link: {`. */
  readonly isBlock?: true
}

/** What LookML once had and is still found; that it is raw text must be known, or all behind it is read wrong. */
const former = ['sql_having']

const known: ReadonlyMap<string, Traits> = new Map<string, Traits>([
  ...[...parameterNames].map((name) => [name, readTraits(name)] as const),
  ...former.map((name) => [name, { isExpression: true }] as const)
])

function readTraits(name: string): Traits {
  const forms = usesOf(name).flatMap(({ takes }) => takes.forms)
  return {
    ...(forms.some(({ kind }) => kind === 'expression') && { isExpression: true }),
    ...(forms.some(canHaveName) && { isNamedBlock: true }),
    ...(forms.some((form) => form.kind === 'block' && form.name !== 'needed') && { isBlock: true })
  }
}

function canHaveName(form: Form): boolean {
  return form.kind === 'block' && form.name !== 'none'
}

/** What is known of a parameter by its name; undefined for one that LookML, as far as we know, has not. */
export function traitsOf(name: string): Traits | undefined {
  return known.get(name)
}

const names: ReadonlyMap<string, string> = new Map([...known.keys()].map((name) => [name, name]))

/** The one string that is kept of a known name. A file has the same few names so often that copies would be most of it. */
export function sharedName(name: string): string {
  return names.get(name) ?? name
}

const inFiles = [...(schema.get('file') ?? [])]

/** Blocks that stand in a file and never in another block. */
export const rootBlocks: ReadonlySet<string> = new Set(
  inFiles
    .filter(([, { forms }]) => forms.some((form) => form.kind === 'block' && form.name === 'needed'))
    .map(([name]) => name)
)

/** Blocks without a name that stand in a file and never in another block. */
export const rootSettings: ReadonlySet<string> = new Set(
  inFiles
    .filter(([name, { forms }]) => forms.every(({ kind }) => kind === 'block') && usesOf(name).length === 1)
    .map(([name]) => name)
    .filter((name) => !rootBlocks.has(name))
)

const parents: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...parameterNames].map((name) => {
    const uses = usesOf(name).filter(({ takes }) => takes.forms.some(({ kind }) => kind === 'block'))
    return [name, new Set(uses.map(({ within }) => within))] as const
  })
)

/**
 * The blocks that can hold a block of this kind, where it is sure that no other can: those of files, and what stands
 * in those alone. Views and explores hold sets, explores and aggregate tables hold queries.
 */
export const parentsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...parents].filter(([, within]) => within.size > 0 && [...within].every((block) => isInFiles(block, 2)))
)

function isInFiles(block: string, depth: number): boolean {
  if (rootBlocks.has(block)) return true
  const within = [...(parents.get(block) ?? [])]
  return depth > 0 && within.length > 0 && within.every((outer) => isInFiles(outer, depth - 1))
}

/** Parameters without a block that may stand several times in one place. */
export const repeatable: ReadonlySet<string> = new Set(
  [...parameterNames].filter((name) =>
    usesOf(name).some(({ takes }) => takes.isRepeatable && takes.forms.some(({ kind }) => kind !== 'block'))
  )
)

/** Parameters without a name that may stand in a file, outside of every block. */
export const rootParameters: ReadonlySet<string> = new Set(
  inFiles.map(([name]) => name).filter((name) => !rootBlocks.has(name))
)
