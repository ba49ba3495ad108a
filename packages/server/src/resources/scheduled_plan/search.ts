import type { Context } from '../../context.ts'
import { isLike } from '../../conventions/search.ts'
import { users } from '../../kinds.ts'
import { likeMatcher } from '../../storage/like.ts'
import type { Condition } from '../../storage/store.ts'
import type { Destination } from './destinations.ts'
import { scheduledPlans } from './kind.ts'

type Filter = (context: Context, value: never) => Condition | Promise<Condition>

/** What plans can be searched by besides their own properties. Whose they are is seen to elsewhere. */
export const searchFilters: Readonly<Record<string, Filter>> = {
  user_first_name: (context, value: string) => ofUsers(context, 'first_name', value),
  user_last_name: (context, value: string) => ofUsers(context, 'last_name', value),
  recipient: (context, value: string) => withDestination(context, 'address', value),
  destination_type: (context, value: string) => withDestination(context, 'type', value),
  delivery_format: (context, value: string) => withDestination(context, 'format', value)
}

async function ofUsers({ store }: Context, name: string, value: string): Promise<Condition> {
  const found = await store.find(users, { where: isLike(name, value) })
  return { user_id: { in: found.map(({ document }) => document.id) } }
}

async function withDestination({ store }: Context, name: keyof Destination, value: string): Promise<Condition> {
  const likes = likeMatcher(value)
  const found = await store.find(scheduledPlans)
  const fitting = found.filter(({ document }) =>
    document.scheduled_plan_destination.some((destination) => likes(String(destination[name] ?? '')))
  )
  return { id: { in: fitting.map(({ document }) => document.id) } }
}
