import type { validate_embed_url } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { verifySignedUrl } from './embed-verify.ts'

/** Says whether a signed URL would show its page, and why not. It can still be used then. */
export const handleValidateEmbedUrl: Handler<typeof validate_embed_url> = async (context, { url = '' }) => {
  if (!url) throw invalid({ field: 'url', code: 'missing_field', message: 'This field is required.' })
  const verified = URL.canParse(url) ? await verifySignedUrl(context, new URL(url)) : 'it is no address'
  if (typeof verified !== 'string') return { url }
  throw invalid({ field: 'url', code: 'invalid', message: `The embed URL is not valid: ${verified}.` })
}
