import { expect, test } from 'vitest'
import { parseDashboards, resolveDashboards, type Dashboard } from '../../src/dashboards/index.ts'

function resolved(text: string, name: string): Dashboard {
  const { dashboards, diagnostics } = parseDashboards('x', text)
  expect(diagnostics).toEqual([])
  return resolveDashboards(dashboards).get(name)!
}

const base = `- dashboard: base
  title: Base
  layout: newspaper
  extension: required
  filters:
  - name: Date
    type: date_filter
    default_value: 7 days
  elements:
  - name: one
    model: shop
    explore: orders
    width: 8
  - name: two
    explore: users
`

test('a dashboard has what it extends, and its own values go first', () => {
  const text = `${base}- dashboard: mine
  extends: base
  title: Mine
  elements:
  - name: three
  - name: one
    width: 24
  filters:
  - name: Date
    default_value: 30 days
`
  const mine = resolved(text, 'mine')
  expect(mine).toMatchObject({ title: 'Mine', layout: 'newspaper', isExtensionRequired: false })
  expect(mine.elements.map(({ name }) => name.text)).toEqual(['one', 'two', 'three'])
  expect(mine.elements[0]).toMatchObject({ query: { model: { text: 'shop' } }, position: { width: 24 } })
  expect(mine.filters).toMatchObject([{ type: 'date_filter', defaultValue: { text: '30 days' } }])
})

test('of several that it extends the last counts, and those may extend others', () => {
  const text = `${base}- dashboard: wide
  extends: [base]
  title: Wide
- dashboard: other
  title: Other
  description: Else
- dashboard: mine
  extends: [other, wide]
`
  expect(resolved(text, 'mine')).toMatchObject({ title: 'Wide', description: 'Else', layout: 'newspaper' })
})

test('elements without a name are all kept', () => {
  const text = `- dashboard: a
  elements: [{name: '', title_text: A}]
- dashboard: b
  extends: a
  elements: [{name: '', title_text: B}]
`
  expect(resolved(text, 'b').elements.map(({ values }) => values['title_text'])).toEqual(['A', 'B'])
})

test('what is unknown, and circles, change nothing', () => {
  const text = `- dashboard: a
  extends: [b, nowhere]
  title: A
- dashboard: b
  extends: a
  layout: grid
`
  expect(resolved(text, 'a')).toMatchObject({ title: 'A', layout: 'grid' })
  expect(resolved(text, 'b')).toMatchObject({ title: 'A', layout: 'grid' })
})
