# What every table with a latitude and a longitude can say. Views extend it.
view: geography {
  extension: required

  dimension: latitude {
    hidden: yes
    type: number
    sql: ${TABLE}.latitude ;;
  }

  dimension: longitude {
    hidden: yes
    type: number
    sql: ${TABLE}.longitude ;;
  }

  dimension: location {
    group_label: "Place"
    description: "A point on the map"
    type: location
    sql_latitude: ${latitude} ;;
    sql_longitude: ${longitude} ;;
  }

  dimension: approximate_location {
    group_label: "Place"
    description: "The point on the map, to a degree: for maps of all customers"
    type: location
    sql_latitude: ROUND(${latitude}) ;;
    sql_longitude: ROUND(${longitude}) ;;
  }
}
