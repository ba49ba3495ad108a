import { notAllowed } from '../../auth/permissions.ts'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { permissionSets, type PermissionSetDocument } from '../../kinds.ts'
import { allPermissions } from './permissions.ts'
import { refuseUsedByRoles } from './rules.ts'

const viewer = words(`access_data clear_cache_refresh create_alerts download_without_limit follow_alerts
  login_special_email mobile_app_access schedule_look_emails see_drill_overlay see_lookml_dashboards see_looks
  see_user_dashboards send_to_integration`)

const user = words(`access_data clear_cache_refresh create_alerts create_custom_fields create_table_calculations
  download_without_limit explore login_special_email manage_spaces mobile_app_access save_content schedule_look_emails
  see_drill_overlay see_lookml see_lookml_dashboards see_looks see_sql see_user_dashboards send_to_integration`)

const developer = [...user, ...words('create_public_looks deploy develop follow_alerts use_sql_runner')].toSorted()

const withoutLookml = words(`access_data clear_cache_refresh create_custom_fields create_table_calculations
  download_without_limit explore manage_spaces mobile_app_access save_content schedule_look_emails
  see_lookml_dashboards see_looks see_user_dashboards send_to_integration`)

/** What users with a role may do. Those of the start are as behaviour 10.2 has them. */
export const permissionSetFamily: Family<PermissionSetDocument> = {
  kind: permissionSets,
  path: '/permission_sets/{id}',
  defaults: { name: '', permissions: [], built_in: false, all_access: false },
  required: ['name'],
  distinct: ['name'],
  prepare: (_, given) => checked(given),
  guard: async (context, document, change) => {
    if (document.built_in) throw notAllowed(context)
    if (change === 'remove') await refuseUsedByRoles(context, { permission_set_id: document.id })
  },
  can: ({ caller }, { built_in }) => usual(caller.rights.isAdmin, built_in),
  builtIn: [
    { id: '1', name: 'Admin', permissions: allPermissions, built_in: true, all_access: true },
    made('2', 'Developer', developer),
    made('3', 'User', user),
    made(
      '4',
      'LookML Dashboard User',
      words('access_data clear_cache_refresh mobile_app_access see_lookml_dashboards')
    ),
    made('5', "User who can't view LookML", withoutLookml),
    made('6', 'Viewer', viewer)
  ]
}

/** What the caller may do with what only admins change. */
export function usual(isAdmin: boolean, isBuiltIn: boolean): Record<string, boolean> {
  return { show: true, index: true, update: isAdmin && !isBuiltIn, destroy: isAdmin && !isBuiltIn }
}

function checked({ permissions }: Given): Partial<PermissionSetDocument> {
  if (permissions === undefined || permissions === null) return {}
  const unknown = (permissions as string[]).filter((each) => !allPermissions.includes(each))
  if (unknown.length === 0) return { permissions: [...new Set(permissions as string[])] }
  throw invalid({
    field: 'permissions',
    code: 'invalid',
    message: `'permissions' has what is no permission: ${unknown.slice(0, 10).join(', ')}.`
  })
}

function made(id: string, name: string, permissions: readonly string[]): PermissionSetDocument {
  return { id, name, permissions, built_in: false, all_access: false }
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
