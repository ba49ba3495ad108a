import type { login } from 'lookerts/4.0/api_auth'
import { readCredentials } from '../../auth/credentials.ts'
import { logIn } from '../../auth/login.ts'
import { Reply } from '../../conventions/reply.ts'
import type { Handler } from '../../context.ts'

export const handleLogin: Handler<typeof login> = async (context) => {
  const credentials = readCredentials(context.request, context.settings.allowQueryCredentials)
  const issued = await logIn(context, credentials, context.request.address)
  return credentials.isFromQuery ? new Reply(issued, deprecated) : issued
}

/** Secrets in a URL end up in logs; the vendor ends this way of login with the year 2026. */
const deprecated = { deprecation: '@0', sunset: 'Thu, 31 Dec 2026 23:59:59 GMT' }
