import { keptFor } from '../../kept.ts'
import type { LookmlFile } from '../../project/source-file.ts'
import { schema, usesOf, type Use } from '../../schema/schema.ts'
import type { Takes } from '../../schema/takes.ts'
import { isBlock, parameterOf, plainText, type BlockValue, type Parameter } from '../../syntax/index.ts'
import { didYouMean, similarName } from '../similar.ts'
import { exclusionsIn, foreignPartsOf } from './exclusive.ts'
import { titleOf, type Problem, type ProblemCode } from './problem.ts'
import { completable, requirements } from './required.ts'
import { complaintOf } from './values.ts'

/** What is wrong with the parameters of a file's blocks, in order of place within each block. */
export const problemsIn: (file: LookmlFile) => readonly Problem[] = keptFor((file) => {
  const found: Problem[] = []
  const { document } = file
  const errors = document.diagnostics.filter(({ severity }) => severity === 'error').map(({ start }) => start)
  checkBody({ file, errors, found }, 'file', document.parameters, { start: 0, end: document.source.length }, false)
  return found
})

/** A file under way. */
interface Check {
  readonly file: LookmlFile
  /** Where it has errors of syntax. */
  readonly errors: readonly number[]
  readonly found: Problem[]
}

type Body = Pick<BlockValue, 'start' | 'end'>

function checkBody(check: Check, kind: string, parameters: readonly Parameter[], body: Body, isPartial: boolean): void {
  const takes = schema.get(kind)
  if (!takes) return
  // What an error of syntax tore apart says nothing sure; the blocks within it that it spared do.
  const isWhole = !check.errors.some((at) => at >= body.start && at <= body.end)
  for (const parameter of parameters) {
    const found = takes.get(parameter.key)
    if (isWhole) {
      if (found) checkValue(check, parameter, found)
      else reportStranger(check, kind, takes, parameter)
    }
    if (isBlock(parameter)) checkInner(check, parameter, isPartial)
  }
  if (isWhole) checkTogether(check, kind, parameters)
}

function checkTogether(check: Check, kind: string, parameters: readonly Parameter[]): void {
  for (const { parameter, message } of exclusionsIn(kind, parameters))
    report(check, 'exclusive-parameters', 'warning', message, headOf(parameter))
  if (kind !== 'dimension_group') return
  const type = textOf(check, parameterOf({ parameters }, 'type'))
  const foreign = foreignPartsOf(parameters, type)
  if (foreign) {
    const message = `"${foreign.key}" has no place in a dimension_group of type ${type}`
    report(check, 'misplaced-parameter', 'warning', message, headOf(foreign))
  }
}

/** The name of a parameter. */
function headOf({ key, start }: Parameter): Body {
  return { start, end: start + key.length }
}

function checkInner(check: Check, parameter: Parameter<BlockValue>, isPartial: boolean): void {
  const { key, value } = parameter
  const partial = isPartial || isIncomplete(value)
  checkBody(check, key, value.parameters, value, partial)
  const needed = requirements.get(key)
  if (!needed || (partial && completable.has(key))) return
  if (check.errors.some((at) => at >= value.start && at <= value.end)) return
  const type = textOf(check, parameterOf(value, 'type'))
  for (const { anyOf, types, certainty } of needed) {
    if (types && (type === undefined || !types.has(type))) continue
    if (anyOf.some((each) => parameterOf(value, each))) continue
    const subject = types ? `${titleOf(key)} of type ${type}` : titleOf(key)
    const place = { start: parameter.start, end: value.open }
    report(check, 'missing-parameter', certainty, `${capital(subject)} needs ${anyOf.join(' or ')}`, place)
  }
}

/** Whether a block gets parts from elsewhere: a refinement, and one that extends or is there to be extended. */
function isIncomplete({ name, parameters }: BlockValue): boolean {
  return name?.startsWith('+') === true || parameters.some(({ key }) => key === 'extends' || key === 'extension')
}

function checkValue(check: Check, parameter: Parameter, takes: Takes): void {
  const complaint = complaintOf(check.file.document, parameter.value, takes)
  if (!complaint) return
  const { certainty, message, value } = complaint
  const place = value.kind === 'block' ? { start: parameter.start, end: value.open } : value
  report(check, 'invalid-value', certainty, `"${parameter.key}" ${message}`, place)
}

function reportStranger(check: Check, kind: string, takes: ReadonlyMap<string, Takes>, parameter: Parameter): void {
  const { key, value } = parameter
  const place = headOf(parameter)
  const uses = usesOf(key)
  const hint = didYouMean(key, takes.keys())
  if (uses.length > 0) {
    const message = `"${key}" has no place in ${titleOf(kind)}${hint || `; it belongs in ${placesOf(uses)}`}`
    // A field or join that stands elsewhere is lost; of others Looker may take more than is known here.
    const isLost = value.kind === 'block' && uses.every(({ takes: { forms } }) => forms.every(isNamedBlock))
    return report(check, 'misplaced-parameter', isLost ? 'error' : 'warning', message, place)
  }
  // No list of parameters is ever complete, so a name that nothing is known of is only likely wrong; one that is
  // nearly that of a parameter is surely misspelt.
  const severity = similarName(key, takes.keys()) === undefined ? 'warning' : 'error'
  const message = `${capital(titleOf(kind))} has no parameter "${key}"${hint || didYouMean(key, schema.keys())}`
  report(check, 'unknown-parameter', severity, message, place)
}

function isNamedBlock(form: Takes['forms'][number]): boolean {
  return form.kind === 'block' && form.name === 'needed'
}

const mostPlaces = 3

function placesOf(uses: readonly Use[]): string {
  const places = uses.slice(0, mostPlaces).map(({ within }) => titleOf(within))
  return places.join(' or ') + (uses.length > mostPlaces ? ', among others' : '')
}

function textOf({ file }: Check, parameter: Parameter | undefined): string | undefined {
  return parameter && plainText(file.document, parameter.value)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function report(
  { found }: Check,
  code: ProblemCode,
  severity: Problem['severity'],
  message: string,
  { start, end }: Body
): void {
  found.push({ code, severity, message, start, end })
}
