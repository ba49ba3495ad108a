include: "/views/*.view.lkml"

explore: products {
  label: "Catalogue"
  group_label: "Goods"
  description: "All products, those too that nobody has bought yet"
  fields: [ALL_FIELDS*, -order_items.needs_orders*]

  join: distribution_centers {
    type: inner
    relationship: many_to_one
    sql_on: ${products.distribution_center_id} = ${distribution_centers.id} ;;
  }

  join: inventory_items {
    relationship: one_to_many
    sql_on: ${products.id} = ${inventory_items.product_id} ;;
  }

  join: order_items {
    view_label: "Order Lines"
    relationship: one_to_one
    sql_on: ${inventory_items.id} = ${order_items.inventory_item_id} ;;
  }

  # Those who bought a product and those who looked at it have nothing else in common.
  join: product_views {
    from: events
    view_label: "Product Views"
    relationship: many_to_many
    sql_on: ${products.id} = ${product_views.product_id} ;;
    fields: [
      product_views.count,
      product_views.visitor_count,
      product_views.device,
      product_views.created_date,
      product_views.created_month
    ]
  }
}
