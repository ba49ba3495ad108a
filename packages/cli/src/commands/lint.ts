import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Project } from '@lookerts/lookml'
import { loadProject, watchProject } from '@lookerts/lookml/directory'
import { CliError, codeOf, usageError, type Outcome } from '../exit.ts'
import type { Io } from '../io.ts'
import { wantsColor } from '../lint/colors.ts'
import { explain } from '../lint/explain.ts'
import { changeFindings, lintFindings, type ReadProject } from '../lint/findings.ts'
import { formats } from '../lint/formats.ts'
import type { LintCommandOptions } from '../lint/options.ts'
import { isFailed, type LintReport } from '../lint/report.ts'
import { toLintSettings, type LintSettings } from '../lint/settings.ts'
import { summaryLine } from '../lint/text.ts'
import { inOrder, onFileChange } from '../lint/watch.ts'
import type { Operand, SpecsOf } from '../parse.ts'
import { readVersion } from '../version.ts'

/** The options on the command line. */
export const options: SpecsOf<Omit<LintCommandOptions, 'directory'>> = {
  format: { takes: 'format', help: `${Object.keys(formats).join(', ')}; text by default` },
  output: { takes: 'file', help: 'writes the report there, and one line about it to standard output' },
  config: {
    takes: 'file',
    help: 'what rules there are; lookerts.lint.yaml, .yml or .json in the directory by default'
  },
  rule: {
    takes: 'code=setting',
    isList: true,
    help: 'makes a rule off, info, warning or error; may stand several times'
  },
  maxWarnings: { takes: 'number', help: 'fails when there are more warnings than that' },
  quiet: { help: 'shows errors only' },
  watch: { help: 'goes on, and says it again whenever a file has changed' },
  against: {
    takes: 'directory',
    help: 'an older version of the project: says what users will notice, and nothing else'
  },
  explain: { takes: 'code', help: 'prints the page of a rule or of a kind of change' },
  import: {
    takes: 'name=directory',
    isList: true,
    help: 'where a project is that this one imports; may stand several times'
  }
}

/** What it lints. */
export const operand: Operand = { name: 'directory', help: 'the root of a LookML project; this directory by default' }

/** What the help says of the output. */
export const notes = `A line of text is <file>:<line>:<column>: <severity>: <message> [<code>]. It ends with 1 when there are errors, or
more warnings than allowed, and with 2 when something cannot be read. A comment "# lookerts-ignore <code>" silences
a rule in its line, or, alone in its line, in the next. https://github.com/lookerts/lookerts/blob/main/docs/linting.md
tells all of this, the configuration and the formats.`

/** Lints a project, or compares it with an older version of it. */
export async function run(io: Io, given: LintCommandOptions): Promise<Outcome | void> {
  if (given.explain !== undefined) return io.print(explain(given.explain))
  const settings = toLintSettings(given)
  if (given.watch) return watch(io, given, settings)
  const startMs = performance.now()
  const project = await load(settings.root, settings.config.imports)
  return report(io, settings, project, startMs)
}

async function watch(io: Io, given: LintCommandOptions, first: LintSettings): Promise<void> {
  const stop = new AbortController()
  const stopped = io.stopSignal().then(() => stop.abort())
  const queue = inOrder()
  let project: Project | undefined
  let settings = first
  const again = (): Promise<void> =>
    queue(async () => {
      if (project) await report(io, settings, project, performance.now())
    })
  if (first.configFile !== undefined) {
    onFileChange(first.configFile, stop.signal, () => {
      try {
        settings = toLintSettings(given)
        void again()
      } catch (error) {
        sayWrong(io, error)
      }
    })
  }
  const watching = watchProject(
    first.root,
    async (changed) => {
      project = changed
      await again()
    },
    { imports: first.config.imports, signal: stop.signal }
  ).catch((error: unknown) => {
    throw error instanceof CliError ? error : unreadable(first.root, error)
  })
  await Promise.race([watching, stopped.then(() => watching)])
}

/** A mistake in the configuration does not end the watch: it is about to be corrected. */
function sayWrong(io: Io, error: unknown): void {
  if (!(error instanceof CliError)) throw error
  for (const line of [error.message, ...error.more]) io.warn(line)
}

async function load(root: string, imports: Readonly<Record<string, string>>): Promise<Project> {
  try {
    return await loadProject(root, { imports })
  } catch (error) {
    throw unreadable(root, error)
  }
}

function unreadable(root: string, error: unknown): CliError {
  const code = codeOf(error)
  const why = code === 'unknown error' ? (error as Error).message : `${root} cannot be read (${code})`
  return usageError(`${why.replace(/\.$/, '')}: name the directory of a LookML project`)
}

async function report(io: Io, settings: LintSettings, project: Project, startMs: number): Promise<Outcome> {
  const { root, against, againstImports, config, maxWarnings } = settings
  const base = process.cwd()
  const read: ReadProject = { root, imports: config.imports, project }
  const old = against === undefined ? undefined : await load(against, againstImports)
  const made = old
    ? changeFindings(base, settings, read, { root: against!, imports: againstImports, project: old })
    : lintFindings(base, settings, read)
  const milliseconds = performance.now() - startMs
  const whole: LintReport = {
    ...made,
    base,
    milliseconds,
    version: readVersion(),
    ...(maxWarnings === undefined ? {} : { maxWarnings })
  }
  await show(io, settings, whole)
  return isFailed(whole) ? 'findings' : 'ok'
}

async function show(io: Io, { reporter, output }: LintSettings, whole: LintReport): Promise<void> {
  const isColored = output === undefined && wantsColor(io.env, io.isTerminal)
  const width = (io.isTerminal ? process.stdout.columns : undefined) ?? 120
  const text = reporter(whole, { isColored, width })
  if (output === undefined) return io.print(text)
  write(output, text)
  await io.print(`${summaryLine(whole, wantsColor(io.env, io.isTerminal))}: ${output}\n`)
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw usageError(`${file} cannot be written (${codeOf(error)}): check --output`)
  }
}
