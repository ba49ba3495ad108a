# What the whole model shares: when results grow old, who may see what, formats, maps.

datagroup: nightly {
  label: "Nightly Load"
  description: "New order lines have been loaded. They come once a night."
  sql_trigger: SELECT MAX(id) FROM order_items ;;
  max_cache_age: "24 hours"
}

datagroup: web_traffic {
  label: "Web Traffic"
  description: "New events of the site have been loaded. They come every hour."
  sql_trigger: SELECT MAX(id) FROM events ;;
  max_cache_age: "1 hour"
}

access_grant: can_see_personal_data {
  user_attribute: department
  allowed_values: ["support", "management"]
}

access_grant: can_see_costs {
  user_attribute: department
  allowed_values: ["finance", "management"]
}

named_value_format: money {
  value_format: "@{currency_format}"
  strict_value_format: yes
}

named_value_format: money_in_thousands {
  value_format: "$#,##0.0,\"K\""
}

map_layer: sales_regions {
  file: "/maps/sales_regions.topojson"
  property_key: "region"
}
