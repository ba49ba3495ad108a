import type { SamlGroupWrite, SamlUserAttributeWrite } from 'lookerts/4.0'
import type { Given } from '../../families/family.ts'

/** What the ways to sign in by somebody else's word have in common: whom they let in, as what. */
export interface SsoValues {
  readonly enabled: boolean
  readonly default_new_user_group_ids: readonly string[]
  readonly default_new_user_role_ids: readonly string[]
  readonly groups_with_role_ids: readonly SamlGroupWrite[]
  readonly user_attributes_with_ids: readonly SamlUserAttributeWrite[]
  readonly modified_at: string | null
  readonly modified_by: string | null
}

export const ssoDefaults: SsoValues & Given = {
  enabled: false,
  default_new_user_group_ids: [],
  default_new_user_role_ids: [],
  groups_with_role_ids: [],
  user_attributes_with_ids: [],
  modified_at: null,
  modified_by: null,
  allow_direct_roles: true,
  allow_normal_group_membership: true,
  allow_roles_from_normal_groups: true,
  alternate_email_login_allowed: true,
  auth_requires_role: false,
  set_roles_from_groups: false,
  user_attribute_map_email: 'email',
  user_attribute_map_first_name: 'first_name',
  user_attribute_map_last_name: 'last_name'
}
