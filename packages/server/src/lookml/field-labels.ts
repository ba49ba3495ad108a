import type { ExploreField, ExploreView } from '@lookerts/lookml'
import type { LookmlModelExploreField } from 'lookerts/4.0'
import { labelOfName } from '@lookerts/lookml/label'
import type { FieldScope } from './field-scope.ts'

/** What a field is called, by itself, with its view, and within its group. */
export function labels(scope: FieldScope, { field, view }: ExploreField): Partial<LookmlModelExploreField> {
  const { read } = scope
  const { block, group, type } = field
  const own = read.text(block, 'label') ?? labelOfName(block.name)
  const part = group && labelOfName(group.isDuration ? `${group.part}s` : group.part)
  const named = !group ? own : joined(group.isDuration ? [part!, own] : [own, part!])
  const label_short = type === 'yesno' ? `${named} (Yes / No)` : named
  const view_label = read.text(block, 'view_label') ?? viewLabel(scope, view)
  const groupLabel = read.text(block, 'group_label')
  const ofGroup = group ? (group.isDuration ? `Duration ${own}` : joined([own, 'Date'])) : null
  return {
    label_short,
    view_label,
    label: joined([view_label, label_short]),
    field_group_label: groupLabel ?? ofGroup,
    // In a group of its own a timeframe is told apart by its name alone; in one that holds others too it is not.
    field_group_variant:
      read.text(block, 'group_item_label') ?? (groupLabel === null && part !== undefined ? part : label_short)
  }
}

/** What the fields of a view are put together under. */
function viewLabel({ explore, read }: FieldScope, { name, view, join }: ExploreView): string {
  const place = join ? join.block : explore.block
  const ofView = view && (read.text(view.block, 'view_label') ?? read.text(view.block, 'label'))
  return read.text(place, 'view_label') ?? ofView ?? labelOfName(name)
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}
