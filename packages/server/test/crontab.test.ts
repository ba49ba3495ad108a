import { describe, expect, test } from 'vitest'
import { nextRun, readCrontab } from '../src/resources/scheduled_plan/crontab.ts'

describe('A crontab', () => {
  const at = (text: string): number => Date.parse(`${text}Z`)

  test.each([
    ['* * * * *', '2026-01-02T03:05:00'],
    ['0 6 * * 1', '2026-01-05T06:00:00'],
    ['*/30 8-18 * * mon-fri', '2026-01-02T08:00:00'],
    ['15,45 3 * * *', '2026-01-02T03:15:00'],
    ['0 0 29 2 *', '2028-02-29T00:00:00'],
    ['0 0 1 * 0', '2026-01-04T00:00:00'],
    ['0 0 * * 7', '2026-01-04T00:00:00'],
    ['5 4 1 jan *', '2027-01-01T04:05:00']
  ])('%s comes next at %s', (crontab, expected) => {
    expect(nextRun(crontab, at('2026-01-02T03:04:05'))).toBe(at(expected))
  })

  test('of a day that never comes never comes', () => {
    expect(nextRun('0 0 31 2 *', at('2026-01-01T00:00:00'))).toBeUndefined()
  })

  test.each([
    '',
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    '5-1 * * * *',
    '*/0 * * * *',
    'a * * * *'
  ])('is not %j', (text) => {
    expect(readCrontab(text)).toBeUndefined()
  })

  test.each([
    ['0 6 * * *', 'America/New_York', '2026-01-02T11:00:00'],
    ['0 6 * * *', 'America/New_York', '2026-07-02T10:00:00'],
    ['30 4 * * *', 'Asia/Kolkata', '2026-01-02T23:00:00'],
    ['0 0 * * mon', 'Pacific/Auckland', '2026-01-04T11:00:00'],
    ['0 6 * * *', 'US/Pacific', '2026-01-02T14:00:00'],
    ['0 6 * * *', 'Nowhere', '2026-01-02T06:00:00'],
    ['0 6 * * *', '', '2026-01-02T06:00:00']
  ])('%s in %s comes next at %s', (crontab, timezone, expected) => {
    const before = expected.startsWith('2026-07') ? '2026-07-02T03:04:05' : '2026-01-02T03:04:05'
    expect(nextRun(crontab, at(before), timezone)).toBe(at(expected))
  })

  test.each([
    ['America/New_York', '2026-03-08T05:00:00', ['2026-03-08T07:30:00', '2026-03-09T06:30:00']],
    ['Europe/Berlin', '2026-03-28T23:00:00', ['2026-03-29T01:30:00', '2026-03-30T00:30:00']],
    ['America/New_York', '2026-11-01T04:00:00', ['2026-11-01T07:30:00', '2026-11-02T07:30:00']],
    ['Europe/Berlin', '2026-10-24T22:30:00', ['2026-10-25T00:30:00', '2026-10-26T01:30:00']]
  ])('comes once on the day that the clocks of %s change after %s', (timezone, before, expected) => {
    // At half past two in the morning, which is not there in spring and, in Berlin, there twice in autumn.
    const first = nextRun('30 2 * * *', at(before), timezone)!
    expect([first, nextRun('30 2 * * *', first, timezone)]).toEqual(expected.map(at))
  })
})
