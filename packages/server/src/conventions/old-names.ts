import type { ApiVersion } from '@lookerts/contract'

/** What API 4.0 calls otherwise than 3.x. Source: behaviour 6.3. */
const names: ReadonlyMap<string, string> = new Map([
  ['space', 'folder'],
  ['space_id', 'folder_id'],
  ['home_space_id', 'home_folder_id'],
  ['personal_space_id', 'personal_folder_id'],
  ['homepage_id', 'board_id'],
  ['homepage_section_id', 'board_section_id'],
  ['homepage_item_id', 'board_item_id'],
  ['homepage_sections', 'board_sections'],
  ['homepage_items', 'board_items'],
  ['domain_whitelist', 'domain_allowlist']
])

/** Gives the name that API 4.0 has for a property or parameter. */
export function newName(name: string): string {
  return names.get(name) ?? name
}

/** The same for a body or answer of a version: 4.0 keeps a few of the old names, which mean themselves there. */
export function newNameIn(version: ApiVersion, name: string): string {
  return version === '4.0' ? name : newName(name)
}

const operations: ReadonlyMap<string, string> = new Map([
  ['all_spaces', 'all_folders'],
  ['create_space', 'create_folder'],
  ['search_spaces', 'search_folders'],
  ['space', 'folder'],
  ['update_space', 'update_folder'],
  ['delete_space', 'delete_folder'],
  ['space_ancestors', 'folder_ancestors'],
  ['space_children', 'folder_children'],
  ['space_children_search', 'folder_children_search'],
  ['space_dashboards', 'folder_dashboards'],
  ['space_looks', 'folder_looks'],
  ['space_parent', 'folder_parent'],
  ['all_homepages', 'all_boards'],
  ['create_homepage', 'create_board'],
  ['search_homepages', 'search_boards'],
  ['homepage', 'board'],
  ['update_homepage', 'update_board'],
  ['delete_homepage', 'delete_board'],
  ['all_homepage_sections', 'all_board_sections'],
  ['create_homepage_section', 'create_board_section'],
  ['homepage_section', 'board_section'],
  ['update_homepage_section', 'update_board_section'],
  ['delete_homepage_section', 'delete_board_section'],
  ['all_homepage_items', 'all_board_items'],
  ['create_homepage_item', 'create_board_item'],
  ['homepage_item', 'board_item'],
  ['update_homepage_item', 'update_board_item'],
  ['delete_homepage_item', 'delete_board_item'],
  ['all_content_metadata_accesss', 'all_content_metadata_accesses'],
  ['scheduled_plans_by_dashboard', 'scheduled_plans_for_dashboard'],
  ['scheduled_plans_by_look', 'scheduled_plans_for_look'],
  ['scheduled_plans_by_lookml_dashboard', 'scheduled_plans_for_lookml_dashboard'],
  ['scheduled_plans_by_space', 'scheduled_plans_for_space']
])

/** Gives the id that API 4.0 has for an operation of an older one. */
export function newOperationId(id: string): string {
  return operations.get(id) ?? id
}
