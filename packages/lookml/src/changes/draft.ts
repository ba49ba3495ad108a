import type { Place } from '../project/source-file.ts'
import { usualSeverity, type Change, type ChangeCode, type ChangeSeverity } from './change.ts'

/** A change of one explore, before those of others that are the same are joined to it. */
export interface Draft {
  readonly code: ChangeCode
  /** The usual one where it is not given. */
  readonly severity?: ChangeSeverity
  /** The message without its end: `The field "orders.status" is gone`. */
  readonly what: string
  readonly explore?: string
  readonly field?: string
  readonly place: Place | undefined
  readonly before: Place | undefined
}

/** Takes a change. */
export type Note = (draft: Draft) => void

/** Makes of the changes of a model's explores one for each that is the same: a view is in many explores. */
export function joinDrafts(model: string, drafts: readonly Draft[]): Change[] {
  const joined = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = `${draft.code} ${severityOf(draft)} ${draft.what}`
    const same = joined.get(key)
    if (same) same.push(draft)
    else joined.set(key, [draft])
  }
  return [...joined.values()].map((same) => toChange(model, same))
}

function severityOf({ code, severity }: Draft): ChangeSeverity {
  return severity ?? usualSeverity(code)
}

function toChange(model: string, same: readonly Draft[]): Change {
  const [first] = same as [Draft]
  const explores = [...new Set(same.flatMap(({ explore }) => explore ?? []))]
  const fields = [...new Set(same.flatMap(({ field }) => field ?? []))]
  const { code, what, place, before } = first
  const message = `${what}${whereText(explores)}`
  return { code, severity: severityOf(first), message, model, explores, fields, place, before }
}

const mostNamed = 3

function whereText(explores: readonly string[]): string {
  if (explores.length === 0) return ''
  const named = explores.slice(0, mostNamed).map((name) => `"${name}"`)
  const rest = explores.length - named.length
  if (explores.length === 1) return `, in the explore ${named[0]}`
  const last = rest > 0 ? `${rest} more` : named.pop()
  return `, in the explores ${named.join(', ')} and ${last}`
}
