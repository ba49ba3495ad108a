import type { Context } from '../../context.ts'
import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { searchContent } from './content-search.ts'
import { handleCopyLook } from './copy_look.ts'
import { handleCreateLook } from './create_look.ts'
import { lookFamily } from './looks.ts'
import { handleMoveLook } from './move_look.ts'
import { handleRunLook } from './run_look.ts'
import { handleUpdateLook } from './update_look.ts'
import { handleUpdateLookCertification } from './update_look_certification.ts'

const readers = permission('see_looks')
const writers = permission('save_content', 'save_looks')

export const lookEndpoints: Endpoints = {
  ...ordinary(lookFamily, {
    list: 'all_looks',
    get: 'look',
    remove: 'delete_look',
    read: readers,
    write: writers
  }),
  search_looks: endpoint(readers, (context: Context, args: object) => searchContent(context, lookFamily, { ...args })),
  create_look: endpoint(writers, handleCreateLook),
  update_look: endpoint(writers, handleUpdateLook),
  copy_look: endpoint(writers, handleCopyLook),
  move_look: endpoint(writers, handleMoveLook),
  update_look_certification: endpoint(permission('certify_content'), handleUpdateLookCertification),
  run_look: endpoint(readers, handleRunLook, 'record')
}
