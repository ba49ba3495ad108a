import { nameIn, nameOf, type Explore, type Join, type Model } from '../../model/index.ts'
import { isFragment } from '../fragments.ts'
import type { Report, Rule } from '../rule.ts'
import { hint, isMade, reportUnwritten } from '../written-names.ts'

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

function mildly(report: Report): Report {
  return (place, message) => report(place, message, 'warning')
}

function checkModel(model: Model, report: Report): void {
  reportUnwritten('view', model.written.views, model.viewNames, report)
  for (const explore of model.explores.values()) {
    if (!explore.isExtensionRequired) checkExplore(model, explore, report)
  }
}

function checkExplore(model: Model, { block, base, joins, name }: Explore, report: Report): void {
  if (!base.view && !isMade(base.viewName)) {
    const place = (nameIn(block, 'from') ?? nameIn(block, 'view_name'))?.place ?? nameOf(block)
    report(
      place,
      `The explore "${name}" begins with the view "${base.viewName}", which is not in the model${hint(base.viewName, model.viewNames)}`
    )
  }
  for (const join of joins) {
    if (!join.view && !isMade(join.viewName))
      report(
        placeOfView(join),
        `The join "${join.name}" is of the view "${join.viewName}", which is not in the model${hint(join.viewName, model.viewNames)}`
      )
  }
}

function placeOfView({ block }: Join): ReturnType<typeof nameOf> {
  return nameIn(block, 'from')?.place ?? nameOf(block)
}
