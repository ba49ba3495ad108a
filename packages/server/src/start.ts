import { toTimestamp } from './conventions/timestamp.ts'
import { randomBytes } from 'node:crypto'
import { adminRoleId } from './auth/rights.ts'
import { createDigest } from './auth/digest.ts'
import { makeApiKey } from './auth/secrets.ts'
import { createTokenIds } from './auth/token-ids.ts'
import { createThrottle } from './auth/throttle.ts'
import { openData } from './data.ts'
import { apiKeys, emailCredentials, users, type ApiKeyDocument } from './kinds.ts'
import { toLog, type ServerOptions, type Settings } from './options.ts'
import { setEmailLogin } from './oauth/email-login.ts'
import { families } from './resources/families.ts'
import { makeUser } from './resources/user/new-user.ts'
import { seedChanges } from './seed/apply.ts'
import { openSeed, type OpenedSeed } from './seed/file.ts'
import { readSeed } from './seed/read.ts'
import type { Seed } from './seed/seed.ts'
import type { Service } from './service.ts'
import { createMemoryStore } from './storage/memory.ts'
import { StoreError, type Change, type Document, type Store } from './storage/store.ts'

/** An API key as it is shown once, when it is made. */
export interface ApiKey {
  readonly client_id: string
  readonly client_secret: string
}

/** A service that is ready, and the key that was made for it, if one was. */
export interface Started {
  readonly service: Service
  readonly apiKey: ApiKey | undefined
}

/** Opens what the server keeps, and gives an empty one its admin, an API key and the seed. */
export async function start(options: ServerOptions, settings: Settings, baseUrl: () => string): Promise<Started> {
  const now = options.now ?? Date.now
  const { store, secretKey } = options.data
    ? await openData(options.data, { groupCommit: options.groupCommit ?? true })
    : { store: createMemoryStore(), secretKey: randomBytes(32) }
  const digest = createDigest(secretKey)
  const service: Service = {
    settings,
    store,
    projects: undefined,
    digest,
    tokenIds: createTokenIds(digest),
    throttle: createThrottle(now),
    log: toLog(options, now),
    now,
    baseUrl
  }
  try {
    const created_at = toTimestamp(now())
    const apiKey = await begin(options, service, created_at)
    const projects = await projectsOf(options, service)
    const { adminLogin } = options
    if (adminLogin) await setEmailLogin(store, digest, { id: await firstAdminId(store), ...adminLogin, created_at })
    return { service: projects ? { ...service, projects } : service, apiKey }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Reading LookML is loaded for those only who have some. */
async function projectsOf(
  { projects = [] }: ServerOptions,
  { store, now, log }: Service
): Promise<Service['projects']> {
  if (projects.length === 0) return undefined
  const { openProjects } = await import('./lookml/open-projects.ts')
  const directories = projects.map((each) => (typeof each === 'string' ? { directory: each } : each))
  return openProjects(directories, store, now, log)
}

async function begin(options: ServerOptions, service: Service, created_at: string): Promise<ApiKey | undefined> {
  const { store, digest } = service
  if (options.mode === 'serve') await refuseSeededSecrets(store)
  const isEmpty = (await store.count(users)) === 0
  const { mode = 'emulator', seed = mode === 'emulator' ? 'demo' : 'empty' } = options
  await beginFamilies(store, isEmpty && seed === 'demo')
  if (!isEmpty && !options.newKey) return undefined
  const changes: Change[] = []
  const given = { first_name: 'Admin', last_name: 'User', role_ids: [adminRoleId], created_at }
  const admin = isEmpty ? await makeUser(service, given) : undefined
  if (admin) changes.push(...admin.changes)
  const adminId = admin?.document.id ?? (await firstAdminId(store))
  const apiKey = makeApiKey()
  const { client_id } = apiKey
  const client_secret_digest = digest(apiKey.client_secret)
  const id = await store.nextId(apiKeys)
  const key: ApiKeyDocument = {
    id,
    user_id: adminId,
    client_id,
    client_secret_digest,
    purpose: null,
    is_disabled: false,
    created_at
  }
  changes.push({ op: 'insert', kind: apiKeys, document: key })
  await store.commit(isEmpty ? await withSeed(service, seed, changes) : changes)
  return apiKey
}

/** Adds what a seed makes, of which nothing is kept when some of it is wrong. */
async function withSeed(service: Service, seed: Seed | string, changes: Change[]): Promise<Change[]> {
  if (seed === 'demo' || seed === 'empty') return changes
  const opened: OpenedSeed =
    typeof seed === 'string' ? await openSeed(seed) : { seed: readSeed(seed), located: (error) => error }
  try {
    return await seedChanges(service, opened.seed, [...(opened.seed.demo ? demoChanges() : []), ...changes])
  } catch (error) {
    throw opened.located(error)
  }
}

/** Puts in what every server begins with, where it is not: also into what an older one left. */
async function beginFamilies(store: Store, withDemo: boolean): Promise<void> {
  const changes: Change[] = []
  for (const { kind, builtIn = [], demo = [] } of families) {
    for (const document of [...builtIn, ...(withDemo ? demo : [])] as Document[]) {
      if (!(await store.get(kind, document.id))) changes.push({ op: 'insert', kind, document })
    }
  }
  if (changes.length > 0) await store.commit(changes)
}

function demoChanges(): Change[] {
  return families.flatMap(({ kind, demo = [] }) =>
    (demo as Document[]).map((document) => ({ op: 'insert' as const, kind, document }))
  )
}

async function refuseSeededSecrets(store: Store): Promise<void> {
  const where = { is_seeded: true }
  const hasKeys = (await store.count(apiKeys, where)) > 0
  if (!hasKeys && (await store.count(emailCredentials, where)) === 0) return
  throw new StoreError(
    `The data directory holds ${hasKeys ? 'API keys' : 'passwords'} of a seed, whose secrets are known; use one that no emulator was seeded in.`
  )
}

async function firstAdminId(store: Store): Promise<string> {
  const all = await store.find(users, { where: { is_disabled: false } })
  const admin = all.find(({ document }) => document.role_ids.includes(adminRoleId))
  if (!admin) throw new TypeError('no admin who may log in is left to make a key for')
  return admin.document.id
}
