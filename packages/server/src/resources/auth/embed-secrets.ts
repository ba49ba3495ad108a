import type { create_embed_secret } from 'lookerts/4.0/auth'
import type { Context, Handler } from '../../context.ts'
import { randomWord } from '../../auth/secrets.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import { newDocument } from '../../families/write.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** What embed URLs are signed with. */
export interface EmbedSecretDocument extends Document {
  readonly algorithm: string
  /** The secret itself: a digest could not sign. It is shown once, when it is made. */
  readonly signing_key: string
  readonly enabled: boolean
  readonly secret_type: 'SSO' | 'JWT'
  readonly user_id: string
  readonly created_at: string
}

export const embedSecrets: Kind<EmbedSecretDocument> = { name: 'embed_secret', indexes: [], unique: [] }

const defaultAlgorithm = 'hmac/sha-256'

const algorithms: readonly string[] = [defaultAlgorithm, 'hmac/sha-1']

export const embedSecretFamily: Family<EmbedSecretDocument> = {
  kind: embedSecrets,
  path: '/embed_config/secrets/{id}',
  defaults: {
    algorithm: defaultAlgorithm,
    signing_key: '',
    enabled: true,
    secret_type: 'SSO',
    user_id: '',
    created_at: ''
  },
  prepare: ({ caller }, { algorithm }, current) => {
    if (typeof algorithm === 'string' && !algorithms.includes(algorithm)) {
      const message = `'algorithm' must be one of ${algorithms.join(', ')}.`
      throw invalid({ field: 'algorithm', code: 'invalid', message })
    }
    return current ? {} : { signing_key: randomWord(64), user_id: caller.user.document.id }
  },
  // Switched off: nobody knows it, and the first URL is to make one of its own.
  demo: [
    {
      id: '1',
      algorithm: 'hmac/sha-1',
      signing_key: randomWord(64),
      enabled: false,
      secret_type: 'SSO',
      user_id: '1',
      created_at: '2025-11-24T08:15:00.000+00:00'
    }
  ]
}

/** Makes a secret. Only this answer has it. */
export const handleCreateEmbedSecret: Handler<typeof create_embed_secret> = async (context, args) => {
  const document = await newEmbedSecret(context, { ...args.body })
  await context.store.commit([{ op: 'insert', kind: embedSecrets, document }])
  return { ...(await answerOf(context, embedSecretFamily, document)), secret: document.signing_key }
}

/** Makes the document of a secret; it is not stored yet. */
export function newEmbedSecret(
  context: Context,
  given: Readonly<Record<string, unknown>>
): Promise<EmbedSecretDocument> {
  return newDocument(context, embedSecretFamily, given)
}

/** Lists the secrets that URLs are signed with now, the newest first. */
export async function activeSecrets({ store }: Pick<Context, 'store'>): Promise<EmbedSecretDocument[]> {
  const found = await store.find(embedSecrets, { where: { enabled: true, secret_type: 'SSO' } })
  return found.map(({ document }) => document).toReversed()
}
