import { compareProjects, type Change } from '../../src/changes/index.ts'
import { projectOf } from '../project/read.ts'

/** The files of a project by path; a text that is undefined takes one away. */
export type Files = Readonly<Record<string, string | undefined>>

/** A project with a bit of everything that can change. */
export const shop: Readonly<Record<string, string>> = {
  'shop.model.lkml': `connection: "shop"
include: "/**/*.view.lkml"
include: "/*.dashboard"
access_grant: finance { user_attribute: department allowed_values: ["finance", "board"] }
explore: orders {
  join: users { sql_on: \${orders.user_id} = \${users.id} ;; relationship: many_to_one }
}
explore: users {}
explore: base { extension: required }
`,
  'views/orders.view.lkml': `view: orders {
  dimension: id { type: number primary_key: yes }
  dimension: user_id { type: number hidden: yes }
  dimension: status {}
  dimension_group: created { type: time timeframes: [date, month] }
  measure: total { type: sum }
  parameter: currency { allowed_value: { value: "EUR" } allowed_value: { value: "USD" } default_value: "EUR" }
}
`,
  'views/users.view.lkml': `view: users {
  dimension: id { type: number }
  dimension: name {}
}
`,
  'pulse.dashboard.lookml': `- dashboard: pulse
  title: Pulse
  elements:
  - name: by_status
    model: shop
    explore: orders
    fields: [orders.status, orders.total]
    sorts: [orders.status]
`
}

/** What has changed when a piece of a file is another. */
export function changesOf(path: string, was: string, is: string): Change[] {
  const text = shop[path]!
  if (!text.includes(was)) throw new Error(`there is no ${was} in ${path}`)
  return changesTo({ [path]: text.replace(was, is) })
}

/** What has changed when files are others. */
export function changesTo(files: Files): Change[] {
  const after = Object.entries({ ...shop, ...files }).filter((file): file is [string, string] => file[1] !== undefined)
  return compareProjects(projectOf(shop), projectOf(Object.fromEntries(after)))
}

/** Changes in lines: `breaking field-removed: The field ...`. */
export function said(changes: readonly Change[]): string[] {
  return changes.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
}
