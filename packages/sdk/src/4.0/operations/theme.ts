// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Theme, ValidationError, WriteTheme } from '../types.ts'

/** The arguments of {@link active_themes}. */
export interface ActiveThemesArgs<Fields extends string = string> {
  name?: string
  /** ISO 8601 date and time. */
  ts?: string
  theme_type?: string
  fields?: Fields
}

/**
 * GET /themes/active. Lists the active themes. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/active_themes
 */
export const active_themes: Operation<ActiveThemesArgs | undefined, Theme[]> = {
  id: 'active_themes',
  version: '4.0',
  method: 'GET',
  path: '/themes/active',
  query: ['name', 'ts', 'theme_type', 'fields']
}

/** The arguments of {@link all_themes}. */
export interface AllThemesArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /themes. Lists all themes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/all_themes
 */
export const all_themes: Operation<AllThemesArgs | undefined, Theme[]> = {
  id: 'all_themes',
  version: '4.0',
  method: 'GET',
  path: '/themes',
  query: ['fields']
}

/** The arguments of {@link create_theme}. */
export interface CreateThemeArgs {
  body: WriteTheme
}

/**
 * POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/create_theme
 */
export const create_theme: Operation<CreateThemeArgs, Theme> = {
  id: 'create_theme',
  version: '4.0',
  method: 'POST',
  path: '/themes',
  body: 'json'
}

/** The arguments of {@link default_theme}. */
export interface DefaultThemeArgs {
  /** ISO 8601 date and time. */
  ts?: string
}

/**
 * GET /themes/default. Gets the default theme. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/default_theme
 * @deprecated
 */
export const default_theme: Operation<DefaultThemeArgs | undefined, Theme> = {
  id: 'default_theme',
  version: '4.0',
  method: 'GET',
  path: '/themes/default',
  query: ['ts']
}

/** The arguments of {@link default_theme_by_type}. */
export interface DefaultThemeByTypeArgs {
  theme_type: string
  /** ISO 8601 date and time. */
  ts?: string
}

/**
 * GET /themes/default_theme. Gets the default theme of one type. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/default_theme_by_type
 */
export const default_theme_by_type: Operation<DefaultThemeByTypeArgs, Theme> = {
  id: 'default_theme_by_type',
  version: '4.0',
  method: 'GET',
  path: '/themes/default_theme',
  query: ['ts', 'theme_type']
}

/** The arguments of {@link delete_theme}. */
export interface DeleteThemeArgs {
  theme_id: string
}

/**
 * DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/delete_theme
 */
export const delete_theme: Operation<DeleteThemeArgs, void> = {
  id: 'delete_theme',
  version: '4.0',
  method: 'DELETE',
  path: '/themes/{theme_id}',
  answer: 'none'
}

/** The arguments of {@link search_themes}. */
export interface SearchThemesArgs<Fields extends string = string> {
  id?: string
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
  theme_type?: string
}

/**
 * GET /themes/search. Searches themes. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/search_themes
 */
export const search_themes: Operation<SearchThemesArgs | undefined, Theme[]> = {
  id: 'search_themes',
  version: '4.0',
  method: 'GET',
  path: '/themes/search',
  query: ['id', 'name', 'begin_at', 'end_at', 'limit', 'offset', 'sorts', 'fields', 'filter_or', 'theme_type']
}

/** The arguments of {@link set_default_theme}. */
export interface SetDefaultThemeArgs {
  name: string
}

/**
 * PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/set_default_theme
 * @deprecated
 */
export const set_default_theme: Operation<SetDefaultThemeArgs, Theme> = {
  id: 'set_default_theme',
  version: '4.0',
  method: 'PUT',
  path: '/themes/default',
  query: ['name']
}

/** The arguments of {@link set_default_theme_by_type}. */
export interface SetDefaultThemeByTypeArgs {
  name: string
  theme_type: string
}

/**
 * PUT /themes/default_theme. Sets the default theme of one type. Errors: 400, 403, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/set_default_theme_by_type
 */
export const set_default_theme_by_type: Operation<SetDefaultThemeByTypeArgs, Theme> = {
  id: 'set_default_theme_by_type',
  version: '4.0',
  method: 'PUT',
  path: '/themes/default_theme',
  query: ['name', 'theme_type']
}

/** The arguments of {@link theme}. */
export interface ThemeArgs<Fields extends string = string> {
  theme_id: string
  fields?: Fields
}

/**
 * GET /themes/{theme_id}. Gets one theme. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/theme
 */
export const theme: Operation<ThemeArgs, Theme> = {
  id: 'theme',
  version: '4.0',
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

/**
 * GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/theme_or_default
 */
export const theme_or_default: Operation<ThemeOrDefaultArgs, Theme> = {
  id: 'theme_or_default',
  version: '4.0',
  method: 'GET',
  path: '/themes/theme_or_default',
  query: ['name', 'ts']
}

/** The arguments of {@link update_theme}. */
export interface UpdateThemeArgs {
  theme_id: string
  body: WriteTheme
}

/**
 * PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/update_theme
 */
export const update_theme: Operation<UpdateThemeArgs, Theme> = {
  id: 'update_theme',
  version: '4.0',
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/validate_theme
 */
export const validate_theme: Operation<ValidateThemeArgs, ValidationError | undefined> = {
  id: 'validate_theme',
  version: '4.0',
  method: 'POST',
  path: '/themes/validate',
  body: 'json',
  repeatable: true
}
