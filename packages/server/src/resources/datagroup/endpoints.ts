import { ordinary } from '../../families/ordinary.ts'
import { permission, type Endpoints } from '../endpoint.ts'
import { datagroupFamily } from './datagroups.ts'

export const datagroupEndpoints: Endpoints = ordinary(datagroupFamily, {
  list: 'all_datagroups',
  get: 'datagroup',
  update: 'update_datagroup',
  read: permission('see_datagroups'),
  write: permission('update_datagroups')
})
