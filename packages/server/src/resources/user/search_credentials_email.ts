import type { search_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import type { Page } from '../../conventions/paging.ts'
import { listOf } from '../../families/read.ts'
import { emailFamily } from './email-family.ts'

/** Finds email logins by their addresses, of which `emails` names several. */
export const handleSearchCredentialsEmail: Handler<typeof search_credentials_email> = async (context, args) => {
  const found = await listOf(context, emailFamily, { ...args })
  return found as Page<never>
}
