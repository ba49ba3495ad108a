import type { Certainty, WordSet } from './takes.ts'

function set(title: string, words: string, certainty: Certainty, pattern?: RegExp): WordSet {
  return { title, words: new Set(words.trim().split(/\s+/)), certainty, ...(pattern && { pattern }) }
}

function choice(words: string, certainty: Certainty = 'error'): WordSet {
  return set(words.trim().split(/\s+/).join(', '), words, certainty)
}

function open(words: WordSet, strangers = ''): WordSet {
  return { ...words, strangers: new Set(strangers.split(/\s+/)) }
}

// Fields of a single timeframe or interval, as the parts of a dimension group are: `date_month`, `duration_day`.
const single = /^(date|duration)_[a-z]\w*$/

/** Types of dimensions, and of filters, which have the same but for a few. */
export const dimensionTypes: WordSet = open(
  set(
    'a type of dimensions, as string, number, yesno, date, date_time, tier, location, zipcode',
    'bin date date_time datetime distance duration int location number string tier time yesno zipcode',
    'error',
    single
  ),
  'average count count_distinct list max median min percentile sum sum_distinct'
)

/** Types of parameters: `unquoted` is theirs alone. */
export const parameterTypes: WordSet = {
  ...dimensionTypes,
  title: 'a type of parameters, as string, number, yesno, date, date_time, unquoted',
  words: new Set([...dimensionTypes.words, 'unquoted'])
}

/** Types of dimension groups. */
export const groupTypes: WordSet = open(choice('time duration custom_calendar'))

/** Types of measures. */
export const measureTypes: WordSet = open(
  set(
    'a type of measures, as count, count_distinct, sum, average, min, max, number, string, date, yesno',
    `average average_distinct count count_distinct date date_time datetime int list max median median_distinct min number
    percent_of_previous percent_of_total percentile percentile_distinct period_over_period running_total string sum
    sum_distinct time yesno zipcode`,
    'error',
    single
  ),
  'bin distance duration location tier'
)

/**
 * Timeframes of a dimension group. Another one is a warning only: releases and custom calendars add to them. The
 * short ones are as they were called in YAML.
 */
export const timeframes: WordSet = set(
  'timeframes, as raw, time, date, week, month, quarter, year',
  `date day_of_month day_of_week day_of_week_index day_of_year fiscal_month_num fiscal_quarter fiscal_quarter_of_year
  fiscal_year hour hour_of_day microsecond millisecond minute month month_name month_num quarter quarter_of_year raw
  second time time_of_day week week_of_year year yesno dom dow dow_num doy hod tod woy`,
  'warning',
  /^((hour|minute|second|millisecond)\d+|(fiscal|custom)_\w+|\w+_index)$/
)

/** Timeframes that a project defines with a calendar of its own. */
export const customTimeframes: WordSet = choice(
  'custom_date custom_week custom_period custom_month custom_quarter custom_season custom_year',
  'warning'
)

/** Intervals of a dimension group of type duration. */
export const intervals: WordSet = choice('second minute hour day week month quarter year', 'warning')

/** What the column of a time is. */
export const datatypes: WordSet = choice('epoch date datetime timestamp yyyymmdd', 'warning')

/** Relationships of joins. */
export const relationships: WordSet = choice('many_to_one one_to_one one_to_many many_to_many')

/** Types of joins. Those with `_each` are of the SQL that BigQuery had first. */
export const joinTypes: WordSet = open(
  set(
    'left_outer, inner, full_outer, cross',
    'left_outer inner full_outer cross left_outer_each inner_each full_outer_each',
    'error'
  ),
  'full left outer right'
)

/** Days that weeks begin with. */
export const days: WordSet = choice('monday tuesday wednesday thursday friday saturday sunday', 'warning')

/** How tiers are written. */
export const tierStyles: WordSet = choice('classic interval integer relational', 'warning')

/** Units of distances. */
export const units: WordSet = choice('feet kilometers meters miles nautical_miles yards', 'warning')

/** Which way queries sort. */
export const sortOrders: WordSet = set('asc or desc', 'asc desc', 'warning', /^\s*(asc|desc)\s*$/i)

/** Where a running total runs. */
export const directions: WordSet = choice('row column')

/** Whether a view or explore is there to be extended only. */
export const extensions: WordSet = choice('required')

/** Whether the projects that import a constant may give it another value. */
export const exports: WordSet = choice('none override_optional override_required')

/** How a warehouse spreads a table. */
export const distributionStyles: WordSet = choice('all auto even key', 'warning')

/** What measures over periods compare with. */
export const periodKinds: WordSet = choice('previous difference relative_change', 'warning')

/** The periods that they compare. */
export const periods: WordSet = choice(
  'year fiscal_year half fiscal_half quarter fiscal_quarter month week date',
  'warning'
)

/** Formats of map data. */
export const mapFormats: WordSet = choice('topojson geojson vector_tile_region', 'warning')

/** Types of the inputs of an action's form. */
export const formTypes: WordSet = choice('select string textarea', 'warning')

/** How strict the translation of a project is. */
export const localizationLevels: WordSet = choice('strict permissive')

/** Strings that a database keeps in another way than others do. */
export const stringDatatypes: WordSet = choice('unicode', 'warning')
