import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import type { Condition } from '../../storage/store.ts'
import { dashboardFamily } from '../dashboard/dashboards.ts'
import { lookFamily } from '../look/looks.ts'
import { contentMetadata } from '../content/content-kinds.ts'
import { lookmlDashboards } from '../dashboard/kinds.ts'
import { itemFacts } from './item-facts.ts'
import { boardItems, type BoardItemDocument } from './kinds.ts'
import { inVisibleSections, refuseUneditableSection } from './rules.ts'

const newItem: Omit<BoardItemDocument, 'id'> = {
  board_section_id: '',
  look_id: null,
  dashboard_id: null,
  lookml_dashboard_id: null,
  content_metadata_id: null,
  custom_title: null,
  custom_description: null,
  custom_url: null,
  custom_image_data_base64: null,
  use_custom_title: false,
  use_custom_description: false,
  use_custom_url: false,
  use_custom_image: false,
  order: null
}

/** What is on boards. Of content that the caller does not see, there is nothing to see on a board either. */
export const itemFamily: Family<BoardItemDocument> = {
  kind: boardItems,
  path: '/board_items/{id}',
  defaults: newItem,
  required: ['board_section_id'],
  visible: visibleItems,
  prepare: preparedItem,
  guard: (context, { board_section_id }) => refuseUneditableSection(context, board_section_id),
  expand: itemFacts,
  demo: [
    { ...newItem, id: '1', board_section_id: '1', dashboard_id: '1', content_metadata_id: '31', order: 1 },
    { ...newItem, id: '2', board_section_id: '1', look_id: '2', content_metadata_id: '22', order: 2 }
  ]
}

async function visibleItems(context: Context): Promise<Condition | undefined> {
  const { visibleMetadata } = await contentAccessOf(context)
  if (!visibleMetadata) return undefined
  const seen = await context.store.find(contentMetadata, { where: visibleMetadata })
  const content: Condition = {
    or: [{ content_metadata_id: null }, { content_metadata_id: { in: seen.map(({ document }) => document.id) } }]
  }
  const lookml: Condition = context.caller.rights.has('see_lookml_dashboards')
    ? { and: [] }
    : { lookml_dashboard_id: null }
  return { and: [(await inVisibleSections(context)) ?? { and: [] }, content, lookml] }
}

/** @throws {ApiError} 422 for an item of nothing, or of two things; 404 for what the caller does not see. */
async function preparedItem(
  context: Context,
  given: Given,
  current: BoardItemDocument | undefined
): Promise<Partial<BoardItemDocument>> {
  const whole = { ...current, ...given } as Partial<BoardItemDocument>
  const { board_section_id, look_id, dashboard_id, lookml_dashboard_id, custom_url, custom_title } = whole
  if (!board_section_id) return {}
  if (board_section_id !== current?.board_section_id) await refuseUneditableSection(context, board_section_id)
  const content = [look_id, dashboard_id, lookml_dashboard_id].filter(Boolean)
  if (content.length > 1 || (content.length === 0 && !custom_url && !custom_title))
    throw invalid({ field: 'dashboard_id', code: 'invalid', message: 'An item is of one look, dashboard or address.' })
  // Content that the item has already is not looked for again: the caller may not see it any more.
  if (current && same(current, whole)) return {}
  return { content_metadata_id: await metadataIdOf(context, whole) }
}

function same(a: Partial<BoardItemDocument>, b: Partial<BoardItemDocument>): boolean {
  return (['look_id', 'dashboard_id', 'lookml_dashboard_id'] as const).every((name) => a[name] === b[name])
}

async function metadataIdOf(context: Context, item: Partial<BoardItemDocument>): Promise<string | null> {
  const { look_id, dashboard_id, lookml_dashboard_id } = item
  if (look_id) return (await findById(context, lookFamily, look_id)).document.content_metadata_id
  if (dashboard_id) return (await findById(context, dashboardFamily, dashboard_id)).document.content_metadata_id
  if (lookml_dashboard_id && !(await context.store.get(lookmlDashboards, lookml_dashboard_id))) throw notFound()
  return null
}
