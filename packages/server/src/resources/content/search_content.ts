import type { search_content } from 'lookerts/4.0/content'
import type { ContentSearch } from 'lookerts/4.0'
import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context, Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import type { Condition } from '../../storage/store.ts'
import { boards } from '../board/kinds.ts'
import { folders, type FolderDocument } from './content-kinds.ts'
import { findContent, hasWords, type Found } from './find-content.ts'

/** Searches looks, dashboards, folders and boards for words in their titles and descriptions. */
export const handleSearchContent: Handler<typeof search_content> = async (context, args) => {
  const types = args.types ? new Set(args.types.split(',').map((type) => type.trim())) : undefined
  const wants = (type: string): boolean => types === undefined || types.has(type)
  const content = await findContent(context, undefined, hasWords(args.terms, ['title', 'description']))
  const found = [
    ...(await contentAnswers(
      context,
      content.filter(({ type }) => wants(type))
    )),
    ...(wants('folder') ? await foldersLike(context, args.terms) : []),
    ...(wants('board') ? await boardsLike(context, args.terms) : [])
  ]
  const { limit, offset } = toWindow(args)
  return new Page(found.slice(offset, limit === undefined ? undefined : offset + limit), found.length)
}

async function contentAnswers(context: Context, content: readonly Found[]): Promise<ContentSearch[]> {
  const folderOf = await foldersById(context)
  return content.map(({ type, document }) => {
    const folder = folderOf(document.folder_id)
    return {
      ...nothing,
      type,
      content_id: document.id,
      title: document.title,
      description: document.description,
      folder_id: document.folder_id,
      folder_name: folder?.name ?? null,
      parent_folder_name: folderOf(folder?.parent_id)?.name ?? null,
      view_count: document.view_count,
      created_by_id: toNumber(document.user_id)
    }
  })
}

async function foldersLike(context: Context, terms: string): Promise<ContentSearch[]> {
  const { visibleFolders } = await contentAccessOf(context)
  const folderOf = await foldersById(context)
  const found = await context.store.find(folders, { where: seen(hasWords(terms, ['name']), visibleFolders) })
  return found.map(({ document }) => ({
    ...nothing,
    type: 'folder',
    content_id: document.id,
    title: document.name,
    parent_folder_name: folderOf(document.parent_id)?.name ?? null,
    created_by_id: toNumber(document.creator_id)
  }))
}

async function boardsLike(context: Context, terms: string): Promise<ContentSearch[]> {
  const { visibleBoards } = await contentAccessOf(context)
  const like = hasWords(terms, ['title', 'description'])
  const where: Condition = { and: [{ deleted_at: null }, seen(like, visibleBoards)] }
  return (await context.store.find(boards, { where })).map(({ document }) => ({
    ...nothing,
    type: 'board',
    content_id: document.id,
    title: document.title,
    description: document.description,
    created_by_id: toNumber(document.user_id)
  }))
}

/** What is not known of something, or does not apply to it. */
const nothing: ContentSearch = {
  description: null,
  folder_id: null,
  folder_name: null,
  parent_folder_name: null,
  view_count: null,
  preferred_viewer: null,
  model: null,
  certification_status: null,
  can: { index: true, show: true }
}

/** Here alone API 4.0 has a number for the id of a user. */
function toNumber(id: string | null): number | null {
  return id === null || !/^\d+$/.test(id) ? null : Number(id)
}

function seen(where: Condition, visible: Condition | undefined): Condition {
  return visible ? { and: [where, visible] } : where
}

/** Names of folders that the caller does not see are nobody's business. */
async function foldersById(context: Context): Promise<(id: string | null | undefined) => FolderDocument | undefined> {
  const { visibleFolders } = await contentAccessOf(context)
  const found = await context.store.find(folders, visibleFolders ? { where: visibleFolders } : {})
  const byId = new Map(found.map(({ document }) => [document.id, document]))
  return (id) => byId.get(id ?? '')
}
