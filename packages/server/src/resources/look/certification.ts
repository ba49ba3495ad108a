import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import type { Family, Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { answerOf } from '../../families/answers.ts'
import type { Document } from '../../storage/store.ts'

/** Whether somebody vouches for a piece of content, since when, and who. */
export interface Certified {
  readonly certification_status: 'certified' | 'revoked' | null
  readonly certification_notes: string | null
  readonly certification_user_id: string | null
  readonly certified_at: string | null
}

export const notCertified: Certified = {
  certification_status: null,
  certification_notes: null,
  certification_user_id: null,
  certified_at: null
}

/** Gives a certification as answers have it; null where there never was one. */
export function certificationAnswer(certified: Certified, names: ReadonlyMap<string, string>): object | null {
  const { certification_status, certification_notes, certification_user_id, certified_at } = certified
  if (certified_at === null) return null
  return {
    certification_status,
    notes: certification_notes,
    ui_status: certification_status,
    updated_at: certified_at,
    user_name: names.get(certification_user_id ?? '') ?? null
  }
}

/** What is stored when the caller certifies something, or takes that back. */
function toCertified(context: Context, { certification_status, notes }: Given, current: Certified): Certified {
  const status = certification_status === undefined ? current.certification_status : certification_status
  return {
    certification_status: status as Certified['certification_status'],
    certification_notes: notes === undefined ? current.certification_notes : (notes as string | null),
    certification_user_id: context.caller.user.document.id,
    certified_at: toTimestamp(context.now())
  }
}

/** Certifies one of a family and gives it as it is then. */
export async function certify<T extends Document & Certified>(
  context: Context,
  family: Family<T>,
  id: string,
  given: Given
): Promise<object> {
  const { document: current, revision } = await findById(context, family, id)
  const document = { ...current, ...toCertified(context, given, current) }
  await context.store.commit([{ op: 'update', kind: family.kind, document, revision }])
  return answerOf(context, family, document)
}
