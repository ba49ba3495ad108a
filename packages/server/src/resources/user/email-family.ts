import type { Context } from '../../context.ts'
import { isLike } from '../../conventions/search.ts'
import type { Family } from '../../families/family.ts'
import { emailCredentials, users, type EmailCredentialsDocument } from '../../kinds.ts'
import { emailKeyOf } from '../../oauth/email.ts'
import { toCredentialsEmail } from './email-answers.ts'

/** How users sign in to the web pages, by email address. The demo's admin has one, without a password. */
export const emailFamily: Family<EmailCredentialsDocument> = {
  kind: emailCredentials,
  path: '/users/{id}/credentials_email',
  defaults: {
    email: '',
    email_key: '',
    password_hash: null,
    forced_password_reset_at_next_login: false,
    created_at: '',
    logged_in_at: ''
  },
  filters: {
    email: (_, value: string) => isLike('email', value),
    emails: (_, value: string) => ({ email_key: { in: value.split(',').map(emailKeyOf) } })
  },
  answers: emailsOf,
  demo: [
    {
      id: '1',
      email: 'admin@example.com',
      email_key: 'admin@example.com',
      password_hash: null,
      forced_password_reset_at_next_login: false,
      created_at: '2025-03-03T09:00:00.000+00:00',
      logged_in_at: '2025-11-24T08:15:00.000+00:00'
    }
  ]
}

/** Email logins whose user is gone are none; there are none of them, unless somebody removes one right now. */
async function emailsOf(context: Context, documents: readonly EmailCredentialsDocument[]): Promise<object[]> {
  const found = await context.store.find(users, { where: { id: { in: documents.map(({ id }) => id) } } })
  const owners = new Map(found.map(({ document }) => [document.id, document]))
  return documents.flatMap((document) => {
    const owner = owners.get(document.id)
    return owner ? [toCredentialsEmail(context, document, owner)] : []
  })
}
