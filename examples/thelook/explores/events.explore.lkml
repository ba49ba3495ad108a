include: "/views/*.view.lkml"

explore: events {
  label: "Web Traffic"
  group_label: "Customers"
  description: "What visitors did on the site"
  persist_with: web_traffic

  # Without any of the fields behind unless, only the last quarter is read.
  conditionally_filter: {
    filters: [events.created_date: "90 days"]
    unless: [events.id, sessions.session_id, sessions.started_date, sessions.started_month, users.id]
  }

  join: sessions {
    type: inner
    relationship: many_to_one
    sql_on: ${events.session_id} = ${sessions.session_id} ;;
  }

  join: users {
    view_label: "Customers"
    relationship: many_to_one
    sql_on: ${events.user_id} = ${users.id} ;;
  }

  join: products {
    view_label: "Products Seen"
    foreign_key: events.product_id
  }

  join: purchases {
    from: orders
    view_label: "Purchases"
    relationship: many_to_one
    sql_on: ${events.order_id} = ${purchases.id} ;;
    fields: [purchases.id, purchases.status, purchases.count, purchases.buyer_count]
  }
}
