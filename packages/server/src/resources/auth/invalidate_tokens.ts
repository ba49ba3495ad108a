import type { invalidate_tokens } from 'lookerts/4.0/auth'
import { endGrantsOfApp } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { oauthClientApps } from '../../kinds.ts'
import { findApp } from './rules.ts'

/** Ends all codes, access tokens and refresh tokens of an app, of every user. What users allowed stays allowed. */
export const handleInvalidateTokens: Handler<typeof invalidate_tokens> = async (context, { client_guid }) => {
  const { document, revision } = await findApp(context, client_guid)
  const changed = { ...document, tokens_invalid_before: toTimestamp(context.now()) }
  await context.store.commit([
    { op: 'update', kind: oauthClientApps, document: changed, revision },
    ...endGrantsOfApp(client_guid)
  ])
}
