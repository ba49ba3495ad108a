import { lint } from '../../src/lint/lint.ts'
import { readProject } from '../../src/project/index.ts'

/** What is found in a project: severity, code, and the text in question. */
export function found(files: Readonly<Record<string, string>>): string[] {
  const project = readProject({ files: Object.entries(files).map(([path, text]) => ({ path, text })), refused: [] })
  return lint(project)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, code, path, start, end }) => `${severity} ${code} [${(files[path] ?? '').slice(start, end)}]`)
}

export const orders = `view: orders {
  dimension: id { primary_key: yes type: number }
  dimension: user_id { type: number }
  dimension_group: created { type: time timeframes: [raw, date] }
  dimension: place { type: location sql_latitude: \${TABLE}.lat ;; sql_longitude: \${TABLE}.lng ;; }
  dimension: size { type: tier tiers: [0, 10] sql: \${TABLE}.size ;; }
  dimension: state { alias: [old_state] }
  measure: count { type: count }
}`
export const users = 'view: users { dimension: id { primary_key: yes type: number } }'

/** A model of one explore, with what is added to it and to its file of views. */
export function shop(explore: string, views = '', more: Readonly<Record<string, string>> = {}): string[] {
  const model = `connection: "shop"\ninclude: "views.lkml"\ninclude: "*.dashboard"\n${explore}`
  return found({ 'shop.model.lkml': model, 'views.lkml': `${orders}\n${users}\n${views}`, ...more })
}
