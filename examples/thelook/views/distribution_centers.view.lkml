include: "/views/geography.view.lkml"

view: distribution_centers {
  extends: [geography]
  sql_table_name: distribution_centers ;;

  dimension: id {
    label: "Distribution Center ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
  }

  dimension: name {
    label: "Distribution Center"
    type: string
    sql: ${TABLE}.name ;;
  }

  # There are so few that a point for each is near enough.
  dimension: approximate_location {
    hidden: yes
  }

  measure: count {
    label: "Distribution Centers"
    type: count
    drill_fields: [id, name]
  }
}
