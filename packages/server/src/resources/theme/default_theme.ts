import type {
  default_theme,
  default_theme_by_type,
  set_default_theme,
  set_default_theme_by_type
} from 'lookerts/4.0/theme'
import type { Context, Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import { changeOf } from '../../families/singleton.ts'
import { activeThemes, defaultThemes, embeddedType, findDefault, timeIn } from './active.ts'
import { themeFamily } from './themes.ts'

export const handleDefaultTheme: Handler<typeof default_theme> = async (context, { ts }) =>
  answerOf(context, themeFamily, await findDefault(context, timeIn(context, ts)))

/** The default of one type of content; where none was set, it is the standard theme. */
export const handleDefaultThemeByType: Handler<typeof default_theme_by_type> = async (context, args) =>
  answerOf(context, themeFamily, await findDefault(context, timeIn(context, args.ts), args.theme_type))

export const handleSetDefaultTheme: Handler<typeof set_default_theme> = (context, { name }) =>
  setDefault(context, name, embeddedType)

export const handleSetDefaultThemeByType: Handler<typeof set_default_theme_by_type> = (context, args) =>
  setDefault(context, args.name, args.theme_type)

/** Makes a theme the default, by name: one that is active and never ends. */
async function setDefault(context: Context, name: string, type: string): Promise<object> {
  if (!/^\w{1,40}$/.test(type))
    throw invalid({ field: 'theme_type', code: 'invalid', message: "'theme_type' must be a word such as external." })
  const active = await activeThemes(context, context.now())
  const theme = active.find((each) => each.name === name && each.end_at === null)
  if (!theme) {
    const message = "'name' must be of an active theme that never ends."
    throw invalid({ field: 'name', code: 'invalid', message })
  }
  await context.store.commit([(await changeOf(context, defaultThemes, { [type]: name })).change])
  return answerOf(context, themeFamily, theme)
}
