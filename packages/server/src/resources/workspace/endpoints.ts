import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAllWorkspaces, handleWorkspace } from './workspaces.ts'

export const workspaceEndpoints: Endpoints = {
  all_workspaces: endpoint('login', handleAllWorkspaces),
  workspace: endpoint('login', handleWorkspace)
}
