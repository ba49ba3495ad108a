include: "/views/*.view.lkml"

explore: inventory_items {
  label: "Inventory"
  group_label: "Goods"
  description: "Every item that ever was in stock, with the line that it was sold by"
  fields: [ALL_FIELDS*, -order_items.needs_orders*]

  # Both sides are kept: items without a line wait to be sold, lines without an item are an error of the warehouse.
  join: order_items {
    view_label: "Order Lines"
    type: full_outer
    relationship: one_to_one
    sql_on: ${inventory_items.id} = ${order_items.inventory_item_id} ;;
  }

  join: products {
    foreign_key: inventory_items.product_id
  }

  join: distribution_centers {
    relationship: many_to_one
    sql_on: ${products.distribution_center_id} = ${distribution_centers.id} ;;
  }
}

# What was on the shelves at the end of a day. Every day meets every distribution center.
explore: stock_levels {
  from: calendar
  view_name: calendar
  view_label: "Calendar"
  group_label: "Goods"
  description: "How many items each distribution center had on each day"
  sql_always_where: ${calendar.day_raw} <= CURRENT_DATE ;;
  always_filter: {
    filters: [calendar.day_date: "12 months", calendar.is_month_end: "yes"]
  }

  join: distribution_centers {
    type: cross
    relationship: many_to_many
  }

  join: products {
    relationship: one_to_many
    sql_on: ${distribution_centers.id} = ${products.distribution_center_id} ;;
  }

  join: inventory_items {
    relationship: many_to_many
    sql_on:
      ${products.id} = ${inventory_items.product_id}
      AND ${inventory_items.created_raw} < ${calendar.day_raw} + INTERVAL '1 day'
      AND (${inventory_items.sold_raw} IS NULL OR ${inventory_items.sold_raw} >= ${calendar.day_raw} + INTERVAL '1 day') ;;
    fields: [inventory_items.count, inventory_items.total_cost, inventory_items.created_date]
  }
}
