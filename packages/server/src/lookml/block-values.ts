import { find, findAll, findGroup, isBlock, names, plainText, text, type Block, type Found } from '@lookerts/lookml'

/** Puts the values of constants into a text of a file. */
export type Constants = (path: string, text: string) => string

/** Reads blocks of a project, with its constants put in. */
export interface BlockReader {
  /** The text of a parameter; null where it is not there. */
  readonly text: (block: Block, key: string) => string | null
  /** The text of a parameter, with the text of the layer below in the place of each `${EXTENDED}`. */
  readonly extendedText: (block: Block, key: string) => string | null
  /** What `yes` and `no` say; null where neither is there. */
  readonly flag: (block: Block, key: string) => boolean | null
  /** The texts of a list; null where it is not there. */
  readonly list: (block: Block, key: string) => string[] | null
  /** The blocks of a kind that adds up over layers, as `link`. */
  readonly blocks: (block: Block, key: string) => Block[]
  /** The blocks of a kind of which the last layer counts that has any, as `allowed_value`. */
  readonly lastBlocks: (block: Block, key: string) => Block[]
}

/** Makes a reader of blocks. */
export function blockReader(constants: Constants): BlockReader {
  const put = ({ file }: Found, value: string | undefined): string | null =>
    value === undefined ? null : constants(file.path, value)
  const textOf = (found: Found): string | null => put(found, plainText(found.file.document, found.parameter.value))
  return {
    text: (block, key) => {
      const found = find(block, key)
      return found ? textOf(found) : null
    },
    extendedText: (block, key) =>
      findAll(block, key).reduce<string | null>((below, found) => {
        const own = textOf(found)
        return own !== null && below !== null ? own.replaceAll('${EXTENDED}', () => below) : own
      }, null),
    flag: (block, key) => {
      const value = text(block, key)
      return value === 'yes' || (value === 'no' ? false : null)
    },
    list: (block, key) => names(block, key)?.map(({ name, place }) => constants(place.path, name)) ?? null,
    blocks: (block, key) => asBlocks(key, findAll(block, key)),
    lastBlocks: (block, key) => asBlocks(key, findGroup(block, key))
  }
}

function asBlocks(kind: string, found: readonly Found[]): Block[] {
  return found.flatMap(({ file, parameter }) =>
    isBlock(parameter) ? [{ kind, name: parameter.value.name ?? '', layers: [{ file, body: parameter.value }] }] : []
  )
}
