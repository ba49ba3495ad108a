import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleAllLookmlModels } from './all_lookml_models.ts'
import { handleLookmlModelExplore } from './lookml_model_explore.ts'
import { lookmlModelFamily } from './lookml-models.ts'

const seesModels = permission('access_data', 'see_system_activity')

export const lookmlModelEndpoints: Endpoints = {
  all_lookml_models: endpoint(seesModels, handleAllLookmlModels),
  ...ordinary(lookmlModelFamily, {
    get: 'lookml_model',
    create: 'create_lookml_model',
    update: 'update_lookml_model',
    remove: 'delete_lookml_model',
    read: seesModels,
    write: permission('manage_models')
  }),
  // What an explore has comes from records, and not yet from LookML.
  lookml_model_explore: endpoint(seesModels, handleLookmlModelExplore, 'record')
}
