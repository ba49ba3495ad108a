import { expect, test } from 'vitest'
import { withoutIgnored } from '../../src/lint/ignore.ts'
import { projectOf } from '../project/read.ts'

const path = 'views/orders.view.lkml'

/** The codes that are left of findings of two codes at the word `here`. */
function left(text: string, at: string = path): string[] {
  const project = projectOf({ [at]: text })
  const start = text.indexOf('here')
  const findings = ['unknown-field', 'redefined'].map((code) => ({ code, path: at, start, end: start + 4 }))
  return withoutIgnored(project, findings).map(({ code }) => code)
}

test.each([
  ['in the same line', 'here # lookerts-ignore unknown-field', ['redefined']],
  ['alone in the line before', '  # lookerts-ignore unknown-field\nhere', ['redefined']],
  ['for several rules', '# lookerts-ignore redefined, unknown-field\nhere', []],
  [
    'in several lines of comments',
    '# lookerts-ignore redefined\n# why: it is so\n# lookerts-ignore unknown-field\nhere',
    []
  ],
  ['in SQL', 'sql: a\n-- lookerts-ignore unknown-field\nhere ;;', ['redefined']],
  ['with carriage returns', '# lookerts-ignore unknown-field\r\nhere\r\n', ['redefined']],
  ['with a reason behind it', 'here # lookerts-ignore unknown-field: it comes with a refinement', ['redefined']]
])('a comment silences a rule %s', (_, text, codes) => {
  expect(left(text)).toEqual(codes)
})

test.each([
  ['of another line', 'a # lookerts-ignore unknown-field\nhere'],
  ['two lines before, with a line between', '# lookerts-ignore unknown-field\na\nhere'],
  ['behind the line', 'here\n# lookerts-ignore unknown-field'],
  ['of another rule', 'here # lookerts-ignore unknown'],
  ['that names no rule', 'here # lookerts-ignore']
])('a comment %s silences nothing', (_, text) => {
  expect(left(text)).toEqual(['unknown-field', 'redefined'])
})

test('comments of LookML dashboards count too', () => {
  expect(left('# lookerts-ignore unknown-field\nhere: a', 'a.dashboard.lookml')).toEqual(['redefined'])
})
