import type { Singleton } from '../../families/singleton.ts'

/** How the pages call themselves: `whitelabel_configuration`, and part of the settings of 4.0. */
export const whitelabel: Singleton<object> = {
  name: 'whitelabel_configuration',
  path: '/whitelabel_configuration',
  defaults: {
    logo_file: null,
    favicon_file: null,
    default_title: null,
    show_help_menu: true,
    show_docs: true,
    show_email_sub_options: true,
    allow_looker_mentions: true,
    allow_looker_links: true,
    custom_welcome_email_advanced: true,
    setup_mentions: true,
    alerts_logo: true,
    alerts_links: true,
    folders_mentions: true
  },
  expand: () => ({ id: '1', logo_url: null, favicon_url: null })
}
