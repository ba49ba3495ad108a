import type { LDAPConfigTestResult, WriteLDAPConfig } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { invalid } from '../../errors.ts'
import { valuesOf, type Singleton } from '../../families/singleton.ts'
import { ssoDefaults, type SsoValues } from './sso-defaults.ts'
import { ssoExpanded } from './sso-expanded.ts'
import { ssoPrepared } from './sso-rules.ts'

interface LdapValues extends SsoValues {
  readonly connection_host: string | null
  readonly connection_port: string | null
  readonly auth_username: string | null
  readonly has_auth_password: boolean
}

/** Signing in by LDAP. It is kept, without the password; no LDAP server is ever asked. */
export const ldap: Singleton<LdapValues> = {
  name: 'ldap_config',
  path: '/ldap_config',
  defaults: {
    ...ssoDefaults,
    connection_host: null,
    connection_port: '389',
    auth_username: null,
    has_auth_password: false,
    connection_tls: false,
    connection_tls_no_verify: false,
    force_no_page: false,
    groups_base_dn: null,
    groups_finder_type: 'groups',
    groups_member_attribute: 'member',
    groups_objectclasses: 'groupOfNames',
    groups_user_attribute: 'dn',
    merge_new_users_by_email: false,
    user_attribute_map_email: 'mail',
    user_attribute_map_first_name: 'givenName',
    user_attribute_map_last_name: 'sn',
    user_attribute_map_ldap_id: 'uid',
    user_bind_base_dn: null,
    user_custom_filter: null,
    user_id_attribute_names: 'uid',
    user_objectclass: 'person'
  },
  prepare: async (context, given, current) => {
    const { connection_port: port, auth_password } = given
    if (typeof port === 'string' && port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
      throw invalid({ field: 'connection_port', code: 'invalid', message: "'connection_port' must be a port." })
    const has_auth_password = auth_password === undefined ? current.has_auth_password : Boolean(auth_password)
    return { ...(await ssoPrepared(context, given, [])), has_auth_password }
  },
  expand: ssoExpanded
}

/**
 * Says what is missing before LDAP could work. A server that connects wherever it is told would reach into the network
 * that it stands in, so no connection is made.
 */
export function handleTestLdapConfig(needsUser: boolean) {
  return async (context: Context, { body }: { body: WriteLDAPConfig }): Promise<LDAPConfigTestResult> => {
    const values = { ...(await valuesOf(context, ldap)), ...body }
    const missing = [
      ...(values.connection_host ? [] : ['connection_host']),
      ...(values.connection_port ? [] : ['connection_port']),
      ...(needsUser && !values.test_ldap_user ? ['test_ldap_user'] : [])
    ]
    const issues = missing.map((field) => ({ severity: 'error', message: `${field} is missing` }))
    return {
      status: issues.length > 0 ? 'error' : 'success',
      message: issues.length > 0 ? 'The settings are not complete.' : 'The settings are complete.',
      details: 'No LDAP server was asked.',
      issues,
      trace: null,
      url: urlOf(context, '/ldap_config')
    }
  }
}
