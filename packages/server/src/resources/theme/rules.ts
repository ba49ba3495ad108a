import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { valuesOf } from '../../families/singleton.ts'
import { defaultThemes, embeddedType, standardName, themes, type ThemeDocument } from './active.ts'
import { settingProblems } from './settings.ts'

/** Lists what is wrong with a theme, all of it: an empty name breaks two rules. Source: behaviour 6.4. */
export function themeProblems({ name, begin_at, end_at, settings }: Given): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (typeof name !== 'string' || name === '')
    problems.push({ field: 'name', code: 'missing_field', message: "'name' is required." })
  if (typeof name !== 'string' || !/^\w+$/.test(name))
    problems.push({ field: 'name', code: 'invalid', message: nameRule })
  for (const [field, value] of Object.entries({ begin_at, end_at }))
    if (typeof value === 'string' && Number.isNaN(Date.parse(value)))
      problems.push({ field, code: 'invalid', message: `'${field}' is no date and time.` })
  if (typeof begin_at === 'string' && typeof end_at === 'string' && Date.parse(end_at) <= Date.parse(begin_at))
    problems.push({ field: 'end_at', code: 'invalid', message: "'end_at' must be after 'begin_at'." })
  return [...problems, ...settingProblems((settings as Given | null | undefined) ?? {})]
}

const nameRule = "'name' must be only alphanumeric characters and underscores"

/** Writes the times that were given as all are written. */
export function timesOf(given: Given): Partial<ThemeDocument> {
  const entries = ['begin_at', 'end_at'].filter((name) => typeof given[name] === 'string')
  return Object.fromEntries(entries.map((name) => [name, toTimestamp(Date.parse(given[name] as string))]))
}

/** @throws {ApiError} 422 for a theme that another one of the same name and the same time stands in the way of. */
export async function refuseTwin({ store }: Context, theme: ThemeDocument): Promise<void> {
  const { id, name, begin_at, end_at } = theme
  const where = { name, begin_at, end_at, id: { not: id } }
  if ((await store.count(themes, where)) === 0) return
  throw invalid({
    field: 'name',
    code: 'already_exists',
    message: "There is a theme of that 'name' for the same time."
  })
}

/**
 * Tells whether a default would be left without a theme if this one were gone: it is of that name, never ends, and no
 * other is so.
 */
export async function isLastDefault(context: Context, { id, name, end_at }: ThemeDocument): Promise<boolean> {
  const names = Object.values({ [embeddedType]: standardName, ...(await valuesOf(context, defaultThemes)) })
  if (end_at !== null || !names.includes(name)) return false
  return (await context.store.count(themes, { name, end_at: null, id: { not: id } })) === 0
}
