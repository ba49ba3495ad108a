import { isYes, placeOf, type Layer, type Written } from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { completeModels } from '../scopes.ts'

export const refinedFinal: Rule = {
  code: 'refined-final',
  severity: 'warning',
  summary: 'A view or explore is refined behind the place that says it is final.',
  check: (project, report) => {
    for (const { written } of completeModels(project)) {
      for (const view of written.views.values()) check('view', view, report)
      for (const explore of written.explores.values()) check('explore', explore, report)
    }
  }
}

function check(kind: string, { name, definitions, refinements }: Written, report: Report): void {
  if (refinements.length === 0) return
  const layers = [...definitions.slice(-1), ...refinements]
  const at = layers.findIndex((layer) => isFinal(kind, layer))
  if (at < 0) return
  const { path } = layers[at]!.file
  for (const { file, body } of layers.slice(at + 1))
    report(placeOf({ file }, body.nameSpan), `The ${kind} "${name}" is final in ${path}, and is refined behind it`)
}

function isFinal(kind: string, layer: Layer): boolean {
  return isYes({ kind, name: '', layers: [layer] }, 'final')
}
