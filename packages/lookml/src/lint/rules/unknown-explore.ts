import { child, exploreSource, modelBlocks, nameOf, type Block, type Model } from '../../model/index.ts'
import type { Project } from '../../project/index.ts'
import type { Report, Rule } from '../rule.ts'
import { completeModels } from '../scopes.ts'
import { hint, isMade, reportUnwritten } from '../written-names.ts'

export const unknownExplore: Rule = {
  code: 'unknown-explore',
  severity: 'error',
  summary: 'A refinement, extends, derived table or test names an explore that the model does not have.',
  check: (project, report) => {
    for (const model of completeModels(project)) {
      reportUnwritten('explore', model.written.explores, model.explores, report)
      for (const test of modelBlocks(model, 'test').values()) checkTest(project, model, test, report)
      for (const view of viewsInUse(model)) {
        const table = child(view, 'derived_table')
        if (table) checkSource(model, table, report)
      }
    }
  }
}

/** A file of tests may be included by several models, and be meant for one of them. */
function checkTest({ models }: Project, model: Model, test: Block, report: Report): void {
  const name = exploreSource(test)?.name ?? ''
  const isElsewhere = (): boolean => [...models.values()].some(({ explores }) => explores.has(name))
  checkSource(model, test, (place, message) => report(place, message, isElsewhere() ? 'warning' : 'error'))
}

/** Views that explores of the model use: another one may be there for another model, with explores of its own. */
function viewsInUse(model: Model): Set<Block> {
  const blocks = new Set<Block>()
  for (const { views } of model.explores.values()) {
    for (const { view } of views.values()) if (view) blocks.add(view.block)
  }
  return blocks
}

function checkSource(model: Model, block: Block, report: Report): void {
  const source = exploreSource(block)
  if (source && source.name !== '' && !isMade(source.name) && !model.explores.has(source.name))
    report(
      nameOf(source),
      `There is no explore "${source.name}" in the model "${model.name}"${hint(source.name, model.explores)}`
    )
}
