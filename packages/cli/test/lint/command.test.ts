import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDirectory, run, start } from '../cli.ts'
import { cleanFiles, wrongFiles, writeProject } from './projects.ts'

const finding =
  'views/orders.view.lkml:4:41: error: The view "orders" has no field "statuz"; did you mean "status"? [unknown-field]'

describe('lookerts lint', () => {
  test('ends with 0 where nothing is wrong', async () => {
    const { code, out, err } = await run(['lint', writeProject(cleanFiles)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^nothing found in 2 files in \d+ ms\n$/)
  })

  test('ends with 1 where something is, and says it in files as they are called from where one is', async () => {
    const directory = writeProject(wrongFiles)
    const here = await run(['lint'], { cwd: directory })
    expect(here.code).toBe(1)
    expect(here.out.split('\n')[0]).toBe(finding)
    expect(here.err).toBe('')
    const above = await run(['lint', 'shop'], {
      cwd: join(writeProject(wrongFiles, join(makeDirectory(), 'shop')), '..')
    })
    expect(above.out.split('\n')[0]).toBe(`shop/${finding}`)
    const elsewhere = await run(['lint', directory], { cwd: makeDirectory() })
    expect(elsewhere.out.split('\n')[0]).toBe(`${directory}/${finding}`)
  })

  test.each([
    [['--format', 'xml'], '--format must be one of text, json, sarif, junit, github'],
    [['--max-warnings', '-1'], '--max-warnings needs a value'],
    [['--max-warnings', 'all'], '--max-warnings must be a whole number from 0 on'],
    [['--rule', 'unknown-field'], '--rule must be code=off|info|warning|error'],
    [['--rule', 'unknown-field=on'], '--rule unknown-field must be one of off, info, warning, error'],
    [['--rule', 'unknow-field=off'], '--rule: there is no rule "unknow-field"; did you mean "unknown-field"?'],
    [['--import', '=a'], '--import must be name=directory'],
    [
      ['--explain', 'nothing'],
      'there is no rule "nothing"; https://github.com/lookerts/lookerts/blob/main/docs/linting.md lists them'
    ],
    [['--config', '/no/such.yaml'], 'there is no file /no/such.yaml: check the path'],
    [['one', 'two'], 'lint takes one directory; see lookerts lint --help'],
    [
      ['--output', '/dev/null/report'],
      expect.stringMatching(/^\/dev\/null\/report cannot be written \(\w+\): check --output$/)
    ]
  ])('%j ends with 2 and one line', async (args, message) => {
    const { code, out, err } = await run(['lint', ...args], { cwd: writeProject(cleanFiles) })
    expect({ code, out, err: err.replace(/^lookerts: |\n$/g, '') }).toEqual({
      code: 2,
      out: '',
      err: message as string
    })
  })

  test('a directory that is not there, or is a file, ends with 2', async () => {
    const directory = writeProject(cleanFiles)
    for (const name of ['nowhere', 'shop.model.lkml']) {
      const { code, out, err } = await run(['lint', name], { cwd: directory })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(new RegExp(`^lookerts: .*${name}.*: name the directory of a LookML project\n$`))
    }
  })

  test('files that cannot be read as text are findings', async () => {
    const directory = writeProject({ ...cleanFiles, 'views/latin.view.lkml': new Uint8Array([0x76, 0xff, 0xfe, 0x21]) })
    const { code, out } = await run(['lint'], { cwd: directory })
    expect(code).toBe(1)
    expect(out).toMatch(/^views\/latin\.view\.lkml:1:1: error: .*UTF-8.*\n/)
  })

  test('columns are those that editors show, with a byte order mark, tabs and carriage returns', async () => {
    const text =
      '\uFEFFview: orders { sql_table_name: o ;;\r\n\tdimension: id { primary_key: yes sql: "日本👍" || ${idd} ;; }\r\n}\r\n'
    const directory = writeProject({ ...cleanFiles, 'views/orders.view.lkml': text })
    const { out } = await run(['lint', '--format', 'json'], { cwd: directory })
    const { findings } = JSON.parse(out) as { findings: object[] }
    expect(findings).toMatchObject([{ line: 2, column: 50, endLine: 2, endColumn: 56 }])
    const marked = writeProject({ ...cleanFiles, 'views/x.view.lkml': '\uFEFFvieww: x {}' })
    expect((await run(['lint'], { cwd: marked })).out).toMatch(
      /^views\/x\.view\.lkml:1:1: .*\n> 1 \| vieww: x \{\}\n {4}\| \^/
    )
  })

  test('writes the report into a file, and says where it is', async () => {
    const directory = writeProject(wrongFiles)
    const { code, out } = await run(['lint', '--format', 'sarif', '--output', 'out/lint.sarif'], { cwd: directory })
    expect(code).toBe(1)
    expect(out).toMatch(/^1 error in 2 files in \d+ ms: out\/lint\.sarif\n$/)
    const sarif = JSON.parse(readFileSync(join(directory, 'out/lint.sarif'), 'utf8')) as { version: string }
    expect(sarif.version).toBe('2.1.0')
  })

  test('rules are set by options, which may stand several times', async () => {
    const directory = writeProject(wrongFiles)
    const lint = (...args: string[]): ReturnType<typeof run> => run(['lint', ...args], { cwd: directory })
    expect((await lint('--rule', 'unknown-field=off')).code).toBe(0)
    const warned = await lint('--rule', 'redefined=off', '--rule', 'unknown-field=warning')
    expect(warned).toMatchObject({ code: 0, out: expect.stringContaining(': warning: ') as string })
    expect((await lint('--rule', 'unknown-field=warning', '--max-warnings', '1')).code).toBe(0)
    const quiet = await lint('--rule', 'unknown-field=warning', '--max-warnings', '0', '--quiet')
    expect(quiet.code).toBe(1)
    expect(quiet.out).toMatch(/^1 warning \(1 not shown\) in 2 files in \d+ ms; at most 0 warnings allowed\n$/)
  })

  test('comments silence a rule in a line', async () => {
    const text = wrongFiles['views/orders.view.lkml']!.replace(
      '  dimension: status',
      '  # lookerts-ignore unknown-field\n$&'
    )
    expect((await run(['lint', writeProject({ ...wrongFiles, 'views/orders.view.lkml': text })])).code).toBe(0)
  })

  test('colours only where they are wanted', async () => {
    const directory = writeProject(wrongFiles)
    expect((await run(['lint', directory])).out).not.toContain('\x1b')
    expect((await run(['lint', directory], { env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[31merror')
  })

  test('explains rules and kinds of changes', async () => {
    expect(await run(['lint', '--explain', 'unknown-field'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^# unknown-field\n[^]*## Wrong[^]*## Right/) as string
    })
    const { out } = await run(['lint', '--explain', 'kind-changed'])
    expect(out).toMatch(/^# kind-changed\n\nBreaking\. .*\n$/)
  })
})

describe('the configuration', () => {
  const linted = async (config: string, name = 'lookerts.lint.yaml'): ReturnType<typeof run> =>
    run(['lint'], { cwd: writeProject({ ...wrongFiles, [name]: config }) })

  test.each([
    ['lookerts.lint.yaml', 'rules:\n  unknown-field: off\n'],
    ['lookerts.lint.yml', 'rules: { unknown-field: info }'],
    ['lookerts.lint.json', '{ "rules": { "unknown-field": "warning" } }'],
    ['lookerts.lint.yaml', 'exclude: ["views/**"]'],
    ['lookerts.lint.yaml', '{ "exclude": ["views/o*.view.lkml"] }']
  ])('%s can say %j', async (name, text) => {
    expect((await linted(text, name)).code).toBe(0)
  })

  test('names every mistake with line and column, and nothing is linted', async () => {
    const { code, out, err } = await linted('rules:\n  unknow-field: off\n  redefined: on\nignore: [a]\n')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^lookerts: \S+lookerts\.lint\.yaml:2:3: There is no rule "unknow-field"; did you mean "unknown-field"\?\n/
    )
    expect(err).toMatch(/lookerts\.lint\.yaml:3:14: The rule "redefined" must be one of off, info, warning, error\n/)
    expect(err).toMatch(/lookerts\.lint\.yaml:4:1: There is no setting "ignore"; there are rules, exclude, imports\n/)
  })

  test('is another file where --config names one, and options go before it', async () => {
    const directory = writeProject({ ...wrongFiles, 'other.yaml': 'rules: { unknown-field: off }' })
    expect((await run(['lint', '--config', 'other.yaml'], { cwd: directory })).code).toBe(0)
    const { code } = await run(['lint', '--config', 'other.yaml', '--rule', 'unknown-field=error'], { cwd: directory })
    expect(code).toBe(1)
  })

  test('says where imported projects are, from its own place', async () => {
    const files = {
      'main/manifest.lkml': 'project_name: "main"\nlocal_dependency: { project: "shared" }\n',
      'main/shop.model.lkml':
        'connection: "shop"\ninclude: "//shared/views/*.view.lkml"\nexplore: orders { sql_always_where: ${orders.nothing} = 1 ;; }\n',
      'libs/common/views/orders.view.lkml': cleanFiles['views/orders.view.lkml']!
    }
    const cwd = writeProject(files)
    const asked = await run(['lint', 'main', '--import', 'shared=libs/common'], { cwd })
    expect(asked.out).toContain('main/shop.model.lkml:3:37: error: ')
    writeFileSync(join(cwd, 'main/lookerts.lint.yaml'), 'imports: { shared: ../libs/common }')
    expect((await run(['lint', 'main'], { cwd })).out).toContain('main/shop.model.lkml:3:37: error: ')
  })
})

describe('lookerts lint --against', () => {
  const gone = {
    ...cleanFiles,
    'views/orders.view.lkml': cleanFiles['views/orders.view.lkml']!.replace('status', 'state')
  }

  test('says what users would lose, at the nearest place that is still there', async () => {
    const cwd = makeDirectory()
    writeProject(cleanFiles, join(cwd, 'before'))
    writeProject(gone, join(cwd, 'after'))
    const { code, out } = await run(['lint', 'after', '--against', 'before'], { cwd })
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, 2)).toEqual([
      'after/views/orders.view.lkml:1:7: error: The field "orders.status" is gone, in the explore "orders" [field-removed]',
      '  before: before/views/orders.view.lkml:4:14'
    ])
    const same = await run(['lint', 'before', '--against', 'before'], { cwd })
    expect(same).toMatchObject({ code: 0, out: expect.stringMatching(/^nothing found/) as string })
    const off = await run(['lint', 'after', '--against', 'before', '--rule', 'field-removed=off'], { cwd })
    expect(off.code).toBe(0)
  })

  test('tells programs what a change is about', async () => {
    const cwd = makeDirectory()
    writeProject(cleanFiles, join(cwd, 'before'))
    writeProject(gone, join(cwd, 'after'))
    const { out } = await run(['lint', 'after', '--against', 'before', '--format', 'json'], { cwd })
    expect((JSON.parse(out) as { findings: object[] }).findings).toMatchObject([
      {
        code: 'field-removed',
        about: { model: 'shop', explores: ['orders'], fields: ['orders.status'] },
        was: { file: 'before/views/orders.view.lkml', line: 4, column: 14 },
        url: 'https://github.com/lookerts/lookerts/blob/main/docs/linting.md#field-removed'
      }
    ])
  })

  test('needs a directory that is there', async () => {
    const { code, err } = await run(['lint', '--against', 'nowhere'], { cwd: writeProject(cleanFiles) })
    expect(code).toBe(2)
    expect(err).toContain('nowhere')
  })
})

describe('lookerts lint --watch', () => {
  async function outputUntil(running: ReturnType<typeof start>, wanted: (out: string) => boolean): Promise<void> {
    let out = ''
    await new Promise<void>((resolve) => {
      running.child.stdout.on('data', (text: string) => {
        out += text
        if (wanted(out)) resolve()
      })
    })
  }

  test('reports again when a file or the configuration changes, and ends with 0 when it is interrupted', async () => {
    const directory = writeProject({ ...cleanFiles, 'lookerts.lint.yaml': 'rules: {}\n' })
    const running = start(['lint', '--watch'], { cwd: directory })
    await outputUntil(running, (out) => out.includes('nothing found'))
    writeProject(wrongFiles, directory)
    await outputUntil(running, (out) => out.includes(finding) && out.includes('1 error in'))
    writeFileSync(join(directory, 'lookerts.lint.yaml'), 'rules: { unknown-field: off }\n')
    await outputUntil(running, (out) => out.includes('nothing found'))
    running.child.kill('SIGINT')
    expect(await running.ended).toMatchObject({ code: 0, signal: null, err: '' })
  })

  test('waits for a directory that goes away, and for a configuration to be corrected', async () => {
    const directory = writeProject({ ...wrongFiles, 'lookerts.lint.yaml': 'rules: {}\n' })
    const running = start(['lint', '--watch'], { cwd: directory })
    await outputUntil(running, (out) => out.includes('1 error in'))
    rmSync(join(directory, 'views'), { recursive: true })
    await outputUntil(running, (out) => out.includes(' in 1 file in'))
    mkdirSync(join(directory, 'views'))
    writeProject(cleanFiles, directory)
    await outputUntil(running, (out) => out.includes('nothing found'))
    const wrong = new Promise<string>((resolve) => running.child.stderr.once('data', (text: string) => resolve(text)))
    writeFileSync(join(directory, 'lookerts.lint.yaml'), 'rule: {}\n')
    expect(await wrong).toContain('lookerts.lint.yaml:1:1: There is no setting "rule"; did you mean "rules"?')
    writeFileSync(join(directory, 'lookerts.lint.yaml'), 'rules: { redefined: off }\n')
    await outputUntil(running, (out) => out.includes('nothing found'))
    running.child.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
  })
})
