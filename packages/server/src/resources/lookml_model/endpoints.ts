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
  // Of LookML in a directory an explore has all that it says; any other is a record that somebody made.
  lookml_model_explore: endpoint(seesModels, handleLookmlModelExplore, 'record')
}
