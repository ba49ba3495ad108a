import { linesOf, type Block, type Layer, type LookmlFile } from '@lookerts/lookml'

const known = new WeakMap<LookmlFile, ReturnType<typeof linesOf>>()

/** The line that a place of a file is in, from 1. */
export function lineIn(file: LookmlFile, at: number): number {
  let lines = known.get(file)
  if (!lines) known.set(file, (lines = linesOf(file.document.source)))
  return lines.position(at).line
}

/** The page that shows where a block is written. */
export function linkTo(project: string, { file, body }: Layer): string {
  return `/projects/${project}/files/${encodeURIComponent(file.path)}?line=${lineIn(file, body.nameSpan.start)}`
}

/** Where a block is defined: of what it is made of the last that is no refinement. */
export function definitionOf({ layers }: Block): Layer {
  const isRefinement = ({ file, body }: Layer): boolean => file.document.source[body.nameSpan.start] === '+'
  return layers.findLast((layer) => !isRefinement(layer)) ?? layers.at(-1)!
}
