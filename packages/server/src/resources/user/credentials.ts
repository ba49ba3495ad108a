import type { CredentialsApi3, CredentialsEmbed, Session } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import {
  apiKeys,
  emailCredentials,
  webSessions,
  type EmailCredentialsDocument,
  type UserDocument
} from '../../kinds.ts'
import { allOf, andThen, type Later } from '../../storage/later.ts'
import type { Condition, Document, Kind, Store } from '../../storage/store.ts'
import { accessFilters, toAccessFilter } from './access-filters.ts'
import { toLoginAnswer, type LoginAnswers } from './login-answers.ts'
import { logins, type LoginDocument } from './logins.ts'
import { toCredentialsApi3 } from './rules.ts'
import { toSession } from './sessions.ts'

/** All that a user signs in with, and where the user is signed in. */
export interface Credentials {
  readonly user: UserDocument
  email: EmailCredentialsDocument | undefined
  readonly keys: CredentialsApi3[]
  readonly embeds: CredentialsEmbed[]
  readonly sessions: Session[]
  readonly accessFilters: object[]
  /** Of the other types there is one at most. */
  readonly others: Partial<Omit<LoginAnswers, 'embed'>>
}

/** Reads what users sign in with, by as many queries for a page of them as for one. */
export function credentialsOf(
  context: Context,
  documents: readonly UserDocument[]
): Later<ReadonlyMap<string, Credentials>> {
  const { store, api } = context
  const ids = documents.map(({ id }) => id)
  // One user is asked for most often, and is found the quickest way.
  const one = ids.length === 1 ? ids[0]! : { in: ids }
  const where: Condition = { user_id: one }
  const all = new Map(documents.map((user) => [user.id, none(user)]))
  const read = [
    forEach(store, emailCredentials, { id: one }, (login) => (all.get(login.id)!.email = login)),
    forEach(store, apiKeys, where, (key) => all.get(key.user_id)!.keys.push(toCredentialsApi3(context, key))),
    forEach(store, logins, where, (login) => addLogin(context, all.get(login.user_id)!, login)),
    forEach(store, webSessions, where, (one) => all.get(one.user_id)!.sessions.push(toSession(context, one))),
    api.version === '3.0' &&
      forEach(store, accessFilters, where, (filter) =>
        all.get(filter.user_id)!.accessFilters.push(toAccessFilter(context, filter))
      )
  ]
  return andThen(allOf(read), () => all)
}

function none(user: UserDocument): Credentials {
  return { user, email: undefined, keys: [], embeds: [], sessions: [], accessFilters: [], others: {} }
}

function forEach<T extends Document>(
  store: Store,
  kind: Kind<T>,
  where: Condition,
  work: (document: T) => unknown
): Later<void> {
  return andThen(store.find(kind, { where }), (found) => {
    for (const { document } of found) work(document)
  })
}

function addLogin(context: Context, { user, embeds, others }: Credentials, login: LoginDocument): void {
  const answer = toLoginAnswer(context, login, user)
  if (login.type === 'embed') embeds.push(answer as CredentialsEmbed)
  else Object.assign(others, { [login.type]: answer })
}

/** The address that a user is shown with: of the first login that has one. */
export function emailOf({ email, others: { ldap, google, saml, oidc, looker_openid } }: Credentials): string | null {
  if (email) return email.email
  return [ldap, google, saml, oidc, looker_openid].find((login) => login?.email)?.email ?? null
}
