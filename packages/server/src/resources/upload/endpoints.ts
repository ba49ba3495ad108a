import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleDeleteUpload } from './delete_upload.ts'
import { handleGetUploadLookml } from './get_upload_lookml.ts'
import { handleLoadUpload } from './load_upload.ts'
import { uploadFamily } from './uploads.ts'

export const uploadEndpoints: Endpoints = {
  ...ordinary(uploadFamily, {
    list: 'all_uploads',
    get: 'get_upload',
    create: 'create_upload',
    update: 'update_upload',
    read: 'admin',
    level: 'record'
  }),
  load_upload: endpoint('admin', handleLoadUpload, 'record'),
  delete_upload: endpoint('admin', handleDeleteUpload, 'record'),
  get_upload_lookml: endpoint('admin', handleGetUploadLookml, 'record')
}
