import type { Place } from '../project/source-file.ts'

/**
 * What a change does to those who use a project: `breaking` makes something of theirs fail or show something else, a
 * `warning` may, an `info` is only seen.
 */
export type ChangeSeverity = 'breaking' | 'warning' | 'info'

/** The kinds of changes. */
export type ChangeCode =
  | 'access-stricter'
  | 'allowed-value-removed'
  | 'dashboard-hit'
  | 'dashboard-removed'
  | 'default-changed'
  | 'explore-hidden'
  | 'explore-removed'
  | 'field-hidden'
  | 'field-removed'
  | 'filter-changed'
  | 'filter-required'
  | 'join-changed'
  | 'join-removed'
  | 'kind-changed'
  | 'label-changed'
  | 'model-removed'
  | 'type-changed'

/** A difference between two versions of a project that those who use it can notice. */
export interface Change {
  readonly code: ChangeCode
  readonly severity: ChangeSeverity
  /** A sentence that names what has changed, with the explores it has changed in. */
  readonly message: string
  /** Empty for a change of a dashboard. */
  readonly model: string
  /** The explores that have the change; empty where it is not about any. */
  readonly explores: readonly string[]
  /** The fields that have the change, as `orders.status`; empty where it is not about any. */
  readonly fields: readonly string[]
  readonly dashboard?: string
  /** In the project as it is now: the thing, or the nearest around it that is still there. */
  readonly place: Place | undefined
  /** In the project as it was before; undefined for what was not there. */
  readonly before: Place | undefined
}

/** A kind of change, for lists of them. */
export interface ChangeKind {
  readonly code: ChangeCode
  /** Of most changes of the kind: some are less grave, as when what is gone was hidden. */
  readonly severity: ChangeSeverity
  /** What has changed, in a line. */
  readonly summary: string
}

/** All kinds of changes. */
export const changeKinds: readonly ChangeKind[] = [
  { code: 'model-removed', severity: 'breaking', summary: 'A model is gone.' },
  { code: 'explore-removed', severity: 'breaking', summary: 'An explore is gone.' },
  { code: 'explore-hidden', severity: 'warning', summary: 'An explore is hidden now.' },
  { code: 'join-removed', severity: 'breaking', summary: 'An explore no longer has a view, nor any of its fields.' },
  { code: 'join-changed', severity: 'warning', summary: 'A join keeps other rows, or says that other rows fit.' },
  { code: 'field-removed', severity: 'breaking', summary: 'A field is gone.' },
  { code: 'field-hidden', severity: 'warning', summary: 'A field is hidden now.' },
  {
    code: 'kind-changed',
    severity: 'breaking',
    summary: 'A field is of another kind, as a measure that was a dimension.'
  },
  { code: 'type-changed', severity: 'breaking', summary: 'A field has another type.' },
  { code: 'allowed-value-removed', severity: 'breaking', summary: 'A parameter no longer takes a value.' },
  { code: 'default-changed', severity: 'warning', summary: 'A filter or parameter has another default value.' },
  { code: 'access-stricter', severity: 'breaking', summary: 'Fewer people see something, or they see less of it.' },
  { code: 'filter-required', severity: 'breaking', summary: 'An explore always filters by another field.' },
  { code: 'filter-changed', severity: 'warning', summary: 'What an explore always filters by has changed.' },
  { code: 'label-changed', severity: 'info', summary: 'Something has another label.' },
  { code: 'dashboard-removed', severity: 'breaking', summary: 'A LookML dashboard is gone.' },
  { code: 'dashboard-hit', severity: 'breaking', summary: 'A LookML dashboard uses something that is gone.' }
]

/** The severity that a kind of change has if nothing says otherwise. */
export function usualSeverity(code: ChangeCode): ChangeSeverity {
  return changeKinds.find((kind) => kind.code === code)!.severity
}
