import { child, find, pairs, nameOf, text, type Block, type Explore } from '../model/index.ts'
import type { Note } from './draft.ts'
import { parameterPlace } from './places.ts'

/** Finds what an explore now filters by without being asked, and did not before. */
export function compareFilters(before: Explore, after: Explore, note: Note): void {
  comparePairs('always_filter', before, after, note)
  comparePairs('conditionally_filter', before, after, note)
  for (const key of ['sql_always_where', 'sql_always_having']) compareSql(key, before, after, note)
}

const said: Readonly<Record<string, string>> = {
  always_filter: 'always filters by',
  conditionally_filter: 'filters, where no other filter stands for it, by'
}

function comparePairs(kind: string, before: Explore, after: Explore, note: Note): void {
  const old = new Map(filtersIn(before.block, kind).map(({ key, value }) => [fullName(before, key), value]))
  for (const { key, value, keyPlace } of filtersIn(after.block, kind)) {
    const name = fullName(after, key)
    const was = old.get(name)
    if (was === value) continue
    note({
      ...(was === undefined ? required(kind) : { code: 'filter-changed' }),
      what: `The explore "${after.name}" ${said[kind]} "${name}" now: "${value}"${was === undefined ? '' : `, and before "${was}"`}`,
      explore: after.name,
      place: keyPlace,
      before: nameOf(before.block)
    })
  }
}

function required(kind: string): Pick<Parameters<Note>[0], 'code' | 'severity'> {
  return kind === 'always_filter' ? { code: 'filter-required' } : { code: 'filter-required', severity: 'warning' }
}

function filtersIn(explore: Block, kind: string): ReturnType<typeof pairs> {
  const block = child(explore, kind)
  return block ? pairs(block, 'filters') : []
}

function fullName({ base }: Explore, key: string): string {
  return key.includes('.') ? key : `${base.name}.${key}`
}

function compareSql(key: string, before: Explore, after: Explore, note: Note): void {
  const [old, now] = [plainSql(before.block, key), plainSql(after.block, key)]
  if (old === now) return
  note({
    code: 'filter-changed',
    what: `The ${key} of the explore "${after.name}" ${now === '' ? 'is gone' : old === '' ? 'is new' : 'has changed'}`,
    explore: after.name,
    place: parameterPlace(after.block, key),
    before: find(before.block, key) ? parameterPlace(before.block, key) : nameOf(before.block)
  })
}

/** SQL without the white space that means nothing. */
function plainSql(block: Block, key: string): string {
  return (text(block, key) ?? '').replace(/\s+/g, ' ').trim()
}
