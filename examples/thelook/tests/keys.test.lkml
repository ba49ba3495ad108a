# Each key names one row.
include: "/explores/*.explore.lkml"

test: order_id_is_unique {
  explore_source: orders {
    column: id { field: orders.id }
    column: count { field: orders.count }
    sorts: [orders.count: desc]
    limit: 1
  }
  assert: one_row_for_each_id {
    expression: ${orders.count} = 1 ;;
  }
}

test: inventory_item_is_sold_once {
  explore_source: inventory_items {
    column: id { field: inventory_items.id }
    column: lines { field: order_items.count }
    sorts: [order_items.count: desc]
    limit: 1
  }
  assert: at_most_one_line {
    expression: ${order_items.count} <= 1 ;;
  }
}

test: every_line_has_a_product {
  explore_source: order_items {
    column: count { field: order_items.count }
    filters: [products.id: "NULL"]
  }
  assert: no_line_without_product {
    expression: ${order_items.count} = 0 ;;
  }
}
