import type { Singleton } from '../../families/singleton.ts'

/** Whether the help menu has a page of the organisation's own. */
export const helpResources: Singleton<object> = {
  name: 'internal_help_resources',
  path: '/internal_help_resources_enabled',
  defaults: { enabled: false }
}

/** What stands on that page. */
export const helpResourcesContent: Singleton<object> = {
  name: 'internal_help_resources_content',
  path: '/internal_help_resources_content',
  defaults: { organization_name: null, markdown_content: null }
}
