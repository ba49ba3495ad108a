# Every day, whether or not anything happened on it.
view: calendar {
  derived_table: {
    sql:
      SELECT CAST(days.moment AS DATE) AS calendar_day
      FROM generate_series(TIMESTAMP '@{calendar_start}', TIMESTAMP '@{calendar_end}', INTERVAL '1 day') AS days (moment) ;;
  }

  dimension: key {
    hidden: yes
    primary_key: yes
    type: string
    sql: CAST(${day_raw} AS VARCHAR) ;;
  }

  dimension_group: day {
    label: "Calendar"
    type: time
    datatype: date
    convert_tz: no
    timeframes: [raw, date, day_of_week, day_of_month, day_of_year, week, week_of_year, month, quarter, year]
    sql: ${TABLE}.calendar_day ;;
  }

  dimension: is_month_end {
    label: "Is Last Day of Month"
    type: yesno
    sql: EXTRACT(DAY FROM ${day_raw} + INTERVAL '1 day') = 1 ;;
  }

  dimension: is_weekend {
    type: yesno
    sql: EXTRACT(DOW FROM ${day_raw}) IN (0, 6) ;;
  }

  measure: day_count {
    label: "Days"
    type: count
  }
}
