import type { Block, Explore, Field, View } from '../../model/index.ts'
import { chainOf, findCycles } from '../cycles.ts'
import type { Report, Rule } from '../rule.ts'
import { fieldMentioned, usedExplores, usedViews } from '../scopes.ts'
import { isDependency, viewMentions, type FieldMention } from '../view-mentions.ts'

export const circularReference: Rule = {
  code: 'circular-reference',
  severity: 'error',
  summary: 'A field is made of itself, at once or through others.',
  check: (project, report) => {
    for (const view of usedViews(project)) checkView(view, report)
    for (const { explore } of usedExplores(project)) checkExplore(explore, report)
  }
}

function checkView(view: View, report: Report): void {
  const made = byBlock(viewMentions(view).own)
  const next = ({ block }: Field): Field[] => (made.get(block) ?? []).flatMap(({ name }) => view.fields.get(name) ?? [])
  const beginnings = [...view.fields.values()].filter(({ block }) => made.has(block))
  for (const cycle of findCycles(beginnings, next)) {
    const [first, second = first] = cycle
    const mention = made.get(first!.block)!.find(({ name }) => name === second!.name)!
    reportCycle(
      mention,
      first!.name,
      cycle.map(({ name }) => name),
      report
    )
  }
}

/** Of each block what it is made of; blocks that are made of nothing are not in it. */
function byBlock(mentions: readonly FieldMention[]): ReadonlyMap<Block, FieldMention[]> {
  const all = new Map<Block, FieldMention[]>()
  for (const mention of mentions) {
    if (!isDependency(mention)) continue
    const ofBlock = all.get(mention.block)
    if (ofBlock) ofBlock.push(mention)
    else all.set(mention.block, [mention])
  }
  return all
}

/** Only cycles through several views are looked for: those within one were found in the view. */
function checkExplore(explore: Explore, report: Report): void {
  const begins = beginnings(explore)
  if (begins.length < 2) return
  const mentionsOf = dependencies(explore)
  const next = (full: string): string[] => mentionsOf(full).map(({ target }) => target)
  for (const cycle of findCycles(begins, next)) {
    if (new Set(cycle.map(viewOf)).size < 2) continue
    const first = cycle[0]!
    const { mention } = mentionsOf(first).find(({ target }) => target === cycle[1])!
    reportCycle(mention, first.slice(first.indexOf('.') + 1), cycle, report)
  }
}

function viewOf(full: string): string {
  return full.slice(0, full.indexOf('.'))
}

/** The fields that are made of one of another view: a cycle through several views has two of them. */
function beginnings(explore: Explore): string[] {
  return [...explore.views.values()].flatMap(({ name, view }) => {
    const foreign = view ? viewMentions(view).foreign.filter(isDependency) : []
    if (foreign.length === 0) return []
    const blocks = new Set(foreign.map(({ block }) => block))
    return [...view!.fields.values()].filter(({ block }) => blocks.has(block)).map((field) => `${name}.${field.name}`)
  })
}

interface Dependency {
  readonly mention: FieldMention
  /** The name of the field in the explore. */
  readonly target: string
}

/** What fields of an explore are made of, by their names. */
function dependencies(explore: Explore): (full: string) => Dependency[] {
  const known = new Map<View, ReadonlyMap<Block, FieldMention[]>>()
  return (full) => {
    const at = explore.views.get(viewOf(full))
    const field = at?.view?.fields.get(full.slice(full.indexOf('.') + 1))
    if (!at?.view || !field) return []
    const { own, foreign } = viewMentions(at.view)
    const made = known.get(at.view) ?? byBlock([...own, ...foreign])
    known.set(at.view, made)
    return (made.get(field.block) ?? []).flatMap((mention) => {
      const target = fieldMentioned(explore, at, mention)?.name
      return target === undefined ? [] : [{ mention, target }]
    })
  }
}

function reportCycle(mention: FieldMention, name: string, names: readonly string[], report: Report): void {
  report(mention, `The field "${name}" is made of itself: ${chainOf(names)}`)
}
