import type { Examples } from './example.ts'

export const workspaceExamples: Examples = {
  all_workspaces: {},
  workspace: { path: { workspace_id: 'production' } }
}
