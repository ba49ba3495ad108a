import { includesOf, includeTargets, ownFiles } from '../../project/index.ts'
import type { Project } from '../../project/project.ts'
import type { Place } from '../../project/source-file.ts'
import { chainOf, findCycles } from '../cycles.ts'
import type { Rule } from '../rule.ts'

export const circularInclude: Rule = {
  code: 'circular-include',
  severity: 'info',
  summary: 'A file includes itself, at once or through others.',
  check: (project, report) => {
    const targets = new Map(ownFiles(project).map(({ path }) => [path, namedTargets(project, path)]))
    const next = (path: string): Iterable<string> => targets.get(path)?.keys() ?? []
    for (const cycle of findCycles(targets.keys(), next)) {
      const [first = '', second = first] = cycle
      const place = targets.get(first)!.get(second)!
      report(place, `This include leads back to its own file: ${chainOf(cycle)}`)
    }
  }
}

/** What a file includes by name. Patterns are left out: that one finds the file that it stands in says nothing. */
function namedTargets(project: Project, path: string): ReadonlyMap<string, Place> {
  const targets = new Map<string, Place>()
  for (const include of includesOf(project.files.get(path)!)) {
    if (include.pattern.includes('*')) continue
    for (const target of includeTargets(project, include)) targets.set(target, include.place)
  }
  return targets
}
