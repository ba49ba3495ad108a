import type { login_user } from 'lookerts/4.0/api_auth'
import { issueToken } from '../../auth/login.ts'
import { denied } from '../../auth/permissions.ts'
import { accessorOf } from '../../auth/digest.ts'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { tokens, users } from '../../kinds.ts'

/** Sudo: a token that acts as another user and lasts no longer than the one it was made with. */
export const handleLoginUser: Handler<typeof login_user> = async (context, { user_id }) => {
  const { store, digest, caller, log, request } = context
  const maker = caller.token
  if (maker.document.maker_token_id !== null) throw denied(context)
  const user = await store.get(users, user_id)
  if (!user || user.document.is_disabled) throw notFound()
  const { credentials_api3_id } = maker.document
  const issued = await issueToken(context, { user, credentials_api3_id, maker: maker.document }, [
    { op: 'check', kind: tokens, id: maker.document.id, revision: maker.revision },
    { op: 'check', kind: users, id: caller.user.document.id, revision: caller.user.revision }
  ])
  log?.({
    event: 'sudo',
    user_id,
    sudo_user_id: caller.user.document.id,
    maker_token: accessorOf(maker.document.id),
    token: accessorOf(digest(issued.access_token)),
    address: request.address
  })
  return issued
}
