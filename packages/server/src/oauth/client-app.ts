import type { OauthClientAppDocument } from '../kinds.ts'

/** What a new app has that nobody said anything of. */
export const newOauthClientApp: Omit<OauthClientAppDocument, 'id' | 'tokens_invalid_before'> = {
  redirect_uri: '',
  display_name: '',
  description: '',
  enabled: true,
  group_id: null
}
