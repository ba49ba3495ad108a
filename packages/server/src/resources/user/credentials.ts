import type { CredentialsApi3, CredentialsEmbed, Session } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import {
  apiKeys,
  emailCredentials,
  webSessions,
  type EmailCredentialsDocument,
  type UserDocument
} from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { accessFilters, toAccessFilter } from './access-filters.ts'
import { toLoginAnswer, type LoginAnswers } from './login-answers.ts'
import { logins } from './logins.ts'
import { toCredentialsApi3 } from './rules.ts'
import { toSession } from './sessions.ts'

/** All that a user signs in with, and where the user is signed in. */
export interface Credentials {
  email: EmailCredentialsDocument | undefined
  readonly keys: CredentialsApi3[]
  readonly embeds: CredentialsEmbed[]
  readonly sessions: Session[]
  readonly accessFilters: object[]
  /** Of the other types there is one at most. */
  readonly others: Partial<Omit<LoginAnswers, 'embed'>>
}

/** Reads what users sign in with, by as many queries for a page of them as for one. */
export async function credentialsOf(
  context: Context,
  documents: readonly UserDocument[]
): Promise<ReadonlyMap<string, Credentials>> {
  const { store, api } = context
  const ids = documents.map(({ id }) => id)
  // One user is asked for most often, and is found the quickest way.
  const ofUsers: Condition = { user_id: ids.length === 1 ? ids[0]! : { in: ids } }
  const [emails, keys, others, sessions, filters] = await Promise.all([
    ids.length === 1
      ? store.get(emailCredentials, ids[0]!).then((found) => (found ? [found] : []))
      : store.find(emailCredentials, { where: { id: { in: ids } } }),
    store.find(apiKeys, { where: ofUsers }),
    store.find(logins, { where: ofUsers }),
    store.find(webSessions, { where: ofUsers }),
    api.version === '3.0' ? store.find(accessFilters, { where: ofUsers }) : []
  ])
  const all = new Map(documents.map((user) => [user.id, { user, of: none() }]))
  for (const { document } of emails) all.get(document.id)!.of.email = document
  for (const { document } of keys) all.get(document.user_id)!.of.keys.push(toCredentialsApi3(context, document))
  for (const { document } of sessions) all.get(document.user_id)!.of.sessions.push(toSession(context, document))
  for (const { document } of filters)
    all.get(document.user_id)!.of.accessFilters.push(toAccessFilter(context, document))
  for (const { document } of others) {
    const { user, of } = all.get(document.user_id)!
    const answer = toLoginAnswer(context, document, user)
    if (document.type === 'embed') of.embeds.push(answer as CredentialsEmbed)
    else Object.assign(of.others, { [document.type]: answer })
  }
  return new Map([...all].map(([id, { of }]) => [id, of]))
}

function none(): Credentials {
  return { email: undefined, keys: [], embeds: [], sessions: [], accessFilters: [], others: {} }
}

/** The address that a user is shown with: of the first login that has one. */
export function emailOf({ email, others: { ldap, google, saml, oidc, looker_openid } }: Credentials): string | null {
  if (email) return email.email
  return [ldap, google, saml, oidc, looker_openid].find((login) => login?.email)?.email ?? null
}
