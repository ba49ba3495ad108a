# What a customer has bought, made of the explore of orders.
view: user_facts {
  derived_table: {
    explore_source: orders {
      column: user_id {}
      column: order_count { field: orders.count }
      column: latest_order_id { field: orders.latest_id }
      column: first_order { field: orders.first_date }
      column: latest_order { field: orders.latest_date }
      column: lifetime_sales { field: order_items.total_sale_price }
      derived_column: sales_rank {
        sql: RANK() OVER (ORDER BY lifetime_sales DESC) ;;
      }
      filters: [orders.is_cancelled: "no"]
      bind_filters: {
        from_field: user_facts.order_period
        to_field: orders.created_date
      }
    }
  }

  filter: order_period {
    description: "Only orders of this period count in the facts of a user"
    type: date
  }

  dimension: user_id {
    hidden: yes
    primary_key: yes
    type: number
  }

  dimension: latest_order_id {
    hidden: yes
    type: number
  }

  dimension: order_count {
    label: "Lifetime Orders"
    type: number
    sql: COALESCE(${TABLE}.order_count, 0) ;;
  }

  dimension: order_count_tier {
    label: "Lifetime Orders Tier"
    type: tier
    tiers: [1, 2, 3, 5, 10]
    style: integer
    sql: ${order_count} ;;
  }

  dimension: is_repeat_customer {
    type: yesno
    sql: ${order_count} > 1 ;;
  }

  dimension: lifetime_sales {
    type: number
    value_format_name: money
  }

  dimension: lifetime_sales_tier {
    type: tier
    tiers: [50, 100, 250, 500, 1000]
    style: interval
    sql: ${lifetime_sales} ;;
    value_format_name: usd_0
  }

  dimension: sales_rank {
    description: "1 for the customer who has bought most"
    type: number
  }

  dimension_group: first_order {
    type: time
    datatype: date
    convert_tz: no
    timeframes: [raw, date, month, year]
    sql: ${TABLE}.first_order ;;
  }

  dimension_group: latest_order {
    type: time
    datatype: date
    convert_tz: no
    timeframes: [raw, date, month, year]
    sql: ${TABLE}.latest_order ;;
  }

  measure: customer_count {
    label: "Customers"
    description: "Users with at least one order"
    type: count
    drill_fields: [users.name, order_count, lifetime_sales, sales_rank]
  }

  measure: repeat_customer_count {
    label: "Repeat Customers"
    type: count
    filters: [is_repeat_customer: "yes"]
  }

  measure: average_lifetime_orders {
    type: average
    sql: ${order_count} ;;
    value_format_name: decimal_2
  }

  measure: average_lifetime_sales {
    type: average
    sql: ${lifetime_sales} ;;
    value_format_name: money
  }

  measure: median_lifetime_sales {
    type: median
    sql: ${lifetime_sales} ;;
    value_format_name: money
  }
}
