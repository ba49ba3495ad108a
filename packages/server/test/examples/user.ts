import type { Examples, Stage } from './example.ts'

async function newUser({ post }: Stage, body: object = { first_name: 'Ann' }): Promise<string> {
  const { id } = await post('/users', body)
  return id
}

async function newKey(stage: Stage): Promise<{ user_id: string; credentials_api3_id: string }> {
  const user_id = await newUser(stage)
  const { id } = await stage.post(`/users/${user_id}/credentials_api3`)
  return { user_id, credentials_api3_id: id }
}

async function newLogin(stage: Stage): Promise<{ user_id: string }> {
  const user_id = await newUser(stage)
  await stage.post(`/users/${user_id}/credentials_email`, { email: `ann${user_id}@example.com` })
  return { user_id }
}

async function newServiceAccount({ post }: Stage): Promise<{ user_id: string }> {
  const { id } = await post('/users/service_accounts', { service_account_name: 'Nightly' })
  return { user_id: id }
}

async function session({ api, token }: Stage): Promise<{ user_id: string; session_id: string }> {
  const { body } = await api<{ id: string }[]>('GET', '/api/4.0/users/1/sessions', { token })
  return { user_id: '1', session_id: body[0]!.id }
}

const region = { user_id: '1', user_attribute_id: '20' }

export const userExamples: Examples = {
  me: { query: { fields: 'id,email' } },
  all_users: {},
  search_users: { query: { last_name: 'us%', email: 'admin@%', sorts: 'last_name desc', limit: '5' } },
  search_users_names: { path: { pattern: 'adm%' } },
  search_credentials_email: { query: { email: 'admin%' } },
  user_for_credential: { path: { credential_type: 'email', credential_id: 'admin@example.com' } },
  user: {},
  create_user: { json: { first_name: 'Ann', ui_state: { a: 'b' } } },
  update_user: { json: { last_name: 'Bee' } },
  delete_user: async (stage) => ({ path: { user_id: await newUser(stage) } }),
  create_embed_user: { json: { external_user_id: 'customer-1' } },
  create_service_account: { json: { service_account_name: 'Nightly' } },
  update_service_account: async (stage) => ({ path: await newServiceAccount(stage), json: { is_disabled: true } }),
  delete_service_account: async (stage) => ({ path: await newServiceAccount(stage) }),
  wipeout_user_emails: async (stage) => ({
    path: { user_id: await newUser(stage, { is_disabled: true }) },
    json: { email: 'gone@example.com' }
  }),
  user_roles: {},
  set_user_roles: async (stage) => ({ path: { user_id: await newUser(stage) }, json: ['4', '5'] }),
  user_attribute_user_values: { query: { all_values: 'true', include_unset: 'true' } },
  set_user_attribute_user_value: { path: region, json: { value: 'APAC' } },
  delete_user_attribute_user_value: { path: region },
  all_user_sessions: {},
  user_session: async (stage) => ({ path: await session(stage) }),
  delete_user_session: async (stage) => ({ path: await session(stage) }),
  all_user_credentials_api3s: {},
  user_credentials_api3: {},
  create_user_credentials_api3: {},
  update_user_credentials_api3: { json: { purpose: 'nightly' } },
  delete_user_credentials_api3: async (stage) => ({ path: await newKey(stage) }),
  user_credentials_email: {},
  create_user_credentials_email: async (stage) => ({
    path: { user_id: await newUser(stage) },
    json: { email: 'bob@example.com' }
  }),
  update_user_credentials_email: async (stage) => ({
    path: await newLogin(stage),
    json: { email: 'ann@example.org' }
  }),
  delete_user_credentials_email: async (stage) => ({ path: await newLogin(stage) }),
  create_user_credentials_email_password_reset: { query: { expires: 'true' } },
  send_user_credentials_email_password_reset: {},
  all_user_credentials_embeds: {},
  user_credentials_embed: {},
  delete_user_credentials_embed: {},
  user_credentials_google: {},
  delete_user_credentials_google: {},
  user_credentials_ldap: {},
  delete_user_credentials_ldap: {},
  user_credentials_looker_openid: {},
  delete_user_credentials_looker_openid: {},
  user_credentials_oidc: {},
  delete_user_credentials_oidc: {},
  user_credentials_saml: {},
  delete_user_credentials_saml: {},
  user_credentials_totp: {},
  create_user_credentials_totp: async (stage) => ({ path: { user_id: await newUser(stage) } }),
  delete_user_credentials_totp: {},
  user_credentials_api: {},
  create_user_credentials_api: async (stage) => ({ path: { user_id: await newUser(stage) } }),
  delete_user_credentials_api: {},
  all_user_access_filters: {},
  user_access_filter: {},
  create_user_access_filter: { json: { model: 'thelook', field: 'users.country', value: 'USA' } },
  update_user_access_filter: { json: { value: 'Oregon' } },
  delete_user_access_filter: {}
}
