import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleActiveThemes } from './active_themes.ts'
import {
  handleDefaultTheme,
  handleDefaultThemeByType,
  handleSetDefaultTheme,
  handleSetDefaultThemeByType
} from './default_theme.ts'
import { handleThemeOrDefault } from './theme_or_default.ts'
import { themeFamily } from './themes.ts'
import { handleValidateTheme } from './validate_theme.ts'

export const themeEndpoints: Endpoints = {
  ...ordinary(themeFamily, {
    list: 'all_themes',
    search: 'search_themes',
    get: 'theme',
    create: 'create_theme',
    update: 'update_theme',
    remove: 'delete_theme',
    write: permission('manage_themes')
  }),
  active_themes: endpoint('login', handleActiveThemes),
  default_theme: endpoint('login', handleDefaultTheme),
  default_theme_by_type: endpoint('login', handleDefaultThemeByType),
  set_default_theme: endpoint('admin', handleSetDefaultTheme),
  set_default_theme_by_type: endpoint('admin', handleSetDefaultThemeByType),
  theme_or_default: endpoint('login', handleThemeOrDefault),
  validate_theme: endpoint('login', handleValidateTheme)
}
