import { extendedNames, ownBlock, placeOf, text, type Written } from '../model/index.ts'
import type { Report } from './rule.ts'
import { didYouMean } from './similar.ts'

/** Names that are there to be asked whether they have one. */
interface Names {
  readonly has: (name: string) => boolean
  readonly keys: () => Iterable<string>
}

/** Reports refinements of views or explores that are not there, and extends that name such. */
export function reportUnwritten(
  kind: 'view' | 'explore',
  all: ReadonlyMap<string, Written>,
  names: Names,
  report: Report
): void {
  for (const written of all.values()) {
    const own = ownBlock(kind, written)
    if (!own) {
      for (const { file, body } of written.refinements)
        report(
          placeOf({ file }, body.nameSpan),
          `There is no ${kind} "${written.name}" to refine${hint(written.name, names)}`
        )
      continue
    }
    for (const { name, place } of extendedNames(own)) {
      if (names.has(name) || isMade(name)) continue
      // What is there to be extended may be meant for a project that imports this one, with the base in it.
      const severity = text(own, 'extension') === 'required' ? 'warning' : undefined
      report(place, `There is no ${kind} "${name}" to extend${hint(name, names)}`, severity)
    }
  }
}

/** Whether constants are in a name, which is then not known here. */
export function isMade(name: string): boolean {
  return name.includes('@{')
}

/** The end of a message about a name that is not there: what was likely meant, or what to look for. */
export function hint(name: string, names: Names): string {
  return didYouMean(name, names.keys()) || '; is its file included?'
}
