import type { logout } from 'lookerts/4.0/api_auth'
import { endToken } from '../../auth/revoke.ts'
import { accessorOf } from '../../auth/digest.ts'
import type { Handler } from '../../context.ts'
import { notFound, unauthorized } from '../../errors.ts'
import { tokens } from '../../kinds.ts'

/** Ends the token that is presented. One that is dead already is not found: a second logout answers 404. */
export const handleLogout: Handler<typeof logout> = async ({ store, request, tokenIds, now, log }) => {
  const presented = tokenIds.of(request)
  if (presented === 'absent') throw unauthorized()
  const token = presented === 'forged' ? undefined : await store.get(tokens, presented.id)
  if (!token || token.document.expires_at_ms <= now()) throw notFound()
  await store.commit(endToken(token.document))
  const { id, user_id } = token.document
  log?.({ event: 'logout', user_id, token: accessorOf(id), address: request.address })
}
