const absent = /^(~|null|Null|NULL|)$/
const yes = /^(yes|true|on)$/i
const no = /^(no|false|off)$/i
const integer = /^[-+]?(0|[1-9][\d_]*)$/
const decimal = /^[-+]?(\d[\d_]*\.\d*|\.\d+)(e[-+]?\d+)?$/i
/** The code of "9". */
const lastDigit = 57

/** What an unquoted value of YAML 1.1 means. Dates, times, and numbers of other bases stay as they are written. */
export function plainScalar(text: string): null | boolean | number | string {
  // Most texts need not be tried: no number begins behind the digits, and no word that means something is longer.
  if (text.charCodeAt(0) <= lastDigit) return numberOf(text)
  if (text.length > 5) return text
  if (absent.test(text)) return null
  if (yes.test(text)) return true
  return no.test(text) ? false : text
}

function numberOf(text: string): number | string {
  if (!integer.test(text) && !decimal.test(text)) return text
  const number = Number(text.replaceAll('_', ''))
  // A number too long to be kept would come back as another one.
  return Number.isFinite(number) && (!integer.test(text) || Number.isSafeInteger(number)) ? number : text
}

/** Where the text of a value begins; undefined where it does not stand there letter by letter. */
export function startOfText(source: string, start: number, end: number, text: string): number | undefined {
  if (text === '') return undefined
  if (source.startsWith(text, start)) return start
  const at = source.slice(start, end).indexOf(text)
  return at < 0 ? undefined : start + at
}
