import type { Context } from '../../context.ts'
import { denied } from '../../auth/permissions.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { publicUsers } from '../query/user-public.ts'
import { requireUser } from '../user/require-user.ts'
import { refuseUnseen, titlesOf } from './content.ts'
import { nextRun, readCrontab } from './crontab.ts'
import { destinationId, problemsOf, refuseForbidden, toDestinations, type Destination } from './destinations.ts'
import { newPlan, scheduledPlans, type ScheduledPlanDocument } from './kind.ts'
import { searchFilters } from './search.ts'

/** Plans: one's own, and those of all for who may see schedules. Source: behaviour 6.4. */
export const scheduledPlanFamily: Family<ScheduledPlanDocument> = {
  kind: scheduledPlans,
  path: '/scheduled_plans/{id}',
  defaults: newPlan,
  required: ['name'],
  visible: ({ caller }) => (seesAll(caller) ? undefined : { user_id: caller.user.document.id }),
  filters: searchFilters,
  prepare: async (context, given, current) => {
    const parts = { user_id: await ownerOf(context, given, current), ...destinationsOf(given) }
    const whole = { ...newPlan, ...current, ...given, ...parts } as ScheduledPlanDocument & Given
    const problems = [...problemsIn(whole), ...flagProblems(given, current)]
    if (problems.length > 0) throw invalid(...problems)
    refuseForbidden(context, whole.scheduled_plan_destination)
    await refuseUnseen(context, whole)
    return parts
  },
  guard: (context, { user_id }) => {
    const { user, rights } = context.caller
    if (user_id !== user.document.id && !rights.isAdmin) throw denied(context)
  },
  expand: async (context, documents) => {
    const owners = await publicUsers(
      context,
      documents.map(({ user_id }) => user_id)
    )
    const titles = await titlesOf(context, documents)
    return documents.map((plan, at) => {
      const next = plan.enabled && plan.crontab ? nextRun(plan.crontab, context.now(), plan.timezone) : undefined
      return {
        url: undefined,
        user: owners.get(plan.user_id) ?? null,
        title: titles[at] ?? null,
        next_run_at: next === undefined ? null : toTimestamp(next),
        scheduled_plan_destination: plan.scheduled_plan_destination.map((each) => toDestination(plan.id, each))
      }
    })
  },
  can: (context, { user_id }) => {
    const { user, rights } = context.caller
    const may = rights.isAdmin || user.document.id === user_id
    return { index: true, show: true, create: true, update: may, destroy: may, run_once: may }
  },
  demo: [
    {
      ...newPlan,
      id: '1',
      name: 'Sales every Monday',
      user_id: '1',
      look_id: '1',
      crontab: '0 6 * * 1',
      timezone: 'UTC',
      scheduled_plan_destination: toDestinations([{ type: 'email', format: 'csv', address: 'sales@example.com' }]),
      created_at: '2026-01-01T00:00:00.000+00:00',
      updated_at: '2026-01-01T00:00:00.000+00:00'
    } as ScheduledPlanDocument
  ]
}

/** A destination as answers have it; what is secret in it is kept. */
export function toDestination(planId: string, destination: Destination): object {
  const { number: _number, secret_parameters: _secret, ...shown } = destination
  return { ...shown, id: destinationId(planId, destination), scheduled_plan_id: planId, looker_recipient: false }
}

function seesAll({ rights }: Context['caller']): boolean {
  return rights.has('see_schedules')
}

/** Only admins make plans for others. */
async function ownerOf(
  context: Context,
  { user_id }: Given,
  current: ScheduledPlanDocument | undefined
): Promise<string> {
  const { user, rights } = context.caller
  const owner = current?.user_id ?? user.document.id
  if (typeof user_id !== 'string' || user_id === owner) return owner
  if (!rights.isAdmin) throw denied(context)
  return requireUser(context, 'user_id', user_id)
}

function destinationsOf({ scheduled_plan_destination: given }: Given): Partial<ScheduledPlanDocument> {
  if (given === undefined) return {}
  return { scheduled_plan_destination: toDestinations((given ?? []) as Given[]) }
}

const contents = ['look_id', 'dashboard_id', 'lookml_dashboard_id', 'query_id'] as const

function problemsIn(plan: ScheduledPlanDocument): FieldProblem[] {
  const problems: FieldProblem[] = problemsOf(plan.scheduled_plan_destination)
  const named = contents.filter((field) => plan[field] !== null && plan[field] !== '')
  if (named.length === 0) problems.push({ field: 'look_id', code: 'missing_field', message: 'A plan needs content.' })
  if (named.length > 1) {
    const message = `A plan has one content, not ${named.join(' and ')}.`
    problems.push({ field: named[1]!, code: 'invalid', message })
  }
  if (!plan.crontab && !plan.datagroup && !plan.run_once)
    problems.push({ field: 'crontab', code: 'missing_field', message: "'crontab' or 'datagroup' is required." })
  if (plan.crontab && plan.datagroup)
    problems.push({ field: 'datagroup', code: 'invalid', message: "'crontab' and 'datagroup' exclude each other." })
  if (plan.crontab && !readCrontab(plan.crontab))
    problems.push({ field: 'crontab', code: 'invalid', message: "'crontab' must have five parts." })
  return problems
}

/** A new plan of a look must say on which results it is sent. */
function flagProblems(given: Given, current: ScheduledPlanDocument | undefined): FieldProblem[] {
  if (current || !given.look_id) return []
  const flags = ['require_results', 'require_no_results', 'require_change']
  return flags
    .filter((field) => typeof given[field] !== 'boolean')
    .map((field) => ({ field, code: 'missing_field', message: 'This field is required.' }))
}
