/** The set of all fields of a view or explore. */
export const allFields = 'ALL_FIELDS'

/** An item of a list of fields: `orders.id`, `-id`, `detail*`, `orders.detail*`, `ALL_FIELDS*`, `orders.*` for all too. */
export interface FieldItem {
  /** Whether it takes away what it names. */
  readonly isExcluded: boolean
  /** The view that it names; undefined for the one the list belongs to. */
  readonly view: string | undefined
  /** The name of a field, or of a set. */
  readonly name: string
  readonly isSet: boolean
}

/** Reads an item of a list of fields. */
export function fieldItem(text: string): FieldItem {
  const isExcluded = text.startsWith('-')
  const isSet = text.endsWith('*')
  const whole = text.slice(isExcluded ? 1 : 0, isSet ? -1 : undefined)
  const dot = whole.indexOf('.')
  const view = dot < 0 ? undefined : whole.slice(0, dot)
  const name = whole.slice(dot + 1)
  return { isExcluded, view, name: isSet && name === '' ? allFields : name, isSet }
}
