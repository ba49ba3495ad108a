import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { readProject } from '../../src/project/index.ts'

const views = `view: orders {
  dimension: id { primary_key: yes type: number }
  dimension: user_id { type: number }
  dimension_group: created { type: time timeframes: [raw, date] }
  dimension: place { type: location sql_latitude: \${TABLE}.lat ;; sql_longitude: \${TABLE}.lng ;; }
  parameter: part {}
  measure: count { type: count }
  measure: last { type: time sql: MAX(\${created_raw}) ;; }
}
view: users { dimension: id { primary_key: yes type: number } dimension: name {} }`

const orders = `explore: orders {
  join: users { relationship: many_to_one sql_on: \${orders.user_id} = \${users.id} ;; }
}`

/** What is found in a model: severity, code, and the text in question. */
function found(model: string, more: Readonly<Record<string, string>> = {}): string[] {
  const files: Record<string, string> = {
    'shop.model.lkml': `connection: "shop"\ninclude: "views.lkml"\n${model}`,
    'views.lkml': views,
    ...more
  }
  const project = readProject({ files: Object.entries(files).map(([path, text]) => ({ path, text })), refused: [] })
  return lint(project).map(
    ({ severity, code, path, start, end }) => `${severity} ${code} [${(files[path] ?? '').slice(start, end)}]`
  )
}

describe('a derived table of an explore', () => {
  const table = (source: string, model = `${orders} explore: facts {}`): string[] =>
    found(model, {
      'views.lkml': `${views} view: facts { derived_table: { explore_source: orders { ${source} } } dimension: id {} }`
    })

  it('fails where a column or filter is not there', () => {
    expect(table('column: nix {} column: b { field: users.nix } column: c { field: nix.id }')).toEqual([
      'error unknown-field [nix]',
      'error unknown-field [users.nix]',
      'error unknown-field [nix.id]'
    ])
    expect(table('column: id {} filters: [users.nix: "1"]')).toEqual(['error unknown-field [users.nix]'])
    expect(table('column: id {} filters: { field: users.nix value: "1" }')).toEqual(['error unknown-field [users.nix]'])
  })

  it('may do without what sorts it, and what is bound', () => {
    const bound = 'bind_filters: { from_field: facts.nix to_field: orders.nix }'
    expect(table(`column: id {} sorts: [orders.nix: asc] ${bound}`)).toEqual([
      'warning unknown-field [orders.nix]',
      'warning unknown-field [facts.nix]',
      'warning unknown-field [orders.nix]'
    ])
  })

  it('has what is there', () => {
    const columns = `column: id {} column: name { field: users.name } column: day { field: orders.created_date }
      column: latitude { field: orders.place_latitude } column: last_date { field: orders.last_date }
      derived_column: rank { sql: RANK() OVER (ORDER BY id) ;; }`
    const bound =
      'bind_filters: { from_field: facts.id to_field: orders.id } bind_filters: { from_field: users.id to_field: users.id }'
    expect(table(`${columns} filters: [part: "a", users.name: "b"] sorts: [rank: desc] ${bound}`)).toEqual([])
    expect(table('column: a { field: "@{nix}" } column: b { field: "orders.@{nix}" }')).not.toContainEqual(
      expect.stringContaining('unknown-field')
    )
  })

  it('that may mean something else is a warning', () => {
    expect(table('column: name {} column: hour { field: orders.created_hour } column: created {}')).toEqual([
      'warning unknown-field [name]',
      'warning unknown-field [orders.created_hour]',
      'warning unknown-field [created]'
    ])
  })

  it('is a warning where nothing uses it, and where another model has the field', () => {
    expect(table('column: nix {}', orders)).toEqual(['warning unknown-field [nix]'])
    const without = 'connection: "shop" include: "views.lkml" explore: orders {}'
    const facts = 'view: facts { derived_table: { explore_source: orders { column: name { field: users.name } } } }'
    const more = { 'views.lkml': `${views} ${facts}`, 'small.model.lkml': without }
    expect(found(`${orders} explore: facts {}`, more)).toEqual([])
    expect(
      found(`${orders} explore: facts {}`, { ...more, 'small.model.lkml': `${without} explore: facts {}` })
    ).toEqual(['warning unknown-field [users.name]'])
  })

  it('is not judged where the explore is not all there', () => {
    const base =
      'explore: orders { extends: [base] join: nix { sql_on: 1 = 1 ;; relationship: one_to_one } } explore: facts {}'
    expect(table('column: a { field: far.id } column: b { field: nix.id }', base)).not.toContainEqual(
      expect.stringContaining('unknown-field')
    )
  })

  it('counts no more where its view has a table', () => {
    const facts = `view: facts { derived_table: { explore_source: orders { column: nix {} } } dimension: id {} }
      view: +facts { sql_table_name: facts ;; }`
    expect(found(`${orders} explore: facts {}`, { 'views.lkml': `${views} ${facts}` })).toEqual([])
  })
})

describe('a test', () => {
  const test = (source: string, assert: string): string[] =>
    found(`${orders} test: t { explore_source: orders { ${source} } assert: a { expression: ${assert} ;; } }`)

  it('fails where a column or an assertion names what is not there', () => {
    expect(test('column: nix {}', '${orders.nix} = 1')).toEqual(['error unknown-field [nix]'])
    expect(test('column: id {}', '${orders.nix} = 1')).toEqual(['error unknown-field [${orders.nix}]'])
  })

  it('may name its columns', () => {
    const columns = 'column: who { field: users.name } column: id {}'
    expect(
      test(columns, '${who} = "a" AND ${orders.who} = "a" AND ${users.name} = "a" AND ${orders.id:total} > 1')
    ).toEqual([])
  })
})

describe('an explore', () => {
  const explore = (text: string): string[] => found(orders.replace('explore: orders {', `explore: orders { ${text}`))

  it('has queries of fields that are there', () => {
    const query = (name: string): string =>
      `dimensions: [created_date, ${name}] pivots: [users.name] measures: [count] sorts: [users.name: desc]
        filters: [${name}: "1"]`
    const all = (name: string): string =>
      `query: q { ${query(name)} } aggregate_table: a { query: { ${query(name)} } materialization: { persist_for: "1 hour" } }`
    expect(explore(all('users.id'))).toEqual([])
    expect(explore(all('users.nix'))).toEqual(Array.from({ length: 4 }, () => 'warning unknown-field [users.nix]'))
  })

  it('that extends another may have queries for that one', () => {
    const query = 'query: q { dimensions: [orders.id] }'
    expect(found(`explore: orders { ${query} } explore: users { extends: [orders] view_name: users }`)).toEqual([])
  })

  it('has queries with measures among measures', () => {
    expect(explore('query: q { dimensions: [count] measures: [users.id, part] pivots: [count] }')).toEqual([
      'warning invalid-value [count]',
      'warning invalid-value [users.id]',
      'warning invalid-value [part]',
      'warning invalid-value [count]'
    ])
  })

  it('has lists of fields that are grouped by, and tables built by datagroups', () => {
    expect(explore('cancel_grouping_fields: [orders.id, orders.nix]')).toEqual(['warning unknown-field [orders.nix]'])
    const built = (trigger: string): string[] =>
      explore(`aggregate_table: a {
        query: { measures: [count] } materialization: { datagroup_trigger: ${trigger} }
      }`)
    expect(built('nix')).toEqual(['warning unknown-name [nix]'])
    expect(built('"@{trigger}"')).not.toContainEqual(expect.stringContaining('unknown-name'))
  })

  it('joins by a dimension that is there', () => {
    const join = (key: string): string[] => found(`explore: orders { join: users { foreign_key: ${key} } }`)
    expect(join('user_id')).toEqual([])
    expect(join('orders.created_week')).toEqual([])
    expect(join('nix')).toEqual(['error unknown-field [nix]'])
    expect(join('orders.nix')).toEqual(['error unknown-field [orders.nix]'])
    expect(join('name')).toEqual(['warning unknown-field [name]'])
  })
})
