import { extendedNames, nameOf, ownBlock, placeOf } from '../../model/index.ts'
import type { Project } from '../../project/project.ts'
import { isBlock } from '../../syntax/index.ts'
import type { Report, Rule } from '../rule.ts'

export const unreachableExplore: Rule = {
  code: 'unreachable-explore',
  severity: 'warning',
  summary: 'An explore is in no model, or is there to be extended and is not.',
  check: (project, report) => {
    reportUnincluded(project, report)
    reportUnextended(project, report)
  }
}

function reportUnincluded({ files, models }: Project, report: Report): void {
  const included = new Set([...models.values()].flatMap((model) => model.files.map(({ path }) => path)))
  for (const file of files.values()) {
    if (included.has(file.path) || file.path.startsWith('//')) continue
    for (const parameter of file.document.parameters) {
      if (parameter.key !== 'explore' || !isBlock(parameter)) continue
      report(
        placeOf({ file }, parameter.value.nameSpan),
        `No model includes this file, and so nobody sees the explore "${parameter.value.name}"`
      )
    }
  }
}

function reportUnextended({ models }: Project, report: Report): void {
  const all = [...models.values()]
  const extended = new Set(
    all.flatMap((model) =>
      [...model.written.explores.values()].flatMap((written) => {
        const own = ownBlock('explore', written)
        return own ? extendedNames(own).map(({ name }) => name) : []
      })
    )
  )
  // Where files are missing, such as those of other projects, one of them may extend it.
  const whole = all.filter(({ isComplete }) => isComplete)
  for (const { name, block, isExtensionRequired } of whole.flatMap((model) => [...model.explores.values()])) {
    const place = nameOf(block)
    // Of an imported project only some of what it offers is used.
    if (isExtensionRequired && !extended.has(name) && !place.path.startsWith('//'))
      report(place, `The explore "${name}" is there to be extended, and no explore extends it`)
  }
}
