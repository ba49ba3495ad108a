import type { create_embed_url_as_me } from 'lookerts/4.0/auth'
import { randomWord } from '../../auth/secrets.ts'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { checkSessionLength } from './embed-user.ts'
import { readTarget } from './embed-target.ts'
import { embedTokens, type EmbedTokenDocument } from '../../kinds.ts'

const lifetimeMs = 300_000

/** Makes a URL that shows one page to whoever opens it first, as the caller. It is good for five minutes. */
export const handleCreateEmbedUrlAsMe: Handler<typeof create_embed_url_as_me> = async (context, { body }) => {
  const { store, digest, now, caller } = context
  const target = readTarget(body.target_url ?? '', true)
  if ('field' in target) throw invalid(target)
  checkSessionLength(body.session_length)
  const token = randomWord(43)
  const document: EmbedTokenDocument = {
    id: digest(token),
    use: 'as_me',
    session_id: null,
    user_id: caller.user.document.id,
    path: target.path,
    expires_at_ms: now() + lifetimeMs
  }
  await store.commit([{ op: 'insert', kind: embedTokens, document }])
  const query = `t=${token}&force_logout_login=${body.force_logout_login ?? true}`
  return { url: `${target.protocol}//${target.host}${target.path}?${query}` }
}
