import type { CredentialsApi3 } from 'lookerts/4.0'
import type { all_users } from 'lookerts/4.0/user'
import { Page, toWindow } from '../../conventions/paging.ts'
import { toOrder } from '../../conventions/sorts.ts'
import type { Context, Handler } from '../../context.ts'
import { apiKeys, emailCredentials, users } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { toCredentialsApi3, toUser } from './rules.ts'

/** Lists the users whom the caller may see: all for an admin, else only oneself. */
export const handleAllUsers: Handler<typeof all_users> = async (context, args) => {
  const { store } = context
  const where = visible(context, args.ids)
  const found = await store.find(users, { where, order: toOrder(args.sorts), ...toWindow(args) })
  const keys = await keysByUser(context)
  const logins = new Map((await store.find(emailCredentials)).map(({ document }) => [document.id, document]))
  const items = found.map(({ document }) =>
    toUser(context, document, { keys: keys.get(document.id) ?? [], login: logins.get(document.id) })
  )
  return new Page(items, await store.count(users, where))
}

function visible({ caller }: Context, ids: readonly string[] | undefined): Condition {
  const asked: Condition = ids ? { id: { in: ids } } : { and: [] }
  return caller.rights.isAdmin ? asked : { and: [asked, { id: caller.user.document.id }] }
}

async function keysByUser(context: Context): Promise<Map<string, CredentialsApi3[]>> {
  const byUser = new Map<string, CredentialsApi3[]>()
  for (const { document } of await context.store.find(apiKeys)) {
    const keys = byUser.get(document.user_id) ?? []
    keys.push(toCredentialsApi3(context, document))
    byUser.set(document.user_id, keys)
  }
  return byUser
}
