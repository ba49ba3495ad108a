import { isBlock, plainText, textOf, type LookmlDocument, type Parameter, type Value } from '../../src/syntax/index.ts'

/** A value as lookml-parser gives it, without its `$strings`, `$type` and `$name`, which say nothing more. */
export type Shape = string | boolean | readonly Shape[] | { readonly [key: string]: Shape }

type Shapes = Record<string, Shape>

/** What lookml-parser gives, with no more than both parsers know: raw text loses the white space around it. */
export function bareShape(value: unknown, key = ''): Shape {
  if (typeof value === 'string') return rawKey.test(key) ? value.trim() : value
  if (Array.isArray(value)) return value.map((item) => bareShape(item, key))
  if (typeof value !== 'object' || value === null) return value as boolean
  const entries = Object.entries(value).filter(([name]) => !added.has(name))
  return shapesOf(entries.map(([name, held]) => [name, bareShape(held, name)]))
}

const rawKey = /^(sql|html|expr)/
const added: ReadonlySet<string> = new Set(['$strings', '$type', '$name'])

/** A document of ours in the shape that lookml-parser gives. */
export function theirShape(document: LookmlDocument): Shape {
  return blockShape(document, document.parameters)
}

function blockShape(document: LookmlDocument, parameters: readonly Parameter[]): Shape {
  const shapes = shapesOf([])
  for (const [key, group] of byKey(parameters)) {
    const named = group.filter((parameter) => nameOf(parameter) !== undefined)
    const others = group.filter((parameter) => !named.includes(parameter))
    if (named.length > 0) shapes[safe(key)] = namedShape(document, named)
    else if (others.length === 1) shapes[safe(key)] = valueShape(document, others[0]!.value)
    else shapes[safe(key)] = others.map(({ value }) => valueShape(document, value))
  }
  return shapes
}

function namedShape(document: LookmlDocument, group: readonly Parameter[]): Shape {
  const shapes = shapesOf([])
  for (const parameter of group) {
    const name = safe(nameOf(parameter)!)
    const shape = valueShape(document, parameter.value)
    shapes[name] = name.startsWith('+') ? [...((shapes[name] as Shape[]) ?? []), shape] : shape
  }
  return shapes
}

function valueShape(document: LookmlDocument, value: Value): Shape {
  if (value.kind === 'block') return blockShape(document, value.parameters)
  if (value.kind === 'list') return listShape(document, value.items)
  if (value.kind === 'string') return textOf(document, value).slice(1, -1).replace(/\\(.)/gs, '$1')
  const text = plainText(document, value)!
  // A semicolon takes the character behind it along, and the two are joined by a comma.
  if (value.kind === 'expression') return text.replace(/;(.)/gs, ';,$1')
  if (value.kind === 'word' && (text === 'yes' || text === 'no')) return text === 'yes'
  return text
}

function listShape(document: LookmlDocument, items: readonly (Value | Parameter)[]): Shape {
  const pairs = items.filter((item) => item.kind === 'parameter')
  if (pairs.length > 0) return shapesOf(pairs.map(({ key, value }) => [key, valueShape(document, value)]))
  return items.map((item) => (item.kind === 'parameter' ? item.key : valueShape(document, item)))
}

function byKey(parameters: readonly Parameter[]): Map<string, Parameter[]> {
  const groups = new Map<string, Parameter[]>()
  for (const parameter of parameters) groups.set(parameter.key, [...(groups.get(parameter.key) ?? []), parameter])
  return groups
}

function nameOf(parameter: Parameter): string | undefined {
  return isBlock(parameter) ? parameter.value.name : undefined
}

/** Names that lookml-parser changes, so that they harm no object. */
function safe(name: string): string {
  return name.startsWith('$') || ['__proto__', 'prototype', 'constructor'].includes(name) ? `$${name}` : name
}

function shapesOf(entries: readonly (readonly [string, Shape])[]): Shapes {
  return Object.assign(Object.create(null) as Shapes, Object.fromEntries(entries))
}
