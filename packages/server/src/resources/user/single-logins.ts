import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import type { Endpoint, Level } from '../endpoint.ts'
import { toLoginAnswer } from './login-answers.ts'
import { logins, type LoginDocument, type LoginType } from './logins.ts'
import { findUser } from './rules.ts'

interface Args {
  readonly user_id: string
}

/** Reads the one login of a type that a user has. */
export function getLogin(type: LoginType, level: Level = 'full'): Endpoint {
  return {
    needs: 'login',
    level,
    handle: async (context: Context, { user_id }: Args) => {
      const { user, login } = await findLogin(context, user_id, type)
      return toLoginAnswer(context, login.document, user.document)
    }
  }
}

/** Removes the one login of a type that a user has. */
export function removeLogin(type: LoginType, level: Level = 'full'): Endpoint {
  return {
    needs: 'admin',
    level,
    handle: async (context: Context, { user_id }: Args) => {
      const { document, revision } = (await findLogin(context, user_id, type)).login
      await context.store.commit([{ op: 'remove', kind: logins, id: document.id, revision }])
    }
  }
}

/** Gives the logins of a type that a user has. */
export async function loginsOf({ store }: Context, user_id: string, type: LoginType): Promise<Stored<LoginDocument>[]> {
  return store.find(logins, { where: { user_id, type } })
}

async function findLogin(
  context: Context,
  userId: string,
  type: LoginType
): Promise<{ user: Stored<UserDocument>; login: Stored<LoginDocument> }> {
  const user = await findUser(context, userId)
  const [login] = await loginsOf(context, userId, type)
  if (!login) throw notFound()
  return { user, login }
}
