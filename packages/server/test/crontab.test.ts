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
})
