import type {
  add_support_access_allowlist_entries,
  disable_support_access,
  enable_support_access,
  support_access_status
} from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import { answersOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import { changeOf, valuesOf, type Singleton } from '../../families/singleton.ts'
import { newDocument } from '../../families/write.ts'
import { isEmail } from '../../oauth/email.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** Somebody at the vendor who may look in while access is open. */
interface AllowlistEntryDocument extends Document {
  readonly email: string
  readonly reason: string | null
  readonly created_date: string
}

const entries: Kind<AllowlistEntryDocument> = { name: 'support_access_allowlist_entry', indexes: [], unique: [] }

export const allowlistFamily: Family<AllowlistEntryDocument> = {
  kind: entries,
  path: '/support_access/allowlist/{id}',
  defaults: { email: '', reason: null, created_date: '' },
  expand: (_, documents) => documents.map(({ email }) => ({ full_name: email.split('@')[0] })),
  demo: [
    {
      id: '1',
      email: 'support@example.com',
      reason: 'Setting up the emulator',
      created_date: '2026-01-02T03:04:05.000+00:00'
    }
  ]
}

const openUntil: Singleton<{ readonly until_ms: number }> = {
  name: 'support_access',
  path: '/support_access/status',
  defaults: { until_ms: 0 }
}

/** Adds those who are not there yet, and gives the entries of all who were named. */
export const handleAddSupportAccessAllowlistEntries: Handler<typeof add_support_access_allowlist_entries> = async (
  context,
  { body }
) => {
  const emails = [...new Set(body.emails ?? [])]
  if (emails.length === 0) throw invalid({ field: 'emails', code: 'missing_field', message: 'This field is required.' })
  const wrong = emails.find((email) => !isEmail(email))
  if (wrong !== undefined)
    throw invalid({ field: 'emails', code: 'invalid', message: "'emails' must hold email addresses only." })
  const known = (await context.store.find(entries)).map(({ document }) => document)
  const added: AllowlistEntryDocument[] = []
  for (const email of emails.filter((each) => !known.some((entry) => entry.email === each))) {
    const document = await newDocument(context, allowlistFamily, { email, reason: body.reason ?? null })
    added.push({ ...document, created_date: toTimestamp(context.now()) })
  }
  await context.store.commit(added.map((document) => ({ op: 'insert', kind: entries, document })))
  const named = [...known.filter(({ email }) => emails.includes(email)), ...added]
  return answersOf(context, allowlistFamily, named)
}

/** Opens the instance to those on the list, for a time. Nobody comes. */
export const handleEnableSupportAccess: Handler<typeof enable_support_access> = async (context, { body }) => {
  const seconds = body.duration_in_seconds ?? 0
  if (seconds < 1 || seconds > longestSeconds) {
    const message = `'duration_in_seconds' must be from 1 to ${longestSeconds}.`
    throw invalid({ field: 'duration_in_seconds', code: 'invalid', message })
  }
  const until_ms = context.now() + seconds * 1000
  await context.store.commit([(await changeOf(context, openUntil, { until_ms })).change])
  return statusOf(until_ms, context.now())
}

const longestSeconds = 365 * 24 * 3600

export const handleDisableSupportAccess: Handler<typeof disable_support_access> = async (context) => {
  await context.store.commit([(await changeOf(context, openUntil, { until_ms: 0 })).change])
  return statusOf(0, context.now())
}

export const handleSupportAccessStatus: Handler<typeof support_access_status> = async (context) =>
  statusOf((await valuesOf(context, openUntil)).until_ms, context.now())

function statusOf(untilMs: number, nowMs: number): { open: boolean; open_until: string | null } {
  const open = untilMs > nowMs
  return { open, open_until: open ? toTimestamp(untilMs) : null }
}
