import { findDuplicates, parseLookml, text, type Model, type Project } from '@lookerts/lookml'
import { parseDashboards } from '@lookerts/lookml/dashboards'
import { loadProject } from '@lookerts/lookml/directory'
import { lint } from '@lookerts/lookml/lint'
import { beforeAll, expect, it } from 'vitest'
import { tables } from '../thelook/tables.ts'
import { projectTexts, thelook } from './thelook-files.ts'

const lookml = projectTexts('.lkml')
let project: Project
let model: Model

beforeAll(async () => {
  project = await loadProject(thelook)
  model = project.models.get('thelook')!
})

it('has nothing that the validator finds wrong', () => {
  expect(project.refused).toEqual([])
  expect(lint(project)).toEqual([])
})

it.each(lookml)('has $path without mistakes of syntax', ({ text: source }) => {
  const document = parseLookml(source)
  expect([...document.diagnostics, ...findDuplicates(document)]).toEqual([])
})

it('is a model of ten views and five explores at least, from all of its files', () => {
  expect(model.isComplete).toBe(true)
  expect(model.files.map(({ path }) => path).toSorted()).toEqual(
    lookml
      .map(({ path }) => path)
      .filter((path) => path !== 'manifest.lkml')
      .toSorted()
  )
  expect(model.viewNames.size).toBeGreaterThanOrEqual(10)
  const explores = [...model.explores.values()].filter(({ isExtensionRequired }) => !isExtensionRequired)
  expect(explores.length).toBeGreaterThanOrEqual(5)
  for (const { base, joins } of explores) {
    expect([base, ...joins].filter(({ view }) => view === undefined)).toEqual([])
  }
})

it('has every kind of join', () => {
  const joins = [...model.explores.values()].flatMap((explore) => explore.joins)
  const types = new Set(joins.map(({ type }) => type))
  expect([...types].toSorted()).toEqual(['cross', 'full_outer', 'inner', 'left_outer'])
  const relationships = new Set(joins.map(({ relationship }) => relationship))
  expect([...relationships].toSorted()).toEqual(['many_to_many', 'many_to_one', 'one_to_many', 'one_to_one'])
})

it('reads only columns that the tables have', () => {
  const columns = new Map(tables.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]))
  const read = [...model.viewNames].flatMap((name) => {
    const view = model.view(name)!
    const table = text(view.block, 'sql_table_name')
    if (table === undefined) return []
    return view.block.layers.flatMap(({ file, body }) =>
      body.parameters.flatMap(({ start, end }) =>
        [...file.document.source.slice(start, end).matchAll(/\$\{TABLE\}\.(\w+)/g)].map((match) => [table, match[1]!])
      )
    )
  })
  expect(read.length).toBeGreaterThan(60)
  expect(read.filter(([table, column]) => !columns.get(table!)?.has(column!))).toEqual([])
})

it('shows every column of every table', () => {
  const source = lookml.map((file) => file.text).join('\n')
  const unread = tables.flatMap(({ columns }) => columns.filter(({ name }) => !source.match(`[.]${name}\\b`)))
  expect(unread.map(({ name }) => name)).toEqual([])
})

it('has tests whose fields are in their explores', () => {
  const source = projectTexts('.test.lkml')
    .map((file) => file.text)
    .join('\n')
  expect(source.match(/^test: /gm)!.length).toBeGreaterThanOrEqual(4)
  const named = [...source.matchAll(/explore_source: (\w+) \{([\s\S]*?)\n {2}\}/g)].flatMap(([, explore, body]) =>
    [...body!.matchAll(/\b(\w+\.\w+)\b(?=[ :}])/g)].map(([, field]) => ({ explore: explore!, field: field! }))
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ explore, field }) => !model.explores.get(explore)?.fields.has(field))).toEqual([])
})

it('has three dashboards, with text, single values, pivots, and queries that are merged', () => {
  const parsed = projectTexts('.dashboard.lookml').map((file) => parseDashboards(file.path, file.text))
  expect(parsed.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  const dashboards = parsed.flatMap((each) => each.dashboards)
  expect(dashboards.map(({ name }) => name.text)).toEqual(['business_pulse', 'customers', 'web_traffic'])
  const elements = dashboards.flatMap((dashboard) => dashboard.elements)
  expect(elements.map(({ type }) => type)).toEqual(expect.arrayContaining(['text', 'single_value']))
  expect(elements.some(({ query }) => query.pivots.length > 0)).toBe(true)
  expect(elements.some(({ mergedQueries }) => mergedQueries.length === 2)).toBe(true)
})
