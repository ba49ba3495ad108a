import { newName } from './old-names.ts'

type Order = { by: string; descending: boolean }[]

/**
 * Reads `sorts`: field names with an optional ` asc` or ` desc`, separated by commas, spaces tolerated.
 * Names that no field can have are passed over, and the order is made complete by id.
 */
export function toOrder(sorts: string | undefined): Order {
  const asked = (sorts ?? '').split(',').map((part) => part.trim().split(/\s+/))
  const order = asked
    .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name!))
    .map(([name, direction]) => ({ by: newName(name!), descending: direction?.toLowerCase() === 'desc' }))
  return [...order.slice(0, mostKeys), { by: 'id', descending: false }]
}

/** More keys than anybody sorts by would only cost time. */
const mostKeys = 8
