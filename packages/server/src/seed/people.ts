import { isEmail } from '../oauth/email.ts'
import { isRedirectUri } from '../oauth/redirect-uri.ts'
import { problemAt, type SeedPath, type SeedProblem } from './problems.ts'

type Given = Readonly<Record<string, unknown>>

/** What a user of a seed may have. */
export const ofUser: readonly string[] = [
  'first_name',
  'last_name',
  'id',
  'is_disabled',
  'locale',
  'roles',
  'groups',
  'group_ids',
  'email',
  'password',
  'credentials_api3',
  'user_attributes'
]

/** Checks a user of a seed. */
export function checkUser(value: unknown, path: SeedPath): SeedProblem[] {
  const wrong = record(value, path, ofUser)
  if (wrong.length > 0) return wrong
  const user = value as Given
  const { email, password, credentials_api3 = [] } = user
  const problems: SeedProblem[] = []
  for (const name of texts) problems.push(...check(user, path, name, 'string'))
  problems.push(...check(user, path, 'is_disabled', 'boolean'))
  for (const name of lists) problems.push(...checkReferences(user, path, name))
  problems.push(...checkAttributes(user, path))
  if (typeof email === 'string' && !isEmail(email))
    problems.push(problemAt([...path, 'email'], 'must be an email address'))
  if (password !== undefined && email === undefined)
    problems.push(problemAt([...path, 'email'], 'is missing, which the password belongs to'))
  if (!Array.isArray(credentials_api3)) return [...problems, problemAt([...path, 'credentials_api3'], 'must be a list')]
  return [...problems, ...credentials_api3.flatMap((key, at) => checkKey(key, [...path, 'credentials_api3', at]))]
}

const texts = ['first_name', 'last_name', 'locale', 'email', 'password']
const lists = ['roles', 'groups', 'group_ids']

/** What an API key of a seed may have. */
export const ofKey: readonly string[] = ['client_id', 'client_secret', 'purpose']

function checkKey(value: unknown, path: SeedPath): SeedProblem[] {
  const wrong = record(value, path, ofKey)
  if (wrong.length > 0) return wrong
  const key = value as Given
  return [
    ...['client_id', 'client_secret'].flatMap((name) => need(key, path, name)),
    ...check(key, path, 'purpose', 'string')
  ]
}

/** What an app of a seed may have. */
export const ofApp: readonly string[] = [
  'client_guid',
  'redirect_uri',
  'display_name',
  'description',
  'enabled',
  'group_id'
]

/** Checks a program that users let act for them. */
export function checkApp(value: unknown, path: SeedPath): SeedProblem[] {
  const wrong = record(value, path, ofApp)
  if (wrong.length > 0) return wrong
  const app = value as Given
  const problems = [
    ...['client_guid', 'redirect_uri'].flatMap((name) => need(app, path, name)),
    ...['display_name', 'description', 'group_id'].flatMap((name) => check(app, path, name, 'string')),
    ...check(app, path, 'enabled', 'boolean')
  ]
  if (problems.length > 0 || isRedirectUri(app.redirect_uri as string, true)) return problems
  return [problemAt([...path, 'redirect_uri'], 'must be an address that a browser can be sent to')]
}

function checkReferences(from: Given, path: SeedPath, name: string): SeedProblem[] {
  const list = from[name]
  if (list === undefined) return []
  if (!Array.isArray(list)) return [problemAt([...path, name], 'must be a list')]
  const wrong = list.findIndex((each) => typeof each !== 'string' && typeof each !== 'number')
  return wrong < 0 ? [] : [problemAt([...path, name, wrong], 'must be a name or an id')]
}

function checkAttributes({ user_attributes: values }: Given, path: SeedPath): SeedProblem[] {
  if (values === undefined) return []
  const here = [...path, 'user_attributes']
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return [problemAt(here, 'must be an object')]
  return Object.keys(values).flatMap((name) => check(values as Given, here, name, 'string'))
}

function need(from: Given, path: SeedPath, name: string): SeedProblem[] {
  if (from[name] === undefined || from[name] === '') return [problemAt([...path, name], 'is missing')]
  return check(from, path, name, 'string')
}

function check(from: Given, path: SeedPath, name: string, type: 'string' | 'boolean'): SeedProblem[] {
  return from[name] === undefined || typeof from[name] === type
    ? none
    : [problemAt([...path, name], `must be a ${type}`)]
}

/** Nearly everything is right, in a seed of thousands too. */
const none: SeedProblem[] = []

/** Checks that something is an object that has nothing but certain names. */
function record(value: unknown, path: SeedPath, names: readonly string[]): SeedProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [problemAt(path, 'must be an object')]
  const unknown = Object.keys(value).filter((name) => !names.includes(name))
  if (unknown.length === 0) return none
  return unknown.map((name) =>
    problemAt(path, `has no ${JSON.stringify(name)}; it may have ${names.join(', ')}`, [...path, name])
  )
}
