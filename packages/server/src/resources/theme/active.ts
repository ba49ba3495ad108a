import type { ThemeSettings } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { valuesOf, type Singleton } from '../../families/singleton.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** How content looks, by a name, for a time. Several may share a name. */
export interface ThemeDocument extends Document {
  readonly name: string
  /** Since when; null for always. */
  readonly begin_at: string | null
  /** Until when; null for ever. */
  readonly end_at: string | null
  readonly settings: ThemeSettings
}

export const themes: Kind<ThemeDocument> = { name: 'theme', indexes: [], unique: [] }

/** The theme that every server begins with. */
export const standardName = 'Looker'

/** The name of the theme that holds where none is named, for each type of content. */
export const defaultThemes: Singleton<Readonly<Record<string, string>>> = {
  name: 'default_theme',
  path: '/themes/default',
  defaults: {},
  prepare: (_, given) => given as Readonly<Record<string, string>>
}

/** The type that `default_theme` means: content that is embedded. */
export const embeddedType = 'external'

/** Lists those that hold at a time; of several by one name the one that began last comes first. */
export async function activeThemes({ store }: Context, atMs: number): Promise<ThemeDocument[]> {
  const all = (await store.find(themes)).map(({ document }) => document)
  return all.filter((theme) => isActive(theme, atMs)).toSorted((a, b) => beginOf(b) - beginOf(a))
}

/** Gives the theme that holds where none is named, at a time. */
export async function findDefault(context: Context, atMs: number, type: string = embeddedType): Promise<ThemeDocument> {
  const name = (await valuesOf(context, defaultThemes))[type] ?? standardName
  const active = await activeThemes(context, atMs)
  const found = active.find((theme) => theme.name === name) ?? active.find((theme) => theme.name === standardName)
  const [first] = found ? [found] : (await context.store.find(themes, { limit: 1 })).map(({ document }) => document)
  return first!
}

/** Reads the time that a caller asks of, which is now unless it says so. Some clients write quotes around it. */
export function timeIn({ now }: Context, ts: string | undefined | null): number {
  if (!ts) return now()
  const atMs = Date.parse(ts.replaceAll('"', ''))
  if (Number.isNaN(atMs)) throw badRequest('ts must be a date and time')
  return atMs
}

function isActive({ begin_at, end_at }: ThemeDocument, atMs: number): boolean {
  return (begin_at === null || Date.parse(begin_at) <= atMs) && (end_at === null || atMs < Date.parse(end_at))
}

function beginOf({ begin_at }: ThemeDocument): number {
  return begin_at === null ? -Infinity : Date.parse(begin_at)
}
