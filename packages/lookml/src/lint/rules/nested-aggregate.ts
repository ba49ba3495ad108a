import type { Field, View } from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { fieldMentioned, usedExplores, usedViews } from '../scopes.ts'
import { viewMentions, type FieldMention } from '../view-mentions.ts'

/** Measures that aggregate rows themselves, and so cannot be made of measures. */
const aggregates: ReadonlySet<string> = new Set([
  'average',
  'average_distinct',
  'count_distinct',
  'list',
  'max',
  'median',
  'median_distinct',
  'min',
  'percentile',
  'percentile_distinct',
  'sum',
  'sum_distinct'
])

/** By these a measure reads rows, whatever its type. */
const rowParameters: ReadonlySet<string> = new Set(['filters', 'list_field'])

export const nestedAggregate: Rule = {
  code: 'nested-aggregate',
  severity: 'error',
  summary: 'A dimension, or a measure that aggregates rows, is made of a measure.',
  check: (project, report) => {
    for (const view of usedViews(project)) {
      for (const mention of viewMentions(view).own) check(mention, view.fields.get(mention.name), view, report)
    }
    for (const { explore } of usedExplores(project)) {
      for (const at of explore.views.values()) {
        for (const mention of at.view ? viewMentions(at.view).foreign : [])
          check(mention, fieldMentioned(explore, at, mention)?.field, at.view!, report)
      }
    }
  }
}

function check(mention: FieldMention, mentioned: Field | undefined, { fields }: View, report: Report): void {
  const { block, key, name } = mention
  if (mentioned?.kind !== 'measure') return
  if (block.kind === 'measure' && rowParameters.has(key))
    report(mention, `"${key}" takes dimensions, and "${name}" is a measure`, 'warning')
  if (key !== 'sql') return
  const field = fields.get(block.name)
  const isAggregate = field?.kind === 'measure' && aggregates.has(field.type)
  if (!isAggregate && field?.kind !== 'dimension' && block.kind !== 'dimension_group') return
  const what = isAggregate ? `measure of type ${field.type}` : 'dimension'
  report(mention, `The ${what} "${block.name}" cannot be made of the measure "${name}": rows are aggregated once only`)
}
