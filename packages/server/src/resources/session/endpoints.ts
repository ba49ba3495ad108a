import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleSession } from './session.ts'
import { handleUpdateSession } from './update_session.ts'

export const sessionEndpoints: Endpoints = {
  session: endpoint('login', handleSession),
  update_session: endpoint('login', handleUpdateSession)
}
