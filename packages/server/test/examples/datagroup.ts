import type { Examples } from './example.ts'

export const datagroupExamples: Examples = {
  all_datagroups: {},
  datagroup: {},
  update_datagroup: { json: { triggered_at: 1_767_300_000, stale_before: '1767300000' } }
}
