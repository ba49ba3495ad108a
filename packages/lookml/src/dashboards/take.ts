import type { PlacedPair, PlacedText } from './dashboard.ts'
import type { Complain } from './diagnostic.ts'
import { valueOf, type YamlMap, type YamlNode, type YamlScalar } from './yaml-tree.ts'

/** A map that is read by its keys. What a key must not hold is complained of, and left out. */
export interface Source {
  readonly map: YamlMap
  readonly complain: Complain
}

/** The text of a scalar with its place. */
export function placedText({ text, textStart, path, start, end }: YamlScalar): PlacedText {
  return { text, place: { path, start, end }, textStart }
}

/** A text; undefined where there is none. */
export function takeText(source: Source, key: string): PlacedText | undefined {
  const value = valueOf(source.map, key)
  if (!value) return undefined
  if (value.kind === 'scalar') return value.plain === null ? undefined : placedText(value)
  wrong(source, value, `"${key}" must be a text.`)
  return undefined
}

/** What a text says, without its place. */
export function takeString(source: Source, key: string): string | undefined {
  return takeText(source, key)?.text
}

/** A number; what is none is left out. */
export function takeNumber(source: Source, key: string): number | undefined {
  const text = takeString(source, key)
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isNaN(number) ? undefined : number
}

/** Yes or no; undefined where neither is said. */
export function takeFlag(source: Source, key: string): boolean | undefined {
  const text = takeString(source, key)?.toLowerCase()
  if (text === 'true' || text === 'yes' || text === 'on') return true
  return text === 'false' || text === 'no' || text === 'off' ? false : undefined
}

/** A list of texts; a single text is a list of one. */
export function takeTexts(source: Source, key: string): PlacedText[] {
  const value = valueOf(source.map, key)
  if (!value) return []
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    if (item.kind === 'scalar') return item.plain === null ? [] : [placedText(item)]
    wrong(source, item, `"${key}" must be a list of texts.`)
    return []
  })
}

/** The maps of a list; what stands between them is complained of. */
export function takeMaps(source: Source, key: string): Source[] {
  const value = valueOf(source.map, key)
  if (!value || isNothing(value)) return []
  if (value.kind !== 'list') wrong(source, value, `"${key}" must be a list: put a dash before each of its items.`)
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    if (item.kind === 'map') return [{ map: item, complain: source.complain }]
    if (!isNothing(item) && value.kind === 'list') wrong(source, item, `An item of "${key}" must have keys and values.`)
    return []
  })
}

/** A map in a map. */
export function takeMap(source: Source, key: string): Source | undefined {
  const value = valueOf(source.map, key)
  return value?.kind === 'map' ? { map: value, complain: source.complain } : undefined
}

/** The pairs of a map, or of a list of maps. */
export function takePairs(source: Source, key: string): PlacedPair[] {
  const value = valueOf(source.map, key)
  return value ? pairsIn(source, key, value) : []
}

/** The pairs of a value, for a key that may hold a list with a map for each of several queries. */
export function pairsIn(source: Source, key: string, value: YamlNode): PlacedPair[] {
  if (isNothing(value)) return []
  if (value.kind === 'list') return value.items.flatMap((item) => pairsIn(source, key, item))
  if (value.kind === 'scalar') {
    wrong(source, value, `"${key}" must have keys and values.`)
    return []
  }
  return value.entries.flatMap((entry) => {
    if (entry.value.kind === 'scalar') return [{ key: placedText(entry.key), value: placedText(entry.value) }]
    wrong(source, entry.value, `The value of "${entry.key.text}" must be a text.`)
    return []
  })
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain === null
}

function wrong({ complain }: Source, at: YamlNode, message: string): void {
  complain('wrong-value', at, message)
}
