import { parseAllDocuments, type Document, type YAMLError } from 'yaml'
import type { Complain } from './diagnostic.ts'
import { createConverter, type Converter } from './yaml-convert.ts'
import { indentContinuations } from './yaml-indent.ts'
import { readPlainYaml } from './yaml-plain.ts'
import type { YamlNode } from './yaml-tree.ts'

/** A text that was read, and how its offsets are those of the file. */
interface Attempt {
  readonly text: string
  readonly documents: readonly Document.Parsed[]
  readonly toSource: (offset: number) => number
}

/**
 * Reads the documents of a YAML text, as far as they can be read. It never throws: what is wrong goes to `complain`.
 * After a mistake the text is read again item by item of its list, so that a mistake does not reach the next item.
 */
export function readYaml(path: string, source: string, complain: Complain): YamlNode[] {
  const plain = readPlainYaml(path, source)
  return plain ? [plain] : readAnyYaml(path, source, complain)
}

/** Reads YAML as `readYaml` does, by the library in any case. */
export function readAnyYaml(path: string, source: string, complain: Complain): YamlNode[] {
  const from = source.startsWith('\uFEFF') ? 1 : 0
  const converter = createConverter(path, source, complain)
  const whole = attempt(source.slice(from), from)
  const items = errorsOf(whole).length === 0 ? [] : itemsOf(source, from)
  if (items.length < 2) return take(whole, converter, complain)
  return items.flatMap(([start, end]) => take(attempt(source.slice(start, end), start), converter, complain))
}

function attempt(text: string, from: number): Attempt {
  const asIs: Attempt = { text, documents: readText(text), toSource: (offset) => Math.min(offset, text.length) + from }
  if (errorsOf(asIs).length === 0) return asIs
  const indented = indentContinuations(text)
  const again: Attempt = {
    text,
    documents: readText(indented.text),
    toSource: (offset) => Math.min(indented.toSource(offset), text.length) + from
  }
  return errorsOf(again).length < errorsOf(asIs).length ? again : asIs
}

function readText(text: string): readonly Document.Parsed[] {
  // Values stay texts; what they mean is decided by the older rules that Looker reads YAML by.
  return parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
}

function errorsOf({ documents }: Attempt): YAMLError[] {
  return documents.flatMap(({ errors }) => errors)
}

/** The stretches of a text from one dash at the beginning of a line to the next. */
function itemsOf(source: string, from: number): (readonly [start: number, end: number])[] {
  const starts = [...source.matchAll(/^- /gm)].map(({ index }) => index)
  return starts.map((start, at) => [at === 0 ? from : start, starts[at + 1] ?? source.length])
}

function take(read: Attempt, converter: Converter, complain: Complain): YamlNode[] {
  complainOf(read, complain)
  return read.documents.flatMap(({ contents }) => converter(contents, read.toSource) ?? [])
}

/** One mistake has many consequences; of those near each other the first is told. */
function complainOf(read: Attempt, complain: Complain): void {
  let before = -Infinity
  for (const { code, message, pos } of errorsOf(read).slice(0, 10)) {
    const [start, end] = [read.toSource(pos[0]), read.toSource(pos[1])]
    if (start - before < 200) continue
    before = start
    if (code === 'RESOURCE_EXHAUSTION') complain('yaml-depth', { start, end }, 'This is nested too deeply.')
    else complain('yaml-syntax', { start, end: Math.max(end, start) }, messageOf(read, code, message))
  }
}

function messageOf({ text }: Attempt, code: string, message: string): string {
  if (/^\s*dashboard\s*:\s*\S+\s*\{/.test(text))
    return 'LookML dashboards are YAML: begin with "- dashboard: its_name".'
  return messages[code] ?? `This is not YAML: ${message}.`
}

const messages: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab indents here; YAML takes spaces only.',
  BLOCK_AS_IMPLICIT_KEY: 'A key stands within a value: put a text with a colon in quotes, or mend the indentation.',
  BAD_SCALAR_START: 'A text that begins with this sign must be in quotes.',
  BAD_INDENT: 'This is not indented as what it belongs to.',
  BAD_DQ_ESCAPE: 'There is no such escape: double the backslash, or use single quotes.'
}
