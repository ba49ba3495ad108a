import type { Context } from '../../context.ts'
import { isLike } from '../../conventions/search.ts'
import type { Family } from '../../families/family.ts'
import { emailCredentials, users, type UserDocument } from '../../kinds.ts'
import { emailKeyOf } from '../../oauth/email.ts'
import type { Condition } from '../../storage/store.ts'
import { accessHolders } from '../group/content-access.ts'
import { isMember } from '../group/membership.ts'
import { fullNameIs } from './full-name.ts'
import { logins } from './logins.ts'

type Filters = NonNullable<Family<UserDocument>['filters']>

/** What a search for users may ask for besides their names. Of whom one may not see the details nothing is found by them. */
export const userFilters: Filters = {
  full_name: (_, value: string) => fullNameIs(value),
  ...ofDetails({
    email: (context, value: string) => emailIs(context, value),
    is_disabled: (_, is_disabled: boolean) => ({ is_disabled }),
    can_manage_api3_creds: (_, can_manage_api3_creds: boolean) => ({ can_manage_api3_creds }),
    embed_user: (_, wanted: boolean) => ({ is_embed_user: wanted ? true : { not: true } }),
    is_service_account: (_, wanted: boolean) => ({ is_service_account: wanted ? true : { not: true } }),
    verified_looker_employee: (_, wanted: boolean) => (wanted ? nobody : everybody),
    group_id: (context, value: string) => membersOf(context, value),
    content_metadata_id: (context, value: string) => hasAccessTo(context, value)
  })
}

const nobody: Condition = { id: { in: [] } }
const everybody: Condition = { and: [] }

function ofDetails(filters: Filters): Filters {
  const guarded = Object.entries(filters).map(([name, filter]) => {
    const guardedFilter: Filters[string] = async (context, value) => {
      const { user, rights } = context.caller
      const condition = await filter(context, value)
      return rights.isAdmin ? condition : { and: [condition, { id: user.document.id }] }
    }
    return [name, guardedFilter] as const
  })
  return Object.fromEntries(guarded)
}

/** Users whose address is like a text: the one that they sign in with, or the one that another service knows. */
async function emailIs({ store }: Context, value: string): Promise<Condition> {
  if (/^(is )?null$/i.test(value)) return { id: { in: await withoutEmail(store) } }
  const isPattern = /[%_]/.test(value) || /^not null$/i.test(value)
  const where = isPattern ? isLike('email', value) : { email_key: emailKeyOf(value) }
  const own = await store.find(emailCredentials, { where })
  const outside = await store.find(logins, { where: isLike('email', value) })
  return { id: { in: [...own.map(({ document }) => document.id), ...outside.map(({ document }) => document.user_id)] } }
}

async function withoutEmail(store: Context['store']): Promise<string[]> {
  const having = new Set((await store.find(emailCredentials)).map(({ document }) => document.id))
  const outside = await store.find(logins, { where: { email: { not: null } } })
  for (const { document } of outside) having.add(document.user_id)
  return (await store.find(users)).map(({ document }) => document.id).filter((id) => !having.has(id))
}

async function membersOf(context: Context, value: string): Promise<Condition> {
  const groupIds = value.split(',').map((each) => each.trim())
  return usersWho(context, (user) => groupIds.some((id) => isMember(user, id)))
}

/** Users whom the rules of access of a piece of content name, by themselves or by a group. */
async function hasAccessTo(context: Context, value: string): Promise<Condition> {
  const { userIds, groupIds } = await accessHolders(context.store, value)
  const ids = [...groupIds]
  return usersWho(context, (user) => userIds.has(user.id) || ids.some((id) => isMember(user, id)))
}

/** What no query can ask for is asked of each. */
async function usersWho({ store }: Context, isWanted: (user: UserDocument) => boolean): Promise<Condition> {
  const found = await store.find(users)
  return { id: { in: found.filter(({ document }) => isWanted(document)).map(({ document }) => document.id) } }
}
