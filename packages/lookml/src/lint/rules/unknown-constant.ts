import { constantsFor, constantsNamed, ownFiles, sourceOf } from '../../project/index.ts'
import type { Project } from '../../project/project.ts'
import { piecesOf, type Span } from '../../syntax/index.ts'
import type { Report, Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const unknownConstant: Rule = {
  code: 'unknown-constant',
  severity: 'error',
  summary: 'A text names a constant that the manifest does not have.',
  check: (project, report) => {
    for (const file of ownFiles(project))
      if (!isManifestOfOthers(file.path)) checkText(project, file.path, sourceOf(file), comments, report)
    for (const { path, text } of project.dashboardFiles.values()) checkText(project, path, text, yamlComments, report)
  }
}

/** Only the manifest at the root is the project's. */
function isManifestOfOthers(path: string): boolean {
  return path.endsWith('/manifest.lkml')
}

function checkText(
  project: Project,
  path: string,
  text: string,
  commentsIn: (text: string) => readonly Span[],
  report: Report
): void {
  const constants = constantsFor(project, path)
  const unknown = constantsNamed(text).filter(({ name }) => !constants.has(name))
  if (unknown.length === 0) return
  const isComment = finder(commentsIn(text))
  for (const { name, start, end } of unknown) {
    if (isComment(start)) continue
    const message = `The manifest has no constant "${name}"${didYouMean(name, constants.keys())}`
    report({ path, start, end }, message, isAllHere(project) ? 'error' : 'warning')
  }
}

/** Without a manifest, or without the projects that it imports, it may be that not everything is here. */
function isAllHere({ manifest: { file, dependencies }, imports }: Project): boolean {
  return file !== undefined && dependencies.every(({ project }) => imports.has(project))
}

/** Tells whether a place is in one of some spans. Spans and places are asked for in order. */
function finder(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++
    return next < spans.length && spans[next]!.start <= at
  }
}

function comments(text: string): readonly Span[] {
  return [...piecesOf(text)].filter(({ kind }) => kind === 'comment')
}

function yamlComments(text: string): readonly Span[] {
  return [...text.matchAll(/(?:^|\s)#.*/gm)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
