/** What a dimension group of type `time` has when it does not say: the most usual of all. */
export const defaultTimeframes: readonly string[] = words(`
  raw time date week month quarter year day_of_month day_of_week day_of_week_index day_of_year hour hour_of_day
  minute month_name month_num quarter_of_year time_of_day week_of_year`)

/** What a dimension group of type `duration` has when it does not say. */
export const defaultIntervals: readonly string[] = words('second minute hour day week month quarter year')

/** The name of a field of a time group: `created` and `date` make `created_date`. */
export function timeframeName(group: string, timeframe: string): string {
  return `${group}_${timeframe}`
}

/** The name of a field of a duration group: `enrolled` and `day` make `days_enrolled`. */
export function intervalName(group: string, interval: string): string {
  return `${interval}s_${group}`
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
