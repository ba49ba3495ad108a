import { labelOf, nameOf, pick, sentence, word, type Random } from './words.ts'

/** A field as text, and the name it has. */
export interface WrittenField {
  readonly name: string
  readonly text: string
}

/** A field as programs write them out of a schema: a dimension of a nested column, with many labels. */
export function hubField(random: Random, index: number): WrittenField {
  const name = `metrics__${word(random)}__${nameOf(random, 2)}_${index}`
  const column = name.replaceAll('__', '.')
  const text = `  dimension: ${name} {
    label: "${labelOf(name)}"
    sql: \${TABLE}.${column} ;;
    type: ${pick(random, ['number', 'string', 'yesno', 'number'])}
    group_label: "${labelOf(word(random))}"
    group_item_label: "${labelOf(nameOf(random, 2))}"

    link: {
      label: "Glean Dictionary reference for ${labelOf(name)}"
      url: "https://dictionary.example.com/apps/${word(random)}/metrics/${column}"
      icon_url: "https://dictionary.example.com/favicon.png"
    }

    description: "${sentence(random, 14)} ${sentence(random, 9)}
"
  }
`
  return { name, text }
}

/** A field as people write them: some SQL, a comment now and then, some Liquid. */
export function handField(random: Random, index: number): WrittenField {
  const name = `${nameOf(random, 2)}_${index}`
  return { name, text: pick(random, handForms)(random, name) }
}

const handForms: readonly ((random: Random, name: string) => string)[] = [
  (random, name) => `  dimension: ${name} {
    type: string
    description: "${sentence(random, 8)}"
    sql: \${TABLE}.${name} ;;
  }
`,
  (random, name) => `  # ${sentence(random, 6)}
  dimension: ${name} {
    hidden: yes
    type: number
    value_format_name: decimal_2
    sql: coalesce(\${TABLE}.${word(random)}, 0) / nullif(\${TABLE}.${word(random)}, 0) ;;
  }
`,
  (random, name) => `  dimension: ${name} {
    type: string
    group_label: "${labelOf(word(random))}"
    sql: case
          when \${TABLE}.${word(random)} = 'a' then '${word(random)}'
          when \${TABLE}.${word(random)} in ('b', 'c') then '${word(random)}'
          else 'other'
        end ;;
    html: {% if value == 'other' %}<span style="color: #888">{{ rendered_value }}</span>{% else %}{{ linked_value }}{% endif %} ;;
  }
`,
  (random, name) => `  dimension_group: ${name} {
    type: time
    timeframes: [raw, time, date, week, month, quarter, year]
    convert_tz: no
    datatype: timestamp
    sql: \${TABLE}.${word(random)}_at ;;
  }
`,
  (random, name) => `  dimension: ${name} {
    type: yesno
    label: "${labelOf(name)}?"
    sql: \${TABLE}.${word(random)}_at is not null and \${TABLE}.state <> 'draft' ;;
  }
`
]

/** A measure of a view with these fields. */
export function measure(random: Random, index: number, numeric: string): WrittenField {
  const name = `total_${word(random)}_${index}`
  const text = `  measure: ${name} {
    type: sum
    description: "${sentence(random, 7)}"
    value_format: "$#,##0.00"
    filters: [is_active: "yes"]
    sql: \${${numeric}} ;;
    drill_fields: [detail*]
  }
`
  return { name, text }
}
