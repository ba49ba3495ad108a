const shape = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,9}))?$/i
const largestExponent = 400

/**
 * A number as it is written without exponent, needless zeros or plus sign: `-12.5`. Numbers of any length keep every
 * digit, which those of JavaScript do not: keys are often longer.
 * @returns undefined for text that is no number, or has an exponent beyond 400.
 */
export function decimalOf(text: string): string | undefined {
  const match = shape.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', part = '', power = '0'] = match
  const exponent = Number(power)
  if (whole + part === '' || Math.abs(exponent) > largestExponent) return undefined
  const digits = '0'.repeat(Math.max(0, -exponent)) + whole + part + '0'.repeat(Math.max(0, exponent))
  const point = Math.max(0, -exponent) + whole.length + exponent
  const before = digits.slice(0, point).replace(/^0+/, '')
  const behind = stripZeros(digits.slice(point))
  if (before === '' && behind === '') return '0'
  return (sign === '-' ? '-' : '') + (before === '' ? '0' : before) + (behind === '' ? '' : `.${behind}`)
}

/** Without zeros at the end. A pattern would look at each run of zeros as often as it is long. */
function stripZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Compares two decimals exactly: negative if the first is less, 0 if they are equal, else positive. */
export function compareDecimals(one: string, other: string): number {
  const negative = one.startsWith('-')
  if (negative !== other.startsWith('-')) return negative ? -1 : 1
  return negative ? compareSizes(other.slice(1), one.slice(1)) : compareSizes(one, other)
}

function compareSizes(one: string, other: string): number {
  const oneWhole = one.indexOf('.') < 0 ? one.length : one.indexOf('.')
  const otherWhole = other.indexOf('.') < 0 ? other.length : other.indexOf('.')
  if (oneWhole !== otherWhole) return oneWhole - otherWhole
  // As many digits before the point: the order of the texts is that of the numbers.
  if (one === other) return 0
  return one < other ? -1 : 1
}
