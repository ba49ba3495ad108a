import type { get_setting, set_setting } from 'lookerts/4.0/config'
import type { Context, Handler } from '../../context.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { changeOf, getSingleton, type AnySingleton, type Singleton } from '../../families/singleton.ts'
import type { Change } from '../../storage/store.ts'
import { embedConfig } from '../auth/embed-config.ts'
import { customWelcomeEmail } from './emails.ts'
import { mcpTools } from './mcp-tools.ts'
import { isTimezone } from './timezones.ts'
import { whitelabel } from './whitelabel.ts'

const marketplaceAutomation: Singleton<object> = {
  name: 'marketplace_automation',
  path: '/setting',
  defaults: { install_enabled: false, update_looker_enabled: false, update_third_party_enabled: false }
}

/** Settings that are part of this one, each with its own name for those that have operations of their own. */
const parts: Readonly<Record<string, AnySingleton>> = {
  custom_welcome_email: customWelcomeEmail,
  embed_config: embedConfig,
  marketplace_automation: marketplaceAutomation,
  mcp_tools: mcpTools,
  privatelabel_configuration: whitelabel
}

/** What holds for the whole instance. */
const setting: Singleton<{ readonly host_url: string }> = {
  name: 'setting',
  path: '/setting',
  defaults: {
    host_url: '',
    allow_user_timezones: false,
    auto_certify_lookml_content: false,
    automated_mfa_enabled: false,
    ca_agent_observability: false,
    content_certification_documentation_link: null,
    dashboard_auto_refresh_minimum_interval: null,
    dashboard_auto_refresh_restriction: false,
    data_connector_default_enabled: true,
    email_domain_allowlist: [],
    extension_framework_enabled: true,
    extension_load_url_enabled: false,
    is_content_certification_enabled: false,
    managed_certificate_uri: null,
    marketplace_auto_install_enabled: false,
    marketplace_enabled: true,
    marketplace_terms_accepted: true,
    onboarding_enabled: false,
    revoke_certification_on_edits: false,
    timezone: 'UTC'
  },
  prepare: (_, given) => {
    const problems = problemsOf(given)
    if (problems.length > 0) throw invalid(...problems)
    return {}
  },
  expand: async (context, { host_url }) => {
    const answers: Record<string, object> = {}
    for (const [name, part] of Object.entries(parts)) answers[name] = await getSingleton(context, part)
    const { embed_cookieless_v2 } = answers.embed_config as { embed_cookieless_v2: boolean }
    return {
      ...answers,
      host_url: host_url || context.baseUrl(),
      instance_config: { feature_flags: {}, license_features: {} },
      embed_enabled: true,
      embed_cookieless_v2,
      login_notification_enabled: false,
      login_notification_text: null,
      marketplace_site: 'https://marketplace.looker.com'
    }
  }
}

export const handleGetSetting: Handler<typeof get_setting> = (context) => getSingleton(context, setting)

/** Changes what is given, and of its parts what is given of them; all of it or nothing. */
export const handleSetSetting: Handler<typeof set_setting> = async (context, { body }) => {
  await context.store.commit(await changesOf(context, { ...body }))
  return getSingleton(context, setting)
}

async function changesOf(context: Context, body: Given): Promise<Change[]> {
  const { embed_cookieless_v2, embed_config } = body
  const embed = {
    ...(typeof embed_cookieless_v2 === 'boolean' && { embed_cookieless_v2 }),
    ...(embed_config as object)
  }
  const given: Given = { ...body, embed_config: embed }
  const changes = [(await changeOf(context, setting, body)).change]
  for (const [name, part] of Object.entries(parts)) {
    const value = given[name]
    if (!value || Object.keys(value).length === 0) continue
    changes.push((await changeOf(context, part, value as Given)).change)
  }
  return changes
}

function problemsOf({ timezone, host_url }: Given): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (typeof timezone === 'string' && !isTimezone(timezone))
    problems.push({ field: 'timezone', code: 'invalid', message: "'timezone' is not the name of one that there is." })
  if (typeof host_url === 'string' && !/^(https?:\/\/[^\s/?#]+\/?)?$/.test(host_url))
    problems.push({
      field: 'host_url',
      code: 'invalid',
      message: "'host_url' must be like https://looker.example.com."
    })
  return problems
}
