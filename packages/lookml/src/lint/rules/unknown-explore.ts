import { keptFor } from '../../kept.ts'
import { child, exploreSource, modelBlocks, nameOf, type Block, type Model, type View } from '../../model/index.ts'
import type { Project } from '../../project/index.ts'
import type { Report, Rule } from '../rule.ts'
import { completeModels } from '../scopes.ts'
import { suggestionsOf, viewsInUse } from '../suggestions.ts'
import { hint, isMade, reportUnwritten } from '../written-names.ts'

export const unknownExplore: Rule = {
  code: 'unknown-explore',
  severity: 'error',
  summary: 'A refinement, extends, derived table, suggestion or test names an explore that the model does not have.',
  check: (project, report) => {
    for (const model of completeModels(project)) {
      reportUnwritten('explore', model.written.explores, model.explores, report)
      for (const test of modelBlocks(model, 'test').values()) checkTest(project, model, test, report)
      // A view that no explore uses may be there for another model, with explores of its own.
      for (const view of viewsInUse(model)) {
        const table = child(view.block, 'derived_table')
        if (table) checkSource(model, table, report)
        checkSuggestions(project, model, view, report)
      }
    }
  }
}

/** The names of the explores of all models. */
const exploresIn = keptFor(
  ({ models }: Project): ReadonlySet<string> =>
    new Set([...models.values()].flatMap(({ explores }) => [...explores.keys()]))
)

/** A file of tests may be included by several models, and be meant for one of them. */
function checkTest(project: Project, model: Model, test: Block, report: Report): void {
  const name = exploreSource(test)?.name ?? ''
  checkSource(model, test, (place, message) =>
    report(place, message, exploresIn(project).has(name) ? 'warning' : 'error')
  )
}

/** A view may be in several models, and have its suggestions in one. */
function checkSuggestions(project: Project, model: Model, view: View, report: Report): void {
  for (const { explore } of suggestionsOf(view)) {
    const { name, place } = explore
    if (!model.explores.has(name) && !exploresIn(project).has(name))
      report(place, `There is no explore "${name}" to take suggestions from${hint(name, model.explores)}`, 'warning')
  }
}

function checkSource(model: Model, block: Block, report: Report): void {
  const source = exploreSource(block)
  if (source && source.name !== '' && !isMade(source.name) && !model.explores.has(source.name))
    report(
      nameOf(source),
      `There is no explore "${source.name}" in the model "${model.name}"${hint(source.name, model.explores)}`
    )
}
