import { ordinary } from '../../families/ordinary.ts'
import { permission, type Endpoints } from '../endpoint.ts'
import { reportFamily } from './reports.ts'

export const reportEndpoints: Endpoints = ordinary(reportFamily, {
  search: 'search_reports',
  read: permission('access_data'),
  level: 'record'
})
