import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleApiSpec } from './api_spec.ts'
import { handleVersions } from './versions.ts'

export const configEndpoints: Endpoints = {
  api_spec: endpoint('nothing', handleApiSpec),
  versions: endpoint('nothing', handleVersions)
}
