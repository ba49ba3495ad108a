import fc from 'fast-check'
import {
  wallTime,
  type DatePeriod,
  type DateTerm,
  type DateUnit,
  type Filter,
  type LocationTerm,
  type NumberTerm,
  type PatternPart,
  type Place,
  type StringTerm,
  type TierTerm,
  type Weekday,
  type YesnoTerm
} from '../../src/filters/index.ts'

const not = fc.boolean()
const nothing = fc.record({ kind: fc.constant('null' as const), not })

/** Text with many signs that mean something in expressions. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('%_^\\",- \t()[]<>=!.:/0159aTZ😀')), maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...'NOT NULL EMPTY , OR AND TO 5 -3.5 1e3 [ ( ] ) inf -inf >= < <> last this next 3 days day week fiscal quarter'.split(
          ' '
        ),
        ...'ago for from now before after today monday 2026-02-28 2026/2 2026 12:30 FY2026-Q1 2026-W05 complete'.split(
          ' '
        ),
        ...'yes no miles inside box circle 36.9 -121.9 % "a, T01'.split(' ')
      ),
      { maxLength: 12 }
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 })
)

const words = fc.oneof(
  noise,
  fc.constantFrom('', 'null', 'Empty', 'NOT NULL', '-', ' ', '"', '\\', '[1', '5)', 'T1 (a, b]', '[10, 20)')
)
const someText = words.filter((text) => text !== '')

const parts: fc.Arbitrary<readonly PatternPart[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom<PatternPart>('%', '_'),
      someText.map((text) => ({ text }))
    ),
    { maxLength: 5 }
  )
  // Readers join text with text and % with %.
  .map((all) =>
    all.filter((part, at) => at === 0 || part === '_' || typeof part !== typeof all[at - 1] || all[at - 1] === '_')
  )
  .filter(
    (all) => all.filter((part) => part !== '%').length > 1 || all.includes('_') || (all.length === 1 && all[0] === '%')
  )
  .filter((all) => all.every((part, at) => typeof part !== 'object' || typeof all[at + 1] !== 'object'))
  .filter((all) => all.every((part, at) => part !== '%' || all[at + 1] !== '%'))

const stringTerm: fc.Arbitrary<StringTerm> = fc.oneof(
  fc.record({ kind: fc.constant('equals' as const), not, text: words }),
  fc.record({
    kind: fc.constantFrom('contains' as const, 'startsWith' as const, 'endsWith' as const),
    not,
    text: someText
  }),
  fc.record({ kind: fc.constant('like' as const), not, parts }),
  fc.record({ kind: fc.constantFrom('null' as const, 'empty' as const), not })
)

const tierTerm: fc.Arbitrary<TierTerm> = fc.oneof(
  fc.record({ kind: fc.constant('equals' as const), not, text: words }),
  nothing
)

/** A decimal in its one form. */
export const decimal: fc.Arbitrary<string> = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.stringMatching(/^(?:\.[0-9]{0,4}[1-9])?$/))
  .map(([whole, fraction]) => `${whole}${fraction}`)

const bound = fc.option(fc.record({ value: decimal, inclusive: fc.boolean() }), { nil: undefined })

const numberTerm: fc.Arbitrary<NumberTerm> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), not, value: decimal }),
  fc.record({ kind: fc.constant('range' as const), not, low: bound, high: bound }),
  nothing
)

const unit = fc.constantFrom<DateUnit>(
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'fiscal quarter',
  'year',
  'fiscal year'
)
const year = fc.integer({ min: 1, max: 9999 })
const count = fc.nat(999_999_999)
const precision = fc.constantFrom('day' as const, 'minute' as const, 'second' as const, 'millisecond' as const)
const lengths = { day: 86_400_000, minute: 60_000, second: 1000, millisecond: 1 }

const period: fc.Arbitrary<DatePeriod> = fc.oneof(
  fc
    .tuple(fc.integer({ min: wallTime(1, 1, 1), max: wallTime(10_000, 1, 1) - 1 }), precision)
    .map(([time, exact]): DatePeriod => ({
      kind: 'time',
      time: Math.floor(time / lengths[exact]) * lengths[exact],
      precision: exact
    })),
  fc.record({ kind: fc.constant('year' as const), year, fiscal: fc.boolean() }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year,
    quarter: fc.integer({ min: 1, max: 4 }),
    fiscal: fc.boolean()
  }),
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('week' as const), year, week: fc.integer({ min: 1, max: 53 }) }),
  fc.record({
    kind: fc.constant('relative' as const),
    unit,
    offset: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -999_999_999, max: 999_999_999 }))
  }),
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday: fc.constantFrom<Weekday>('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
  })
)

const dateTerm: fc.Arbitrary<DateTerm> = fc.oneof(
  fc.record({ kind: fc.constant('in' as const), not, period }),
  fc.record({ kind: fc.constantFrom('before' as const, 'after' as const), not, period }),
  fc.record({ kind: fc.constant('last' as const), not, count, unit }),
  fc.record({ kind: fc.constant('range' as const), not, start: period, end: period }),
  fc.record({ kind: fc.constant('for' as const), not, start: period, count, unit }),
  nothing
)

const yesnoTerm: fc.Arbitrary<YesnoTerm> = fc.record({
  kind: fc.constantFrom('yes' as const, 'no' as const, 'null' as const),
  not
})

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0)
const place: fc.Arbitrary<Place> = fc.record({ latitude: degrees(90), longitude: degrees(360) })

const locationTerm: fc.Arbitrary<LocationTerm> = fc.oneof(
  fc.record({ kind: fc.constant('point' as const), not, place }),
  fc.record({
    kind: fc.constant('circle' as const),
    not,
    radius: fc.double({ min: 0, max: 1e300, noNaN: true }),
    unit: fc.constantFrom('miles' as const, 'kilometers' as const, 'meters' as const, 'feet' as const),
    center: place
  }),
  fc.record({ kind: fc.constant('box' as const), not, from: place, to: place }),
  nothing
)

/** Any filter. */
export const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ type: fc.constant('string' as const), terms: fc.array(stringTerm, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('number' as const), terms: fc.array(numberTerm, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('date' as const), terms: fc.array(dateTerm, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('yesno' as const), terms: fc.array(yesnoTerm, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('tier' as const), terms: fc.array(tierTerm, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('location' as const), terms: fc.array(locationTerm, { maxLength: 5 }) })
)
