import type { delete_user_login_lockout } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { locksByKey } from './login-lockouts.ts'

/** Lets what was locked be tried again at once. */
export const handleDeleteUserLoginLockout: Handler<typeof delete_user_login_lockout> = (context, { key }) => {
  const lock = locksByKey(context).get(key)
  if (!lock) throw notFound()
  context.throttle.unlock(lock.name)
  return undefined as never
}
