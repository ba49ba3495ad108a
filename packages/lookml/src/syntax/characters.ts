export const lineFeed = 10
export const quote = 34
export const hash = 35
export const dollar = 36
export const percent = 37
export const plus = 43
export const comma = 44
export const minus = 45
export const colon = 58
export const semicolon = 59
export const at = 64
export const openBracket = 91
export const backslash = 92
export const closeBracket = 93
export const openBrace = 123
export const closeBrace = 125

const noBreakSpace = 0xa0
const byteOrderMark = 0xfeff

/** What a character can be outside of strings and expressions. */
const blank = 1
const border = 2

const classes = new Uint8Array(128)
for (let code = 0; code < 32; code++) classes[code] = border
for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = blank
for (const character of '{}[],:;"#\'()`\\\x7f') classes[character.charCodeAt(0)] = border

/** Whether a character is space between tokens: ASCII white space, the byte order mark, the no-break space. */
export function isBlank(code: number): boolean {
  return code < 128 ? classes[code] === blank : code === noBreakSpace || code === byteOrderMark
}

/** Whether a character can be part of an unquoted value: of a name, a number, `-orders.id`, `ALL_FIELDS*`. */
export function isWord(code: number): boolean {
  return code < 128 ? classes[code] === 0 : code !== noBreakSpace && code !== byteOrderMark
}

/** Whether a character can be part of a parameter's name: lower case, digits, underscore. */
export function isKey(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 95 || (code >= 48 && code <= 57)
}

/** The first place from `from` on that is no space or tab within the line. */
export function skipSpaces(source: string, from: number): number {
  let place = from
  for (let code = source.charCodeAt(place); code === 32 || code === 9 || code === 13;) code = source.charCodeAt(++place)
  return place
}
