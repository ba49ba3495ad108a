import { describe, expect, test } from 'vitest'
import { parseDashboards } from '../../src/dashboards/index.ts'

/** The code and the marked text of each diagnostic. */
function problemsIn(text: string): string[] {
  return parseDashboards('a.dashboard.lookml', text).diagnostics.map(
    ({ code, start, end }) => `${code}: ${text.slice(start, end).split('\n')[0]}`
  )
}

describe('a mistake', () => {
  test.each([
    ['- dashboard: a\n  title: b: c\n', 'yaml-syntax: b'],
    ['- dashboard: a\n\ttitle: b\n', 'yaml-syntax: title'],
    ['- dashboard: a\n  title: @x\n', 'yaml-syntax: @'],
    ['- dashboard: a\n  title: *x\n', 'yaml-alias: *x'],
    ['- dashboard: a\n  title: x\n  title: y\n', 'duplicate-key: title'],
    ['- dashboard: a\n  title: [x]\n', 'wrong-value: [x]'],
    ['- dashboard: a\n  elements:\n  - name: b\n    fields: {x: 1}\n', 'wrong-value: {x: 1}'],
    ['- dashboard: a\n  elements:\n    name: b\n', 'wrong-value: name: b'],
    ['- dashboard: a\n  elements:\n  - name: b\n    filters: 5\n', 'wrong-value: 5'],
    ['- dashboard: a\n  filters:\n  - title: b\n', 'missing-name: '],
    ['- title: a\n', 'missing-name: title'],
    ['dashboard: a\n', 'not-dashboards: dashboard'],
    ['- a\n', 'not-dashboards: a'],
    ['view: orders {}\n', 'not-dashboards: view: orders {}'],
    [`- dashboard: a\n  x: ${'['.repeat(5000)}\n`, 'yaml-depth: [']
  ])('in %j is %s', (text, problem) => {
    expect(problemsIn(text)[0]?.slice(0, problem.length)).toBe(problem)
  })

  test('costs the dashboard it is in at most', () => {
    const text = '- dashboard: a\n  title: A\n\tx: 1\n- dashboard: b\n  title: B\n- dashboard: c\n  title: "C\n'
    const { dashboards } = parseDashboards('x', text)
    expect(dashboards.map(({ name, title }) => [name.text, title?.trim()])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C']
    ])
  })

  test('a dashboard without its dash is read nonetheless', () => {
    expect(parseDashboards('x', 'dashboard: a\ntitle: A\n').dashboards).toMatchObject([{ title: 'A' }])
  })

  test('aliases that stand for too much are left out, in no time', () => {
    const bomb = Array.from({ length: 12 }, (_, at) => {
      const items = Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*a${at - 1}`))
      return `  k${at}: &a${at} [${items.join(', ')}]\n`
    })
    const { dashboards, diagnostics } = parseDashboards('x', `- dashboard: a\n${bomb.join('')}  title: A\n`)
    expect(dashboards[0]!.title).toBe('A')
    expect(diagnostics[0]).toMatchObject({ code: 'yaml-alias' })
    expect(JSON.stringify(dashboards[0]!.values).length).toBeLessThan(2_000_000)
  })
})
