import { denied } from '../../auth/permissions.ts'
import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import { answersOf } from '../../families/answers.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { users } from '../../kinds.ts'
import type { Condition, Document } from '../../storage/store.ts'
import { dashboardBaseFamily } from '../dashboard/dashboards.ts'
import { lookFamily } from '../look/looks.ts'
import { contentFavorites, contentMetadata, type ContentFavoriteDocument } from './content-kinds.ts'
import { metadataFamily } from './metadatas.ts'

const newFavorite: Omit<ContentFavoriteDocument, 'id'> = {
  user_id: '',
  content_metadata_id: '',
  look_id: null,
  dashboard_id: null,
  lookml_dashboard_id: null,
  board_id: null
}

/** What users want to find again: each has their own, and admins see all. */
export const favoriteFamily: Family<ContentFavoriteDocument> = {
  kind: contentFavorites,
  path: '/content_favorite/{id}',
  defaults: newFavorite,
  required: ['content_metadata_id'],
  visible: visibleFavorites,
  filters: { include_board_items: () => ({ and: [] }) },
  prepare: preparedFavorite,
  expand: async (context, documents) => {
    const looks = await answersById(
      context,
      lookFamily,
      documents.map(({ look_id }) => look_id)
    )
    const dashboards = await answersById(
      context,
      dashboardBaseFamily,
      documents.map(({ dashboard_id }) => dashboard_id)
    )
    return documents.map(({ look_id, dashboard_id }) => ({
      look: looks.get(look_id ?? '') ?? null,
      dashboard: dashboards.get(dashboard_id ?? '') ?? null,
      lookml_dashboard: null
    }))
  },
  demo: [
    { ...newFavorite, id: '1', user_id: '1', content_metadata_id: '31', dashboard_id: '1' },
    { ...newFavorite, id: '2', user_id: '1', content_metadata_id: '21', look_id: '1' }
  ]
}

async function preparedFavorite(context: Context, given: Given): Promise<Partial<ContentFavoriteDocument>> {
  const self = context.caller.user.document.id
  const { content_metadata_id, user_id = self } = given as Partial<ContentFavoriteDocument>
  if (!content_metadata_id) return {}
  const { document } = await findById(context, metadataFamily, content_metadata_id)
  if (user_id !== self && !context.caller.rights.isAdmin) throw denied(context)
  if (!(await context.store.get(users, user_id))) throw notFound()
  if (document.content_type === 'space')
    throw invalid({ field: 'content_metadata_id', code: 'invalid', message: 'A folder cannot be a favorite.' })
  return { user_id, look_id: document.look_id, dashboard_id: document.dashboard_id, board_id: document.homepage_id }
}

/** Of their own, others see those that they still may see: rights can be taken away. */
async function visibleFavorites(context: Context): Promise<Condition | undefined> {
  const { visibleMetadata } = await contentAccessOf(context)
  if (!visibleMetadata) return undefined
  const user_id = context.caller.user.document.id
  const own = await context.store.find(contentFavorites, { where: { user_id } })
  const ids = own.map(({ document }) => document.content_metadata_id)
  const where: Condition = { and: [{ id: { in: ids } }, visibleMetadata] }
  const seen = await context.store.find(contentMetadata, { where })
  return { user_id, content_metadata_id: { in: seen.map(({ document }) => document.id) } }
}

async function answersById<T extends Document>(
  context: Context,
  family: Family<T>,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, object>> {
  const wanted: Condition = { id: { in: ids.filter((id) => id !== null) } }
  const visible = await family.visible?.(context)
  const found = await context.store.find(family.kind, { where: { and: visible ? [wanted, visible] : [wanted] } })
  const documents = found.map(({ document }) => document)
  const answers = await answersOf(context, family, documents)
  return new Map(documents.map(({ id }, at) => [id, answers[at]!]))
}
