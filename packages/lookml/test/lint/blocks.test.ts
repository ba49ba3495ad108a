import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'

const inDimension = (text: string): string[] => findingsIn(`view: a { dimension: d { ${text} } }`)
const inGroup = (text: string): string[] => findingsIn(`view: a { dimension_group: d { type: time ${text} } }`)
const inMeasure = (text: string): string[] => findingsIn(`view: a { measure: m { ${text} } }`)
const inExplore = (text: string): string[] => findingsIn(`explore: a { ${text} }`)

describe('a parameter that LookML does not have', () => {
  it('is an error where it is nearly one that the block has', () => {
    expect(inDimension('primry_key: yes')).toEqual([
      'error unknown-parameter: A dimension has no parameter "primry_key"; did you mean "primary_key"? [primry_key]'
    ])
    expect(findingsIn('view: a { dimenson: d { type: number } }')).toEqual([
      'error unknown-parameter: A view has no parameter "dimenson"; did you mean "dimension"? [dimenson]'
    ])
  })

  it('is a warning where it may be new', () => {
    expect(inExplore('astrology: yes')).toEqual([
      'warning unknown-parameter: An explore has no parameter "astrology" [astrology]'
    ])
  })

  it('is no finding in `sql_case`, whose keys are labels', () => {
    expect(inDimension('sql_case: { paid: ${TABLE}.is_paid ;; else: "no" }')).toEqual([])
  })
})

describe('a parameter in the wrong block', () => {
  it('is a warning that says where it belongs', () => {
    expect(inMeasure('type: count tiers: [1]')).toEqual([
      'warning misplaced-parameter: "tiers" has no place in a measure; it belongs in a dimension [tiers]'
    ])
    expect(inGroup('link: { label: "a" url: "b" }')).toEqual([
      'warning misplaced-parameter: "link" has no place in a dimension_group; it belongs in a dimension or a measure [link]'
    ])
  })

  it('is an error where a block with a name is lost', () => {
    expect(findingsIn('dimension: d {}')).toEqual([
      'error misplaced-parameter: "dimension" has no place in the file; it belongs in a view [dimension]'
    ])
  })
})

describe('two parameters of which one can count', () => {
  const excluded = (text: string): string[] =>
    findingsIn(text).flatMap((each) => (each.startsWith('warning exclusive-parameters: ') ? each.slice(30) : []))

  it.each([
    ['view: a { sql_table_name: a ;; derived_table: { sql: x ;; } }', '"derived_table" and "sql_table_name"'],
    ['view: a { derived_table: { sql: x ;; explore_source: b {} } }', '"explore_source" and "sql"'],
    ['datagroup: a { sql_trigger: x ;; interval_trigger: "1 hour" }', '"interval_trigger" and "sql_trigger"'],
    ['explore: a { join: b { sql_on: x ;; foreign_key: c } }', '"foreign_key" and "sql_on"'],
    ['view: a { dimension: d { value_format: "0" value_format_name: id } }', '"value_format_name" and "value_format"']
  ])('%s', (text, keys) => {
    expect(excluded(text).map((each) => each.replace(/ exclude .*/, ''))).toEqual([keys])
  })

  it('may stand in different layers, and twice the same is a finding of its own', () => {
    expect(excluded('view: a { sql_table_name: a ;; } view: +a { derived_table: { sql: x ;; } }')).toEqual([])
    expect(excluded('view: a { sql_table_name: a ;; sql_table_name: b ;; }')).toEqual([])
  })
})

describe('a list of the parts of a dimension group', () => {
  it('is a warning in a group of the other type', () => {
    expect(inGroup('intervals: [day]')).toEqual([
      'warning misplaced-parameter: "intervals" has no place in a dimension_group of type time [intervals]'
    ])
    expect(
      findingsIn('view: a { dimension_group: d { type: duration sql_start: x ;; sql_end: y ;; timeframes: [date] } }')
    ).toEqual([
      'warning misplaced-parameter: "timeframes" has no place in a dimension_group of type duration [timeframes]'
    ])
  })
})

describe('a value that a parameter does not take', () => {
  it.each([
    ['hidden: true', 'error', '"hidden" takes yes or no, not "true" [true]'],
    [
      'type: strng',
      'error',
      '"type" takes a type of dimensions, as string, number, yesno, date, date_time, tier, location, zipcode, not "strng"; did you mean "string"? [strng]'
    ],
    ['tiers: [1, many]', 'error', '"tiers" takes a number, not "many" [many]'],
    ['link: "https://example.com"', 'error', '"link" takes a block in braces ["https://example.com"]'],
    ['label: { text: "a" }', 'error', '"label" takes a text [label: ]'],
    [
      'case: kinds { when: { sql: 1 ;; label: "a" } }',
      'warning',
      '"case" takes no name before its brace [case: kinds ]'
    ],
    [
      'suggest_persist_for: "long"',
      'warning',
      '"suggest_persist_for" takes a stretch of time, as "4 hours", not "long" ["long"]'
    ],
    ['drill_fields: [a: b]', 'warning', '"drill_fields" takes a list without pairs [b]']
  ])('%s', (text, severity, message) => {
    expect(inDimension(text)[0]).toBe(`${severity} invalid-value: ${message}`)
  })

  it('of a timeframe is a warning', () => {
    expect(inGroup('timeframes: [date, fortnight]')).toEqual([
      'warning invalid-value: "timeframes" takes timeframes, as raw, time, date, week, month, quarter, year, not "fortnight" [fortnight]'
    ])
  })

  it('is a block without its name', () => {
    expect(findingsIn('view: { label: "a" }').map((each) => each.slice(0, 60))).toEqual([
      'error invalid-value: "view" needs a name before its brace [v'
    ])
  })

  it('is an error of joins', () => {
    expect(inExplore('join: b { type: left relationship: one_to_n sql_on: 1 ;; }')).toEqual([
      'error invalid-value: "type" takes left_outer, inner, full_outer, cross, not "left" [left]',
      'error invalid-value: "relationship" takes many_to_one, one_to_one, one_to_many, many_to_many, not "one_to_n"; did you mean "one_to_one"? [one_to_n]'
    ])
  })
})

describe('a value that a parameter takes', () => {
  it.each([
    'hidden: "yes"',
    'hidden: @{is_hidden}',
    'type: date_month',
    'type: duration_day',
    'label: unquoted',
    'label: "{{ _view._name }}"',
    'drill_fields: id',
    'drill_fields: [id, orders.details*, -status]',
    'suggestions: ["a", "b"]',
    'tiers: [0, -10, 1.5]',
    'value_format_name: my_own'
  ])('in a dimension: %s', (text) => {
    expect(inDimension(text)).toEqual([])
  })

  it.each([
    'hour6',
    'minute15',
    'millisecond250',
    'second30',
    'fiscal_quarter_of_year',
    'day_of_week_index',
    'yesno',
    'custom_season'
  ])('as a timeframe: %s', (timeframe) => {
    expect(inGroup(`timeframes: [raw, ${timeframe}]`)).toEqual([])
  })

  it('in both spellings of filters', () => {
    expect(inMeasure('type: count filters: [a.b: "1", c: "2"] ')).toEqual([])
    expect(inMeasure('type: count filters: { field: b value: "1" } filters: { field: c value: "2" }')).toEqual([])
  })
})

describe('a parameter that a block needs', () => {
  it('is missed', () => {
    expect(inMeasure('type: sum')).toEqual([
      'warning missing-parameter: A measure of type sum needs sql or expression [measure: m ]'
    ])
    expect(inExplore('access_filter: { field: a.b }')).toEqual([
      'error missing-parameter: An access_filter needs user_attribute [access_filter: ]'
    ])
    expect(findingsIn('view: a { derived_table: { persist_for: "1 hour" } }')).toEqual([
      'warning missing-parameter: A derived_table needs sql or explore_source or sql_create or create_process [derived_table: ]'
    ])
  })

  it('may come from elsewhere in refinements and extensions', () => {
    expect(findingsIn('view: +a { measure: m { type: sum } }')).toEqual([])
    expect(findingsIn('view: a { extends: [b] measure: m { type: sum } }')).toEqual([])
    expect(findingsIn('view: a { extension: required measure: m { type: sum } }')).toEqual([])
  })
})

it('says nothing more of a block that a mistake of syntax tore apart', () => {
  const found = findingsIn('view: a { measure: m { type: sum lable "x" } dimension: d { primry_key: yes } }')
  expect(found.filter((each) => !each.includes(' syntax:'))).toEqual([
    'error unknown-parameter: A dimension has no parameter "primry_key"; did you mean "primary_key"? [primry_key]'
  ])
})

it('finds what is there twice', () => {
  expect(
    findingsIn(
      'view: a { derived_table: { sql: 1 ;; } derived_table: { sql: 2 ;; } dimension: d {} filter: d {} set: s { fields: [] } set: s { fields: [] } }'
    )
  ).toEqual([
    'warning duplicate-block: set "s" is in view "a" already [s]',
    'warning duplicate-field: filter "d" is in view "a" already [d]',
    'warning duplicate-parameter: derived_table is in view "a" already [derived_table]'
  ])
})
