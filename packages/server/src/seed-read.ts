import { isEmail } from './oauth/email.ts'
import { isRedirectUri } from './oauth/redirect-uri.ts'
import type { Seed } from './seed.ts'

/**
 * Reads a seed that came from a file.
 * @throws {TypeError} that names the place and says what it should be.
 */
export function readSeed(value: unknown): Seed {
  const { users = [], oauth_client_apps = [] } = record(value, 'The seed', ['users', 'oauth_client_apps'])
  if (!Array.isArray(users)) throw new TypeError('users must be a list')
  if (!Array.isArray(oauth_client_apps)) throw new TypeError('oauth_client_apps must be a list')
  users.forEach((user, at) => checkUser(user, `users[${at}]`))
  oauth_client_apps.forEach((app, at) => checkApp(app, `oauth_client_apps[${at}]`))
  return value as Seed
}

const ofUser = ['first_name', 'last_name', 'is_disabled', 'roles', 'group_ids', 'email', 'password', 'credentials_api3']

function checkUser(value: unknown, place: string): void {
  const user = record(value, place, ofUser)
  for (const name of ['first_name', 'last_name', 'email', 'password']) check(user, place, name, 'string')
  check(user, place, 'is_disabled', 'boolean')
  const { roles = [], group_ids = [], email, password, credentials_api3 = [] } = user
  if (!Array.isArray(roles) || roles.some((role) => role !== 'Admin'))
    throw new TypeError(`${place}.roles must be a list of Admin or nothing`)
  if (!Array.isArray(group_ids) || group_ids.some((id) => typeof id !== 'string'))
    throw new TypeError(`${place}.group_ids must be a list of strings`)
  if (email !== undefined && !isEmail(email as string)) throw new TypeError(`${place}.email must be an email address`)
  if (password !== undefined && email === undefined)
    throw new TypeError(`${place}.email is missing, which the password belongs to`)
  if (!Array.isArray(credentials_api3)) throw new TypeError(`${place}.credentials_api3 must be a list`)
  credentials_api3.forEach((key, at) => checkKey(key, `${place}.credentials_api3[${at}]`))
}

function checkKey(value: unknown, place: string): void {
  const key = record(value, place, ['client_id', 'client_secret', 'purpose'])
  for (const name of ['client_id', 'client_secret']) need(key, place, name)
  check(key, place, 'purpose', 'string')
}

const ofApp = ['client_guid', 'redirect_uri', 'display_name', 'description', 'enabled', 'group_id']

function checkApp(value: unknown, place: string): void {
  const app = record(value, place, ofApp)
  for (const name of ['client_guid', 'redirect_uri']) need(app, place, name)
  for (const name of ['display_name', 'description', 'group_id']) check(app, place, name, 'string')
  check(app, place, 'enabled', 'boolean')
  if (!isRedirectUri(app.redirect_uri as string, true))
    throw new TypeError(`${place}.redirect_uri must be an address that a browser can be sent to`)
}

function need(from: Record<string, unknown>, place: string, name: string): void {
  if (from[name] === undefined || from[name] === '') throw new TypeError(`${place}.${name} is missing`)
  check(from, place, name, 'string')
}

function record(value: unknown, place: string, names: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${place} must be an object`)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`${place} has no ${JSON.stringify(unknown)}; it may have ${names.join(', ')}`)
  return value as Record<string, unknown>
}

function check(from: Record<string, unknown>, place: string, name: string, type: 'string' | 'boolean'): void {
  if (from[name] !== undefined && typeof from[name] !== type) throw new TypeError(`${place}.${name} must be a ${type}`)
}
