import type { YamlNode, YamlScalar } from './yaml-tree.ts'

/** Reads a text as JSON; everything in it has the place of the whole. Undefined for what is not JSON. */
export function jsonNode(at: YamlScalar): YamlNode | undefined {
  try {
    return nodeOf(JSON.parse(at.text), at)
  } catch {
    return undefined
  }
}

function nodeOf(value: unknown, at: YamlScalar): YamlNode {
  const { path, start, end } = at
  if (Array.isArray(value)) return { kind: 'list', path, start, end, items: value.map((item) => nodeOf(item, at)) }
  if (typeof value !== 'object' || value === null) return scalarOf(value as YamlScalar['plain'], at)
  const entries = Object.entries(value).map(([key, each]) => ({ key: scalarOf(key, at), value: nodeOf(each, at) }))
  return { kind: 'map', path, start, end, entries }
}

function scalarOf(plain: YamlScalar['plain'], at: YamlScalar): YamlScalar {
  return { ...at, text: plain === null ? '' : String(plain), textStart: undefined, plain }
}
