import * as takes from './takes.ts'
import type { Parameters } from './takes.ts'
import * as words from './words.ts'

const { block, blocks, either, many, maybeNamed, name, named, text, texts, whole, word, yesno } = takes

/** What stands in a file outside of every block: of a model, a view file or a manifest, which share it. */
const file: Parameters = {
  access_grant: named,
  agent: named,
  application: named,
  case_sensitive: yesno,
  connection: text,
  constant: named,
  datagroup: named,
  explore: named,
  fiscal_month_offset: whole(-11, 11),
  include: many(either(text, texts)),
  label: text,
  local_dependency: blocks,
  localization_settings: block,
  map_layer: named,
  marketplace_ref: blocks,
  named_value_format: named,
  new_lookml_runtime: yesno,
  persist_for: takes.duration,
  persist_with: name,
  project_name: text,
  remote_dependency: named,
  test: named,
  view: named,
  visualization: maybeNamed,
  week_start_day: word(words.days)
}

/** Files, and what stands in manifests only. */
export const fileBlocks: Readonly<Record<string, Parameters>> = {
  file,
  agent: {
    advanced_analytics: yesno,
    description: text,
    instructions: text,
    is_dashboard_agent: yesno,
    show_debuginfo: yesno,
    show_thinking: yesno
  },
  application: { entitlements: block, file: text, label: text, mount_points: block, sri_hash: text, url: text },
  constant: { export: word(words.exports), value: text },
  entitlements: {
    allow_forms: yesno,
    allow_same_origin: yesno,
    core_api_methods: texts,
    external_api_urls: texts,
    global_user_attributes: texts,
    local_storage: yesno,
    navigation: yesno,
    new_window: yesno,
    new_window_external_urls: texts,
    oauth2_urls: texts,
    raw_api_request: yesno,
    scoped_user_attributes: texts,
    user_attributes: texts,
    use_clipboard: yesno,
    use_downloads: yesno,
    use_embeds: yesno,
    use_form_submit: yesno,
    use_iframes: yesno
  },
  local_dependency: { override_constant: named, project: text },
  localization_settings: { default_locale: text, localization_level: word(words.localizationLevels) },
  marketplace_ref: { listing: text, models: texts, override_constant: named, version: text },
  mount_points: { dashboard_tile: yesno, dashboard_vis: yesno, standalone: yesno },
  override_constant: { value: text },
  remote_dependency: { override_constant: named, ref: text, url: text },
  visualization: { dependencies: texts, file: text, id: text, label: text, sri_hash: text, url: text }
}
