import type { create_sso_embed_url } from 'lookerts/4.0/auth'
import { denied } from '../../auth/permissions.ts'
import { randomWord } from '../../auth/secrets.ts'
import type { Context, Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { valuesOf } from '../../families/singleton.ts'
import type { Change } from '../../storage/store.ts'
import { embedConfig } from './embed-config.ts'
import { activeSecrets, embedSecrets, newEmbedSecret, type EmbedSecretDocument } from './embed-secrets.ts'
import { signatureOf, type EmbedValues } from './embed-signature.ts'
import { readTarget } from './embed-target.ts'
import { checkEmbedUser, defaultSessionSeconds, embedUserChanges, type EmbedUserParams } from './embed-user.ts'

/** Signs a URL that signs somebody in to see one page. The user is made at once, and a secret where there is none. */
export const handleCreateSsoEmbedUrl: Handler<typeof create_sso_embed_url> = async (context, { body }) => {
  if (!(await valuesOf(context, embedConfig)).sso_auth_enabled) throw denied(context)
  const target = readTarget(body.target_url ?? '', false)
  if ('field' in target) {
    checkEmbedUser(body, [target])
    throw invalid(target)
  }
  checkEmbedUser(body)
  const { secret, changes } = await secretFor(context, body.secret_id)
  const userId = body.external_user_id ?? `embed-${randomWord(12)}`
  const values = embedValues(context, body, userId)
  const signature = signatureOf(secret, target.host, target.path, values)
  const query = new Map([...values, ...unsigned(body), ['signature', signature] as const])
  await context.store.commit([...changes, ...(await embedUserChanges(context, body, userId))])
  return { url: `${target.protocol}//${target.host}${target.path}?${toQuery(query)}` }
}

/** The secret that was asked for, or the newest one, or one that is made now. */
async function secretFor(
  context: Context,
  id: string | null | undefined
): Promise<{ secret: EmbedSecretDocument; changes: Change[] }> {
  const active = await activeSecrets(context)
  const secret = id == null ? active[0] : active.find((each) => each.id === id)
  if (secret) return { secret, changes: [] }
  if (id != null)
    throw invalid({ field: 'secret_id', code: 'invalid', message: "'secret_id' is not of a secret that is enabled." })
  const document = await newEmbedSecret(context, {})
  return { secret: document, changes: [{ op: 'insert', kind: embedSecrets, document }] }
}

function embedValues({ now }: Context, params: EmbedUserParams, external_user_id: string): EmbedValues {
  const { group_ids, external_group_id, user_attributes } = params
  return asJson({
    nonce: randomWord(32),
    time: Math.floor(now() / 1000),
    session_length: params.session_length ?? defaultSessionSeconds,
    external_user_id,
    permissions: params.permissions ?? [],
    models: params.models ?? [],
    group_ids,
    external_group_id,
    user_attributes,
    access_filters: {}
  })
}

function unsigned({ first_name, last_name, user_timezone, force_logout_login }: EmbedUserParams): EmbedValues {
  return asJson({
    first_name: first_name ?? 'Embed',
    last_name: last_name ?? 'User',
    user_timezone,
    force_logout_login: force_logout_login ?? true
  })
}

/** Writes each value as JSON; those that are not given are left out. */
function asJson(values: Readonly<Record<string, unknown>>): EmbedValues {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  return new Map(given.map(([name, value]) => [name, JSON.stringify(value)]))
}

function toQuery(values: EmbedValues): string {
  return [...values].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}
