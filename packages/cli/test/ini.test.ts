import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseIni } from '../src/config/ini.ts'

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
  expect(() => parseIni(text, 'looker.ini')).toThrow(expect.objectContaining({ message, outcome: 'error' }))
})

test('whatever is written as key=value is read back', () => {
  const key = fc.stringMatching(/^[a-z_]{1,10}$/)
  const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/).filter((text) => !/^(["']).*\1$/.test(text))
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true }), fc.constantFrom('\n', '\r\n'), (keys, end) => {
      const lines = ['[Looker]', ...Object.entries(keys).map(([name, text]) => `${name} = ${text}`)]
      expect(read(lines.join(end))).toEqual({ Looker: keys })
    })
  )
})

test('whatever a file holds, it is read or its line is named, and the line is not quoted', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '[Looker]',
    '=',
    ':',
    'key',
    ' ',
    '\n',
    '\r',
    '#',
    ';',
    '"',
    '\0',
    '\u2028',
    'ü'
  )
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        expect(complaint(text)).toMatch(/^$|^looker\.ini:\d+ (is no|sets|stands|begins)/)
      }
    )
  )
})

function complaint(text: string): string {
  try {
    parseIni(text, 'looker.ini')
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
