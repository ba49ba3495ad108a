# What the finance team adds to views and explores that belong to others.
include: "/views/*.view.lkml"
include: "/explores/*.explore.lkml"

view: +order_items {
  dimension: discount {
    description: "What was taken off the retail price"
    type: number
    sql: ${products.retail_price} - ${sale_price} ;;
    value_format_name: money
  }

  measure: total_sale_price {
    group_label: "Totals"
  }

  measure: total_revenue {
    group_label: "Totals"
  }

  measure: total_discount {
    group_label: "Totals"
    type: sum
    sql: ${discount} ;;
    value_format_name: money
  }
}

view: +products {
  # Names come from several systems, some with blanks around them.
  dimension: name {
    sql: TRIM(${EXTENDED}) ;;
  }
}

explore: +order_items {
  aggregate_table: monthly_sales_by_category {
    query: {
      dimensions: [orders.created_month, products.category]
      measures: [order_items.total_sale_price, order_items.count]
      timezone: "UTC"
    }
    materialization: {
      datagroup_trigger: nightly
    }
  }

  aggregate_table: daily_sales {
    query: {
      dimensions: [orders.created_date]
      measures: [order_items.total_sale_price, order_items.total_revenue]
      filters: [orders.is_cancelled: "no"]
      timezone: "UTC"
    }
    materialization: {
      datagroup_trigger: nightly
    }
  }
}
