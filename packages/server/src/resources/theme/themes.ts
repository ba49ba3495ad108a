import type { ThemeSettings } from 'lookerts/4.0'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { isLike } from '../../conventions/search.ts'
import { ApiError, invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { findDefault, standardName, themes, type ThemeDocument } from './active.ts'
import { isLastDefault, refuseTwin, themeProblems, timesOf } from './rules.ts'
import { standardSettings } from './settings.ts'

/** How content looks. What a new one does not say it has from the default. */
export const themeFamily: Family<ThemeDocument> = {
  kind: themes,
  path: '/themes/{id}',
  defaults: { name: '', begin_at: null, end_at: null, settings: {} },
  filters: {
    begin_at: (_, value: string) => isAtTime('begin_at', value),
    end_at: (_, value: string) => isAtTime('end_at', value),
    theme_type: () => ({ and: [] })
  },
  prepare: async (context, given, current) => {
    const settings = (given.settings as Given | null | undefined) ?? {}
    const problems = themeProblems({ ...current, ...given, settings })
    if (problems.length > 0) throw invalid(...problems)
    const basis = await findDefault(context, context.now())
    const changed = { ...timesOf(given), settings: mergedSettings(basis.settings, current?.settings, settings) }
    const whole = { id: '', begin_at: null, end_at: null, ...current, ...given, ...changed } as ThemeDocument
    await refuseTwin(context, whole)
    const isKept = !current || (whole.end_at === null && whole.name === current.name)
    if (!isKept && (await isLastDefault(context, current))) throw invalid(mustStay)
    return changed
  },
  guard: async (context, theme, change) => {
    if (change === 'update' || !(await isLastDefault(context, theme))) return
    throw new ApiError(400, 'The default theme cannot be deleted; make another one the default first')
  },
  can: ({ caller: { rights } }) => {
    const mayWrite = rights.has('manage_themes')
    return { show: true, index: true, create: mayWrite, update: mayWrite, destroy: mayWrite }
  },
  builtIn: [{ id: '1', name: standardName, begin_at: null, end_at: null, settings: standardSettings }],
  demo: [{ id: '2', name: 'midnight', begin_at: null, end_at: null, settings: midnight() }]
}

const mustStay = {
  field: 'end_at',
  code: 'invalid',
  message: 'The default theme must keep its name and never end.'
} as const

/** What is given goes over what there is; null is as in the default again. */
function mergedSettings(basis: ThemeSettings, current: ThemeSettings = {}, given: Given): ThemeSettings {
  const known = basis as Given
  const wanted = Object.entries(given).map(([name, value]) => [name, value ?? known[name] ?? null] as const)
  return { ...basis, ...current, ...Object.fromEntries(wanted) }
}

function isAtTime(property: string, value: string): Condition {
  const atMs = Date.parse(value.replaceAll('"', ''))
  return Number.isNaN(atMs) ? isLike(property, value) : { [property]: toTimestamp(atMs) }
}

function midnight(): ThemeSettings {
  const [dark, tile, light] = ['#10151c', '#1b232d', '#dde3ea']
  const texts = { tile_text_color: light, title_color: light, text_tile_text_color: light }
  return { ...standardSettings, background_color: dark, tile_background_color: tile, ...texts }
}
