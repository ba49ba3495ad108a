import type { Project } from '../project/project.ts'
import { sourceOf, type Place } from '../project/source-file.ts'
import { linesOf, type Lines } from '../syntax/index.ts'

/** What comments of a file silence: codes by the number of the line that they stand for. */
type Silenced = ReadonlyMap<number, ReadonlySet<string>>

/**
 * The findings that no comment silences: `# lookerts-ignore unknown-field, redefined` does it for the line it stands
 * in, or, alone in its line, for the next one; in SQL it may begin with `--`.
 */
export function withoutIgnored<Kind extends Place & { readonly code: string }>(
  project: Pick<Project, 'files' | 'dashboardFiles'>,
  findings: readonly Kind[]
): Kind[] {
  const files = new Map<string, { silenced: Silenced; lines: Lines } | undefined>()
  return findings.filter(({ path, start, code }) => {
    if (!files.has(path)) files.set(path, commentsIn(textOfPath(project, path)))
    const file = files.get(path)
    return !file?.silenced.get(file.lines.position(start).line)?.has(code)
  })
}

/** The text of a file of a project; undefined for one that has none. */
export function textOfPath(
  { files, dashboardFiles }: Pick<Project, 'files' | 'dashboardFiles'>,
  path: string
): string | undefined {
  const file = files.get(path)
  return file ? sourceOf(file) : dashboardFiles.get(path)?.text
}

const comment = /^(.*?)(?:#|--)[ \t]*lookerts-ignore[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/

function commentsIn(text: string | undefined): { silenced: Silenced; lines: Lines } | undefined {
  if (!text?.includes('lookerts-ignore')) return undefined
  const silenced = new Map<number, Set<string>>()
  let waiting: string[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const [, before, list] = comment.exec(line) ?? []
    const codes = list?.split(/[ \t]*,[ \t]*/) ?? []
    // Comments that are alone in their lines stand for the first line behind them that is more than a comment.
    if (isOnlyComment(line, before)) waiting.push(...codes)
    else {
      if (codes.length > 0 || waiting.length > 0) silenced.set(at + 1, new Set([...waiting, ...codes]))
      waiting = []
    }
  }
  return { silenced, lines: linesOf(text) }
}

function isOnlyComment(line: string, before: string | undefined): boolean {
  return before === undefined ? /^\s*(#|--)/.test(line) : before.trim() === ''
}
