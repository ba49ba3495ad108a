import { invalid } from '../../errors.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Singleton } from '../../families/singleton.ts'
import { embedSecretFamily, embedSecrets } from './embed-secrets.ts'

/** How content is embedded in pages of others: `embed_config` of 3.0, and part of the settings of 4.0. */
export interface EmbedConfigValues {
  readonly domain_allowlist: readonly string[]
  readonly sso_auth_enabled: boolean
  readonly embed_cookieless_v2: boolean
}

export const embedConfig: Singleton<EmbedConfigValues> = {
  name: 'embed_config',
  path: '/embed_config',
  defaults: {
    domain_allowlist: [],
    sso_auth_enabled: true,
    embed_cookieless_v2: true,
    alert_url_allowlist: [],
    alert_url_label: null,
    alert_url_param_owner: null,
    embed_content_management: false,
    embed_content_navigation: false,
    hide_look_navigation: false,
    look_filters: false,
    strict_sameorigin_for_login: true
  },
  prepare: (_, { domain_allowlist }) => {
    const isWrong = ((domain_allowlist as string[] | undefined | null) ?? []).some((each) => !isDomain(each))
    if (!isWrong) return {}
    throw invalid({
      field: 'domain_allowlist',
      code: 'invalid',
      message:
        "'domain_allowlist' must hold origins such as https://app.example.com; * may stand for a part of the host."
    })
  },
  expand: async (context) => {
    const secrets = await context.store.find(embedSecrets)
    return {
      embed_enabled: true,
      permissions: null,
      secrets: await answersOfStored(context, embedSecretFamily, secrets)
    }
  }
}

/** Tells whether an origin is one of those that may embed. `*` stands for any part of a host. */
export function isAllowedOrigin(allowed: readonly string[], origin: string): boolean {
  return allowed.some((pattern) => matches(pattern.toLowerCase(), origin.toLowerCase().replace(/\/$/, '')))
}

function matches(pattern: string, origin: string): boolean {
  const place = pattern.includes('://') ? origin : origin.replace(/^https?:\/\//, '')
  const [before = '', after] = pattern.replace(/\/$/, '').split('*')
  if (after === undefined) return before === place
  return place.length > before.length + after.length && place.startsWith(before) && place.endsWith(after)
}

const longestDomain = 300

function isDomain(text: string): boolean {
  if (text.length > longestDomain || text.split('*').length > 2) return false
  return /^(https?:\/\/)?[\w-]*\*?[\w.-]+(:\d+|:\*)?\/?$/.test(text)
}
