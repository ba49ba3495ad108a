import type { create_digest_email_send, update_custom_welcome_email_test } from 'lookerts/4.0/config'
import type { Handler } from '../../context.ts'
import { valuesOf, type Singleton } from '../../families/singleton.ts'

/** What new users are welcomed with. */
export const customWelcomeEmail: Singleton<object> = {
  name: 'custom_welcome_email',
  path: '/custom_welcome_email',
  defaults: { enabled: false, content: null, subject: null, header: null }
}

interface DigestEmails {
  readonly is_enabled: boolean
}

/** Whether users are told now and then what is new. */
export const digestEmails: Singleton<DigestEmails> = {
  name: 'digest_emails',
  path: '/digest_emails_enabled',
  defaults: { is_enabled: false }
}

/** Gives back the email that it would send to the caller; none goes out. */
export const handleUpdateCustomWelcomeEmailTest: Handler<typeof update_custom_welcome_email_test> = (_, { body }) => ({
  content: body.content ?? null,
  subject: body.subject ?? null,
  header: body.header ?? null
})

/** Says whether a digest would be delivered: where they are enabled. None goes out. */
export const handleCreateDigestEmailSend: Handler<typeof create_digest_email_send> = async (context) => {
  const { is_enabled } = await valuesOf(context, digestEmails)
  return { configuration_delivered: is_enabled }
}
