/** What the values of a field are, as far as filters and programs can tell. */
type ValueType = 'text' | 'number' | 'time' | 'yesno' | 'location'

const known: Readonly<Record<string, ValueType>> = {
  string: 'text',
  zipcode: 'text',
  tier: 'text',
  bin: 'text',
  list: 'text',
  unquoted: 'text',
  yesno: 'yesno',
  location: 'location'
}

/**
 * What values a type has. Dates are text, numbers and times in turn; they count as times, and a part of a date such as
 * an hour keeps its name, so that nothing is lost.
 */
export function valueTypeOf(type: string): ValueType {
  if (type === 'time' || /^date(_|$)/.test(type)) return 'time'
  return known[type] ?? 'number'
}
