import { exitCodes, toExit, usageError, type Outcome } from './exit.ts'
import { processIo, type Io } from './io.ts'
import { parse, type Operand, type OptionSpecs } from './parse.ts'

/** What a command's module holds. */
interface Command {
  readonly options: OptionSpecs
  /** What it takes besides options, if anything. */
  readonly operand?: Operand
  /** What the help says below the options. */
  readonly notes?: string
  /** Gives how it ended; nothing when it worked. */
  run(io: Io, options: never): Promise<Outcome | void>
}

/** Each command is loaded when it is called: a start must not wait for what it does not use. */
const commands: Readonly<Record<string, { readonly summary: string; load: () => Promise<Command> }>> = {
  serve: { summary: 'serves the Looker API', load: () => import('./commands/serve.ts') },
  seed: { summary: 'checks a seed file, or prints its JSON schema', load: () => import('./commands/seed.ts') },
  login: { summary: 'logs in with an API key and keeps the token', load: () => import('./commands/login.ts') },
  logout: { summary: 'ends the token and forgets it', load: () => import('./commands/logout.ts') },
  whoami: { summary: 'shows who is logged in, and where', load: () => import('./commands/whoami.ts') },
  token: { summary: 'prints the token, for scripts', load: () => import('./commands/token.ts') },
  lint: { summary: 'says what is wrong in a LookML project', load: () => import('./commands/lint.ts') }
}

/**
 * Runs the command that the arguments name, and gives the exit code. Never throws: what goes wrong is a line on
 * standard error.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    return exitCodes[(await dispatch(argv, io)) ?? 'ok'].code
  } catch (error) {
    const { code, lines } = toExit(error)
    for (const line of lines) io.warn(line)
    return code
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<Outcome | void> {
  if (name === undefined) throw usageError(`name a command: ${listCommands()}; see lookerts --help`)
  if (name === 'help' || name === '--help' || name === '-h') return showHelp(args[0], io)
  if (name === '--version' || name === '-V') {
    const { readVersion } = await import('./version.ts')
    return io.print(`${readVersion()}\n`)
  }
  const command = await find(name).load()
  const options = parse(command.options, args, name, command.operand)
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
  return io.print(commandHelp(name, summary, await load()))
}

function listCommands(): string {
  return Object.keys(commands).join(', ')
}
