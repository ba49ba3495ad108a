import { labelOfName, nameOf, text, type Block, type Explore, type ExploreView, type Model } from '../model/index.ts'
import { compareAccessFilters, noteGrants } from './compare-access.ts'
import { compareFields } from './compare-fields.ts'
import { compareFilters } from './compare-filters.ts'
import type { Note } from './draft.ts'
import { modelPlace, parameterPlace } from './places.ts'

/** Finds what has become of the explores of a model. */
export function compareExplores(before: Model, after: Model, note: Note): void {
  for (const was of before.explores.values()) {
    if (was.isExtensionRequired) continue
    const is = after.explores.get(was.name)
    if (is && !is.isExtensionRequired) compareExplore(was, is, note)
    else noteRemoved(was, after, note)
  }
}

function noteRemoved(was: Explore, after: Model, note: Note): void {
  note({
    code: 'explore-removed',
    ...(was.isHidden ? { severity: 'warning' } : {}),
    what: `The explore "${was.name}" of the model "${after.name}" is gone`,
    explore: was.name,
    place: modelPlace(after),
    before: nameOf(was.block)
  })
}

function compareExplore(was: Explore, is: Explore, note: Note): void {
  const facts = { explore: is.name, place: nameOf(is.block), before: nameOf(was.block) }
  const subject = `The explore "${is.name}"`
  if (!was.isHidden && is.isHidden)
    note({
      ...facts,
      code: 'explore-hidden',
      what: `${subject} is hidden now`,
      place: parameterPlace(is.block, 'hidden')
    })
  compareLabels(was.block, is.block, `the explore "${is.name}"`, labelOfName(is.name), facts, note)
  noteGrants(was.block, is.block, subject, facts, note)
  compareAccessFilters(was, is, note)
  compareFilters(was, is, note)
  for (const view of was.views.values()) compareView(was, is, view, note)
  compareFields(was, is, note)
}

function compareView(before: Explore, after: Explore, was: ExploreView, note: Note): void {
  const is = after.views.get(was.name)
  const facts = {
    explore: after.name,
    place: nameOf(is?.join?.block ?? after.block),
    before: nameOf((was.join ?? before).block)
  }
  if (was.view && !is?.view) {
    const count = [...before.fields.values()].filter(({ view }) => view === was).length
    const what = `The view "${was.name}" is gone with its ${count} field${count === 1 ? '' : 's'}`
    note({ ...facts, code: 'join-removed', ...(before.isHidden ? { severity: 'warning' } : {}), what })
  }
  if (!was.view || !is?.view) return
  noteGrants(was.view.block, is.view.block, `The view "${was.name}"`, facts, note)
  compareLabels(was.view.block, is.view.block, `the view "${was.name}"`, labelOfName(was.viewName), facts, note)
  if (!was.join || !is.join) return
  noteGrants(was.join.block, is.join.block, `The join "${was.name}"`, facts, note)
  for (const key of ['type', 'relationship'] as const) {
    const [old, now] = [was.join[key], is.join[key]]
    const what = `The ${key} of the join "${was.name}" was ${old} and is ${now}`
    if (old !== now) note({ ...facts, code: 'join-changed', what, place: parameterPlace(is.join.block, key) })
  }
}

type Facts = Omit<Parameters<Note>[0], 'code' | 'what'>

function compareLabels(before: Block, after: Block, subject: string, none: string, facts: Facts, note: Note): void {
  const [old, now] = [text(before, 'label') ?? none, text(after, 'label') ?? none]
  const what = `The label of ${subject} was "${old}" and is "${now}"`
  if (old !== now) note({ ...facts, code: 'label-changed', what, place: parameterPlace(after, 'label') })
}
