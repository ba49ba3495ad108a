include: "/views/*.view.lkml"

# From a line of an order up to everything that it belongs to. Explores extend it.
explore: order_items_base {
  extension: required
  view_name: order_items
  view_label: "Order Lines"

  join: orders {
    type: inner
    relationship: many_to_one
    sql_on: ${order_items.order_id} = ${orders.id} ;;
  }

  join: order_facts {
    view_label: "Orders"
    relationship: many_to_one
    sql_on: ${orders.id} = ${order_facts.order_id} ;;
    required_joins: [orders]
  }

  join: users {
    view_label: "Customers"
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${users.id} ;;
  }

  join: user_facts {
    view_label: "Customers"
    relationship: many_to_one
    sql_on: ${orders.user_id} = ${user_facts.user_id} ;;
  }

  join: inventory_items {
    relationship: one_to_one
    foreign_key: order_items.inventory_item_id
    fields: [inventory_items.cost, inventory_items.days_in_stock, inventory_items.total_cost]
  }

  join: products {
    foreign_key: order_items.product_id
  }

  join: distribution_centers {
    relationship: many_to_one
    sql_on: ${products.distribution_center_id} = ${distribution_centers.id} ;;
    fields: [distribution_centers.name, distribution_centers.location, distribution_centers.count]
  }

  # No table and no SQL: the fields only need the joins that they name.
  join: fulfillment {
    relationship: one_to_one
    sql: ;;
    required_joins: [orders, users, distribution_centers]
  }
}

explore: order_items {
  extends: [order_items_base]
  label: "Order Lines"
  group_label: "Sales"
  description: "What was sold to whom, line by line. Begin here for most questions about sales."

  join: brand_ranking {
    view_label: "Products"
    relationship: many_to_one
    sql_on: ${products.brand} = ${brand_ranking.brand} ;;
  }

  query: sales_by_category {
    label: "Sales by category"
    description: "The best categories of the last year"
    dimensions: [products.category]
    measures: [total_sale_price, count]
    filters: [orders.created_date: "12 months"]
    sorts: [total_sale_price: desc]
    limit: 10
  }
}

explore: returns {
  extends: [order_items_base]
  group_label: "Sales"
  description: "Only what came back"
  sql_always_where: ${order_items.is_returned} ;;
  fields: [ALL_FIELDS*, -order_items.return_rate, -order_items.returned_count, -users.personal*]

  join: orders {
    sql_where: ${orders.created_raw} <= ${order_items.returned_raw} ;;
  }
}

explore: regional_sales {
  extends: [order_items_base]
  group_label: "Sales"
  description: "The same lines, but each user sees the countries that the user attribute country allows"
  access_filter: {
    field: users.country
    user_attribute: country
  }
  always_filter: {
    filters: [orders.is_cancelled: "no"]
  }
}
