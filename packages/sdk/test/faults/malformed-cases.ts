import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { type Dice, scaled } from './dice.ts'

/** Bytes that a server sends in place of an answer to a call, and what a client may make of them. */
export interface Case {
  readonly title: string
  readonly bytes: (call: string) => Buffer
  /** The right answer, a typed error, or either of them; `mutant` for any value or a typed error. */
  readonly outcome: 'right' | 'error' | 'either' | 'mutant'
  /** The connection stays open behind it. */
  readonly isLeftOpen?: true
}

const type = 'content-type: application/json'

function jsonOf(call: string): string {
  return JSON.stringify({ url: `/api/4.0/things/${call}`, name: 'Zoë' })
}

/** An answer with the given header lines; the length is said unless the lines do. */
function answer(lines: readonly string[], body: string | Buffer, start = 'HTTP/1.1 200 OK'): Buffer {
  const bytes = Buffer.from(body)
  const isFramed = lines.some((line) => /^(content-length|transfer-encoding)\b/i.test(line))
  const all = [start, ...lines, ...(isFramed ? [] : [`content-length: ${bytes.length}`])]
  return Buffer.concat([Buffer.from(`${all.join('\r\n')}\r\n\r\n`, 'latin1'), bytes])
}

type Row = [title: string, outcome: Case['outcome'], bytes: (call: string) => Buffer]

function toCases(rows: readonly Row[]): Case[] {
  return rows.map(([title, outcome, bytes]) => ({ title, outcome, bytes }))
}

/** Answers whose body is right and whose header lines are as given. */
function headed(rows: readonly [title: string, outcome: Case['outcome'], ...lines: string[]][]): Case[] {
  return toCases(rows.map(([title, outcome, ...lines]) => [title, outcome, (call) => answer(lines, jsonOf(call))]))
}

const lengths: Case[] = [
  ...['-1', '+40', '0x10', '1e2', 'many', '', '9223372036854775808', '40, 41', '4 0'].map(
    (length): Case => headed([[`the length "${length}"`, 'error', type, `content-length: ${length}`]])[0]!
  ),
  ...[1, 10, 1_000_000].map((more): Case => ({
    title: `a body that is ${more} bytes short`,
    outcome: 'error',
    bytes: (call) => answer([type, `content-length: ${Buffer.byteLength(jsonOf(call)) + more}`], jsonOf(call))
  })),
  ...[1, 10, 30].map((less): Case => ({
    title: `a body that is ${less} bytes too long`,
    outcome: 'error',
    bytes: (call) => answer([type, `content-length: ${Buffer.byteLength(jsonOf(call)) - less}`], jsonOf(call))
  })),
  ...headed([
    ['two lengths that differ', 'error', type, 'content-length: 10', 'content-length: 20'],
    ['a length and chunks at once', 'error', type, 'content-length: 10', 'transfer-encoding: chunked'],
    ['an unknown transfer encoding', 'either', type, 'transfer-encoding: zip']
  ])
]

/** The body as chunks; `spoil` gets the right text of them. */
function chunked(title: string, outcome: Case['outcome'], spoil: (text: string, body: string) => string): Case {
  const bytes = (call: string): Buffer => {
    const body = jsonOf(call)
    const right = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`
    return answer([type, 'transfer-encoding: chunked'], spoil(right, body))
  }
  return { title, outcome, bytes }
}

const chunks: Case[] = [
  chunked('right chunks', 'right', (text) => text),
  chunked('chunks with extensions', 'right', (text) => text.replace('\r\n', ';a=b\r\n')),
  chunked('chunks with quoted extensions', 'either', (text) => text.replace('\r\n', ';a=b;c="d"\r\n')),
  chunked('chunks with trailers', 'right', (text) => text.replace(/\r\n$/, 'x-trailer: 1\r\n\r\n')),
  chunked('a chunk without a size', 'error', (text) => text.replace(/^\w+/, '')),
  chunked('a chunk whose size is no number', 'error', (text) => text.replace(/^\w+/, 'zz')),
  chunked('a chunk with a negative size', 'error', (text) => text.replace(/^/, '-')),
  chunked('a chunk of more bytes than there are numbers', 'error', (text) => text.replace(/^\w+/, 'f'.repeat(20))),
  chunked('a chunk that is longer than it says', 'error', (text) => text.replace(/^\w+/, '5')),
  chunked('a chunk that is shorter than it says', 'error', (text) => text.replace(/^\w+/, 'ff')),
  chunked('chunks without an end', 'error', (text) => text.replace(/0\r\n\r\n$/, '')),
  chunked('chunks whose end is cut off', 'error', (text) => text.slice(0, -3)),
  chunked('chunks parted by bare line feeds', 'either', (text) => text.replaceAll('\r\n', '\n')),
  chunked('no chunks at all', 'error', (_, body) => body),
  chunked('only the last chunk', 'error', () => '0\r\n\r\n')
]

function packed(coding: string, pack: (body: string) => Buffer): (call: string) => Buffer {
  return (call) => answer([type, `content-encoding: ${coding}`], pack(jsonOf(call)))
}

function broken(bytes: Buffer): Buffer {
  bytes[bytes.length >> 1]! ^= 0xff
  return bytes
}

const codings: Case[] = toCases([
  ['right gzip', 'right', packed('gzip', gzipSync)],
  ['right brotli', 'right', packed('br', brotliCompressSync)],
  ['right deflate', 'right', packed('deflate', deflateSync)],
  ['gzip in capitals', 'either', packed('GZIP', gzipSync)],
  ['two codings', 'either', packed('gzip, gzip', (body) => gzipSync(gzipSync(body)))],
  [
    'gzip with garbage behind',
    'either',
    packed('gzip', (body) => Buffer.concat([gzipSync(body), Buffer.from('garbage')]))
  ],
  ['gzip that is none', 'error', packed('gzip', Buffer.from)],
  ['brotli that is none', 'error', packed('br', Buffer.from)],
  ['deflate that is none', 'error', packed('deflate', Buffer.from)],
  ['gzip that is cut off', 'error', packed('gzip', (body) => gzipSync(body).subarray(0, -12))],
  ['gzip without its checksum', 'either', packed('gzip', (body) => gzipSync(body).subarray(0, -8))],
  ['gzip with a broken byte', 'error', packed('gzip', (body) => broken(gzipSync(body)))],
  ['gzip of nothing', 'error', packed('gzip', () => gzipSync(''))],
  ['nothing as gzip', 'error', packed('gzip', () => Buffer.alloc(0))],
  ['gzip that holds ten million blanks', 'error', packed('gzip', () => gzipSync(Buffer.alloc(10_000_000, ' ')))],
  ['an unknown coding', 'either', packed('zip', Buffer.from)]
])

const starts: Case[] = [
  ...['HTTP/1.1 200', 'HTTP/1.1 200 ', 'HTTP/1.0 200 OK', 'HTTP/1.1 200 ÄÖÜ'].map((start): Case =>
    begun(start, 'right')
  ),
  ...['HTTP/1.1 201 Created', 'HTTP/1.1 299 Odd', 'HTTP/1.1 203 Changed'].map((start): Case => begun(start, 'either')),
  ...['HTTP/1.1 20 OK', 'HTTP/1.1 2000 OK', 'HTTP/1.1 OK', 'HTTP/1.1 -200 OK', 'HTTP/9.9 200 OK', 'HTP/1.1 200 OK'].map(
    (start): Case => begun(start, 'error')
  ),
  ...['HTTP/1.1 099 Low', 'HTTP/1.1 600 High', 'HTTP/1.1 999 High', 'HTTP/1.1 304 Same', 'HTTP/1.1 101 Switch'].map(
    (start): Case => begun(start, 'error')
  ),
  ...[
    '',
    '\r\n',
    'SSH-2.0-OpenSSH_9.6\r\n',
    '\x15\x03\x03\x00\x02\x02\x46',
    '{"url":"/things/c1"}',
    '220 mail ESMTP\r\n'
  ].map((text): Case => ({
    title: `only ${JSON.stringify(text)}`,
    outcome: 'error',
    bytes: () => Buffer.from(text, 'latin1')
  }))
]

function begun(start: string, outcome: Case['outcome']): Case {
  return { title: `the first line "${start}"`, outcome, bytes: (call) => answer([type], jsonOf(call), start) }
}

const interim = ['100 Continue', '102 Processing', '103 Early Hints', '199 Odd'].flatMap((line): Case[] => {
  const before = (times: number) => (call: string) =>
    Buffer.concat([Buffer.from(`HTTP/1.1 ${line}\r\nlink: </a>\r\n\r\n`.repeat(times)), answer([type], jsonOf(call))])
  return [
    { title: `${line} before the answer`, outcome: line.startsWith('199') ? 'either' : 'right', bytes: before(1) },
    { title: `${line} thirty times before the answer`, outcome: 'either', bytes: before(30) },
    { title: `${line} and no answer`, outcome: 'error', bytes: () => Buffer.from(`HTTP/1.1 ${line}\r\n\r\n`) }
  ]
})

const headers: Case[] = headed([
  ['two types', 'either', type, 'content-type: text/html'],
  ['no type', 'either'],
  ['a line without a colon', 'either', type, 'nonsense'],
  ['a header without a name', 'either', type, ': value'],
  ['a blank before the colon', 'either', type, 'x-a : b'],
  ['a folded line', 'either', type, 'x-a: b\r\n c'],
  ['a zero byte', 'either', type, 'x-a: \0'],
  ['bytes above ASCII', 'either', type, 'x-a: \u00ff\u0080'],
  ['a hundred cookies', 'right', type, ...Array.from({ length: 100 }, (_, index) => `set-cookie: c${index}=1`)],
  ['ten thousand headers', 'either', type, ...Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1`)],
  ['the header __proto__', 'right', type, '__proto__: 1', 'constructor: 2'],
  ['a header of 10 kB', 'right', type, `x-a: ${'a'.repeat(10_000)}`],
  ['a header of 1 MB', 'error', type, `x-a: ${'a'.repeat(1_000_000)}`],
  ['a header of 100 MB', 'error', type, `x-a: ${'a'.repeat(scaled(100_000_000, 2_000_000))}`],
  ['a Latin-1 type', 'either', 'content-type: application/json; charset=iso-8859-1'],
  ['an unknown charset', 'either', 'content-type: application/json; charset=klingon'],
  ['a charset of garbage', 'either', 'content-type: application/json; charset="'],
  ['an invalid type', 'either', 'content-type: //;;,']
])

const bodies: Case[] = toCases([
  ['an HTML page', 'error', () => answer(['content-type: text/html'], '<title>Sign in</title>')],
  ['nothing with status 200', 'error', () => answer([type], '')],
  ['blanks', 'error', () => answer([type], '  \n ')],
  ['a body with status 204', 'mutant', (call) => answer([type], jsonOf(call), 'HTTP/1.1 204 None')],
  ['a body with status 205', 'mutant', (call) => answer([type], jsonOf(call), 'HTTP/1.1 205 None')],
  ['half a JSON', 'error', (call) => answer([type], jsonOf(call).slice(0, -9))],
  ['two JSONs', 'error', (call) => answer([type], jsonOf(call).repeat(2))],
  ['NaN', 'error', () => answer([type], 'NaN')],
  ['a deep nest', 'mutant', () => answer([type], '['.repeat(100_000) + ']'.repeat(100_000))],
  ['a byte order mark', 'either', (call) => answer([type], `\ufeff${jsonOf(call)}`)],
  ['UTF-16', 'error', (call) => answer([type], Buffer.from(jsonOf(call), 'utf16le'))],
  ['Latin-1', 'either', (call) => answer([type], Buffer.from(jsonOf(call), 'latin1'))],
  ['zero bytes', 'error', () => answer([type], Buffer.alloc(100))],
  [
    'no length, ended by the connection',
    'right',
    (call) => Buffer.from(`HTTP/1.1 200 OK\r\n${type}\r\n\r\n${jsonOf(call)}`)
  ]
])

const second = 'HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n{"url":"/things/stolen"}'

const leftovers: Case[] = [
  ['a second answer that nobody asked for', second],
  ['garbage behind the answer', 'garbage'],
  ['an empty line behind the answer', '\r\n'],
  ['a refusal behind the answer', 'HTTP/1.1 408 Timeout\r\nconnection: close\r\n\r\n']
].map(([title, more]) => ({
  title: title!,
  outcome: 'either',
  isLeftOpen: true,
  bytes: (call) => Buffer.concat([answer([type], jsonOf(call)), Buffer.from(more!)])
}))

/** A right answer with a few bytes changed, dropped or doubled. */
function mutants(dice: Dice, count: number): Case[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = dice.below(2 ** 31)
    const places = 1 + (index % 4)
    const bytes = (call: string): Buffer => {
      const all = [...answer([type], jsonOf(call))]
      for (let step = 1; step <= places; step++) {
        const place = Math.imul(seed, step * 2 + 1) >>> 0
        all.splice(place % all.length, place % 3, ...(place % 5 ? [(place >>> 8) & 0xff] : []))
      }
      return Buffer.from(all)
    }
    return { title: `mutant ${index}`, outcome: 'mutant', bytes }
  })
}

/** Two hundred of them. */
export function malformedCases(dice: Dice): Case[] {
  const fixed = [...lengths, ...chunks, ...codings, ...starts, ...interim, ...headers, ...bodies, ...leftovers]
  return [...fixed, ...mutants(dice, 200 - fixed.length)]
}
