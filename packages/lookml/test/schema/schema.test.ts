import { describe, expect, it } from 'vitest'
import { parameterNames, schema, usesOf } from '../../src/schema/schema.ts'
import type { Takes } from '../../src/schema/takes.ts'

function opensBlock({ forms }: Takes): boolean {
  return forms.some(({ kind }) => kind === 'block')
}

describe('the schema', () => {
  it('says of each block that a parameter opens what it can have, but of `sql_case`, whose keys are labels', () => {
    const opened = [...parameterNames].filter((key) => usesOf(key).some(({ takes }) => opensBlock(takes)))
    expect(opened.filter((key) => !schema.has(key))).toEqual(['sql_case'])
  })

  it('has no kind of block that nothing opens', () => {
    expect([...schema.keys()].filter((kind) => kind !== 'file' && usesOf(kind).length === 0)).toEqual([])
  })

  it('knows where a parameter can stand', () => {
    expect(usesOf('relationship').map(({ within }) => within)).toEqual(['join'])
    expect(usesOf('primary_key').map(({ within }) => within)).toEqual(['dimension', 'dimension_group'])
    expect(usesOf('constructor')).toEqual([])
  })
})
