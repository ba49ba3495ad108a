import type { Examples, Stage } from './example.ts'

/** Locks the key of a new user by failing with it too often. */
async function lockedOut({ api, post, token }: Stage): Promise<{ key: string }> {
  const { id } = await post('/users', { first_name: 'Ann' })
  const { client_id } = await post(`/users/${id}/credentials_api3`)
  const form = { client_id: String(client_id), client_secret: 'wrong' }
  for (let tries = 0; tries < 4; tries++) await api('POST', '/api/4.0/login', { form })
  const { body } = await api<{ key: string; user_id: string }[]>('GET', '/api/4.0/user_login_lockouts', { token })
  return { key: body.find(({ user_id }) => user_id === id)!.key }
}

export const loginLockoutExamples: Examples = {
  all_user_login_lockouts: async (stage) => {
    await lockedOut(stage)
    return {}
  },
  search_user_login_lockouts: async (stage) => {
    await lockedOut(stage)
    return { query: { auth_type: 'api', full_name: 'ann%', sorts: 'lockout_at desc' } }
  },
  delete_user_login_lockout: async (stage) => ({ path: await lockedOut(stage) }),
  force_password_reset_at_next_login_for_all_users: {}
}
