// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Theme, ValidationError, WriteTheme } from '../types.ts'

/** The arguments of {@link active_themes}. */
export interface ActiveThemesArgs<Fields extends string = string> {
  name?: string
  /** ISO 8601 date and time. */
  ts?: string
  fields?: Fields
}

/** GET /themes/active. Lists the active themes. Errors: 400, 404. */
export const active_themes: Operation<ActiveThemesArgs | undefined, Theme[]> = {
  id: 'active_themes',
  version: '3.1',
  method: 'GET',
  path: '/themes/active',
  query: ['name', 'ts', 'fields']
}

/** The arguments of {@link all_themes}. */
export interface AllThemesArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /themes. Lists all themes. Errors: 400, 404. */
export const all_themes: Operation<AllThemesArgs | undefined, Theme[]> = {
  id: 'all_themes',
  version: '3.1',
  method: 'GET',
  path: '/themes',
  query: ['fields']
}

/** The arguments of {@link create_theme}. */
export interface CreateThemeArgs {
  body: WriteTheme
}

/** POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429. */
export const create_theme: Operation<CreateThemeArgs, Theme> = {
  id: 'create_theme',
  version: '3.1',
  method: 'POST',
  path: '/themes',
  body: 'json'
}

/** The arguments of {@link default_theme}. */
export interface DefaultThemeArgs {
  /** ISO 8601 date and time. */
  ts?: string
}

/** GET /themes/default. Gets the default theme. Errors: 400, 404. */
export const default_theme: Operation<DefaultThemeArgs | undefined, Theme> = {
  id: 'default_theme',
  version: '3.1',
  method: 'GET',
  path: '/themes/default',
  query: ['ts']
}

/** The arguments of {@link delete_theme}. */
export interface DeleteThemeArgs {
  theme_id: string
}

/** DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429. */
export const delete_theme: Operation<DeleteThemeArgs, void> = {
  id: 'delete_theme',
  version: '3.1',
  method: 'DELETE',
  path: '/themes/{theme_id}',
  answer: 'none'
}

/** The arguments of {@link search_themes}. */
export interface SearchThemesArgs<Fields extends string = string> {
  /** Integer. */
  id?: number
  name?: string
  /** ISO 8601 date and time. */
  begin_at?: string
  /** ISO 8601 date and time. */
  end_at?: string
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  fields?: Fields
  filter_or?: boolean
}

/** GET /themes/search. Searches themes. Errors: 400, 404. */
export const search_themes: Operation<SearchThemesArgs | undefined, Theme[]> = {
  id: 'search_themes',
  version: '3.1',
  method: 'GET',
  path: '/themes/search',
  query: ['id', 'name', 'begin_at', 'end_at', 'limit', 'offset', 'sorts', 'fields', 'filter_or']
}

/** The arguments of {@link set_default_theme}. */
export interface SetDefaultThemeArgs {
  name: string
}

/** PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429. */
export const set_default_theme: Operation<SetDefaultThemeArgs, Theme> = {
  id: 'set_default_theme',
  version: '3.1',
  method: 'PUT',
  path: '/themes/default',
  query: ['name']
}

/** The arguments of {@link theme}. */
export interface ThemeArgs<Fields extends string = string> {
  theme_id: string
  fields?: Fields
}

/** GET /themes/{theme_id}. Gets one theme. Errors: 400, 404. */
export const theme: Operation<ThemeArgs, Theme> = {
  id: 'theme',
  version: '3.1',
  method: 'GET',
  path: '/themes/{theme_id}',
  query: ['fields']
}

/** The arguments of {@link theme_or_default}. */
export interface ThemeOrDefaultArgs {
  name: string
  /** ISO 8601 date and time. */
  ts?: string
}

/** GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404. */
export const theme_or_default: Operation<ThemeOrDefaultArgs, Theme> = {
  id: 'theme_or_default',
  version: '3.1',
  method: 'GET',
  path: '/themes/theme_or_default',
  query: ['name', 'ts']
}

/** The arguments of {@link update_theme}. */
export interface UpdateThemeArgs {
  theme_id: string
  body: WriteTheme
}

/** PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429. */
export const update_theme: Operation<UpdateThemeArgs, Theme> = {
  id: 'update_theme',
  version: '3.1',
  method: 'PATCH',
  path: '/themes/{theme_id}',
  body: 'json'
}

/** The arguments of {@link validate_theme}. */
export interface ValidateThemeArgs {
  body: WriteTheme
}

/**
 * POST /themes/validate. Validates a theme that is given in the body. Status 204 comes without a value. Errors: 400,
 * 404, 409, 422, 429.
 */
export const validate_theme: Operation<ValidateThemeArgs, ValidationError | undefined> = {
  id: 'validate_theme',
  version: '3.1',
  method: 'POST',
  path: '/themes/validate',
  body: 'json',
  repeatable: true
}
