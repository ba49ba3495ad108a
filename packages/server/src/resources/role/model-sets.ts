import { notAllowed } from '../../auth/permissions.ts'
import type { Family } from '../../families/family.ts'
import { modelSets, type ModelSetDocument } from '../../kinds.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'
import { usual } from './permission-sets.ts'
import { refuseUsedByRoles } from './rules.ts'

/** The models that a role is good for. */
export const modelSetFamily: Family<ModelSetDocument> = {
  kind: modelSets,
  path: '/model_sets/{id}',
  defaults: { name: '', models: [], built_in: false, all_access: false },
  required: ['name'],
  distinct: ['name'],
  guard: async (context, document, change) => {
    if (document.built_in) throw notAllowed(context)
    if (change === 'remove') await refuseUsedByRoles(context, { model_set_id: document.id })
  },
  expand: async ({ store }, documents) => {
    if (!documents.some(({ all_access }) => all_access)) return []
    const listed = await store.find(lookmlModels, { where: { is_internal: false, is_self_service: false } })
    const all = listed.map(({ document }) => document.name)
    return documents.map(({ models, all_access }) => ({ models: all_access ? all : models }))
  },
  can: ({ caller }, { built_in }) => usual(caller.rights.isAdmin, built_in),
  builtIn: [{ id: '1', name: 'All', models: [], built_in: true, all_access: true }]
}
