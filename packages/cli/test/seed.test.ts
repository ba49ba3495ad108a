import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runHere } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'lookerts-seed-'))
const file = join(folder, 'seed.yaml')

afterAll(() => rmSync(folder, { recursive: true }))

describe('lookerts seed', () => {
  test('--check says nothing of a seed that is right', async () => {
    writeFileSync(file, 'groups:\n  - name: Sales\n    roles: [Viewer]\n')
    expect(await runHere(['seed', '--check', file])).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('--check says of each thing that is wrong where it stands, and nothing that stands there', async () => {
    writeFileSync(file, 'users:\n  - password: s3cret\ngroups:\n  - roles: [s3cret]\n    name: A\n')
    const { code, err } = await runHere(['seed', '--check', file])
    expect(code).toBe(1)
    expect(err).toMatch(/seed\.yaml:2:5: users\[0\]\.email is missing, which the password belongs to/)
    writeFileSync(file, 'groups:\n  - name: A\n    roles: [s3cret]\n')
    const { err: more } = await runHere(['seed', '--check', file])
    expect(more).toMatch(
      /seed\.yaml:3:13: groups\[0\]\.roles\[0\] is neither the id nor the name of a role that there is/
    )
    expect(err + more).not.toContain('s3cret')
  })

  test('--schema prints a schema that leads nowhere else', async () => {
    const { code, out } = await runHere(['seed', '--schema'])
    const schema = JSON.parse(out) as { properties: Record<string, unknown>; $defs: Record<string, unknown> }
    expect(code).toBe(0)
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['users', 'groups', 'roles', 'queries']))
    const named = [...out.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in schema.$defs))).toEqual([])
  })

  test('asks for one or the other', async () => {
    expect(await runHere(['seed'])).toMatchObject({ code: 2 })
    const { code, err } = await runHere(['seed', '--check', join(folder, 'none.yaml')])
    expect([code, err]).toEqual([2, expect.stringContaining('there is no file')])
  })
})
