import type { theme_or_default } from 'lookerts/4.0/theme'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { activeThemes, findDefault, timeIn } from './active.ts'
import { themeFamily } from './themes.ts'

/** Gives the theme of a name where it holds, else the default. */
export const handleThemeOrDefault: Handler<typeof theme_or_default> = async (context, { name, ts }) => {
  const atMs = timeIn(context, ts)
  const named = (await activeThemes(context, atMs)).find((theme) => theme.name === name)
  return answerOf(context, themeFamily, named ?? (await findDefault(context, atMs)))
}
