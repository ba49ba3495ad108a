import type { Examples, Stage } from './example.ts'

async function newApp({ post }: Stage): Promise<{ client_guid: string }> {
  await post('/oauth_client_apps/app', { redirect_uri: 'https://app.example.com/oauth', display_name: 'App' })
  return { client_guid: 'app' }
}

export const authExamples: Examples = {
  login: ({ key }) => ({ form: { ...key } }),
  login_user: async ({ post }) => ({ path: { user_id: (await post('/users', {})).id } }),
  logout: {},
  session: {},
  update_session: { json: { workspace_id: 'dev' } },
  versions: {},
  api_spec: { path: { api_version: '4.0', specification: 'swagger.json' } },
  all_oauth_client_apps: {},
  register_oauth_client_app: {
    path: { client_guid: 'new' },
    json: { redirect_uri: 'https://app.example.com/oauth' }
  },
  oauth_client_app: async (stage) => ({ path: await newApp(stage) }),
  update_oauth_client_app: async (stage) => ({ path: await newApp(stage), json: { enabled: false } }),
  delete_oauth_client_app: async (stage) => ({ path: await newApp(stage) }),
  invalidate_tokens: async (stage) => ({ path: await newApp(stage) }),
  activate_app_user: async (stage) => ({ path: await newApp(stage) }),
  deactivate_app_user: async (stage) => ({ path: await newApp(stage) })
}
