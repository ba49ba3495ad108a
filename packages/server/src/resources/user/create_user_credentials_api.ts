import type { create_user_credentials_api } from 'lookerts/3.0/user'
import { randomWord } from '../../auth/secrets.ts'
import type { Handler } from '../../context.ts'
import { makeLogin } from './make-login.ts'

const tokenLength = 20

/** Makes the token of the legacy query API, which nothing takes any more. */
export const handleCreateUserCredentialsApi: Handler<typeof create_user_credentials_api> = async (context, args) =>
  (await makeLogin(context, String(args.user_id), 'api', randomWord(tokenLength))) as never
