import {
  child,
  children,
  find,
  modelBlocks,
  names,
  nameIn,
  text,
  type Block,
  type Explore,
  type Model
} from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { completeModels } from '../scopes.ts'
import { didYouMean } from '../similar.ts'
import { fieldBlocksOf } from '../view-mentions.ts'

/** The maps that every model has. */
const builtInMap = /^(countries|uk_postcode_areas|us_(states|counties_fips|zipcode_tabulation_areas))$/

/** The formats that every model has. */
const builtInFormat = /^(decimal_[0-4]|percent_[0-4]|(usd|gbp|eur)(_0)?|id)$/

export const unknownName: Rule = {
  code: 'unknown-name',
  severity: 'error',
  summary: 'A parameter names an access grant, datagroup, format or map layer that the model does not have.',
  check: (project, report) => {
    for (const model of completeModels(project)) checkModel(model, report)
  }
}

function checkModel(model: Model, report: Report): void {
  // Looker has more formats and maps than it documents.
  const milder: Report = (place, message) => report(place, message, 'warning')
  const grants = modelBlocks(model, 'access_grant')
  const datagroups = modelBlocks(model, 'datagroup')
  const formats = modelBlocks(model, 'named_value_format')
  const maps = modelBlocks(model, 'map_layer')
  checkOne(model.block, 'persist_with', 'datagroup', datagroups, report)
  const views = new Set<Block>()
  for (const explore of model.explores.values()) {
    checkGrants(explore.block, grants, report)
    checkOne(explore.block, 'persist_with', 'datagroup', datagroups, report)
    // Without its aggregate tables an explore is slower, and right.
    for (const block of materializationsOf(explore))
      checkOne(block, 'datagroup_trigger', 'datagroup', datagroups, milder)
    for (const { view, join } of explore.views.values()) {
      if (join) checkGrants(join.block, grants, report)
      if (!view || views.has(view.block)) continue
      views.add(view.block)
      checkGrants(view.block, grants, report)
      const table = child(view.block, 'derived_table')
      if (table) checkOne(table, 'datagroup_trigger', 'datagroup', datagroups, report)
      for (const block of fieldBlocksOf(view)) {
        checkGrants(block, grants, report)
        if (!builtInFormat.test(text(block, 'value_format_name') ?? 'id'))
          checkOne(block, 'value_format_name', 'named_value_format', formats, milder)
        if (!builtInMap.test(text(block, 'map_layer_name') ?? 'countries'))
          checkOne(block, 'map_layer_name', 'map_layer', maps, milder)
      }
    }
  }
}

function materializationsOf({ block }: Explore): Block[] {
  const tables = [...children(block, new Set(['aggregate_table'])).values()]
  return tables.flatMap((table) => child(table, 'materialization') ?? [])
}

type Blocks = ReadonlyMap<string, Block>

function checkGrants(block: Block, grants: Blocks, report: Report): void {
  if (!find(block, 'required_access_grants')) return
  for (const { name, place } of names(block, 'required_access_grants') ?? []) {
    if (!grants.has(name))
      report(place, `There is no access_grant "${name}" in the model${didYouMean(name, grants.keys())}`)
  }
}

function checkOne(block: Block, key: string, kind: string, known: Blocks, report: Report): void {
  const named = nameIn(block, key)
  if (named && !known.has(named.name) && !named.name.includes('@{'))
    report(named.place, `There is no ${kind} "${named.name}" in the model${didYouMean(named.name, known.keys())}`)
}
