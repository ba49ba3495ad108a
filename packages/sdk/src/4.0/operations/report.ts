// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Report } from '../types.ts'

/** The arguments of {@link search_reports}. */
export interface SearchReportsArgs<Fields extends string = string> {
  folder_id?: string
  favorite?: boolean
  recent?: boolean
  id?: string
  title?: string
  sorts?: string
  /** Integer. */
  limit?: number
  fields?: Fields
  next_page_token?: string
}

/**
 * GET /reports/search. Searches reports. Errors: 400, 404, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Report/search_reports
 */
export const search_reports: Operation<SearchReportsArgs | undefined, Report[]> = {
  id: 'search_reports',
  version: '4.0',
  method: 'GET',
  path: '/reports/search',
  query: ['folder_id', 'favorite', 'recent', 'id', 'title', 'sorts', 'limit', 'fields', 'next_page_token']
}
