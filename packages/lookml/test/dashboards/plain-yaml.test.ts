import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from '../../src/dashboards/yaml-plain.ts'
import { readAnyYaml } from '../../src/dashboards/yaml-read.ts'
import { randomNumbers } from '../syntax/random.ts'

const folder = new URL('../../../../examples/thelook/dashboards/', import.meta.url)
const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const pieces = [' ', '\n', ':', '-', '#', '"', "'", '{', '}', '[', ']', ',', '|', '>', '&', '*', '!', '%', '@', '\t']
const more = ['\\', '?', '\r\n', ' - ', ': ', ' #', '\n\n', 'é', '~', 'null', 'yes', '  ']

describe('The quick reading of YAML', () => {
  test('reads ordinary dashboards', () => {
    for (const text of files) expect(readPlainYaml('a', text)).toBeDefined()
  })

  test('gives what the library gives, without a complaint, or gives up', () => {
    const next = randomNumbers(20_261_124)
    let read = 0
    for (let round = 0; round < 3_000; round++) {
      const text = mutated(files[next(files.length)]!, next)
      const plain = readPlainYaml('a', text)
      if (!plain) continue
      read++
      const complaints: unknown[] = []
      const any = readAnyYaml('a', text, (...complaint) => void complaints.push(complaint))
      expect({ text, trees: [plain], complaints }).toEqual({ text, trees: any, complaints: [] })
    }
    expect(read).toBeGreaterThan(300)
  })
})

/** The beginning of a text with one to three changes of a few characters. */
function mutated(whole: string, next: (below: number) => number): string {
  let text = whole.slice(0, 300 + next(1_500))
  for (let change = next(3); change >= 0; change--) {
    const at = next(text.length)
    const all = [...pieces, ...more]
    const piece = next(3) === 0 ? '' : all[next(all.length)]!
    text = text.slice(0, at) + piece + text.slice(at + next(2))
  }
  return text
}
