include: "/views/*.view.lkml"

explore: orders {
  group_label: "Sales"
  description: "Orders with their customers. Lines are joined below them: measures of orders stay right all the same."
  fields: [ALL_FIELDS*, -order_items.needs_inventory_items*]

  join: order_facts {
    view_label: "Orders"
    relationship: one_to_one
    sql_on: ${orders.id} = ${order_facts.order_id} ;;
  }

  join: users {
    view_label: "Customers"
    foreign_key: orders.user_id
  }

  join: user_facts {
    view_label: "Customers"
    relationship: many_to_one
    sql_on: ${users.id} = ${user_facts.user_id} ;;
    required_joins: [users]
  }

  join: order_items {
    view_label: "Order Lines"
    type: left_outer
    relationship: one_to_many
    sql_on: ${orders.id} = ${order_items.order_id} ;;
  }

  join: products {
    relationship: many_to_one
    sql_on: ${order_items.product_id} = ${products.id} ;;
    required_joins: [order_items]
  }
}
