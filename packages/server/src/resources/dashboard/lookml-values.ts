import type { Given } from '../../families/family.ts'

/** A map of LookML; an empty one for anything else. */
export function toMap(value: unknown): Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : {}
}

/** A text of LookML, which may be written as a number or as `true`. */
export function toText(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined
}

/** A truth of LookML, which is `yes` there and `true` in YAML. */
export function toTruth(value: unknown): boolean | undefined {
  if (value === true || value === 'yes' || value === 'true') return true
  return value === false || value === 'no' || value === 'false' ? false : undefined
}
