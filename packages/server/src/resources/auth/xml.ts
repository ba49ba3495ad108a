import { badRequest } from '../../errors.ts'

/** An element of an XML document, without the prefix of its name. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The names of those it is in, the outermost first. */
  readonly path: readonly string[]
  /** What stands in it before the first element, without what is not text. */
  text: string
  /** The `use` of the nearest KeyDescriptor around it. */
  readonly keyUse: string | undefined
}

const deepest = 50

/**
 * Reads the elements of an XML document, in their order. Nothing is ever fetched or expanded: a document with a type
 * declaration, which is where entities come from, is refused.
 * @throws {ApiError} 400 for what is no XML that this reads.
 */
export function readXml(text: string): XmlElement[] {
  const all: XmlElement[] = []
  const open: XmlElement[] = []
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = endOf(text, at)
    if (text[at + 1] === '/') close(open, text.slice(at + 2, end).trim())
    else if (text[at + 1] !== '?' && text[at + 1] !== '!') add(all, open, text.slice(at + 1, end))
    const next = text.indexOf('<', end)
    const current = open.at(-1)
    if (current) current.text += decoded(text.slice(end + 1, next < 0 ? undefined : next))
    at = next
  }
  if (open.length > 0 || all.length === 0) throw badRequest('The metadata is not XML')
  return all
}

/** Gives where a tag, a comment or an instruction ends; its `>` may not stand in quotes. */
function endOf(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return found(text.indexOf('-->', at + 4)) + 2
  if (text.startsWith('<!', at)) throw badRequest('The metadata may have no document type and no CDATA')
  let quote = ''
  for (let place = at + 1; place < text.length; place++) {
    const char = text[place]!
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') return place
  }
  return found(-1)
}

function found(place: number): number {
  if (place < 0) throw badRequest('The metadata is not XML')
  return place
}

function add(all: XmlElement[], open: XmlElement[], tag: string): void {
  const isEmpty = tag.endsWith('/')
  const name = /^[\w:.-]+/.exec(tag)?.[0]
  if (name === undefined || open.length >= deepest) throw badRequest('The metadata is not XML')
  const attributes = attributesOf(tag.slice(name.length))
  const around = open.at(-1)
  const element: XmlElement = {
    name: localName(name),
    attributes,
    path: open.map((each) => each.name),
    text: '',
    keyUse: localName(name) === 'KeyDescriptor' ? attributes.use : around?.keyUse
  }
  all.push(element)
  if (!isEmpty) open.push(element)
}

function close(open: XmlElement[], name: string): void {
  if (open.pop()?.name !== localName(name)) throw badRequest('The metadata is not XML')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(text: string): Record<string, string> {
  const pairs = text.matchAll(/([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single]) => [localName(name), decoded(double ?? single ?? '')])
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities that XML itself has; no others can be declared. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!)
}
