// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { HomepageSection } from '../types.ts'

/** The arguments of {@link all_primary_homepage_sections}. */
export interface AllPrimaryHomepageSectionsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Homepage/all_primary_homepage_sections
 */
export const all_primary_homepage_sections: Operation<AllPrimaryHomepageSectionsArgs | undefined, HomepageSection[]> = {
  id: 'all_primary_homepage_sections',
  version: '4.0',
  method: 'GET',
  path: '/primary_homepage_sections',
  query: ['fields']
}
