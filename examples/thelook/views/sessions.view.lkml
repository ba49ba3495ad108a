# Visits to the site, each made of its events.
view: sessions {
  derived_table: {
    sql:
      SELECT
        session_id,
        MAX(user_id) AS user_id,
        MAX(order_id) AS order_id,
        MIN(created_at) AS started_at,
        MAX(created_at) AS ended_at,
        COUNT(*) AS event_count,
        COUNT(DISTINCT product_id) AS product_count,
        MAX(CASE WHEN event_type = 'product' THEN 1 ELSE 0 END) AS saw_product,
        MAX(CASE WHEN event_type = 'cart' THEN 1 ELSE 0 END) AS used_cart
      FROM events
      WHERE {% condition period %} created_at {% endcondition %}
      GROUP BY session_id ;;
  }

  # Reaches into the derived table, so that only these events are read.
  filter: period {
    label: "Session Period"
    description: "Only events of this period are made into sessions: quick, but sessions across its ends are cut"
    type: date
  }

  dimension: session_id {
    label: "Session ID"
    primary_key: yes
    type: string
    sql: ${TABLE}.session_id ;;
    suggestable: no
  }

  dimension: user_id {
    hidden: yes
    type: number
    sql: ${TABLE}.user_id ;;
  }

  dimension: order_id {
    hidden: yes
    type: number
    sql: ${TABLE}.order_id ;;
  }

  dimension_group: started {
    type: time
    timeframes: [raw, time, hour_of_day, date, day_of_week, week, month]
    sql: ${TABLE}.started_at ;;
  }

  dimension_group: ended {
    type: time
    timeframes: [raw, time]
    sql: ${TABLE}.ended_at ;;
  }

  dimension_group: spent {
    label: "on Site"
    description: "From the first event to the last"
    type: duration
    intervals: [second, minute]
    sql_start: ${started_raw} ;;
    sql_end: ${ended_raw} ;;
  }

  dimension: event_count {
    label: "Length in Events"
    type: number
    sql: ${TABLE}.event_count ;;
  }

  dimension: product_count {
    label: "Products Seen"
    type: number
    sql: ${TABLE}.product_count ;;
  }

  dimension: is_bounce {
    description: "Whether the visitor left after one page"
    type: yesno
    sql: ${event_count} = 1 ;;
  }

  dimension: has_purchase {
    type: yesno
    sql: ${order_id} IS NOT NULL ;;
  }

  dimension: furthest_step {
    description: "How far the visitor went in the funnel"
    case: {
      when: {
        sql: ${has_purchase} ;;
        label: "4 Purchase"
      }
      when: {
        sql: ${TABLE}.used_cart = 1 ;;
        label: "3 Cart"
      }
      when: {
        sql: ${TABLE}.saw_product = 1 ;;
        label: "2 Product"
      }
      else: "1 Visit"
    }
  }

  measure: count {
    label: "Sessions"
    type: count
    drill_fields: [session_id, started_time, event_count, furthest_step]
  }

  measure: product_session_count {
    group_label: "Funnel"
    label: "Sessions with a Product"
    type: count
    filters: [furthest_step: "2 Product,3 Cart,4 Purchase"]
  }

  measure: cart_session_count {
    group_label: "Funnel"
    label: "Sessions with a Cart"
    type: count
    filters: [furthest_step: "3 Cart,4 Purchase"]
  }

  measure: purchase_session_count {
    group_label: "Funnel"
    label: "Sessions with a Purchase"
    type: count
    filters: [has_purchase: "yes"]
  }

  measure: conversion_rate {
    description: "Sessions with a purchase of all sessions"
    type: number
    sql: 1.0 * ${purchase_session_count} / NULLIF(${count}, 0) ;;
    value_format_name: percent_2
  }

  measure: bounce_count {
    hidden: yes
    type: count
    filters: [is_bounce: "yes"]
  }

  measure: bounce_rate {
    type: number
    sql: 1.0 * ${bounce_count} / NULLIF(${count}, 0) ;;
    value_format_name: percent_1
  }

  measure: average_minutes {
    label: "Average Minutes on Site"
    type: average
    sql: ${seconds_spent} / 60.0 ;;
    value_format_name: decimal_1
  }
}
