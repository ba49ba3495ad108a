import type { color_collections_custom, color_collections_standard } from 'lookerts/4.0/color_collection'
import type { Context, Handler } from '../../context.ts'
import { answersOfStored } from '../../families/answers.ts'
import { colorCollectionFamily, colorCollections } from './color-collections.ts'

export const handleColorCollectionsStandard: Handler<typeof color_collections_standard> = (context) =>
  listOf(context, true)

export const handleColorCollectionsCustom: Handler<typeof color_collections_custom> = (context) =>
  listOf(context, false)

async function listOf(context: Context, is_standard: boolean): Promise<object[]> {
  const found = await context.store.find(colorCollections, { where: { is_standard } })
  return answersOfStored(context, colorCollectionFamily, found)
}
