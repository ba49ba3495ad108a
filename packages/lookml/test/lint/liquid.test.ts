import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'

const inSql = (sql: string): string[] => findingsIn(`view: a { dimension: d { sql: ${sql} ;; } }`)

describe('bad Liquid', () => {
  it.each([
    ['{% if a %} 1', 'error bad-liquid: {% if a %} has no {% endif %} [{% if a %}]'],
    ['1 {% endif %}', 'error bad-liquid: {% endif %} has no tag before it that it belongs to [{% endif %}]'],
    ['{% iff a %}', 'error bad-liquid: Liquid has no tag "iff" [{% iff a %}]'],
    ['{% condition d %} x', 'error bad-liquid: {% condition d %} has no {% endcondition %} [{% condition d %}]'],
    ['1 + {{ a', 'error bad-liquid: {{ a is not closed [{{ a ]'],
    ['{% if a', 'error bad-liquid: {% if a is not closed [{% if a ]']
  ])('%s', (sql, finding) => {
    expect(inSql(sql)).toEqual([finding])
  })

  it('within a tag is a warning', () => {
    expect(inSql('{{ a[ }}').map((each) => each.split(':', 1)[0])).toEqual(['warning bad-liquid'])
  })

  it('tells of parentheses, which have no effect', () => {
    expect(inSql('{% if a and (b or c) %} 1 {% endif %}')).toEqual([
      'warning bad-liquid: Liquid has no parentheses in conditions, and passes over them [or c)]'
    ])
  })

  it('is a warning in strings, at its place', () => {
    const text = String.raw`label: "Say \"a\" {% nix %}"`
    expect(findingsIn(`view: a { dimension: d { ${text} } }`)).toEqual([
      'warning bad-liquid: Liquid has no tag "nix" [{% nix %}]'
    ])
  })
})

describe('good Liquid', () => {
  it.each([
    `{% condition a.period %} created_at {% endcondition %}`,
    `{% parameter a.what %} {% date_start a.period %} {% date_end a.period %}`,
    `{% incrementcondition %} created_at {% endincrementcondition %}`,
    `{% if a.what._parameter_value == "'x'" %} 1 {% elsif b._in_query and c._is_selected %} 2 {% else %} 3 {% endif %}`,
    `{{ _user_attributes['region'] | sql_quote }} {{ row['a.b'] }} {{- _filters['a.c'] -}}`,
    `{% assign x = "a,b" | split: "," %}{% for y in x %}{{ y }}{% endfor %}`,
    `name LIKE '{%' OR name LIKE '%}'`,
    `'{{}}' || '{{ }}' || '{"a": {"b": 1}}'`,
    `@{open} 1 {% endif %}`,
    `{% comment %} {% nix %} {% endcomment %}`
  ])('%s', (sql) => {
    expect(inSql(sql)).toEqual([])
  })

  it('may be in constants in halves', () => {
    expect(findingsIn('constant: open { value: "{% if a %}" }')).toEqual([])
  })
})
