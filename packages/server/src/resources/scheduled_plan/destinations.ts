import type { Context } from '../../context.ts'
import { denied } from '../../auth/permissions.ts'
import type { FieldProblem } from '../../errors.ts'

/** Where a plan delivers to. Its number is unique in its plan, and makes its id. */
export interface Destination {
  readonly number: number
  readonly type: string
  readonly format: string
  readonly address: string | null
  readonly apply_formatting: boolean
  readonly apply_vis: boolean
  readonly message: string | null
  readonly parameters: string | null
  readonly secret_parameters: string | null
}

type Given = Readonly<Record<string, unknown>>

/** Ids of destinations are above each other by plan. */
const perPlan = 1000

export function destinationId(planId: string, { number }: Destination): string {
  return String(Number(planId) * perPlan + number)
}

/** The plan that a destination's id belongs to. */
export function planIdOf(destinationId: string): string {
  return String(Math.floor(Number(destinationId) / perPlan))
}

/** Makes destinations of what was given, numbered on from a number. */
export function toDestinations(given: readonly Given[], from: number = 1): Destination[] {
  return given.map((each, at) => ({
    number: from + at,
    type: textOf(each.type) ?? '',
    format: textOf(each.format) ?? '',
    address: textOf(each.address),
    apply_formatting: each.apply_formatting === true,
    apply_vis: each.apply_vis === true,
    message: textOf(each.message),
    parameters: textOf(each.parameters),
    secret_parameters: textOf(each.secret_parameters)
  }))
}

/** Lists what destinations lack. */
export function problemsOf(destinations: readonly Destination[]): FieldProblem[] {
  const field = 'scheduled_plan_destination'
  if (destinations.length === 0) return [missing(field)]
  if (destinations.length >= perPlan) return [{ field, code: 'invalid', message: `'${field}' has too many.` }]
  return destinations.flatMap(({ type, format, address }, at) => [
    ...(type === '' ? [missing(`${field}[${at}].type`)] : []),
    ...(format === '' ? [missing(`${field}[${at}].format`)] : []),
    ...(type === 'email' && !address ? [missing(`${field}[${at}].address`)] : [])
  ])
}

const permissions: Readonly<Record<string, string>> = {
  email: 'schedule_look_emails',
  webhook: 'send_outgoing_webhook',
  s3: 'send_to_s3',
  sftp: 'send_to_sftp'
}

/** @throws {ApiError} unless the caller may send to where a plan delivers. */
export function refuseForbidden(context: Context, destinations: readonly Destination[]): void {
  const { rights } = context.caller
  const needed = destinations.map(({ type }) => permissions[type] ?? 'send_to_integration')
  if (!needed.every((permission) => rights.has(permission))) throw denied(context)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function missing(field: string): FieldProblem {
  return { field, code: 'missing_field', message: 'This field is required.' }
}
