include: "/views/*.view.lkml"

explore: users {
  label: "Customers"
  group_label: "Customers"
  description: "All who signed up, those too who never bought anything"

  join: user_facts {
    view_label: "Customers"
    relationship: one_to_one
    sql_on: ${users.id} = ${user_facts.user_id} ;;
  }

  join: orders {
    relationship: one_to_many
    sql_on: ${users.id} = ${orders.user_id} ;;
  }

  # The same table once more, by another name.
  join: latest_order {
    from: orders
    view_label: "Latest Order"
    relationship: one_to_one
    sql_on: ${user_facts.latest_order_id} = ${latest_order.id} ;;
    required_joins: [user_facts]
    fields: [latest_order.id, latest_order.status, latest_order.created_date, latest_order.coupon_code]
  }

  join: sessions {
    relationship: one_to_many
    sql_on: ${users.id} = ${sessions.user_id} ;;
  }
}
