import { describe, expect, it } from 'vitest'
import { shop } from './shop.ts'

describe('a view or explore that is there to be extended', () => {
  it('may have its base in the project that imports it', () => {
    const template = 'view: orders_config { extends: [orders_core] extension: required }'
    expect(shop('explore: orders {}', template)).toEqual(['warning unknown-view [orders_core]'])
    expect(shop('explore: orders {}', template.replace('extension: required', ''))).toEqual([
      'error unknown-view [orders_core]'
    ])
  })
})

describe('a view without a primary key', () => {
  const fanOut = (view: string, explore = ''): string[] =>
    shop(
      `explore: users { ${explore}
        join: visits { relationship: one_to_many sql_on: \${users.id} = \${visits.user_id} ;; }
        join: orders { relationship: one_to_many sql_on: \${users.id} = \${orders.user_id} ;; }
      }`,
      `view: visits { ${view} dimension: user_id {} measure: count { type: count } measure: all { type: list list_field: user_id } }`
    )

  it('may have one made, by itself or by the explore', () => {
    expect(fanOut('').map((each) => each.split(' [')[0])).toEqual(['warning fanout-without-primary-key'])
    expect(fanOut('autogenerate_primary_keys: yes')).toEqual([])
    expect(fanOut('', 'autogenerate_primary_keys: yes')).toEqual([])
  })
})

describe('what newer releases have', () => {
  it('is known', () => {
    const views = `view: revenue {
      derived_analytic_model: {
        publish_as_db_analytic_model: yes
        model_source: orders { fields: [orders.id] join: +users { foreign_key: user_id } }
      }
      dimension: id {}
    }`
    const agent = 'agent: helper { description: "d" instructions: "i" is_dashboard_agent: yes }'
    expect(shop(`${agent} explore: orders {}`, views)).toEqual([])
  })
})

describe('a manifest in a folder', () => {
  it('is not that of the project', () => {
    const manifest = 'local_dependency: { project: "@{nix}" }'
    expect(shop('explore: orders {}', '', { 'manifest.lkml': '', 'core/manifest.lkml': manifest })).toEqual([])
  })
})
