import { describe, expect, test } from 'vitest'
import { exitCodes } from '../src/exit.ts'
import { parse } from '../src/parse.ts'
import { runHere } from './world.ts'

const specs = { host: { takes: 'address', help: '' }, newKey: { help: '' } }

describe('the options of a command line', () => {
  test.each([
    [[], {}],
    [['--host', 'a'], { host: 'a' }],
    [['--host=a'], { host: 'a' }],
    [['--host=-a'], { host: '-a' }],
    [['--host', 'a', '--host', 'b'], { host: 'b' }],
    [['--new-key'], { newKey: true }],
    [['--new-key', '--host', '-'], { newKey: true, host: '-' }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
    [['--'], {}]
  ])('%j is read as %j', (args, expected) => {
    expect(parse(specs, args, 'serve')).toEqual(expected)
  })

  test.each([
    [['--host'], '--host needs a value'],
    [['--host='], '--host needs a value'],
    [['--host', ''], '--host needs a value'],
    [['--host', '--new-key'], '--host needs a value'],
    [['--new-key=yes'], '--new-key takes no value'],
    [['--newKey'], 'serve has no option --newKey; see lookerts serve --help'],
    [['--hots=s3cret'], 'serve has no option --hots; see lookerts serve --help'],
    [['--__proto__=x'], 'serve has no option --__proto__; see lookerts serve --help'],
    [['-p', '1'], 'serve has no option -p; see lookerts serve --help'],
    [['s3cret'], 'serve takes options only; see lookerts serve --help'],
    [['--', 's3cret'], 'serve takes options only; see lookerts serve --help']
  ])('%j is refused: %s', (args, message) => {
    expect(() => parse(specs, args, 'serve')).toThrow(expect.objectContaining({ message, outcome: 'usage' }))
  })

  test.each([
    '--client-secret',
    '--client_secret',
    '--clientSecret',
    '--client-id',
    '--secret',
    '--token',
    '--access-token',
    '--password',
    '--api-key'
  ])('%s is refused with where a secret may come from, whatever the command (#64)', async (flag) => {
    for (const args of [[flag, 's3cret'], [`${flag}=s3cret`], ['--profile', 'p', flag, 's3cret']]) {
      for (const command of ['login', 'logout', 'whoami', 'token']) {
        const { code, out, err } = await runHere([command, ...args])
        expect([code, out]).toEqual([2, ''])
        expect(err).toMatch(/^--\S+ is not taken from the command line.* LOOKERSDK_CLIENT_SECRET in the environment\n$/)
        expect(err).not.toContain('s3cret')
      }
    }
  })
})

describe('what a command takes besides options', () => {
  const lists = { ...specs, rule: { takes: 'code=setting', help: '', isList: true } } as const
  const operand = { name: 'directory', help: '' }

  test.each([
    [[], {}],
    [['shop'], { directory: 'shop' }],
    [['--new-key', 'shop', '--host', 'a'], { newKey: true, directory: 'shop', host: 'a' }],
    [['--', '--shop'], { directory: '--shop' }],
    [['--rule', 'a=off'], { rule: ['a=off'] }],
    [['--rule', 'a=off', 'shop', '--rule=b=info'], { rule: ['a=off', 'b=info'], directory: 'shop' }]
  ])('%j is read as %j', (args, expected) => {
    expect(parse(lists, args, 'lint', operand)).toEqual(expected)
  })

  test('is one thing', () => {
    const message = 'lint takes one directory; see lookerts lint --help'
    expect(() => parse(lists, ['a', 'b'], 'lint', operand)).toThrow(
      expect.objectContaining({ message, outcome: 'usage' })
    )
  })
})

describe('the command line as a whole', () => {
  test.each([
    [[], 'name a command: serve, seed, login, logout, whoami, token, lint; see lookerts --help'],
    [['serv'], 'there is no command "serv", only serve, seed, login, logout, whoami, token, lint; see lookerts --help'],
    [
      ['constructor'],
      'there is no command "constructor", only serve, seed, login, logout, whoami, token, lint; see lookerts --help'
    ],
    [
      ['--profile', 'x', 'whoami'],
      'the command comes first: serve, seed, login, logout, whoami, token, lint; see lookerts --help'
    ],
    [
      ['help', 'nothing'],
      'there is no command "nothing", only serve, seed, login, logout, whoami, token, lint; see lookerts --help'
    ]
  ])('%j is a usage error of one line', async (args, message) => {
    expect(await runHere(args)).toMatchObject({ code: 2, out: '', err: `${message}\n` })
  })

  test.each([['--help'], ['-h'], ['help']])('%s tells every command and every exit code', async (flag) => {
    const { code, out, err } = await runHere([flag])
    expect([code, err]).toEqual([0, ''])
    for (const name of ['serve', 'seed', 'login', 'logout', 'whoami', 'token'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const { code: exit, meaning } of Object.values(exitCodes)) expect(out).toContain(`  ${exit}  ${meaning}\n`)
  })

  test('the help tells which setting goes first (#80)', async () => {
    const { out } = await runHere(['--help'])
    expect(out).toMatch(/1\. flags .*2\. environment +LOOKERSDK_BASE_URL.*3\. file +looker\.ini/s)
  })

  test.each([
    ['serve', ['host', 'port', 'data', 'seed', 'mode', 'new-key', 'insecure-http', 'public-url']],
    ['seed', ['check', 'schema']],
    ['login', ['profile', 'base-url', 'credentials-file', 'client-secret-stdin', 'ini', 'section']],
    ['logout', ['profile', 'all', 'local']],
    ['whoami', ['profile', 'json']],
    ['token', ['profile']]
  ])('%s --help tells its options', async (name, flags) => {
    const asked = await runHere([name, '--help'])
    expect(asked).toEqual(await runHere(['help', name]))
    expect(asked).toMatchObject({ code: 0, err: '' })
    for (const flag of flags) expect(asked.out).toMatch(new RegExp(`^  --${flag} `, 'm'))
  })

  test('--version is the version of the package', async () => {
    const {
      default: { version }
    } = await import('../package.json', { with: { type: 'json' } })
    expect(await runHere(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })
})
