import { PermissionType, type Looker40SDK } from '@looker/sdk'
import type { Say } from './say.ts'

/** Makes folders, looks and boards, says who may see them, and takes them away. */
export async function tourContent(sdk: Looker40SDK, say: Say): Promise<void> {
  const folder = await sdk.ok(sdk.create_folder({ name: 'Harbour', parent_id: '10' }))
  const folder_id = folder.id!
  say('create_folder', { id_is_text: typeof folder_id === 'string', name: folder.name, parent_id: folder.parent_id })
  await tourFolders(sdk, say, folder_id)
  await tourLooks(sdk, say, folder_id)
  await tourAccess(sdk, say, folder.content_metadata_id!)
  await tourBoards(sdk, say)
  await sdk.ok(sdk.delete_folder(folder_id))
  say('delete_folder', { left: (await sdk.ok(sdk.search_folders({ name: 'Port' }))).length })
  const found = await sdk.ok(sdk.content_validation({}))
  say('content_validation', { errors: found.content_with_errors!.length, looks: found.total_looks_validated })
}

async function tourFolders(sdk: Looker40SDK, say: Say, folder_id: string): Promise<void> {
  const changed = await sdk.ok(sdk.update_folder(folder_id, { name: 'Port' }))
  say('update_folder', { name: changed.name })
  say('folder', { name: (await sdk.ok(sdk.folder(folder_id))).name })
  const found = await sdk.ok(sdk.search_folders({ name: 'camp%' }))
  say('search_folders', { names: found.map(({ name }) => name) })
  const all = await sdk.ok(sdk.all_folders('id,name'))
  say('all_folders', { has_shared: all.some(({ id, name }) => id === '1' && name === 'Shared') })
  const children = await sdk.ok(sdk.folder_children({ folder_id: '10' }))
  say('folder_children', { names: children.map(({ name }) => name) })
  const ancestors = await sdk.ok(sdk.folder_ancestors(folder_id))
  say('folder_ancestors', { names: ancestors.map(({ name }) => name) })
  const looks = await sdk.ok(sdk.folder_looks('10'))
  say('folder_looks', { ids: looks.map(({ id }) => id) })
  const dashboards = await sdk.ok(sdk.folder_dashboards('10'))
  say('folder_dashboards', { ids: dashboards.map(({ id }) => id) })
}

async function tourLooks(sdk: Looker40SDK, say: Say, folder_id: string): Promise<void> {
  const all = await sdk.ok(sdk.all_looks())
  say('all_looks', { has_first: all.some(({ id }) => id === '1') })
  const look = await sdk.ok(sdk.create_look({ title: 'Boats', folder_id, query_id: '3' }))
  const id = look.id!
  say('create_look', { id_is_text: typeof id === 'string', title: look.title, model: look.query?.model })
  const changed = await sdk.ok(sdk.update_look(id, { description: 'All of them' }))
  say('update_look', { title: changed.title, description: changed.description })
  const copy = await sdk.ok(sdk.copy_look(id, '11'))
  say('copy_look', { folder_id: copy.folder?.id, other: copy.id !== id })
  const moved = await sdk.ok(sdk.move_look(copy.id!, '12'))
  say('move_look', { folder: moved.folder?.name })
  await sdk.ok(sdk.delete_look(copy.id!))
  const found = await sdk.ok(sdk.search_looks({ title: 'boats%' }))
  say('search_looks', { titles: found.map(({ title }) => title) })
  await sdk.ok(sdk.delete_look(id))
  const left = await sdk.ok(sdk.search_looks({ title: 'Boats' }))
  say('delete_look', { left: left.length })
  const read = await sdk.ok(sdk.look('1'))
  say('look', { query_id: read.query_id, folder: read.folder?.name })
}

async function tourAccess(sdk: Looker40SDK, say: Say, content_metadata_id: string): Promise<void> {
  const metadata = await sdk.ok(sdk.content_metadata(content_metadata_id))
  say('content_metadata', { name: metadata.name, inherits: metadata.inherits })
  const own = await sdk.ok(sdk.update_content_metadata(content_metadata_id, { inherits: false }))
  say('update_content_metadata', { inherits: own.inherits })
  const permission_type = PermissionType.view
  const access = await sdk.ok(
    sdk.create_content_metadata_access({ content_metadata_id, group_id: '3', permission_type })
  )
  say('create_content_metadata_access', { group_id: access.group_id, permission: access.permission_type })
  const all = await sdk.ok(sdk.all_content_metadata_accesses(content_metadata_id))
  say('all_content_metadata_accesses', { has_group: all.some(({ group_id }) => group_id === '3') })
  await sdk.ok(sdk.delete_content_metadata_access(access.id!))
  const favorite = await sdk.ok(sdk.create_content_favorite({ content_metadata_id: '22', user_id: '1' }))
  say('create_content_favorite', { content_metadata_id: favorite.content_metadata_id })
  const favorites = await sdk.ok(sdk.search_content_favorites({ user_id: '1', content_metadata_id: '22' }))
  say('search_content_favorites', { same: favorites.some(({ id }) => id === favorite.id) })
  await sdk.ok(sdk.delete_content_favorite(favorite.id!))
}

async function tourBoards(sdk: Looker40SDK, say: Say): Promise<void> {
  const boards = await sdk.ok(sdk.all_boards())
  say('all_boards', { ids: boards.map(({ id }) => id) })
  const board = await sdk.ok(sdk.create_board({ title: 'Fleet' }))
  const board_id = board.id!
  say('create_board', { title: board.title })
  const section = await sdk.ok(sdk.create_board_section({ board_id, title: 'Ships' }))
  say('create_board_section', { title: section.title })
  const item = await sdk.ok(sdk.create_board_item({ board_section_id: section.id!, look_id: '1' }))
  say('create_board_item', { look_id: item.look_id, title: item.title })
  const full = await sdk.ok(sdk.board(board_id))
  const items = full.board_sections!.flatMap(({ board_items }) => board_items!)
  say('board', { sections: full.board_sections!.length, looks: items.map(({ look_id }) => look_id) })
  const changed = await sdk.ok(sdk.update_board(board_id, { title: 'Navy' }))
  say('update_board', { title: changed.title })
  await sdk.ok(sdk.delete_board(board_id))
  say('delete_board', { left: (await sdk.ok(sdk.search_boards({ title: 'Navy' }))).length })
}
