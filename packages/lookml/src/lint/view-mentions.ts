import { keptFor } from '../kept.ts'
import { mentionsOfField, mentionsOfSets, type Block, type Mention, type View } from '../model/index.ts'

/** What a field mentions, and the block of the field. */
export interface FieldMention extends Mention {
  readonly block: Block
}

/** What a view mentions: most of it is its own, and needs no look at the explores that the view is in. */
export interface ViewMentions {
  /** What fields mention of the view itself. */
  readonly own: readonly FieldMention[]
  /** What fields mention of other views. */
  readonly foreign: readonly FieldMention[]
  /** What sets have in them. */
  readonly sets: readonly Mention[]
}

/** What a view mentions. */
export const viewMentions: (view: View) => ViewMentions = keptFor(collect)

function collect(view: View): ViewMentions {
  const own: FieldMention[] = []
  const foreign: FieldMention[] = []
  for (const block of fieldBlocksOf(view)) {
    for (const mention of mentionsOfField(block)) {
      // Spelt out, as a spread takes twice the memory, and there are very many of these.
      const { path, start, end, view: named, name, isSet, key } = mention
      const ofField = { path, start, end, view: named, name, isSet, key, block }
      if (isOwn(mention, view)) own.push(ofField)
      else foreign.push(ofField)
    }
  }
  return { own, foreign, sets: mentionsOfSets(view.block) }
}

/** Whether a mention in a view is of the view itself, which it may name. */
export function isOwn({ view }: Mention, { name }: View): boolean {
  return view === undefined || view === name
}

/** The blocks of a view's fields, each once: a dimension group has many fields and one block. */
export function fieldBlocksOf({ fields }: View): Set<Block> {
  const blocks = new Set<Block>()
  for (const { block } of fields.values()) blocks.add(block)
  return blocks
}

/** Parameters of fields by which they are made of others. */
const made: ReadonlySet<string> = new Set([
  'sql',
  'sql_start',
  'sql_end',
  'sql_latitude',
  'sql_longitude',
  'sql_distinct_key',
  'filters',
  'based_on'
])

/** Whether a field cannot be computed without what it mentions. */
export function isDependency({ key }: Mention): boolean {
  return made.has(key)
}
