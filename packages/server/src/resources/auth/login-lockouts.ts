import type { UserLoginLockout } from 'lookerts/4.0'
import type { Lock } from '../../auth/throttle.ts'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { emailCredentials, users } from '../../kinds.ts'

/** What is locked now, by the key that answers have: a digest, since the name holds what somebody tried. */
export function locksByKey({ throttle, digest }: Context): ReadonlyMap<string, Lock> {
  return new Map(throttle.locks().map((lock) => [digest(`lockout ${lock.name}`), lock]))
}

/** Gives what is locked now as answers have it, those first that were locked first. */
export async function lockouts(context: Context): Promise<(UserLoginLockout & { id: string })[]> {
  const locks = [...locksByKey(context)].sort(([, a], [, b]) => a.lastAtMs - b.lastAtMs)
  const ids = locks.flatMap(([, { of }]) => of?.user_id ?? [])
  const where = { id: { in: ids } }
  const owners = byId((await context.store.find(users, { where })).map(({ document }) => document))
  const logins = byId((await context.store.find(emailCredentials, { where })).map(({ document }) => document))
  return locks.map(([key, { of, address, count, lastAtMs }]) => {
    const owner = of && owners.get(of.user_id)
    return {
      id: key,
      key,
      auth_type: of?.auth_type ?? 'api',
      ip: address,
      user_id: owner?.id ?? null,
      remote_id: null,
      full_name: owner ? `${owner.first_name} ${owner.last_name}`.trim() : null,
      email: (of && logins.get(of.user_id)?.email) ?? null,
      fail_count: count,
      lockout_at: toTimestamp(lastAtMs),
      can: { destroy: true }
    }
  })
}

function byId<T extends { readonly id: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.id, document]))
}
