import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { users } from '../../kinds.ts'
import { folders, type ContentDocument } from '../content/content-kinds.ts'
import { basesOf } from '../folder/bases.ts'
import { certificationAnswer, type Certified } from './certification.ts'
import { favoritesOf } from './favorites.ts'

/** What answers have of looks and dashboards besides what is stored, worked out for many at once. */
export async function contentAnswers(
  context: Context,
  type: 'look' | 'dashboard',
  documents: readonly (ContentDocument & Certified)[]
): Promise<Record<string, unknown>[]> {
  const people = await peopleOf(context, documents)
  const names = new Map([...people].map(([id, { name }]) => [id, name]))
  const folderAnswers = await folderAnswersOf(
    context,
    documents.map(({ folder_id }) => folder_id)
  )
  const favorites = await favoritesOf(context, type, documents)
  return documents.map((document, at) => ({
    title: document.title || null,
    folder: folderAnswers.get(document.folder_id) ?? null,
    // API 3.x calls these two otherwise, and gives the owner as an object.
    user: { id: document.user_id, can: {} },
    user_name: names.get(document.user_id) ?? null,
    last_updater_name: names.get(document.last_updater_id ?? '') ?? null,
    is_owner_disabled: people.get(document.user_id)?.isDisabled ?? true,
    certification_metadata: certificationAnswer(document, names),
    usage_count: document.view_count,
    ...favorites[at]
  }))
}

/** Gives folders as what is in them shows them, by id. */
async function folderAnswersOf(
  context: Context,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, object>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const access = await contentAccessOf(context)
  const found = await context.store.find(folders, { where: { id: { in: wanted.filter((id) => access.canSee(id)) } } })
  const documents = found.map(({ document }) => document)
  const bases = await basesOf(context, documents)
  return new Map(documents.map((document, at) => [document.id, { ...document, ...bases[at] }]))
}

interface Somebody {
  readonly name: string
  readonly isDisabled: boolean
}

async function peopleOf(
  { store }: Context,
  documents: readonly (ContentDocument & Certified)[]
): Promise<ReadonlyMap<string, Somebody>> {
  const ids = new Set(
    documents.flatMap(({ user_id, last_updater_id, certification_user_id }) => [
      user_id,
      last_updater_id,
      certification_user_id
    ])
  )
  const found = await store.find(users, { where: { id: { in: [...ids].filter((id) => id !== null) } } })
  return new Map(
    found.map(({ document: { id, first_name, last_name, is_disabled } }) => [
      id,
      { name: `${first_name ?? ''} ${last_name ?? ''}`.trim(), isDisabled: is_disabled }
    ])
  )
}
