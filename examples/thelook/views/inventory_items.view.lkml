view: inventory_items {
  sql_table_name: inventory_items ;;
  drill_fields: [detail*]

  dimension: id {
    label: "Inventory Item ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
  }

  dimension: product_id {
    hidden: yes
    type: number
    sql: ${TABLE}.product_id ;;
  }

  dimension: cost {
    required_access_grants: [can_see_costs]
    type: number
    sql: ${TABLE}.cost ;;
    value_format_name: money
  }

  dimension_group: created {
    label: "Stocked"
    description: "When the item came into stock"
    type: time
    timeframes: [raw, date, week, month, quarter, year]
    sql: ${TABLE}.created_at ;;
  }

  dimension_group: sold {
    description: "When the item left the stock; what was ordered and cancelled has not"
    type: time
    timeframes: [raw, date, week, month, quarter, year]
    sql: ${TABLE}.sold_at ;;
  }

  dimension: is_sold {
    type: yesno
    sql: ${TABLE}.sold_at IS NOT NULL ;;
  }

  dimension_group: in_stock {
    description: "From coming into stock until sold, or until today"
    type: duration
    intervals: [day, week]
    sql_start: ${created_raw} ;;
    sql_end: COALESCE(${sold_raw}, CURRENT_TIMESTAMP) ;;
  }

  dimension: days_in_stock_tier {
    type: tier
    tiers: [15, 30, 60, 90, 180]
    style: integer
    sql: ${days_in_stock} ;;
  }

  measure: count {
    label: "Inventory Items"
    type: count
  }

  measure: on_hand_count {
    label: "Items on Hand"
    type: count
    filters: [is_sold: "no"]
  }

  measure: sold_count {
    label: "Items Sold"
    type: count
    filters: [is_sold: "yes"]
  }

  measure: sell_through {
    description: "Items sold of all items that were stocked"
    type: number
    sql: 1.0 * ${sold_count} / NULLIF(${count}, 0) ;;
    value_format_name: percent_1
  }

  measure: average_days_in_stock {
    type: average
    sql: ${days_in_stock} ;;
    value_format_name: decimal_1
  }

  measure: total_cost {
    required_access_grants: [can_see_costs]
    type: sum
    sql: ${cost} ;;
    value_format_name: money_in_thousands
  }

  measure: cost_on_hand {
    description: "What the items on hand have cost"
    required_access_grants: [can_see_costs]
    type: sum
    sql: ${cost} ;;
    filters: [is_sold: "no"]
    value_format_name: money
  }

  set: detail {
    fields: [id, products.name, created_date, sold_date]
  }
}
