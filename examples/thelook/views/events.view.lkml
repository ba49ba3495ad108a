view: events {
  sql_table_name: events ;;
  drill_fields: [detail*]

  dimension: id {
    label: "Event ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
  }

  dimension: session_id {
    hidden: yes
    type: string
    sql: ${TABLE}.session_id ;;
  }

  dimension: user_id {
    hidden: yes
    type: number
    sql: ${TABLE}.user_id ;;
  }

  dimension: product_id {
    hidden: yes
    type: number
    sql: ${TABLE}.product_id ;;
  }

  dimension: order_id {
    hidden: yes
    type: number
    sql: ${TABLE}.order_id ;;
  }

  dimension: sequence_number {
    description: "The how manieth event of its session it is"
    type: number
    sql: ${TABLE}.sequence_number ;;
  }

  dimension: event_type {
    description: "What was opened: home, category, product, cart or purchase"
    type: string
    sql: ${TABLE}.event_type ;;
    suggestions: ["home", "category", "product", "cart", "purchase"]
  }

  dimension: uri {
    label: "URI"
    type: string
    sql: ${TABLE}.uri ;;
    link: {
      label: "Open the page"
      url: "@{shop_url}{{ value }}"
    }
  }

  dimension: browser {
    group_label: "Visitor"
    type: string
    sql: ${TABLE}.browser ;;
  }

  dimension: device {
    group_label: "Visitor"
    type: string
    sql: ${TABLE}.device ;;
    suggestions: ["mobile", "desktop", "tablet"]
  }

  dimension: traffic_source {
    group_label: "Visitor"
    description: "What brought the visitor here this time"
    type: string
    sql: ${TABLE}.traffic_source ;;
  }

  dimension: ip_address {
    group_label: "Visitor"
    label: "IP Address"
    required_access_grants: [can_see_personal_data]
    type: string
    sql: ${TABLE}.ip_address ;;
    suggestable: no
  }

  dimension: is_logged_in {
    group_label: "Visitor"
    type: yesno
    sql: ${user_id} IS NOT NULL ;;
  }

  dimension_group: created {
    label: "Event"
    type: time
    timeframes: [raw, time, minute15, hour_of_day, time_of_day, date, day_of_week, week, month]
    sql: ${TABLE}.created_at ;;
  }

  measure: count {
    label: "Events"
    type: count
  }

  measure: visitor_count {
    label: "Known Visitors"
    description: "Users who were logged in"
    type: count_distinct
    sql: ${user_id} ;;
  }

  measure: product_view_count {
    label: "Product Views"
    type: count
    filters: [event_type: "product"]
  }

  measure: purchase_count {
    label: "Purchases"
    type: count
    filters: [event_type: "purchase"]
  }

  measure: has_purchases {
    type: yesno
    sql: ${purchase_count} > 0 ;;
  }

  set: detail {
    fields: [id, created_time, event_type, uri, browser, device]
  }
}
