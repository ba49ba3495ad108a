import type { WriteCredentialsEmail } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import { emailCredentials, type EmailCredentialsDocument, type UserDocument } from '../../kinds.ts'
import { emailKeyOf, isEmail } from '../../oauth/email.ts'
import type { Stored } from '../../storage/store.ts'
import { findUser } from './rules.ts'

/** A user whom the caller may see, and how that user signs in to the web pages. */
export interface EmailLogin {
  readonly user: Stored<UserDocument>
  readonly login: Stored<EmailCredentialsDocument>
}

/** Finds the email login of a user whom the caller may see. */
export async function findEmailLogin(context: Context, userId: string): Promise<EmailLogin> {
  const user = await findUser(context, userId)
  const login = await context.store.get(emailCredentials, userId)
  if (!login) throw notFound()
  return { user, login }
}

/**
 * Gives what a request may set of an email login.
 * @throws {ApiError} 422 for an address that is none, or that another user has.
 */
export async function writableEmailLogin(
  { store }: Context,
  userId: string,
  { email, forced_password_reset_at_next_login }: WriteCredentialsEmail
): Promise<Partial<EmailCredentialsDocument>> {
  const given = forced_password_reset_at_next_login == null ? {} : { forced_password_reset_at_next_login }
  if (email === undefined) return given
  const trimmed = email?.trim() ?? ''
  const field = 'email'
  if (trimmed === '') throw invalid({ field, code: 'missing_field', message: 'This field is required.' })
  if (!isEmail(trimmed)) throw invalid({ field, code: 'invalid', message: `'${field}' must be an email address.` })
  const email_key = emailKeyOf(trimmed)
  const [taken] = await store.find(emailCredentials, { where: { email_key }, limit: 1 })
  if (taken && taken.document.id !== userId) {
    throw invalid({ field, code: 'already_exists', message: `Another user has this ${field}.` })
  }
  return { ...given, email: trimmed, email_key }
}
