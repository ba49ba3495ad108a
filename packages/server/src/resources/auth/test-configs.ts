import type { Context } from '../../context.ts'
import { randomWord } from '../../auth/secrets.ts'
import { answerOf } from '../../families/answers.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Singleton } from '../../families/singleton.ts'
import { newDocument } from '../../families/write.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { oidc } from './oidc.ts'
import { saml } from './saml.ts'
import type { SsoValues } from './sso-defaults.ts'

/** A way to sign in that is being tried before it holds. Its id is its slug. */
type SsoTestDocument = Document & SsoValues

export const samlTestFamily: Family<SsoTestDocument> = testFamily('saml_test_config', saml)

export const oidcTestFamily: Family<SsoTestDocument> = testFamily('oidc_test_config', oidc)

/** Makes the handler that keeps a configuration for trying, under a slug that nobody guesses. */
export function handleCreateTestConfig(
  family: Family<SsoTestDocument>
): (context: Context, args: { body: object }) => Promise<object> {
  return async (context, { body }) => {
    const document = { ...(await newDocument(context, family, { ...body })), id: randomWord(20) }
    await context.store.commit([{ op: 'insert', kind: family.kind, document }])
    return answerOf(context, family, document)
  }
}

function testFamily(name: string, single: Singleton<SsoValues>): Family<SsoTestDocument> {
  const kind: Kind<SsoTestDocument> = { name, indexes: [], unique: [] }
  return {
    kind,
    path: `/${name}s/{id}`,
    defaults: single.defaults,
    prepare: (context: Context, given: Given) => single.prepare?.(context, given, single.defaults) ?? {},
    expand: (context, documents) =>
      Promise.all(
        documents.map(async (document) => ({ ...(await single.expand!(context, document)), test_slug: document.id }))
      ),
    can: () => ({ show: true })
  }
}
