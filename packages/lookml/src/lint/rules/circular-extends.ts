import { extendedNames, ownBlock, type Model, type Written } from '../../model/index.ts'
import { chainOf, findCycles } from '../cycles.ts'
import type { Report, Rule } from '../rule.ts'

export const circularExtends: Rule = {
  code: 'circular-extends',
  severity: 'error',
  summary: 'A view or explore extends itself, at once or through others.',
  check: ({ models }, report) => {
    for (const { written } of models.values()) {
      check('view', written.views, report)
      check('explore', written.explores, report)
    }
  }
}

function check(kind: 'view' | 'explore', all: Model['written']['views'], report: Report): void {
  const parents = (name: string): ReturnType<typeof extendedNames> => {
    const own = all.has(name) ? ownBlock(kind, all.get(name) as Written) : undefined
    return own ? extendedNames(own) : []
  }
  for (const cycle of findCycles(all.keys(), (name) => parents(name).map((each) => each.name))) {
    const [first = '', second = first] = cycle
    const place = parents(first).find(({ name }) => name === second)!.place
    // One that names itself may mean another of the same name that was there before.
    const severity = first === second ? 'warning' : undefined
    report(place, `The ${kind} "${first}" extends itself: ${chainOf(cycle)}`, severity)
  }
}
