import type { update_oauth_client_app } from 'lookerts/4.0/auth'
import { endGrantsOfApp } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { oauthClientApps, type OauthClientAppDocument } from '../../kinds.ts'
import { checkApp, findApp, toOauthClientApp, writableApp } from './rules.ts'

/**
 * Changes what is given and nothing else. Whatever shuts somebody out of the app ends all its tokens in the same
 * moment: disabling it, giving it a group, giving it another.
 */
export const handleUpdateOauthClientApp: Handler<typeof update_oauth_client_app> = async (context, args) => {
  const { store, now } = context
  const { document, revision } = await findApp(context, args.client_guid)
  const given = { ...document, ...writableApp(args.body) }
  checkApp(context, given)
  const isNarrower = shutsOut(document, given)
  const changed = isNarrower ? { ...given, tokens_invalid_before: toTimestamp(now()) } : given
  await store.commit([
    { op: 'update', kind: oauthClientApps, document: changed, revision },
    ...(isNarrower ? endGrantsOfApp(document.id) : [])
  ])
  return toOauthClientApp(context, changed)
}

function shutsOut(before: OauthClientAppDocument, after: OauthClientAppDocument): boolean {
  return (before.enabled && !after.enabled) || (after.group_id !== null && after.group_id !== before.group_id)
}
