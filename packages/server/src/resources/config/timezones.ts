import type { Timezone } from 'lookerts/4.0'

let known: Timezone[] | undefined

/** Lists the timezones of the world, by the names that they have everywhere. */
export function timezoneList(): Timezone[] {
  return (known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((value) => value !== 'UTC')].map((value) => ({
    value,
    label: value.replaceAll('/', ' - ').replaceAll('_', ' '),
    group: value.includes('/') ? value.split('/')[0]! : 'Other'
  })))
}

/** Tells whether there is a timezone of that name. */
export function isTimezone(name: string): boolean {
  return timezoneList().some(({ value }) => value === name)
}
