import { familyReferredTo, propertiesOf, seedFamilies, seedFamilyOf, type SeedFamily } from './families.ts'
import type { SeedPath } from './problems.ts'

export type Given = Readonly<Record<string, unknown>>

/** What a record refers to. Users are a family of their own, so they have only their kind. */
export interface Reference {
  /** Where the id goes. */
  readonly property: string
  readonly kind: string
  readonly value: string
  readonly path: SeedPath
  /** It is an id, and no name. */
  readonly isId: boolean
  /** It is one of the many that the property holds. */
  readonly isOneOfMany: boolean
  /** It is the content's rights that it refers to, and not the content. */
  readonly isAccess: boolean
}

/** A record within another: a part of it, or what stands in place of a reference. */
interface Inner {
  readonly family: SeedFamily
  readonly record: unknown
  readonly path: SeedPath
  /** The property that holds the other's id: of the inner one for a part, else of the outer one. */
  readonly property: string
  readonly isPart: boolean
}

/** A record taken apart. */
export interface Parts {
  readonly own: Given
  readonly references: readonly Reference[]
  readonly inner: readonly Inner[]
  readonly unknown: readonly string[]
}

/** Takes a record of a family apart by its keys. */
export function partsOf(family: SeedFamily, record: Given, path: SeedPath): Parts {
  const parts = {
    own: {} as Record<string, unknown>,
    references: [] as Reference[],
    inner: [] as Inner[],
    unknown: [] as string[]
  }
  const known = propertiesOf(family)
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue
    const here = [...path, key]
    const inner = innerOf(family, known, key, value, here)
    const references = inner.length > 0 ? [] : referencesOf(family, known, key, value, here)
    if (inner.length > 0) parts.inner.push(...inner)
    else if (references.length > 0) parts.references.push(...references)
    else if (known.has(key) || key === 'id') parts.own[key] = value
    else if (!isAttributeValues(family, key)) parts.unknown.push(key)
    if (known.has(key) && /._id$/.test(key)) parts.references.push(...idOf(family, key, value, here))
  }
  return parts
}

/** Where the id of the user stands whose something is, by what it is called in different types. */
export const ownerProperties: readonly string[] = ['user_id', 'owner_id', 'creator_id']

/** The values of a user attribute stand with it. */
export function isAttributeValues({ kind }: SeedFamily, key: string): boolean {
  return kind === 'user_attribute' && key === 'values'
}

function innerOf(from: SeedFamily, known: ReadonlySet<string>, key: string, value: unknown, path: SeedPath): Inner[] {
  const part = seedFamilyOf(key)
  const property = `${from.kind}_id`
  if (part && Array.isArray(value) && propertiesOf(part).has(property)) {
    return value.map((record, at) => ({ family: part, record, path: [...path, at], property, isPart: true }))
  }
  const target = known.has(`${key}_id`) ? familyReferredTo(key, from) : undefined
  if (!target || typeof value !== 'object' || value === null || 'id' in value) return []
  return [{ family: target, record: value, path, property: `${key}_id`, isPart: false }]
}

function referencesOf(
  from: SeedFamily,
  known: ReadonlySet<string>,
  key: string,
  value: unknown,
  path: SeedPath
): Reference[] {
  const made = { path, isId: false, isOneOfMany: false, isAccess: false }
  if (Array.isArray(value)) {
    const [, prefix = '', plain] = /^(parent_)?(\w+)$/.exec(key) ?? []
    const all = [...seedFamilies().values(), { name: 'users', kind: 'user' }]
    const kind = all.find(({ name }) => name === plain)?.kind
    const property = `${prefix}${kind}_ids`
    if (kind === undefined || !known.has(property) || !value.every(isName)) return []
    const common = { ...made, kind, property, isOneOfMany: true }
    return value.map((each, at) => ({ ...common, value: String(each), path: [...path, at] }))
  }
  const name = isName(value) ? value : idWithin(value)
  if (name === undefined) return []
  const target = { ...made, value: String(name), isId: !isName(value) }
  const owner = key === 'user' || key === 'owner' ? ownerProperties.find((each) => known.has(each)) : undefined
  if (owner !== undefined) return [{ ...target, kind: 'user', property: owner }]
  const kind = familyReferredTo(key, from)?.kind
  if (kind !== undefined && known.has(`${key}_id`)) return [{ ...target, kind, property: `${key}_id` }]
  const isAccess = ['folder', 'look', 'dashboard', 'board'].includes(key) && known.has('content_metadata_id')
  return kind !== undefined && isAccess && !known.has(key)
    ? [{ ...target, kind, property: 'content_metadata_id', isAccess }]
    : []
}

/** An id must be one of something that there is. */
function idOf(from: SeedFamily, key: string, value: unknown, path: SeedPath): Reference[] {
  const name = key.slice(0, -'_id'.length)
  const kind = ownerProperties.includes(key) ? 'user' : familyReferredTo(name, from)?.kind
  if (kind === undefined || !isName(value) || value === '') return []
  return [{ property: key, kind, value: String(value), path, isId: true, isOneOfMany: false, isAccess: false }]
}

/** Something that was read has what it refers to whole, with its id. */
function idWithin(value: unknown): string | number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return isName(id) ? id : undefined
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
