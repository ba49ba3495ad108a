import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LookerConfigError } from '../../src/node/config-error.ts'
import { parseIni } from '../../src/node/ini.ts'

function read(text: string): Record<string, Record<string, string>> {
  return Object.fromEntries([...parseIni(text, 'looker.ini')].map(([name, keys]) => [name, Object.fromEntries(keys)]))
}

test.each([
  ['', {}],
  ['[Looker]\nbase_url=https://l:19999', { Looker: { base_url: 'https://l:19999' } }],
  ['[Looker]\r\n  base_url : https://l:19999  \r\n', { Looker: { base_url: 'https://l:19999' } }],
  ['\uFEFF[Looker]\nclient_id=a=b;c#d', { Looker: { client_id: 'a=b;c#d' } }],
  ['# top\n; too\n\n[ Looker ]\n# in it\nTimeout=1', { Looker: { timeout: '1' } }],
  ['[A]\nx="1"\ny=\'2\'\nz="\nw=""\n[B]\nx=3', { A: { x: '1', y: '2', z: '"', w: '' }, B: { x: '3' } }],
  ['[Looker]\nclient_secret="a\u2028b"', { Looker: { client_secret: 'a\u2028b' } }],
  ['[Looker]\nembed_secret=\n', { Looker: { embed_secret: '' } }],
  ['[__proto__]\nconstructor=1', JSON.parse('{"__proto__":{"constructor":"1"}}')]
])('%j is read', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['[Looker\nbase_url=x', 'looker.ini:1 is no section: write [Looker], and nothing else on the line'],
  ['[Looker] x', 'looker.ini:1 is no section: write [Looker], and nothing else on the line'],
  ['[]', 'looker.ini:1 is no section: write [Looker], and nothing else on the line'],
  ['\nbase_url=x', 'looker.ini:2 stands before any section: put [Looker] above it'],
  ['[Looker]\n\ns3cret', 'looker.ini:3 is no setting: write key=value, or begin the line with # to leave it out'],
  ['[Looker]\n=s3cret', 'looker.ini:2 is no setting: write key=value, or begin the line with # to leave it out'],
  ['[Looker]\nclient_id=1\nclient_id=2', 'looker.ini:3 sets client_id a second time: keep one of them'],
  ['[A]\n[B]\n[A]', 'looker.ini:3 begins the section [A] a second time: keep one of them'],
  ['\0\u0001', 'looker.ini:1 is no setting: write key=value, or begin the line with # to leave it out']
])('%j is broken at a line that is named', (text, message) => {
  expect(() => parseIni(text, 'looker.ini')).toThrow(new LookerConfigError(message))
})

test('whatever is written in quotes is read back, and without them what has no quotes or outer space', () => {
  const name = fc.stringMatching(/^[^\][\r\n]{1,12}$/u).map((text) => text.trim())
  const sectionName = name.filter((text) => text !== '')
  const key = fc.stringMatching(/^[a-z_]{1,10}$/)
  const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' '))
  const ini = fc.dictionary(sectionName, fc.dictionary(key, value))
  const style = fc.record({ end: fc.constantFrom('\n', '\r\n', '\r'), sign: fc.constantFrom('=', ' : ', '= ') })
  fc.assert(
    fc.property(ini, style, fc.constantFrom('', '\uFEFF'), (sections, { end, sign }, mark) => {
      const lines = Object.entries(sections).flatMap(([section, keys]) => [
        `[${section}]`,
        ...Object.entries(keys).map(([setting, text]) => `  ${setting.toUpperCase()}${sign}${written(text)}`)
      ])
      expect(read(`${mark}${lines.join(end)}`)).toEqual({ ...sections })
    })
  )
})

function written(text: string): string {
  return text === text.trim() && !/["']/.test(text) ? text : `"${text}"`
}

test('whatever a file holds, it is read or its line is named, and the line is not quoted', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '=',
    ':',
    ' ',
    '\n',
    '\r',
    '#',
    ';',
    '"',
    '\0',
    '\u2028',
    'ü',
    '[Looker]',
    'key',
    's3cret'
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.array(part).map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(text, (anything) => {
      expect(complaint(anything)).toMatch(/^$|^looker\.ini:\d+ (is no|sets|stands|begins)/)
    })
  )
})

test('a line that makes no sense is not shown', () => {
  for (const line of ['[s3cret', 's3cret', '=s3cret', '[Looker] s3cret']) {
    expect(complaint(`[Looker]\n${line}`)).toMatch(/^looker\.ini:2 (?!.*s3cret)/)
  }
})

function complaint(text: string): string {
  try {
    parseIni(text, 'looker.ini')
    return ''
  } catch (error) {
    if (!(error instanceof LookerConfigError)) throw error
    return error.message
  }
}
