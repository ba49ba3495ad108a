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

/** The maps of a list of LookML; none for anything else. */
export function listOf(value: unknown): Given[] {
  return Array.isArray(value) ? value.map(toMap) : []
}

/** A whole number of LookML. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

/** The texts of a list of LookML; undefined where there is no list. */
export function toTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map((each) => toText(each) ?? '') : undefined
}

/** A map of LookML with texts for values. */
export function toTextMap(values: Given): Given {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toText(value) ?? '']))
}

/** Values without those that are not set. */
export function defined(values: Given): Given {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
