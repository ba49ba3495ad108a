export type {
  Dashboard,
  DashboardElement,
  DashboardFilter,
  DashboardQuery,
  DynamicField,
  ElementNote,
  ElementPosition,
  GridRow,
  MergedQuery,
  PlacedPair,
  PlacedText
} from './dashboard.ts'
export { isBroken, type DashboardDiagnostic, type DashboardProblem } from './diagnostic.ts'
export {
  fieldReferences,
  type DashboardReferences,
  type FieldReference,
  type FieldRole,
  type QueryScope
} from './field-references.ts'
export { dashboardsOf, parseDashboards, type ParsedDashboards } from './parse-dashboards.ts'
export { partOf } from './placed-text.ts'
export { resolveDashboard, resolveDashboards } from './resolve-dashboard.ts'
export { visConfigOf } from './vis-config.ts'
export type { PlainMap, PlainYaml } from './yaml-tree.ts'
