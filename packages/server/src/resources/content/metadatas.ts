import { contentAccessOf, forgetContentAccess } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import { contentMetadata, type ContentMetadataDocument, type ContentType } from './content-kinds.ts'
import { detailsOf } from './details.ts'
import { accessesOfItsOwn } from './inheriting.ts'
import { metadataOf } from './metadata.ts'

const { id: _, ...newMetadata } = metadataOf({ id: '', content_type: 'space' })

/** Where the rules of access of folders, looks, dashboards and boards stand. */
export const metadataFamily: Family<ContentMetadataDocument> = {
  kind: contentMetadata,
  path: '/content_metadata/{id}',
  defaults: newMetadata,
  visible: async (context) => (await contentAccessOf(context)).visibleMetadata,
  guard: async (context, { id, content_type }) => {
    if ((await contentAccessOf(context)).levelOf(id) !== 'edit') throw denied(context)
    if (!hasRules(content_type))
      throw invalid({ field: 'inherits', code: 'invalid', message: `A ${content_type} has the rules of its folder.` })
  },
  prepare: (_, { inherits }, current) => {
    if (inherits === true && current?.parent_id === null)
      throw invalid({ field: 'inherits', code: 'invalid', message: 'There is nothing to inherit from.' })
    return {}
  },
  changed: (context, document, before) => {
    forgetContentAccess(context)
    return document.inherits === before.inherits ? [] : accessesOfItsOwn(context, document)
  },
  expand: detailsOf,
  builtIn: ['1', '2', '3', '4'].map((id) => metadataOf({ id, content_type: 'space', folder_id: id, inherits: false })),
  demo: [
    within('10', 'space', { folder_id: '10' }, '1'),
    within('11', 'space', { folder_id: '11' }, '1'),
    within('12', 'space', { folder_id: '12' }, '11'),
    within('21', 'look', { look_id: '1' }, '10'),
    within('22', 'look', { look_id: '2' }, '11'),
    within('31', 'dashboard', { dashboard_id: '1' }, '10'),
    within('32', 'dashboard', { dashboard_id: '2' }, '12'),
    metadataOf({ id: '41', content_type: 'homepage', homepage_id: '1', inherits: false })
  ]
}

/** Folders and boards may have rules of their own; looks and dashboards follow their folder. */
export function hasRules(type: ContentType): boolean {
  return type === 'space' || type === 'homepage'
}

function within(
  id: string,
  content_type: ContentType,
  content: Partial<ContentMetadataDocument>,
  parent_id: string
): ContentMetadataDocument {
  return metadataOf({ id, content_type, parent_id, ...content })
}
