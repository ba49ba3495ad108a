import type { default_color_collection, set_default_color_collection } from 'lookerts/4.0/color_collection'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { changeOf, valuesOf, type Singleton } from '../../families/singleton.ts'
import { colorCollectionFamily, colorCollections } from './color-collections.ts'

const standardId = colorCollectionFamily.builtIn![0]!.id

const chosen: Singleton<{ readonly collection_id: string }> = {
  name: 'default_color_collection',
  path: '/color_collections/default',
  defaults: { collection_id: standardId }
}

/** Gives the collection that holds where none is named; when the one that was chosen is gone, the first standard one. */
export const handleDefaultColorCollection: Handler<typeof default_color_collection> = async (context) => {
  const { collection_id } = await valuesOf(context, chosen)
  const found = await context.store.get(colorCollections, collection_id)
  const { document } = found ?? (await findById(context, colorCollectionFamily, standardId))
  return answerOf(context, colorCollectionFamily, document)
}

export const handleSetDefaultColorCollection: Handler<typeof set_default_color_collection> = async (context, args) => {
  const { document } = await findById(context, colorCollectionFamily, args.collection_id)
  await context.store.commit([(await changeOf(context, chosen, { collection_id: document.id })).change])
  return answerOf(context, colorCollectionFamily, document)
}
