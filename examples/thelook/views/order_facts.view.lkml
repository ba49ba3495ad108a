# What is known of an order when all of its lines, and all other orders of its customer, are looked at.
view: order_facts {
  derived_table: {
    datagroup_trigger: nightly
    indexes: ["order_id"]
    sql:
      SELECT
        orders.id AS order_id,
        COUNT(order_items.id) AS item_count,
        SUM(order_items.sale_price) AS order_value,
        ROW_NUMBER() OVER (PARTITION BY orders.user_id ORDER BY orders.created_at, orders.id) AS order_number,
        LAG(orders.created_at) OVER (PARTITION BY orders.user_id ORDER BY orders.created_at, orders.id) AS previous_at
      FROM orders
      LEFT JOIN order_items ON order_items.order_id = orders.id
      GROUP BY orders.id, orders.user_id, orders.created_at ;;
  }

  dimension: order_id {
    hidden: yes
    primary_key: yes
    type: number
    sql: ${TABLE}.order_id ;;
  }

  dimension: item_count {
    label: "Items in Order"
    type: number
    sql: ${TABLE}.item_count ;;
  }

  dimension: order_value {
    description: "The sale prices of all its lines"
    type: number
    sql: ${TABLE}.order_value ;;
    value_format_name: money
  }

  dimension: order_number {
    description: "1 for the customer's first order, 2 for the second"
    type: number
    sql: ${TABLE}.order_number ;;
  }

  dimension: is_first_order {
    type: yesno
    sql: ${order_number} = 1 ;;
  }

  dimension_group: previous {
    label: "Previous Order"
    type: time
    timeframes: [raw, date]
    sql: ${TABLE}.previous_at ;;
  }

  measure: average_order_value {
    type: average
    sql: ${order_value} ;;
    value_format_name: money
  }

  measure: average_item_count {
    label: "Average Items in Order"
    type: average
    sql: ${item_count} ;;
    value_format_name: decimal_2
  }

  measure: first_order_count {
    label: "First Orders"
    type: count
    filters: [is_first_order: "yes"]
  }

  measure: repeat_order_count {
    label: "Repeat Orders"
    type: count
    filters: [order_number: ">1"]
  }

  measure: repeat_order_rate {
    description: "Repeat orders of all orders"
    type: number
    sql: 1.0 * ${repeat_order_count} / NULLIF(${first_order_count} + ${repeat_order_count}, 0) ;;
    value_format_name: percent_1
  }
}
