import { keptFor } from '../kept.ts'
import { plainText, type Value } from '../syntax/index.ts'
import type { LookmlFile, Place } from './source-file.ts'

/** An `include` of a file: one text of it, for each of a list. */
export interface Include {
  /** As written, with constants as they stand. */
  readonly pattern: string
  readonly place: Place
}

/** What a file says that it includes, in order. */
export const includesOf: (file: LookmlFile) => readonly Include[] = keptFor(readIncludes)

function readIncludes({ path, document }: LookmlFile): Include[] {
  return document.parameters.flatMap(({ key, value }) => {
    if (key !== 'include') return []
    const items: readonly Value[] =
      value.kind === 'list' ? value.items.filter((item) => item.kind !== 'parameter') : [value]
    return items.flatMap((item) => {
      const pattern = plainText(document, item)?.trim()
      return pattern === undefined ? [] : [{ pattern, place: { path, start: item.start, end: item.end } }]
    })
  })
}
