export { changeKinds, type Change, type ChangeCode, type ChangeKind, type ChangeSeverity } from './change.ts'
export { compareProjects } from './compare-projects.ts'
