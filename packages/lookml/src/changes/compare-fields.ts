import { labelOfName, text, type Block, type Explore, type ExploreField, type Layer } from '../model/index.ts'
import { compareAllowedValues } from './allowed-values.ts'
import { noteGrants } from './compare-access.ts'
import type { Note } from './draft.ts'
import { fieldPlace, parameterPlace, viewPlace } from './places.ts'
import { valueTypeOf } from './value-types.ts'

/** Finds what has become of the fields of an explore, of the views that it still has. */
export function compareFields(before: Explore, after: Explore, note: Note): void {
  for (const was of before.fields.values()) {
    if (!after.views.get(was.view.name)?.view) continue
    const is = after.fields.get(was.name)
    if (is) compareField(before, was, is, note)
    else noteRemoved(before, after, was, note)
  }
}

function noteRemoved(before: Explore, after: Explore, was: ExploreField, note: Note): void {
  const { name, view, field } = was
  const { group } = field
  const isWhole = group !== undefined && partsOf(before, was).every((each) => !after.fields.has(each))
  const subject = isWhole ? `dimension group "${view.name}.${group.name}" and its fields are` : `field "${name}" is`
  note({
    code: 'field-removed',
    ...(field.isHidden || before.isHidden ? { severity: 'warning' } : {}),
    what: `The ${subject} gone`,
    explore: before.name,
    field: name,
    place: viewPlace(after, view.name, fieldPlace(was)),
    before: fieldPlace(was)
  })
}

/** The names of all fields of a dimension group that an explore has. */
function partsOf({ fields }: Explore, { view, field }: ExploreField): string[] {
  return [...fields.values()].flatMap((each) =>
    each.view === view && each.field.group?.name === field.group?.name && each.field.block === field.block
      ? each.name
      : []
  )
}

function compareField({ name: explore }: Explore, was: ExploreField, is: ExploreField, note: Note): void {
  const [old, now] = [was.field, is.field]
  // What is written in the same way is not looked into: most of a project has not changed.
  if (old.kind === now.kind && isSameText(old.block, now.block)) return
  const facts = { explore, field: was.name, place: fieldPlace(is), before: fieldPlace(was) }
  const subject = subjectOf(was)
  if (!old.isHidden && now.isHidden) note({ ...facts, code: 'field-hidden', what: `The ${subject} is hidden now` })
  if (old.kind !== now.kind)
    note({ ...facts, code: 'kind-changed', what: `The ${subject} was a ${old.kind} and is a ${now.kind}` })
  if (old.type !== now.type) noteType(was, is, facts, note)
  if (now.kind === 'parameter' || now.kind === 'filter') {
    compareAllowedValues(was, is, facts, note)
    compareText('default_value', 'default-changed', 'default value')
  }
  noteGrants(old.block, now.block, `The ${subject}`, facts, note)
  compareLabel('label', labelOfName(old.group?.name ?? old.name))
  compareLabel('group_label', '')
  compareLabel('view_label', '')

  function compareText(key: string, code: 'default-changed' | 'label-changed', noun: string, none = ''): void {
    const [a, b] = [text(old.block, key) ?? none, text(now.block, key) ?? none]
    if (a !== b)
      note({
        ...facts,
        code,
        what: `The ${noun} of the ${subject} was "${a}" and is "${b}"`,
        place: parameterPlace(now.block, key)
      })
  }

  function compareLabel(key: string, none: string): void {
    compareText(key, 'label-changed', key.replace('_', ' '), none)
  }
}

/** Parts of a dimension group share a block: what happens to it is one change. */
function subjectOf({ name, view, field: { group } }: ExploreField): string {
  return group ? `dimension group "${view.name}.${group.name}"` : `field "${name}"`
}

function noteType(
  was: ExploreField,
  is: ExploreField,
  facts: Omit<Parameters<Note>[0], 'code' | 'what'>,
  note: Note
): void {
  const [old, now] = [was.field.type, is.field.type]
  const isOther = valueTypeOf(old) !== valueTypeOf(now)
  note({
    ...facts,
    code: 'type-changed',
    severity: isOther ? 'breaking' : 'warning',
    what: `The type of the field "${was.name}" was ${old} and is ${now}`,
    place: parameterPlace(is.field.block, 'type')
  })
}

function isSameText({ layers }: Block, { layers: others }: Block): boolean {
  return layers.length === others.length && layers.every((layer, at) => writtenText(layer) === writtenText(others[at]!))
}

function writtenText({ file, body: { parameters } }: Layer): string {
  const [first, last] = [parameters[0], parameters.at(-1)]
  return first && last ? file.document.source.slice(first.start, last.end) : ''
}
