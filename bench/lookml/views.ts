import { handField, hubField, measure } from './fields.ts'
import { sentence, type Random } from './words.ts'

/** How a view is written: by a program out of a schema, or by people. */
export type Style = 'hub' | 'hand'

const measures = 6

/** A view over a table, with a primary key, a key to each of some other views, and so many fields besides. */
export function tableView(random: Random, name: string, fields: number, style: Style): string {
  const field = style === 'hub' ? hubField : handField
  const written = Array.from({ length: fields }, (_, index) => field(random, index).text)
  return `# ${sentence(random, 8)}
view: ${name} {
  sql_table_name: \`warehouse.${name}\` ;;
  drill_fields: [detail*]

  set: detail {
    fields: [id, parent_id, is_active]
  }

  dimension: id {
    primary_key: yes
    type: number
    sql: \${TABLE}.id ;;
  }

  dimension: parent_id {
    hidden: yes
    type: number
    sql: \${TABLE}.parent_id ;;
  }

  dimension: is_active {
    type: yesno
    sql: \${TABLE}.state = 'active' ;;
  }

  dimension_group: created {
    type: time
    timeframes: [raw, time, date, week, month, quarter, year]
    sql: \${TABLE}.created_at ;;
  }

${written.join('\n')}
  measure: count {
    type: count
    drill_fields: [detail*]
  }

${Array.from({ length: measures }, (_, index) => measure(random, index, 'parent_id').text).join('\n')}}
`
}

/** A view that refines another, and one that extends it. */
export function layers(random: Random, name: string): string {
  return `include: "${name}.view"

view: +${name} {
  label: "${sentence(random, 3).slice(0, -1)}"

  dimension: parent_id {
    hidden: no
    description: "${sentence(random, 8)}"
  }

  measure: average_parent {
    type: average
    value_format_name: decimal_1
    sql: \${parent_id} ;;
  }
}

view: ${name}_archive {
  extends: [${name}]
  sql_table_name: \`archive.${name}\` ;;

  dimension: archived_reason {
    type: string
    description: "${sentence(random, 6)}"
    sql: \${TABLE}.reason ;;
  }
}
`
}

/** A view of a derived table in SQL, by the id of another view. */
export function derivedView(random: Random, name: string, of: string): string {
  return `include: "${of}.view"

view: ${name} {
  derived_table: {
    sql: select
        parent_id,
        count(*) as amount,
        -- ${sentence(random, 5)}
        max(created_at) as last_at
      from \${${of}.SQL_TABLE_NAME}
      where {% condition ${of}.created_date %} created_at {% endcondition %}
      group by 1 ;;
  }

  dimension: parent_id {
    primary_key: yes
    hidden: yes
    type: number
    sql: \${TABLE}.parent_id ;;
  }

  dimension: amount {
    type: number
    description: "${sentence(random, 6)}"
    sql: \${TABLE}.amount ;;
  }

  dimension_group: last {
    type: time
    timeframes: [date, month]
    sql: \${TABLE}.last_at ;;
  }

  measure: total_amount {
    type: sum
    description: "${sentence(random, 6)}"
    sql: \${amount} ;;
  }
}
`
}
