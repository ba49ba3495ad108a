/** A file with everything the grammar has; every block at the top has a name of its own. */
export const sample = `# Orders, and what hangs on them — größer als 日本 🙂.
include: "/views/*.view"
include: "//other/views/users.view"

view: orders {
  sql_table_name: public.orders ;;
  drill_fields: [id, created_date, users.name]
  set: details { fields: [id, -status, - note, ALL_FIELDS*] }

  dimension: id {
    primary_key: yes
    type: number
    sql: \${TABLE}.id ;;
  }

  dimension_group: created {
    label: "Créé \\"à\\" 🙂"
    description: "When the order was made,
      in the time zone of the database"
    type: time
    timeframes: [raw, time, date]
    sql: \${TABLE}.created_at ;;
  }

  dimension: state {
    case: {
      when: { sql: \${TABLE}.state = 1 ;; label: "open" }
      when: { sql: \${TABLE}.state = 2 ;; label: "paid" }
      else: "other"
    }
    html: {% if value == 'paid' %}<b style="color: red">{{ value }}</b>{% endif %} ;;
  }

  measure: total {
    type: sum
    filters: [status: "paid, sent", users.country: "-DE"]
    value_format: "$#,##0.00"
    sql: CASE WHEN \${status} = 'paid'
      THEN \${TABLE}.amount
      ELSE 0 END ;;
    link: { label: "All" url: "/x?y={{ value }}" }
  }
}

view: +orders_more {
  dimension: note { type: string hidden: no }
  dimension: second { sql: \${note} || '}' ;; }
}

view: facts {
  derived_table: {
    explore_source: orders {
      column: user_id { field: orders.user_id }
      derived_column: rank { sql: RANK() OVER (ORDER BY 1) ;; }
      bind_filters: { from_field: orders.id to_field: facts.id }
    }
    persist_for: "24 hours"
  }
  dimension: user_id { type: number }
}

explore: orders_explore {
  from: orders
  sql_always_where: \${orders.id} > 0 ;;
  always_filter: { filters: [orders.created_date: "7 days"] }
  join: users {
    type: left_outer
    sql_on: \${orders.user_id} = \${users.id} ;;
    relationship: many_to_one
  }
  join: items {
    sql_on: \${items.order_id} = \${orders.id} ;;
    fields: [items.count]
  }
}

explore: +late { hidden: yes }

constant: schema { value: "public" export: override_optional }

test: one_id {
  explore_source: orders { column: total { field: orders.total } }
  assert: all_paid { expression: \${orders.total} > 0 ;; }
}
`
