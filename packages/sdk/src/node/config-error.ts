/**
 * The configuration cannot work: a file is broken, a value makes no sense, or something is missing. The message names
 * the place and what to do; it never shows what stands there, which may be a secret.
 */
export class LookerConfigError extends TypeError {
  override name = 'LookerConfigError'
}
