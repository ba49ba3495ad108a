import { expect, test } from 'vitest'
import { find, referencesIn } from '../../src/model/index.ts'
import { modelFrom } from './model-of.ts'

test('References are found with their view and place', () => {
  expect(referencesOf('${TABLE}.a + ${b} / ${users.c} || ${users.d::string}')).toEqual([
    'TABLE',
    'b',
    'users.c',
    'users.d'
  ])
  const { found, references } = read('x + ${users.c}')
  const { start, end } = references[0]!
  expect(found.file.document.source.slice(start, end)).toBe('${users.c}')
})

test('What stands in a comment is no reference, and what stands in a string is one', () => {
  expect(referencesOf('${a} -- ${b}\n + /* ${c} */ ${d} {% comment %} ${e} {% endcomment %}')).toEqual(['a', 'd'])
  expect(referencesOf("'${a} -- ' || ${b}")).toEqual(['a', 'b'])
})

test('Without braces that fit there is none', () => {
  expect(referencesOf('${ } $a {b} ${a-} ${')).toEqual(['a-'])
})

function referencesOf(sql: string): string[] {
  return read(sql).references.map(({ view, name }) => (view === undefined ? name : `${view}.${name}`))
}

function read(sql: string): {
  found: NonNullable<ReturnType<typeof find>>
  references: ReturnType<typeof referencesIn>
} {
  const { block } = modelFrom(`view: a { dimension: x { sql: ${sql} ;; } }`).view('a')!.fields.get('x')!
  const found = find(block, 'sql')!
  return { found, references: referencesIn(found) }
}
