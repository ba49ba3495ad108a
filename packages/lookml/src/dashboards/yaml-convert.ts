import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap
} from 'yaml'
import type { Complain } from './diagnostic.ts'
import { plainScalar, startOfText } from './yaml-scalar.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts'

/** Makes a tree of what the library read; undefined for nothing at all. */
export type Converter = (node: unknown, toSource: (offset: number) => number) => YamlNode | undefined

/** How deep values may be nested. */
const maxDepth = 100

/** How many values the aliases of a file may stand for, all together. */
const maxAliased = 100_000

interface State {
  readonly path: string
  readonly source: string
  readonly complain: Complain
  readonly toSource: (offset: number) => number
  readonly anchors: Map<string, YamlNode>
  /** How many values a node has with its aliases written out. */
  readonly sizes: Map<YamlNode, number>
  readonly aliased: { count: number }
}

/** Makes what converts the documents of one file; an anchor of one is known in the next. */
export function createConverter(path: string, source: string, complain: Complain): Converter {
  const anchors = new Map<string, YamlNode>()
  const sizes = new Map<YamlNode, number>()
  const kept = { path, source, complain, anchors, sizes, aliased: { count: 0 } }
  return (node, toSource) => (node ? convert({ ...kept, toSource }, node as Node, 0, 0) : undefined)
}

function convert(state: State, node: Node | null, near: number, depth: number): YamlNode {
  const at = placeOf(state, node, near)
  if (!node) return empty(at)
  if (depth > maxDepth) {
    state.complain('yaml-depth', at, 'This is nested too deeply.')
    return empty(at)
  }
  if (isAlias(node)) return aliased(state, node, at)
  const made = isScalar(node)
    ? scalar(state, node, at)
    : isMap(node)
      ? map(state, node, at, depth)
      : list(state, isSeq(node) ? (node.items as (Node | null)[]) : [], at, depth)
  state.sizes.set(made, sizeOf(state, made))
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) state.anchors.set(node.anchor, made)
  return made
}

function placeOf({ path, toSource }: State, node: Node | null, near: number): YamlScalar {
  const start = node?.range?.[0] ?? near
  return empty({ path, start: toSource(start), end: toSource(endOf(node) ?? near) })
}

/** A list or map by indentation ends with its last value, not with the empty lines and comments behind that. */
function endOf(node: Node | null): number | undefined {
  const last = isSeq(node) || isMap(node) ? node.items.at(-1) : undefined
  if (!last || (node as YAMLMap).flow) return node?.range?.[1]
  return isPair(last) ? endOf((last.value ?? last.key) as Node) : endOf(last as Node)
}

function empty({ path, start, end }: Pick<YamlScalar, 'path' | 'start' | 'end'>): YamlScalar {
  return { kind: 'scalar', path, start, end, text: '', textStart: undefined, plain: null }
}

function sizeOf({ sizes }: State, node: YamlNode): number {
  if (node.kind === 'scalar') return 1
  const children = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)
  return children.reduce((sum, child) => sum + (sizes.get(child) ?? 1), 1)
}

function aliased(state: State, { source }: Alias, at: YamlScalar): YamlNode {
  const target = state.anchors.get(source)
  const count = state.aliased.count + ((target && state.sizes.get(target)) ?? 1)
  if (!target) state.complain('yaml-alias', at, `Nothing above is marked with "&${source}".`)
  else if (count > maxAliased) state.complain('yaml-alias', at, `What "*${source}" stands for is too much.`)
  else {
    state.aliased.count = count
    return target
  }
  return at
}

function scalar({ source }: State, node: Scalar, at: YamlScalar): YamlScalar {
  const text = typeof node.value === 'string' ? node.value : ''
  const isNull = node.tag === 'tag:yaml.org,2002:null'
  const plain = isNull ? null : node.type === 'PLAIN' && !node.tag ? plainScalar(text) : text
  return { ...at, text: plain === null ? '' : text, textStart: startOfText(source, at.start, at.end, text), plain }
}

function list(state: State, items: readonly (Node | null)[], at: YamlScalar, depth: number): YamlNode {
  const { path, start, end } = at
  return { kind: 'list', path, start, end, items: items.map((item) => convert(state, item, start, depth + 1)) }
}

function map(state: State, node: YAMLMap, at: YamlScalar, depth: number): YamlMap {
  const { path, start, end } = at
  const entries = new Map<string, YamlEntry>()
  const merged: YamlNode[] = []
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const key = convert(state, pair.key, node.range?.[0] ?? 0, depth + 1)
    const value = convert(state, pair.value, pair.key?.range?.[1] ?? 0, depth + 1)
    if (key.kind !== 'scalar') state.complain('wrong-value', key, 'A key must be a text.')
    else if (key.text === '<<') merged.push(...(value.kind === 'list' ? value.items : [value]))
    else add(state, entries, key, value)
  }
  for (const each of merged) {
    if (each.kind !== 'map') continue
    for (const entry of each.entries) if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry)
  }
  return { kind: 'map', path, start, end, entries: [...entries.values()] }
}

function add({ complain }: State, entries: Map<string, YamlEntry>, key: YamlScalar, value: YamlNode): void {
  if (entries.has(key.text)) complain('duplicate-key', key, `"${key.text}" is here twice; the last one counts.`)
  entries.set(key.text, { key, value })
}
