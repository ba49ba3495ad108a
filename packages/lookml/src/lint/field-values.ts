import { hasLiquid } from '../filters/index.ts'
import { findAll, nameIn, text, type Block, type Field, type View } from '../model/index.ts'
import type { Project } from '../project/project.ts'
import { isBlock } from '../syntax/index.ts'
import type { Report } from './rule.ts'
import { usedViews } from './scopes.ts'
import { didYouMean } from './similar.ts'
import { viewMentions, type FieldMention } from './view-mentions.ts'

/** Reports values of fields that only the whole view shows to be wrong. */
export function checkFieldValues(project: Project, report: Report): void {
  for (const view of usedViews(project)) {
    for (const field of view.fields.values()) if (field.kind === 'parameter') checkDefault(field, report)
    for (const mention of viewMentions(view).own) checkPeriod(view, mention, report)
  }
}

/** What no value of a list looks like: quotes and signs of filter expressions. */
const unusual = /["'^%,]/

function checkDefault({ type, block }: Field, report: Report): void {
  const value = nameIn(block, 'default_value')
  const allowed = allowedValues(block)
  if (!value || !allowed || value.name.trim() === '' || /date|time/.test(type)) return
  const all = [value.name, ...allowed]
  if (all.some((each) => unusual.test(each) || hasLiquid(each))) return
  if (allowed.some((each) => plain(each, type) === plain(value.name, type))) return
  const meant = didYouMean(value.name, allowed)
  const message = `"${value.name}" is not among the allowed values of the parameter "${block.name}"${meant}`
  // What is like none of them may stand for no choice at all, as "none" does, which works.
  const isLike = meant !== '' || allowed.some((each) => lower(each) === lower(value.name))
  report(value.place, message, isLike ? 'warning' : 'info')
}

function plain(value: string, type: string): string {
  if (type === 'number' || type === 'int') return String(Number(value))
  return type === 'yesno' ? lower(value) : value.trim()
}

function lower(value: string): string {
  return value.trim().toLowerCase()
}

/** What a parameter takes, of all layers; undefined where that is every value, or not known. */
function allowedValues(block: Block): readonly string[] | undefined {
  const values = findAll(block, 'allowed_value').map(({ file, parameter }) =>
    isBlock(parameter)
      ? text({ kind: 'allowed_value', name: '', layers: [{ file, body: parameter.value }] }, 'value')
      : undefined
  )
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined
}

/** What a measure over periods is based on. */
function checkPeriod({ fields }: View, mention: FieldMention, report: Report): void {
  const { key, name } = mention
  if (key !== 'based_on' && key !== 'based_on_time') return
  const field = fields.get(name)
  if (!field) return
  if (key === 'based_on' && field.kind !== 'measure')
    report(mention, `"based_on" takes a measure, and "${name}" is a ${field.kind}`, 'warning')
  if (key === 'based_on_time' && !isTime(field))
    report(mention, `"based_on_time" takes a timeframe of a dimension_group, and "${name}" is none`, 'warning')
}

function isTime({ kind, type, group }: Field): boolean {
  return kind === 'dimension' && !group?.isDuration && /^(date|time)/.test(type)
}
