view: order_items {
  sql_table_name: order_items ;;
  drill_fields: [detail*]

  dimension: id {
    label: "Line ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
  }

  dimension: order_id {
    type: number
    sql: ${TABLE}.order_id ;;
    value_format_name: id
  }

  dimension: product_id {
    hidden: yes
    type: number
    sql: ${TABLE}.product_id ;;
  }

  dimension: inventory_item_id {
    hidden: yes
    type: number
    sql: ${TABLE}.inventory_item_id ;;
  }

  dimension: status {
    description: "As the status of the order, but each line is returned by itself"
    type: string
    sql: ${TABLE}.status ;;
    suggest_explore: orders
    suggest_dimension: orders.status
  }

  dimension: is_cancelled {
    type: yesno
    sql: ${status} = 'cancelled' ;;
  }

  dimension: is_returned {
    type: yesno
    sql: ${TABLE}.returned_at IS NOT NULL ;;
  }

  dimension_group: created {
    description: "When the order of this line was placed"
    type: time
    timeframes: [raw, time, date, week, month, quarter, year]
    sql: ${TABLE}.created_at ;;
  }

  dimension_group: returned {
    description: "When the item came back"
    type: time
    timeframes: [raw, time, date, week, month, quarter, year]
    sql: ${TABLE}.returned_at ;;
  }

  dimension: sale_price {
    description: "What the customer paid, after discounts"
    type: number
    sql: ${TABLE}.sale_price ;;
    value_format_name: money
  }

  dimension: sale_price_tier {
    description: "In steps of $25, $50, $100 and $200"
    type: tier
    tiers: [25, 50, 100, 200]
    style: relational
    sql: ${sale_price} ;;
    value_format_name: usd_0
  }

  dimension: gross_margin {
    group_label: "Margin"
    description: "The sale price without what the item cost"
    required_access_grants: [can_see_costs]
    type: number
    sql: ${sale_price} - ${inventory_items.cost} ;;
    value_format_name: money
  }

  measure: count {
    label: "Lines"
    description: "One for each item of an order"
    type: count
  }

  measure: order_count {
    label: "Orders with These Lines"
    type: count_distinct
    sql: ${order_id} ;;
  }

  measure: items_per_order {
    type: number
    sql: 1.0 * ${count} / NULLIF(${order_count}, 0) ;;
    value_format_name: decimal_2
  }

  measure: total_sale_price {
    label: "Sales"
    description: "The sale prices of all lines, those of cancelled orders too"
    type: sum
    sql: ${sale_price} ;;
    value_format_name: money
    html: <span title="{{ rendered_value }} of {{ count._rendered_value }} lines">{{ rendered_value }}</span> ;;
  }

  measure: total_revenue {
    label: "Revenue"
    description: "Sales without what was cancelled or returned"
    type: sum
    sql: ${sale_price} ;;
    filters: [is_cancelled: "no", is_returned: "no"]
    value_format_name: money
  }

  measure: average_sale_price {
    type: average
    sql: ${sale_price} ;;
    value_format_name: money
  }

  measure: median_sale_price {
    type: median
    sql: ${sale_price} ;;
    value_format_name: money
  }

  measure: percentile_90_sale_price {
    label: "90th Percentile Sale Price"
    type: percentile
    percentile: 90
    sql: ${sale_price} ;;
    value_format_name: money
  }

  measure: lowest_sale_price {
    type: min
    sql: ${sale_price} ;;
    value_format_name: money
  }

  measure: highest_sale_price {
    type: max
    sql: ${sale_price} ;;
    value_format_name: money
  }

  measure: average_order_value {
    description: "Sales for each order"
    type: number
    sql: ${total_sale_price} / NULLIF(${order_count}, 0) ;;
    value_format_name: money
  }

  measure: returned_count {
    label: "Returned Lines"
    type: count
    filters: [is_returned: "yes"]
    drill_fields: [detail*, returned_date]
  }

  measure: return_rate {
    description: "Returned lines of all lines that were not cancelled"
    type: number
    sql: 1.0 * ${returned_count} / NULLIF(${count} - ${cancelled_count}, 0) ;;
    value_format_name: percent_1
    html:
      {% if value > 0.15 %}
        <b style="color: #b3261e">{{ rendered_value }}</b>
      {% else %}
        {{ rendered_value }}
      {% endif %} ;;
  }

  measure: cancelled_count {
    hidden: yes
    type: count
    filters: [is_cancelled: "yes"]
  }

  # Without the join's symmetric aggregates, but with the same result: the fee of an order counts once.
  measure: total_shipping_fee {
    label: "Shipping Fees"
    type: sum_distinct
    sql_distinct_key: ${order_id} ;;
    sql: ${orders.shipping_fee} ;;
    value_format_name: money
  }

  measure: average_shipping_fee {
    type: average_distinct
    sql_distinct_key: ${order_id} ;;
    sql: ${orders.shipping_fee} ;;
    value_format_name: money
  }

  measure: total_gross_margin {
    group_label: "Margin"
    required_access_grants: [can_see_costs]
    type: sum
    sql: ${gross_margin} ;;
    value_format_name: money
  }

  measure: gross_margin_percentage {
    group_label: "Margin"
    group_item_label: "Gross Margin %"
    required_access_grants: [can_see_costs]
    type: number
    sql: 1.0 * ${total_gross_margin} / NULLIF(${total_sale_price}, 0) ;;
    value_format_name: percent_1
  }

  measure: percent_of_sales {
    type: percent_of_total
    sql: ${total_sale_price} ;;
    value_format: "0.0\\%"
  }

  measure: running_sales {
    label: "Sales so Far"
    type: running_total
    sql: ${total_sale_price} ;;
    value_format_name: money
  }

  # One measure for charts whose reader picks what they show.

  parameter: shown_measure {
    description: "What Shown Measure is"
    type: string
    allowed_value: {
      label: "Sales"
      value: "sales"
    }
    allowed_value: {
      label: "Lines"
      value: "lines"
    }
    allowed_value: {
      label: "Average Sale Price"
      value: "average"
    }
    default_value: "sales"
  }

  measure: shown {
    label: "Shown Measure"
    label_from_parameter: shown_measure
    type: number
    sql:
      {% if shown_measure._parameter_value == "'lines'" %} ${count}
      {% elsif shown_measure._parameter_value == "'average'" %} ${average_sale_price}
      {% else %} ${total_sale_price}
      {% endif %} ;;
    value_format_name: decimal_2
  }

  set: detail {
    fields: [id, order_id, products.name, products.category, status, sale_price]
  }

  # Explores that do not join those views leave these fields out.

  set: needs_inventory_items {
    fields: [gross_margin, total_gross_margin, gross_margin_percentage]
  }

  set: needs_orders {
    fields: [total_shipping_fee, average_shipping_fee]
  }
}
