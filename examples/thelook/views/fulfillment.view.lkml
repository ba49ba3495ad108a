# Fields that need several other views. It has no table of its own: explores join it without any SQL.
view: fulfillment {
  dimension: distance {
    label: "Shipping Distance"
    description: "From the distribution center to the customer as the crow flies, in kilometers"
    type: distance
    start_location_field: distribution_centers.location
    end_location_field: users.location
    units: kilometers
    value_format_name: decimal_0
  }

  dimension: distance_tier {
    label: "Shipping Distance Tier"
    type: tier
    tiers: [100, 500, 1000, 5000]
    style: integer
    sql: ${distance} ;;
  }

  dimension_group: since_sign_up {
    label: "from Sign-Up to Order"
    type: duration
    intervals: [day, week]
    sql_start: ${users.created_raw} ;;
    sql_end: ${orders.created_raw} ;;
  }
}
