# What must be true of sales, whatever was sold.
include: "/explores/*.explore.lkml"

test: prices_are_positive {
  explore_source: order_items {
    column: lowest_sale_price { field: order_items.lowest_sale_price }
  }
  assert: lowest_price_is_positive {
    expression: ${order_items.lowest_sale_price} > 0 ;;
  }
}

test: statuses_are_known {
  explore_source: orders {
    column: status { field: orders.status }
  }
  assert: status_is_known {
    expression:
      ${orders.status} = "processing" OR ${orders.status} = "shipped" OR ${orders.status} = "complete"
      OR ${orders.status} = "returned" OR ${orders.status} = "cancelled" ;;
  }
}

test: nothing_arrives_before_it_is_shipped {
  explore_source: orders {
    column: shortest_transit { field: orders.shortest_transit }
  }
  assert: transit_takes_time {
    expression: ${orders.shortest_transit} >= 0 ;;
  }
}

test: revenue_is_part_of_sales {
  explore_source: order_items {
    column: category { field: products.category }
    column: total_sale_price { field: order_items.total_sale_price }
    column: total_revenue { field: order_items.total_revenue }
  }
  assert: revenue_is_not_above_sales {
    expression: ${order_items.total_revenue} <= ${order_items.total_sale_price} ;;
  }
}

# The fee stands with the order; seen from the lines, it must still count once.
test: shipping_fee_counts_once {
  explore_source: order_items {
    column: fees_of_lines { field: order_items.total_shipping_fee }
    column: fees_of_orders { field: orders.total_shipping_fee }
  }
  assert: fees_are_the_same {
    expression: round(${order_items.total_shipping_fee}, 2) = round(${orders.total_shipping_fee}, 2) ;;
  }
}
