import { notAllowed } from '../../auth/permissions.ts'
import { adminRoleId } from '../../auth/rights.ts'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import { answersOf } from '../../families/answers.ts'
import type { Family, Given } from '../../families/family.ts'
import { groups, modelSets, permissionSets, roles, users, type RoleDocument } from '../../kinds.ts'
import type { Change, Document, Kind } from '../../storage/store.ts'
import { modelSetFamily } from './model-sets.ts'
import { permissionSetFamily, usual } from './permission-sets.ts'

/** Permissions in models, which users and groups are given. */
export const roleFamily: Family<RoleDocument> = {
  kind: roles,
  path: '/roles/{id}',
  defaults: { name: '', permission_set_id: '', model_set_id: '' },
  required: ['name', 'permission_set_id', 'model_set_id'],
  distinct: ['name'],
  filters: {
    built_in: (_, value: boolean) => (value ? { id: adminRoleId } : { id: { not: adminRoleId } }),
    permission_set_ids: (_, value: readonly string[] | string) => ({ permission_set_id: { in: [value].flat() } }),
    model_set_ids: (_, value: readonly string[] | string) => ({ model_set_id: { in: [value].flat() } }),
    get_all_support_roles: () => ({ and: [] })
  },
  prepare: async (context, given) => {
    const parts = { permission_set_id: idIn(given, 'permission_set'), model_set_id: idIn(given, 'model_set') }
    const problems = [
      ...(await missingIn(context, permissionSets, 'permission_set_id', parts.permission_set_id)),
      ...(await missingIn(context, modelSets, 'model_set_id', parts.model_set_id))
    ]
    if (problems.length > 0) throw invalid(...problems)
    return Object.fromEntries(Object.entries(parts).filter(([, id]) => id !== undefined))
  },
  guard: (context, { id }) => {
    if (id === adminRoleId) throw notAllowed(context)
  },
  expand: async (context, documents) => {
    const sets = await byId(context, permissionSets, documents, 'permission_set_id')
    const models = await byId(context, modelSets, documents, 'model_set_id')
    const setAnswers = new Map((await answersOf(context, permissionSetFamily, sets)).map(keyed))
    const modelAnswers = new Map((await answersOf(context, modelSetFamily, models)).map(keyed))
    return documents.map(({ id, permission_set_id, model_set_id }) => ({
      permission_set: setAnswers.get(permission_set_id) ?? null,
      model_set: modelAnswers.get(model_set_id) ?? null,
      users_url: urlOf(context, `/roles/${id}/users`)
    }))
  },
  can: ({ caller }, { id }) => usual(caller.rights.isAdmin, id === adminRoleId),
  removed: async (context, { id }) => [...(await without(context, users, id)), ...(await without(context, groups, id))],
  builtIn: [
    { id: '2', name: 'Admin', permission_set_id: '1', model_set_id: '1' },
    { id: '3', name: 'Developer', permission_set_id: '2', model_set_id: '1' },
    { id: '4', name: 'User', permission_set_id: '3', model_set_id: '1' },
    { id: '5', name: 'Viewer', permission_set_id: '6', model_set_id: '1' }
  ]
}

/** A role names its parts by id, or holds them as it was read. */
function idIn(given: Given, part: string): string | undefined {
  const id = given[`${part}_id`] ?? (given[part] as { id?: string } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

async function missingIn<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  field: string,
  id: string | undefined
): Promise<FieldProblem[]> {
  if (id === undefined || (await store.get(kind, id))) return []
  return [{ field, code: 'invalid', message: `'${field}' is not the id of one that there is.` }]
}

async function byId<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  documents: readonly RoleDocument[],
  property: 'permission_set_id' | 'model_set_id'
): Promise<T[]> {
  const ids = [...new Set(documents.map((document) => document[property]))]
  return (await store.find(kind, { where: { id: { in: ids } } })).map(({ document }) => document)
}

function keyed(answer: object): [string, object] {
  return [(answer as Document).id, answer]
}

/** Takes a role away from everybody who has it. */
async function without<T extends Document & { readonly role_ids: readonly string[] }>(
  { store }: Context,
  kind: Kind<T>,
  roleId: string
): Promise<Change[]> {
  const found = await store.find(kind)
  const holders = found.filter(({ document }) => document.role_ids.includes(roleId))
  return holders.map(({ document, revision }) => ({
    op: 'update',
    kind,
    document: { ...document, role_ids: document.role_ids.filter((id) => id !== roleId) },
    revision
  }))
}
