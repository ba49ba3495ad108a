import type { Place } from '../project/source-file.ts'

/** What YAML means, without places. */
export type PlainYaml = null | boolean | number | string | readonly PlainYaml[] | PlainMap

/** A map of YAML. It has no prototype, as a key may be called anything. */
export interface PlainMap {
  readonly [key: string]: PlainYaml
}

/** A single value. */
export interface YamlScalar extends Place {
  readonly kind: 'scalar'
  /** What is written, without quotes: `08` and `yes` as they stand there; empty for null. */
  readonly text: string
  /** Where the text begins; undefined where it does not stand in the file letter by letter. */
  readonly textStart: number | undefined
  readonly plain: null | boolean | number | string
}

/** A list, in brackets or by dashes. */
export interface YamlList extends Place {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

/** A map; each key is there once. */
export interface YamlMap extends Place {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
}

/** A key of a map with its value. */
export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
}

/** Any value of YAML, with its place. Aliases are what they stand for, with the place of that. */
export type YamlNode = YamlScalar | YamlList | YamlMap

/** The value of a key; undefined where the key is not there. */
export function valueOf(map: YamlMap, key: string): YamlNode | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value
}

/** Makes plain values of a node. */
function plainYaml(node: YamlNode): PlainYaml {
  if (node.kind === 'scalar') return node.plain
  return node.kind === 'list' ? node.items.map(plainYaml) : plainMap(node)
}

/** Makes plain values of a map. */
export function plainMap({ entries }: YamlMap): PlainMap {
  const map = Object.create(null) as Record<string, PlainYaml>
  for (const { key, value } of entries) map[key.text] = plainYaml(value)
  return map
}

/** A map that has what both have; of keys of both the second one's value counts. */
export function mergedMap(first: YamlMap, second: YamlMap): YamlMap {
  const later = new Map(second.entries.map((entry) => [entry.key.text, entry]))
  const kept = first.entries.map((entry) => {
    const other = later.get(entry.key.text)
    later.delete(entry.key.text)
    return other ?? entry
  })
  return { ...second, entries: [...kept, ...later.values()] }
}
