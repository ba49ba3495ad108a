project_name: "thelook"

# Who uses this project as a local dependency can set these anew.
constant: shop_url {
  value: "https://shop.example.com"
  export: override_optional
}

constant: currency_format {
  value: "$#,##0.00"
  export: override_optional
}

# The days of the calendar; it must reach at least as far as the data does.
constant: calendar_start {
  value: "2020-01-01"
}

constant: calendar_end {
  value: "2030-12-31"
}

# Labels that have a translation in strings/ are shown in the user's language; all others as they are.
localization_settings: {
  localization_level: permissive
  default_locale: en
}
