import { describe, expect, it } from 'vitest'
import { found, orders, shop, users } from './shop.ts'

describe('an explore', () => {
  it('that extends itself by its own name is a warning', () => {
    expect(shop('explore: orders { extends: [orders] }')).toEqual(['warning circular-extends [orders]'])
  })

  it('may list all fields of a view by the name of its join or its own', () => {
    const joined = 'join: buyers { from: users relationship: many_to_one sql_on: ${orders.user_id} = ${buyers.id} ;; }'
    expect(shop(`explore: orders { fields: [orders*, buyers*] ${joined} }`)).toEqual([])
    expect(shop(`explore: orders { fields: [orders*, users*] ${joined} }`)).toEqual([])
    expect(shop(`explore: orders { fields: [orders*, nix*] ${joined} }`)).toEqual(['error unknown-set [nix*]'])
  })
})

describe('a field', () => {
  const refined = (field: string): string[] => shop('explore: orders {}', `view: +orders { ${field} }`)

  it('that is a filter may name itself in its own condition', () => {
    expect(
      refined(`filter: period { type: date sql: {% condition period %} \${created_raw} {% endcondition %}
        AND \${created_raw} < {% date_end period %} ;; }`)
    ).toEqual([])
  })

  it('may be made of a timeframe that its group does not list', () => {
    expect(refined('dimension: hour { sql: ${created_hour_of_day} || ${created_fiscal_year} ;; }')).toEqual([])
  })

  it('may be an expression instead of SQL', () => {
    const fields = `dimension: is_big { type: yesno expression: \${size} = "10 to Above" ;; }
      measure: big { type: sum expression: if(\${is_big}, 1, null) ;; }`
    expect(refined(fields)).toEqual([])
    expect(refined('dimension: a { expression: ${nix} ;; }')).toEqual(['error unknown-field [${nix}]'])
  })

  it('may be of a group with an empty list of timeframes, which has all', () => {
    const fields = `dimension_group: paid { type: time timeframes: [] } dimension: on { sql: \${paid_date} ;; }`
    expect(refined(fields)).toEqual([])
  })

  it('may name another by the name that it had', () => {
    expect(refined('dimension: a { sql: {% condition old_state %} 1 {% endcondition %} ;; }')).toEqual([])
  })

  it('may have the name of a group', () => {
    const fields = `dimension: created { type: string }
      dimension: both { sql: \${created} || \${created_date} ;; }`
    expect(refined(fields)).toEqual([])
  })

  it('may name the table of another view in small letters', () => {
    const joined =
      'explore: orders { join: users { relationship: many_to_one sql_on: ${orders.user_id} = ${users.id} ;; } }'
    expect(shop(joined, 'view: +orders { dimension: a { sql: ${users.sql_table_name}.a ;; } }')).toEqual([])
  })

  it('may lead to all fields of a view', () => {
    expect(refined('measure: all { type: count drill_fields: [orders.*] }')).toEqual([])
  })

  it('may be of a calendar that a view defines', () => {
    const calendar = `view: fiscal {
      calendar_definition: {
        reference_date: day
        timeframe_mapping: { custom_week: 445_week custom_year: year }
        timeframe_ordinal_mapping: { custom_week: 445_week custom_year: year }
      }
      dimension: day { type: date primary_key: yes }
      dimension: 445_week {}
      dimension: year {}
    }
    view: +orders {
      dimension_group: sold {
        type: custom_calendar custom_timeframes: [custom_week, custom_year] based_on_calendar: fiscal
        sql: \${created_raw} ;;
      }
      dimension: in_week { sql: \${sold_custom_week} ;; }
      measure: last_year {
        type: period_over_period based_on: count based_on_time: sold_custom_year custom_calendar_period: custom_year
        kind: previous
      }
    }`
    expect(shop('explore: orders {}', calendar)).toEqual([])
  })

  it('that names a group without a part is a warning', () => {
    expect(refined('dimension: when { sql: ${created} ;; }')).toEqual(['warning unknown-field [${created}]'])
  })

  it('of a view that others extend may name what they bring', () => {
    const views = `view: totals { measure: total { type: sum sql: \${amount} ;; } }
      view: items { extends: [totals] dimension: id { primary_key: yes } dimension: amount { type: number } }`
    expect(shop('explore: items {}', views)).toEqual([])
  })

  it('of a view that no explore has is a warning', () => {
    expect(shop('explore: orders {}', 'view: spare { dimension: a { sql: ${nix} ;; } }')).toEqual([
      'warning unknown-field [${nix}]'
    ])
  })

  it('that the explore leaves out may name what is not there', () => {
    const views = 'view: +orders { dimension: far { sql: ${carriers.name} ;; } }'
    expect(shop('explore: orders { fields: [ALL_FIELDS*, -orders.far] }', views)).toEqual([])
    expect(shop('explore: orders {}', views)).toContain('error unknown-field [${carriers.name}]')
  })
})

describe('an explore', () => {
  it('that extends another begins with the view of that one, if it has none of its own', () => {
    expect(
      shop(`explore: orders {}
        explore: open_orders { extends: [orders] sql_always_where: \${state} = 'open' AND \${orders.id} > 0 ;; }
        explore: open_today { extends: [open_orders] fields: [orders.count] }`)
    ).toEqual([])
  })

  it('may join a view of fields that are made of those of other views, without a condition', () => {
    const views = "view: share { dimension: mine { sql: CASE WHEN ${orders.state} = 'a' THEN 1 END ;; } }"
    expect(shop('explore: orders { join: share { relationship: one_to_one } }', views)).toEqual([])
    expect(shop('explore: orders { join: users { relationship: many_to_one } }')).toEqual([
      'warning missing-join-condition [users]'
    ])
  })

  it('that names a set which is not there is an error; a list to drill into is a warning', () => {
    expect(shop('explore: orders { fields: [orders.nix*, orders.id] }')).toEqual(['error unknown-set [orders.nix*]'])
    expect(shop('explore: orders {}', 'view: +orders { drill_fields: [id] set: s { fields: [nix*] } }')).toEqual([
      'warning unknown-set [nix*]'
    ])
  })
})

describe('a model of which hardly a view is there', () => {
  it('is likely a piece of one, so that what is missing is a warning', () => {
    const joins = ['a', 'b', 'c', 'd'].map(
      (name) => `join: ${name} { sql_on: \${orders.${name}_id} = \${${name}.id} ;; }`
    )
    expect(new Set(shop(`explore: orders { ${joins.join(' ')} }`).map((each) => each.replace(/\[.*/, '')))).toEqual(
      new Set(['warning unknown-view '])
    )
  })

  it('is wrong where only one is missing', () => {
    expect(shop('explore: orders { join: user { sql_on: 1 = 1 ;; relationship: many_to_one } }')).toEqual([
      'error unknown-view [user]'
    ])
  })
})

describe('a piece of a project', () => {
  const include = (pattern: string, more: Readonly<Record<string, string>> = {}): string[] =>
    found({ 'shop.model.lkml': `connection: "shop"\ninclude: "${pattern}"`, ...more })

  it('may lack folders that it includes from', () => {
    expect(include('/views/orders.view')).toEqual(['warning dead-include ["/views/orders.view"]'])
    expect(include('/views/orders.view', { 'views/users.view.lkml': users })).toEqual([
      'error dead-include ["/views/orders.view"]'
    ])
  })

  it('may lack the manifest that has the constants', () => {
    const file = { 'shop.model.lkml': 'connection: "@{nix}"' }
    expect(found(file)).toEqual(['warning unknown-constant [@{nix}]'])
    expect(found({ ...file, 'manifest.lkml': 'project_name: "shop"' })).toEqual(['error unknown-constant [@{nix}]'])
  })

  it('may include from a project whose name is a constant of that manifest', () => {
    expect(include('//@{config}/views/orders.view')).toEqual(['warning unknown-constant [@{config}]'])
  })
})

describe('a repository of several projects', () => {
  it('has in each of them its own root and its own models', () => {
    const project = (folder: string): Record<string, string> => ({
      [`${folder}/manifest.lkml`]: 'project_name: "x"',
      [`${folder}/shop.model.lkml`]: 'connection: "shop"\ninclude: "/views/orders.view"\nexplore: orders {}',
      [`${folder}/views/orders.view.lkml`]: orders
    })
    expect(found({ ...project('one'), ...project('two') })).toEqual([
      'warning duplicate-model []',
      'warning unreachable-explore [orders]'
    ])
  })
})

describe('a dashboard', () => {
  const asks = (query: string): string[] =>
    shop('explore: orders {}', '', {
      'a.dashboard.lookml': `- dashboard: a\n  elements:\n  - name: e\n    model: shop\n    explore: orders\n    ${query}\n`
    })

  it.each(['orders.place_bin_level', 'orders.size__sort_', 'orders.old_state'])(
    'may name the field %s, which Looker makes or an alias has',
    (field) => expect(asks(`fields: [${field}]`)).toEqual([])
  )

  it('that sorts by a field which is not there has its data still', () => {
    expect(asks('sorts: [orders.nix desc]')).toEqual(['warning dashboard-unknown-field [orders.nix desc]'])
    expect(asks('fields: [orders.nix]')).toEqual(['error dashboard-unknown-field [orders.nix]'])
  })

  it.each(['any time', '-EMPTY', '%', 'is not null'])(
    'may filter by "%s", which is no condition or the plainest',
    (value) => {
      expect(asks(`filters: {orders.created_date: "${value}"}`)).toEqual([])
    }
  )
})

describe('a filter expression', () => {
  const filtered = (pair: string): string[] =>
    shop('explore: orders {}', `view: +orders { measure: m { type: count filters: [${pair}] } }`)

  it('that has something of the type is a warning, for Looker reads more than it documents', () => {
    expect(filtered('created_date: "01/15/2018"')).toEqual(['warning bad-filter-expression [01/15/2018]'])
    expect(filtered('id: "between 1 and 5"')).toEqual(['warning bad-filter-expression [between]'])
  })

  it('that has nothing of the type is an error', () => {
    expect(filtered('created_date: "banana"')).toEqual(['error bad-filter-expression [banana]'])
    expect(filtered('id: "complete"')).toEqual(['error bad-filter-expression [complete]'])
  })
})

describe('a value', () => {
  const dimension = (text: string): string[] => shop('explore: orders {}', `view: +orders { dimension: d { ${text} } }`)

  it('that may be a newer type is a warning; one misspelt, or of other fields, is an error', () => {
    expect(dimension('type: currency')).toEqual(['warning invalid-value [currency]'])
    expect(dimension('type: strng')).toEqual(['error invalid-value [strng]'])
    expect(dimension('type: sum')).toEqual(['error invalid-value [sum]'])
  })

  it('of yes or no in capitals is a warning', () => {
    expect(dimension('hidden: Yes')).toEqual(['warning invalid-value [Yes]'])
    expect(dimension('hidden: true')).toEqual(['error invalid-value [true]'])
  })
})
