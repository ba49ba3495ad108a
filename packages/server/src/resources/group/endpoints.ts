import { ordinary } from '../../families/ordinary.ts'
import type { Endpoints } from '../endpoint.ts'
import { groupFamily } from './groups.ts'

export const groupEndpoints: Endpoints = {
  ...ordinary(groupFamily, {
    list: 'all_groups',
    search: 'search_groups',
    get: 'group',
    create: 'create_group',
    update: 'update_group',
    remove: 'delete_group'
  })
}
