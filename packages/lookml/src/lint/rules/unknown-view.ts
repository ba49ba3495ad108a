import {
  extendedNames,
  nameIn,
  nameOf,
  ownBlock,
  placeOf,
  type Explore,
  type Join,
  type Model
} from '../../model/index.ts'
import { isFragment } from '../fragments.ts'
import type { Report, Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const unknownView: Rule = {
  code: 'unknown-view',
  severity: 'error',
  summary: 'An explore, join, refinement or extends names a view that the model does not have.',
  check: (project, report) => {
    for (const model of project.models.values()) {
      if (model.isComplete) checkModel(model, isFragment(model) ? mildly(report) : report)
    }
  }
}

/** Names that constants make are not known here. */
function isMade(name: string): boolean {
  return name.includes('@{')
}

function mildly(report: Report): Report {
  return (place, message) => report(place, message, 'warning')
}

function checkModel(model: Model, report: Report): void {
  checkWritten(model, report)
  for (const explore of model.explores.values()) {
    if (!explore.isExtensionRequired) checkExplore(model, explore, report)
  }
}

function checkWritten(model: Model, report: Report): void {
  for (const written of model.written.views.values()) {
    const own = ownBlock('view', written)
    if (!own) {
      for (const { file, body } of written.refinements)
        report(
          placeOf({ file }, body.nameSpan),
          `There is no view "${written.name}" to refine${hint(model, written.name)}`
        )
      continue
    }
    for (const { name, place } of extendedNames(own)) {
      if (!model.viewNames.has(name) && !isMade(name))
        report(place, `There is no view "${name}" to extend${hint(model, name)}`)
    }
  }
}

function checkExplore(model: Model, { block, base, joins, name }: Explore, report: Report): void {
  if (!base.view && !isMade(base.viewName)) {
    const place = (nameIn(block, 'from') ?? nameIn(block, 'view_name'))?.place ?? nameOf(block)
    report(
      place,
      `The explore "${name}" begins with the view "${base.viewName}", which is not in the model${hint(model, base.viewName)}`
    )
  }
  for (const join of joins) {
    if (!join.view && !isMade(join.viewName))
      report(
        placeOfView(join),
        `The join "${join.name}" is of the view "${join.viewName}", which is not in the model${hint(model, join.viewName)}`
      )
  }
}

function placeOfView({ block }: Join): ReturnType<typeof nameOf> {
  return nameIn(block, 'from')?.place ?? nameOf(block)
}

function hint({ viewNames }: Model, name: string): string {
  return didYouMean(name, viewNames) || '; is its file included?'
}
