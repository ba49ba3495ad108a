import type { LookmlModelNavExplore } from 'lookerts/4.0'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { navExploresOf } from '../../lookml/explores-of.ts'
import { mayQuery, systemModel } from '../query/rules.ts'
import { explores } from './explore-kinds.ts'
import { lookmlModels, type LookmlModelDocument } from './model-kinds.ts'
import { labelOfName } from '@lookerts/lookml/label'

export const newModel: Omit<LookmlModelDocument, 'id'> = {
  name: '',
  label: null,
  project_name: null,
  allowed_db_connection_names: [],
  unlimited_db_connections: false,
  explores: [],
  is_internal: false,
  is_self_service: false
}

export const lookmlModelFamily: Family<LookmlModelDocument> = {
  kind: lookmlModels,
  path: '/lookml_models/{id}',
  key: 'name',
  defaults: newModel,
  required: ['name'],
  distinct: ['name'],
  visible: async (context): Promise<Condition | undefined> => {
    if (context.caller.rights.isAdmin) return undefined
    const names = (await context.store.find(lookmlModels)).map(({ document }) => document.name)
    return { id: { in: names.filter((name) => mayQuery(context, name)) } }
  },
  expand: async (context, documents) => {
    const nav = await navOf(context, documents)
    return documents.map(({ name, label }, at) => ({
      label: label ?? labelOfName(name),
      explores: nav[at],
      has_content: nav[at]!.length > 0
    }))
  },
  guard: (context, { is_internal }) => {
    if (is_internal) throw denied(context)
  },
  can: ({ caller }, { is_internal }) => {
    const mayChange = caller.rights.has('manage_models') && !is_internal
    return { index: true, show: true, create: mayChange, update: mayChange, destroy: mayChange }
  },
  removed: (_, { name }) => [{ op: 'removeWhere', kind: explores, where: { model_name: name } }],
  builtIn: [
    {
      ...newModel,
      id: systemModel,
      name: systemModel,
      label: 'System Activity',
      project_name: systemModel,
      is_internal: true
    }
  ],
  demo: [
    {
      ...newModel,
      id: 'thelook',
      name: 'thelook',
      label: 'The Look',
      project_name: 'thelook',
      allowed_db_connection_names: ['thelook']
    },
    {
      ...newModel,
      id: 'regional_targets',
      name: 'regional_targets',
      allowed_db_connection_names: ['thelook'],
      explores: [
        { name: 'regional_targets', label: 'Regional Targets', description: null, group_label: null, hidden: false }
      ],
      is_self_service: true
    }
  ]
}

/** The explores of models, as menus have them. */
export async function navOf(
  context: Context,
  models: readonly LookmlModelDocument[]
): Promise<LookmlModelNavExplore[][]> {
  const found = await navExploresOf(context, models)
  return models.map(({ name: model, label: modelLabel, explores: bare }) => {
    const own = found
      .filter(({ model_name }) => model_name === model)
      .map(({ name, label, description, group_label, hidden }) => ({
        name,
        label: label ?? labelOfName(name),
        description,
        group_label: group_label ?? modelLabel ?? labelOfName(model),
        hidden
      }))
    return [...own, ...bare.filter(({ name }) => own.every((each) => each.name !== name))]
  })
}
