import type { QueryDocument } from '../query/queries.ts'

/** Names the fields of the explore that a query asks for, each once: not those that it makes itself. */
export function askedFields(query: QueryDocument): string[] {
  const { fields, pivots, fill_fields, filters, sorts, dynamic_fields } = query
  const made = madeFields(dynamic_fields)
  const sorted = (sorts ?? []).map((sort) => sort.trim().split(/\s+/)[0] ?? '')
  const all = [fields ?? [], pivots ?? [], fill_fields ?? [], Object.keys(filters ?? {}), sorted].flat()
  return [...new Set(all)].filter((name) => name !== '' && !made.has(name))
}

/** The names of what a query works out: its table calculations, its own measures and dimensions. */
function madeFields(dynamicFields: string | null): ReadonlySet<string> {
  let read: unknown
  try {
    read = JSON.parse(dynamicFields ?? '[]')
  } catch {
    read = []
  }
  const made = new Set<string>()
  for (const each of Array.isArray(read) ? (read as unknown[]) : []) {
    if (typeof each !== 'object' || each === null) continue
    const { table_calculation, measure, dimension } = each as Record<string, unknown>
    for (const name of [table_calculation, measure, dimension]) if (typeof name === 'string') made.add(name)
  }
  return made
}
