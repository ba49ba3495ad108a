import { findAll, modelBlocks, names, nameOf, text, type Block, type Explore, type Model } from '../model/index.ts'
import { isBlock } from '../syntax/index.ts'
import type { Draft, Note } from './draft.ts'
import { parameterPlace } from './places.ts'

/** Notes the access grants that a block now asks for and did not before: each of them must be had. */
export function noteGrants(
  before: Block,
  after: Block,
  subject: string,
  facts: Omit<Draft, 'code' | 'what'>,
  note: Note
): void {
  const old = new Set(grantsOf(before))
  for (const grant of grantsOf(after)) {
    if (old.has(grant)) continue
    const what = `${subject} needs the access grant "${grant}" now`
    note({ ...facts, code: 'access-stricter', what, place: parameterPlace(after, 'required_access_grants') })
  }
}

function grantsOf(block: Block): string[] {
  return (names(block, 'required_access_grants') ?? []).map(({ name }) => name)
}

/** Finds the access filters that an explore now has and did not before: rows that some people no longer see. */
export function compareAccessFilters(before: Explore, after: Explore, note: Note): void {
  const old = new Set(accessFilters(before.block).map(({ key }) => key))
  for (const { key, field, attribute, block } of accessFilters(after.block)) {
    if (old.has(key)) continue
    note({
      code: 'access-stricter',
      what: `The explore "${after.name}" shows only rows whose "${field}" fits the user attribute "${attribute}" now`,
      explore: after.name,
      place: parameterPlace(block, 'field'),
      before: nameOf(before.block)
    })
  }
}

function accessFilters(explore: Block): { key: string; field: string; attribute: string; block: Block }[] {
  return findAll(explore, 'access_filter').flatMap(({ file, parameter }) => {
    if (!isBlock(parameter)) return []
    const block: Block = { kind: 'access_filter', name: '', layers: [{ file, body: parameter.value }] }
    const [field = '', attribute = ''] = [text(block, 'field'), text(block, 'user_attribute')]
    return [{ key: `${field} ${attribute}`, field, attribute, block }]
  })
}

/** Finds the access grants of a model that fewer people have than before. */
export function compareGrants(before: Model, after: Model, note: Note): void {
  const now = modelBlocks(after, 'access_grant')
  for (const [name, was] of modelBlocks(before, 'access_grant')) {
    const is = now.get(name)
    if (!is) continue
    const [old, attribute] = [text(was, 'user_attribute') ?? '', text(is, 'user_attribute') ?? '']
    const say = (what: string, key: string): void =>
      note({ code: 'access-stricter', what, place: parameterPlace(is, key), before: nameOf(was) })
    if (old !== attribute) {
      say(
        `The access grant "${name}" asks for the user attribute "${attribute}" and no longer for "${old}"`,
        'user_attribute'
      )
      continue
    }
    const allowed = new Set(names(is, 'allowed_values')?.map((each) => each.name))
    const lost = (names(was, 'allowed_values') ?? []).filter((each) => !allowed.has(each.name))
    const list = lost.map((each) => `"${each.name}"`).join(', ')
    if (lost.length > 0) say(`The access grant "${name}" no longer lets in ${list} of "${old}"`, 'allowed_values')
  }
}
