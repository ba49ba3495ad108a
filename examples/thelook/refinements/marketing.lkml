# What the marketing team adds.
include: "/views/*.view.lkml"
include: "/explores/*.explore.lkml"

view: +orders {
  measure: coupon_order_count {
    group_label: "Coupons"
    label: "Orders with a Coupon"
    type: count
    filters: [has_coupon: "yes"]
  }

  measure: coupon_rate {
    group_label: "Coupons"
    description: "Orders with a coupon of all orders"
    type: number
    sql: 1.0 * ${coupon_order_count} / NULLIF(${count}, 0) ;;
    value_format_name: percent_1
  }
}

view: +users {
  dimension: audience {
    description: "Whom a campaign may reach: those who said yes, by the age that they gave"
    type: string
    sql:
      CASE
        WHEN ${accepts_marketing} AND ${age} < 30 THEN 'Young'
        WHEN ${accepts_marketing} AND ${age} >= 30 THEN 'Grown up'
        WHEN ${accepts_marketing} THEN 'Of unknown age'
        ELSE 'Not to be reached'
      END ;;
  }

  measure: reachable_count {
    label: "Reachable Users"
    type: count
    filters: [accepts_marketing: "yes"]
  }
}

explore: +users {
  query: new_users {
    label: "New users by traffic source"
    dimensions: [users.created_month, users.traffic_source]
    measures: [users.count]
    pivots: [users.traffic_source]
    filters: [users.created_month: "6 months"]
  }
}
