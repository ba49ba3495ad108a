import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Condition, Document, Kind } from '../../storage/store.ts'
import { elements } from '../dashboard/kinds.ts'
import { visibleParts } from '../dashboard/visible.ts'
import { visibleElement } from '../query/content.ts'
import { publicUsers } from '../query/user-public.ts'
import { requireUser } from '../user/require-user.ts'
import { readCrontab } from '../scheduled_plan/crontab.ts'
import { notifications } from './notifications.ts'

interface AlertDestination {
  readonly destination_type: 'EMAIL' | 'ACTION_HUB'
  readonly email_address?: string | null
  readonly action_hub_integration_id?: string | null
  readonly action_hub_form_params_json?: string | null
}

/** What somebody wants to be told of a tile of a dashboard. */
export interface AlertDocument extends Document {
  readonly owner_id: string
  readonly comparison_type: string
  readonly cron: string
  readonly threshold: number
  readonly field: { readonly name: string; readonly title: string; readonly filter?: readonly object[] | null }
  readonly destinations: readonly AlertDestination[]
  readonly dashboard_element_id: string | null
  readonly query_id: string | null
  readonly custom_title: string | null
  readonly is_disabled: boolean
  readonly is_public: boolean
  readonly follower_ids: readonly string[]
}

export const alerts: Kind<AlertDocument> = { name: 'alert', indexes: ['owner_id', 'dashboard_element_id'], unique: [] }

const newAlert: Omit<AlertDocument, 'id'> & Given = {
  owner_id: '',
  comparison_type: 'GREATER_THAN',
  cron: '',
  threshold: 0,
  field: { name: '', title: '' },
  destinations: [],
  dashboard_element_id: null,
  query_id: null,
  custom_title: null,
  is_disabled: false,
  is_public: false,
  follower_ids: [],
  applied_dashboard_filters: [],
  custom_url_base: null,
  custom_url_label: null,
  custom_url_params: null,
  show_custom_url: false,
  description: null,
  disabled_reason: null,
  enhancements: null,
  investigative_content_id: null,
  investigative_content_type: null,
  lookml_dashboard_id: null,
  lookml_link_id: null
}

/** Alerts: one's own and public ones on what one sees; all for who may see alerts. */
export const alertFamily: Family<AlertDocument> = {
  kind: alerts,
  path: '/alerts/{id}',
  defaults: newAlert,
  required: ['cron', 'comparison_type', 'owner_id', 'field'],
  visible: (context) => (context.caller.rights.has('see_alerts') ? undefined : ownOrPublic(context)),
  filters: {
    all_owners: () => ({ and: [] }),
    group_by: () => ({ and: [] }),
    disabled: (_, is_disabled: boolean) => ({ is_disabled }),
    // No alert has been checked here, so none has met its condition, and none ran between two times.
    condition_met: (_, value: boolean) => (value ? { id: { in: [] } } : { and: [] }),
    frequency: (_, cron: string) => ({ cron }),
    last_run_start: () => ({ id: { in: [] } }),
    last_run_end: () => ({ id: { in: [] } })
  },
  prepare: async (context, given, current) => {
    const problems = problemsIn(given)
    if (problems.length > 0) throw invalid(...problems)
    await refuseWrongOwner(context, given, current)
    if (typeof given.dashboard_element_id === 'string') await visibleElement(context, given.dashboard_element_id)
    // Clients go through the filters of a field without a look whether there are any.
    const field = given.field as AlertDocument['field'] | undefined
    return field ? { field: { ...field, filter: field.filter ?? [] } } : {}
  },
  guard: (context, { owner_id }) => {
    const { user, rights } = context.caller
    if (owner_id !== user.document.id && !rights.isAdmin) throw denied(context)
  },
  expand: async (context, documents) => {
    const owners = await publicUsers(
      context,
      documents.map(({ owner_id }) => owner_id)
    )
    const self = context.caller.user.document.id
    return documents.map(({ owner_id, is_public, follower_ids }) => ({
      url: undefined,
      can: undefined,
      follower_ids: undefined,
      owner_display_name: owners.get(owner_id)?.display_name ?? null,
      followable: is_public && owner_id !== self,
      followed: follower_ids.includes(self),
      investigative_content_title: null,
      time_series_condition_state: null
    }))
  },
  removed: (_, { id }) => [{ op: 'removeWhere', kind: notifications, where: { alert_id: id } }],
  demo: [
    {
      ...newAlert,
      id: '1',
      owner_id: '1',
      custom_title: 'Sales are high',
      threshold: 1_000_000,
      field: { name: 'order_items.total_sale_price', title: 'Total Sale Price', filter: [] },
      cron: '0 5 * * *',
      destinations: [{ destination_type: 'EMAIL', email_address: 'sales@example.com' }],
      dashboard_element_id: '1',
      query_id: '1',
      is_public: true
    } as AlertDocument
  ]
}

/** What is public is so to who sees the tile that it watches. */
async function ownOrPublic(context: Context): Promise<Condition> {
  const where = (await visibleParts(context)) ?? { and: [] }
  const seen = (await context.store.find(elements, { where })).map(({ document }) => document.id)
  const ofOthers = { is_public: true, dashboard_element_id: { in: seen } }
  return { or: [{ owner_id: context.caller.user.document.id }, ofOthers] }
}

function problemsIn({ cron, destinations, field, applied_dashboard_filters: filters }: Given): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (typeof cron === 'string' && !readCrontab(cron))
    problems.push({ field: 'cron', code: 'invalid', message: "'cron' must have five parts." })
  if (destinations === null || (Array.isArray(destinations) && destinations.length === 0))
    problems.push(missing('destinations'))
  for (const [at, each] of ((destinations ?? []) as AlertDestination[]).entries()) {
    if (!each.destination_type) problems.push(missing(`destinations[${at}].destination_type`))
    if (each.destination_type === 'EMAIL' && !each.email_address)
      problems.push(missing(`destinations[${at}].email_address`))
  }
  if (field === null) problems.push(missing('field'))
  const { filter } = (field ?? {}) as Given
  return [
    ...problems,
    ...partsMissing('field', field ? [field] : [], ['name', 'title']),
    ...partsMissing('field.filter', filter, ['field_name', 'field_value']),
    ...partsMissing('applied_dashboard_filters', filters, ['field_name', 'filter_title', 'filter_value'])
  ]
}

function partsMissing(field: string, given: unknown, names: readonly string[]): FieldProblem[] {
  const parts = Array.isArray(given) ? (given as Given[]) : []
  return parts.flatMap((part) =>
    names.filter((name) => part[name] == null || part[name] === '').map((name) => missing(`${field}.${name}`))
  )
}

/** Only admins give alerts to others. */
async function refuseWrongOwner(
  context: Context,
  { owner_id }: Given,
  current: AlertDocument | undefined
): Promise<void> {
  const { user, rights } = context.caller
  const owner = current?.owner_id ?? user.document.id
  if (typeof owner_id !== 'string' || owner_id === '' || owner_id === owner) return
  if (!rights.isAdmin) throw denied(context)
  await requireUser(context, 'owner_id', owner_id)
}

function missing(field: string): FieldProblem {
  return { field, code: 'missing_field', message: 'This field is required.' }
}
