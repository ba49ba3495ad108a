view: orders {
  sql_table_name: orders ;;
  drill_fields: [detail*]

  dimension: id {
    label: "Order ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
    link: {
      label: "Open in the shop's back office"
      url: "@{shop_url}/admin/orders/{{ value }}"
      icon_url: "@{shop_url}/favicon.ico"
    }
  }

  dimension: user_id {
    hidden: yes
    type: number
    sql: ${TABLE}.user_id ;;
  }

  dimension: status {
    description: "Where the order is: processing, shipped, complete, returned as a whole, or cancelled"
    type: string
    sql: ${TABLE}.status ;;
    suggestions: ["processing", "shipped", "complete", "returned", "cancelled"]
    order_by_field: status_order
    html:
      {% if value == 'complete' %}
        <span style="color: #1a7f37">{{ rendered_value }}</span>
      {% elsif value == 'returned' or value == 'cancelled' %}
        <span style="color: #b3261e">{{ rendered_value }}</span>
      {% else %}
        {{ rendered_value }}
      {% endif %} ;;
  }

  # Statuses sort in the order in which an order goes through them.
  dimension: status_order {
    hidden: yes
    type: number
    sql:
      CASE ${status}
        WHEN 'processing' THEN 1
        WHEN 'shipped' THEN 2
        WHEN 'complete' THEN 3
        WHEN 'returned' THEN 4
        ELSE 5
      END ;;
  }

  dimension: is_cancelled {
    type: yesno
    sql: ${status} = 'cancelled' ;;
  }

  dimension: coupon_code {
    description: "The coupon that was used; none for most orders"
    type: string
    sql: ${TABLE}.coupon_code ;;
  }

  dimension: has_coupon {
    type: yesno
    sql: ${coupon_code} IS NOT NULL ;;
  }

  dimension: shipping_fee {
    description: "What the customer paid for the delivery; nothing from $100 on"
    type: number
    sql: ${TABLE}.shipping_fee ;;
    value_format_name: money
  }

  dimension_group: created {
    description: "When the order was placed"
    type: time
    timeframes: [
      raw, time, hour_of_day, date, day_of_week, day_of_week_index, week, month, month_name, month_num, quarter,
      quarter_of_year, year, fiscal_quarter, fiscal_year
    ]
    sql: ${TABLE}.created_at ;;
  }

  dimension_group: shipped {
    description: "When the order left the distribution center"
    type: time
    timeframes: [raw, time, date, week, month]
    sql: ${TABLE}.shipped_at ;;
  }

  dimension_group: delivered {
    description: "When the order arrived"
    type: time
    timeframes: [raw, time, date, week, month]
    sql: ${TABLE}.delivered_at ;;
  }

  dimension_group: in_transit {
    description: "From the distribution center to the door"
    type: duration
    intervals: [hour, day]
    sql_start: ${shipped_raw} ;;
    sql_end: ${delivered_raw} ;;
  }

  dimension: is_late {
    label: "Is Delivered Late"
    description: "Whether it took more than five days from order to door"
    type: yesno
    sql: ${delivered_raw} > ${created_raw} + INTERVAL '5 days' ;;
  }

  # Lets one chart be read by day, by week or by month.

  parameter: timeframe {
    label: "Timeframe"
    description: "What Created Period is made of"
    type: unquoted
    allowed_value: {
      label: "Day"
      value: "day"
    }
    allowed_value: {
      label: "Week"
      value: "week"
    }
    allowed_value: {
      label: "Month"
      value: "month"
    }
    default_value: "month"
  }

  dimension: created_period {
    description: "When the order was placed, by the Timeframe that is picked"
    label_from_parameter: timeframe
    type: string
    allow_fill: no
    sql:
      {% if timeframe._parameter_value == 'day' %} ${created_date}
      {% elsif timeframe._parameter_value == 'week' %} ${created_week}
      {% else %} ${created_month}
      {% endif %} ;;
  }

  # Compares a period that is picked with all that went before.

  filter: current_period {
    description: "The period that Is in Current Period is about"
    type: date
    convert_tz: yes
  }

  dimension: is_in_current_period {
    type: yesno
    sql: {% condition current_period %} ${created_raw} {% endcondition %} ;;
  }

  measure: count {
    label: "Orders"
    type: count
  }

  measure: count_in_current_period {
    label: "Orders in Current Period"
    type: count
    filters: [is_in_current_period: "yes"]
  }

  # The filter as it was written in former days. It still works.
  measure: cancelled_count {
    label: "Cancelled Orders"
    type: count
    filters: {
      field: status
      value: "cancelled"
    }
  }

  measure: cancellation_rate {
    description: "Cancelled orders of all orders"
    type: number
    sql: 1.0 * ${cancelled_count} / NULLIF(${count}, 0) ;;
    value_format_name: percent_1
  }

  measure: buyer_count {
    label: "Buyers"
    description: "How many different customers ordered"
    type: count_distinct
    sql: ${user_id} ;;
  }

  measure: orders_per_buyer {
    type: number
    sql: 1.0 * ${count} / NULLIF(${buyer_count}, 0) ;;
    value_format_name: decimal_2
  }

  measure: total_shipping_fee {
    description: "Each order counts once, however many lines it has"
    type: sum
    sql: ${shipping_fee} ;;
    value_format_name: money
  }

  measure: average_days_in_transit {
    type: average
    sql: ${days_in_transit} ;;
    value_format: "0.0\" days\""
  }

  measure: shortest_transit {
    description: "In hours"
    type: min
    sql: ${hours_in_transit} ;;
    value_format_name: decimal_0
  }

  measure: late_delivery_count {
    label: "Late Deliveries"
    type: count
    filters: [is_late: "yes", status: "-cancelled"]
  }

  measure: first_date {
    label: "First Order"
    type: date
    sql: MIN(${created_raw}) ;;
  }

  measure: latest_date {
    label: "Latest Order"
    type: date
    sql: MAX(${created_raw}) ;;
  }

  measure: latest_id {
    hidden: yes
    type: max
    sql: ${id} ;;
  }

  measure: coupons {
    description: "The coupons that were used, one behind the other"
    type: list
    list_field: coupon_code
  }

  measure: percent_of_orders {
    type: percent_of_total
    sql: ${count} ;;
    value_format: "0.0\\%"
  }

  measure: running_order_count {
    label: "Orders so Far"
    type: running_total
    sql: ${count} ;;
    direction: "column"
  }

  measure: growth {
    label: "Growth of Orders"
    description: "Against the row before"
    type: percent_of_previous
    sql: ${count} ;;
    value_format: "0.0\\%"
  }

  set: detail {
    fields: [id, created_time, status, coupon_code, shipping_fee, users.name]
  }
}
