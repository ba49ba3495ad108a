import type { create_content_favorite } from 'lookerts/4.0/content'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { newDocument } from '../../families/write.ts'
import { contentFavorites, type ContentFavoriteDocument } from './content-kinds.ts'
import { favoriteFamily } from './favorites.ts'

/** Makes something a favorite; what is one already stays the one that it is. */
export const handleCreateContentFavorite: Handler<typeof create_content_favorite> = async (context, { body }) => {
  const document: ContentFavoriteDocument = await newDocument(context, favoriteFamily, { ...body })
  const { user_id, content_metadata_id } = document
  const where = { user_id, content_metadata_id }
  const [known] = await context.store.find(contentFavorites, { where, limit: 1 })
  if (known) return answerOf(context, favoriteFamily, known.document)
  await context.store.commit([{ op: 'insert', kind: contentFavorites, document }])
  return answerOf(context, favoriteFamily, document)
}
