import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLookml, piecesOf, toPlain, type LookmlDocument } from '../../src/syntax/index.ts'
import { randomNumbers } from './random.ts'
import { sample } from './sample.ts'

/** How many mutations are tried; a night can take more. */
const mutations = Number(process.env['LOOKERTS_MUTATIONS'] ?? 4000)
const seed = Number(process.env['LOOKERTS_SEED'] ?? 1)

const characters = '{}[]:;,"#\\\'\n\r\t -+.$@%*/ayAZ09_é\u0000\uFEFF\u00A0\uD800'.split('')

/** Changes one character, removes one or adds one. */
function mutate(source: string, random: (limit: number) => number): { at: number; text: string } {
  const at = random(source.length)
  const character = characters[random(characters.length)]!
  const way = random(3)
  const added = way === 0 ? '' : character
  return { at, text: source.slice(0, at) + added + source.slice(way === 2 ? at : at + 1) }
}

/** The blocks at the top, as texts, by kind and name. */
function rootBlocks(document: LookmlDocument): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const { key, value } of document.parameters)
    if (value.kind === 'block') blocks.set(`${key} ${value.name}`, JSON.stringify(toPlain(document, value)))
  return blocks
}

/** The blocks of the first view. */
function fieldsOf(document: LookmlDocument): { start: number; end: number; text: string }[] {
  const view = document.parameters.find(({ key }) => key === 'view')
  if (view?.value.kind !== 'block') return []
  const blocks = view.value.parameters.filter(({ value }) => value.kind === 'block')
  return blocks.map(({ start, end, key, value }) => {
    const name = value.kind === 'block' ? value.name : undefined
    return { start, end, text: JSON.stringify([key, name, toPlain(document, value)]) }
  })
}

const joined = (source: string): string =>
  [...piecesOf(source)].map(({ start, end }) => source.slice(start, end)).join('')

describe('one changed character', () => {
  test(`costs at most the block it hits (${mutations} times)`, () => {
    const whole = parseLookml(sample)
    const expected = [...rootBlocks(whole)]
    const places = whole.parameters.filter(({ value }) => value.kind === 'block')
    const random = randomNumbers(seed)
    for (let round = 0; round < mutations; round++) {
      const { at, text } = mutate(sample, random)
      // What stands between blocks belongs to the next one: a `#` there takes away its head.
      const hit = places.findIndex(({ end }) => at < end)
      const found = rootBlocks(parseLookml(text))
      const lost = expected.filter(([name, block], index) => index !== hit && found.get(name) !== block)
      expect(
        lost.map(([name]) => name),
        JSON.stringify({ at, around: text.slice(at - 30, at + 30) })
      ).toEqual([])
    }
  })

  test('costs at most the field it hits, within a view', () => {
    const fields = fieldsOf(parseLookml(sample))
    const random = randomNumbers(seed + 2)
    for (let round = 0; round < mutations; round++) {
      const { at, text } = mutate(sample, random)
      const hit = fields.findIndex(({ end }) => at < end)
      if (hit < 0 || at < fields[0]!.start) continue
      const found = new Set(fieldsOf(parseLookml(text)).map((field) => field.text))
      const lost = fields.filter((field, index) => index !== hit && !found.has(field.text))
      expect(lost, JSON.stringify({ at, around: text.slice(at - 30, at + 30) })).toEqual([])
    }
  })

  test('leaves a tree that agrees with its text', () => {
    const random = randomNumbers(seed + 1)
    for (let round = 0; round < mutations / 10; round++) {
      const { text } = mutate(mutate(sample, random).text, random)
      expect(joined(text)).toBe(text)
      checkSpans(parseLookml(text).parameters, 0, text.length)
    }
  })
})

interface Node {
  readonly start: number
  readonly end: number
  readonly value?: unknown
  readonly parameters?: unknown
  readonly items?: unknown
}

/** Every node lies in its parent and behind the one before it. */
function checkSpans(nodes: readonly Node[], start: number, end: number): void {
  let from = start
  for (const node of nodes) {
    if (node.start < from || node.end < node.start || node.end > end) expect.fail(JSON.stringify(node))
    from = node.end
    const inner = node.value === undefined ? (node.parameters ?? node.items ?? []) : [node.value]
    checkSpans(inner as Node[], node.start, node.end)
  }
}

const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(
      'view: ',
      'sql: ',
      'label: ',
      'x ',
      '{',
      '}',
      '[',
      ']',
      ';;',
      ';',
      ':',
      ',',
      '"',
      '\\"',
      '#',
      '\n',
      '\r\n',
      ' ',
      '${',
      '@{a}',
      '{{',
      '%}',
      '+',
      '\uFEFF'
    ),
    fc.string({ unit: 'binary', maxLength: 4 })
  ),
  { maxLength: 40 }
)

describe('any text', () => {
  test('is the sum of its pieces', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const source = parts.join('')
        expect(joined(source)).toBe(source)
        let from = 0
        for (const { start, end } of piecesOf(source)) {
          expect(start).toBe(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
      }),
      { numRuns: 1000 }
    )
  })

  test('gives a tree whose nodes lie in their parents, and findings that lie in the text', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const source = parts.join('')
        const { parameters, diagnostics } = parseLookml(source)
        checkSpans(parameters, 0, source.length)
        for (const { start, end } of diagnostics) expect(start <= end && end <= source.length).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })
})
