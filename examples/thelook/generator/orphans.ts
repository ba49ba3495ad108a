import { tables } from '../tables.ts'
import { randomOf } from './random.ts'
import type { Row } from './row.ts'
import { subjects } from './subjects.ts'

/** Beyond the ids that there are. */
const nowhere = 1_000_000_000

/** Changes one reference in a hundred, so that it is to a row that is not there: real data is seldom whole. */
export function* withOrphans(rows: Iterable<Row>, seed: number): Generator<Row> {
  const references = new Map(
    tables.map(({ name, columns }) => [name, columns.filter((each) => each.references !== undefined)])
  )
  const random = randomOf(seed, subjects.orphan)
  for (const row of rows) {
    const cells = { ...row.cells }
    for (const { name } of references.get(row.table) ?? []) {
      const id = cells[name]
      if (random.chance(0.01) && typeof id === 'number') cells[name] = id + nowhere
    }
    yield { ...row, cells }
  }
}
