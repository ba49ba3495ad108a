import type { active_themes } from 'lookerts/4.0/theme'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import { activeThemes, timeIn } from './active.ts'
import { themeFamily } from './themes.ts'

/** Lists the themes that hold now, or at a time; of a name that one alone which is used for it. */
export const handleActiveThemes: Handler<typeof active_themes> = async (context, { name, ts }) => {
  const active = await activeThemes(context, timeIn(context, ts))
  const wanted = name ? active.filter((theme) => theme.name === name).slice(0, 1) : active
  const inOrder = wanted.toSorted((a, b) => Number(a.id) - Number(b.id))
  return answersOf(context, themeFamily, inOrder)
}
