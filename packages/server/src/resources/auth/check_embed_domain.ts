import type { check_embed_domain } from 'lookerts/3.0/auth'
import type { Handler } from '../../context.ts'
import { valuesOf } from '../../families/singleton.ts'
import { embedConfig, isAllowedOrigin } from './embed-config.ts'

/** Says whether pages of an origin may embed. */
export const handleCheckEmbedDomain: Handler<typeof check_embed_domain> = async (context, { domain = '' }) => {
  const { domain_allowlist } = await valuesOf(context, embedConfig)
  return { allowed: isAllowedOrigin(domain_allowlist, domain) }
}
