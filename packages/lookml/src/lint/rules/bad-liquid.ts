import type { LookmlFile } from '../../project/source-file.ts'
import { isBlock, textOf, type Parameter } from '../../syntax/index.ts'
import { liquidProblem } from '../liquid/liquid-problem.ts'
import type { Report, Rule } from '../rule.ts'

/** The strings that Looker reads as Liquid; of expressions it does so with all. */
const liquidStrings: ReadonlySet<string> = new Set(
  'default default_value description form_url group_item_label group_label icon_url label url value view_label'.split(
    ' '
  )
)

/** Their values are parts of texts: one may open what another closes. */
const constants: ReadonlySet<string> = new Set(['constant', 'override_constant'])

export const badLiquid: Rule = {
  code: 'bad-liquid',
  severity: 'error',
  summary: 'A Liquid tag is unknown, or not closed, or cannot be read.',
  checkFile: (file, report) => {
    const { source, parameters } = file.document
    if (source.includes('{{') || source.includes('{%')) check(file, parameters, report)
  }
}

function check(file: LookmlFile, parameters: readonly Parameter[], report: Report): void {
  for (const parameter of parameters) {
    if (isBlock(parameter)) {
      if (!constants.has(parameter.key)) check(file, parameter.value.parameters, report)
    } else if (parameter.value.kind === 'expression' || liquidStrings.has(parameter.key))
      checkText(file, parameter, report)
  }
}

function checkText({ path, document }: LookmlFile, { value }: Parameter, report: Report): void {
  const written = textOf(document, value)
  // The quotes within a string become Liquid's own; a space before each keeps places as they are.
  const problem = liquidProblem(value.kind === 'string' ? ` ${written.slice(1, -1).replaceAll('\\"', ' "')}` : written)
  if (!problem) return
  const place = { path, start: value.start + problem.start, end: value.start + problem.end }
  // A label with broken Liquid is shown as it is written; SQL with it fails.
  report(place, problem.message, value.kind === 'string' ? 'warning' : problem.severity)
}
