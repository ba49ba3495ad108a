import { exitCodes } from './exit.ts'
import { toFlag, type Operand, type OptionSpecs } from './parse.ts'

type Row = readonly [string, string]

/** What a command's help is made of. */
interface CommandFacts {
  readonly options: OptionSpecs
  readonly operand?: Operand
  readonly notes?: string
}

/** The help of the whole: commands, settings, exit codes. */
export function generalHelp(commands: readonly Row[]): string {
  return `lookerts: the Looker API, both ends of it

Usage: lookerts <command> [options]

${table(commands)}

  lookerts <command> --help tells a command's options; lookerts --version the version.

Settings of a login; of each, the first place that has it counts:
${table([
  ['1. flags', '--base-url, --api-version, and the file that --credentials-file names'],
  ['2. environment', 'LOOKERSDK_BASE_URL, LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET,'],
  ['', 'LOOKERSDK_API_VERSION, LOOKERSDK_VERIFY_SSL, LOOKERSDK_TIMEOUT (seconds)'],
  ['3. file', 'looker.ini: base_url, client_id, client_secret, api_version, verify_ssl, timeout']
])}

Tokens:
${table([
  ['LOOKERTS_PROFILE', 'the profile when --profile is not given; "default" without it'],
  ['LOOKERTS_CONFIG_DIR', 'the directory of the token files, one a profile; otherwise'],
  ['', '$XDG_CONFIG_HOME/lookerts or ~/.config/lookerts']
])}

Exit codes:
${table(Object.values(exitCodes).map(({ code, meaning }) => [`${code}`, meaning]))}
`
}

/** The help of one command. */
export function commandHelp(name: string, summary: string, { options, operand, notes }: CommandFacts): string {
  const rows = Object.entries(options).map(([key, { takes, help }]): Row => [
    `--${toFlag(key)}${takes === undefined ? '' : ` <${takes}>`}`,
    help
  ])
  const first: Row[] = operand ? [[`<${operand.name}>`, operand.help]] : []
  const below = notes === undefined ? '' : `\n${notes}\n`
  return `lookerts ${name}: ${summary}

Usage: lookerts ${name} ${operand ? `[<${operand.name}>] ` : ''}[options]

${table([...first, ...rows, ['-h, --help', 'shows this']])}
${below}`
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
}
