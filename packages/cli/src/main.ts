import { exitCodes, toExit, usageError } from './exit.ts'
import { processIo, type Io } from './io.ts'
import { parse, type OptionSpecs } from './parse.ts'

/** What a command's module holds. */
interface Command {
  readonly options: OptionSpecs
  /** What the help says below the options. */
  readonly notes?: string
  run(io: Io, options: never): Promise<void>
}

/** Each command is loaded when it is called: a start must not wait for what it does not use. */
const commands: Readonly<Record<string, { readonly summary: string; load: () => Promise<Command> }>> = {
  serve: { summary: 'serves the Looker API', load: () => import('./commands/serve.ts') },
  seed: { summary: 'checks a seed file, or prints its JSON schema', load: () => import('./commands/seed.ts') },
  login: { summary: 'logs in with an API key and keeps the token', load: () => import('./commands/login.ts') },
  logout: { summary: 'ends the token and forgets it', load: () => import('./commands/logout.ts') },
  whoami: { summary: 'shows who is logged in, and where', load: () => import('./commands/whoami.ts') },
  token: { summary: 'prints the token, for scripts', load: () => import('./commands/token.ts') }
}

/**
 * Runs the command that the arguments name, and gives the exit code. Never throws: what goes wrong is a line on
 * standard error.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    await dispatch(argv, io)
    return exitCodes.ok.code
  } catch (error) {
    const { code, lines } = toExit(error)
    for (const line of lines) io.warn(line)
    return code
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<void> {
  if (name === undefined) throw usageError(`name a command: ${listCommands()}; see lookerts --help`)
  if (name === 'help' || name === '--help' || name === '-h') return showHelp(args[0], io)
  if (name === '--version' || name === '-V') return io.print(`${await readVersion()}\n`)
  const command = await find(name).load()
  const options = parse(command.options, args, name)
  return options['help'] ? showHelp(name, io) : command.run(io, options as never)
}

function find(name: string): (typeof commands)[string] {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  throw usageError(
    name.startsWith('-')
      ? `the command comes first: ${listCommands()}; see lookerts --help`
      : `there is no command ${JSON.stringify(name)}, only ${listCommands()}; see lookerts --help`
  )
}

async function showHelp(name: string | undefined, io: Io): Promise<void> {
  const { commandHelp, generalHelp } = await import('./help.ts')
  if (name === undefined)
    return io.print(generalHelp(Object.entries(commands).map(([key, { summary }]) => [key, summary])))
  const { summary, load } = find(name)
  const { options, notes } = await load()
  return io.print(commandHelp(name, summary, options, notes))
}

async function readVersion(): Promise<string> {
  const { readFileSync } = await import('node:fs')
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function listCommands(): string {
  return Object.keys(commands).join(', ')
}
