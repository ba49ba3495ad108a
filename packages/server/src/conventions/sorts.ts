type Order = { by: string; descending: boolean }[]

/**
 * Reads `sorts`: field names with an optional ` asc` or ` desc`, separated by commas, spaces tolerated.
 * Names that cannot be sorted by are ignored, and the order is made complete by id.
 */
export function toOrder(sorts: string | undefined, sortable: readonly string[]): Order {
  const asked = (sorts ?? '').split(',').map((part) => part.trim().split(/\s+/))
  const order = asked
    .filter(([name]) => sortable.includes(name!))
    .map(([name, direction]) => ({ by: name!, descending: direction?.toLowerCase() === 'desc' }))
  return [...order, { by: 'id', descending: false }]
}
