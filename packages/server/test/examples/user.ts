import type { Examples, Stage } from './example.ts'

async function newUser({ post }: Stage): Promise<string> {
  const { id } = await post('/users', { first_name: 'Ann' })
  return id
}

async function newKey(stage: Stage): Promise<{ user_id: string; credentials_api3_id: string }> {
  const user_id = await newUser(stage)
  const { id } = await stage.post(`/users/${user_id}/credentials_api3`)
  return { user_id, credentials_api3_id: id }
}

async function newLogin(stage: Stage): Promise<{ user_id: string }> {
  const user_id = await newUser(stage)
  await stage.post(`/users/${user_id}/credentials_email`, { email: 'ann@example.com' })
  return { user_id }
}

export const userExamples: Examples = {
  me: { query: { fields: 'id,email' } },
  all_users: {},
  user: {},
  create_user: { json: { first_name: 'Ann', ui_state: { a: 'b' } } },
  update_user: { json: { last_name: 'Bee' } },
  delete_user: async (stage) => ({ path: { user_id: await newUser(stage) } }),
  all_user_credentials_api3s: {},
  user_credentials_api3: {},
  create_user_credentials_api3: {},
  update_user_credentials_api3: { json: { purpose: 'nightly' } },
  delete_user_credentials_api3: async (stage) => ({ path: await newKey(stage) }),
  user_credentials_email: async (stage) => ({ path: await newLogin(stage) }),
  create_user_credentials_email: { json: { email: 'bob@example.com' } },
  update_user_credentials_email: async (stage) => ({
    path: await newLogin(stage),
    json: { email: 'ann@example.org' }
  }),
  delete_user_credentials_email: async (stage) => ({ path: await newLogin(stage) })
}
