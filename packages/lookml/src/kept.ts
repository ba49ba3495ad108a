/**
 * Makes a function that works out once what belongs to an object, and keeps it for as long as the object is there.
 * What it belongs to must never change.
 */
export function keptFor<Key extends object, Value extends object | boolean>(
  make: (key: Key) => Value
): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) kept.set(key, (value = make(key)))
    return value
  }
}
