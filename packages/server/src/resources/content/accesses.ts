import { contentAccessOf, forgetContentAccess } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import { allUsersGroupId } from '../../auth/rights.ts'
import type { Context } from '../../context.ts'
import { invalid, notFound, type FieldProblem } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { groups, users } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { contentAccesses, contentMetadata, type ContentAccessDocument } from './content-kinds.ts'
import { hasRules, metadataFamily } from './metadatas.ts'

const newAccess: Omit<ContentAccessDocument, 'id'> = {
  content_metadata_id: '',
  permission_type: 'view',
  group_id: null,
  user_id: null
}

/** Who sees and edits content that does not inherit: groups and users. */
export const accessFamily: Family<ContentAccessDocument> = {
  kind: contentAccesses,
  path: '/content_metadata_access/{id}',
  defaults: newAccess,
  visible: visibleAccesses,
  filters: {
    content_metadata_id: async (context, id: string) => {
      await findById(context, metadataFamily, id)
      return { content_metadata_id: id }
    },
    send_boards_notification_email: () => ({ and: [] })
  },
  prepare: async (context, given, current) => {
    const { content_metadata_id, group_id, user_id } = current ?? given
    await refuseWrong(context, { ...given, content_metadata_id, group_id, user_id }, current !== undefined)
    // What a rule is for and who it is for stays as it is.
    if (current)
      return { content_metadata_id: current.content_metadata_id, group_id: current.group_id, user_id: current.user_id }
    return {}
  },
  guard: async (context, { content_metadata_id }) => {
    if ((await contentAccessOf(context)).levelOf(content_metadata_id) !== 'edit') throw denied(context)
  },
  created: forgotten,
  changed: forgotten,
  removed: forgotten,
  can: () => ({ index: true, show: true }),
  builtIn: [forAll('1', '1', 'edit'), forAll('2', '2', 'view')],
  demo: [forAll('10', '41', 'view')]
}

async function visibleAccesses(context: Context): Promise<Condition | undefined> {
  const { visibleMetadata } = await contentAccessOf(context)
  if (!visibleMetadata) return undefined
  const seen = await context.store.find(contentMetadata, { where: visibleMetadata })
  return { content_metadata_id: { in: seen.map(({ document }) => document.id) } }
}

/** @throws {ApiError} unless it is a rule of something that has rules, for one group or one user, by who may edit it. */
async function refuseWrong(context: Context, given: Given, isChange: boolean): Promise<void> {
  const { content_metadata_id, permission_type, group_id, user_id } = given as Partial<ContentAccessDocument>
  const problems: FieldProblem[] = []
  if (!content_metadata_id) problems.push(missing('content_metadata_id'))
  if (!permission_type && !isChange) problems.push(missing('permission_type'))
  if (!group_id && !user_id) problems.push(missing('group_id'))
  if (group_id && user_id) problems.push(wrong('user_id', "Only one of 'group_id' and 'user_id' can be given."))
  if (problems.length > 0) throw invalid(...problems)
  const { document } = await findById(context, metadataFamily, content_metadata_id!)
  if ((await contentAccessOf(context)).levelOf(document.id) !== 'edit') throw denied(context)
  if (!hasRules(document.content_type)) throw invalid(wrong('content_metadata_id', 'It has the rules of its folder.'))
  if (group_id && !(await context.store.get(groups, group_id))) throw notFound()
  if (user_id && !(await context.store.get(users, user_id))) throw notFound()
}

function missing(field: string): FieldProblem {
  return { field, code: 'missing_field', message: 'This field is required.' }
}

function wrong(field: string, message: string): FieldProblem {
  return { field, code: 'invalid', message }
}

function forgotten(context: Context): [] {
  forgetContentAccess(context)
  return []
}

function forAll(id: string, content_metadata_id: string, permission_type: 'view' | 'edit'): ContentAccessDocument {
  return { ...newAccess, id, content_metadata_id, permission_type, group_id: allUsersGroupId }
}
