import {
  constantsFor,
  includesOf,
  includeTargets,
  ownFiles,
  replaceConstants,
  unknownImport,
  type LookmlFile,
  type Project
} from '../../project/index.ts'
import type { Rule } from '../rule.ts'

/** Whether a file is there that is no LookML, as of map data. */
function isOther({ otherFiles }: Project, text: string): boolean {
  const path = text.replace(/^\//, '')
  return otherFiles.some((each) => each === path || each.endsWith(`/${path}`))
}

/** Whether other files are there where one is missing; a folder that is missing whole may not be a part of this copy. */
function hasFolder({ files }: Project, { path }: LookmlFile, text: string): boolean {
  if (text.startsWith('//')) return true
  const base = text.startsWith('/') ? '' : path.slice(0, path.lastIndexOf('/') + 1)
  const folder = `${base}${text.replace(/^\//, '')}`.replace(/[^/]*$/, '')
  return [...files.keys()].some((each) => each !== path && each.startsWith(folder) && !each.startsWith('//'))
}

function isPattern(text: string): boolean {
  return /[*?[{]/.test(text)
}

export const deadInclude: Rule = {
  code: 'dead-include',
  severity: 'error',
  summary: 'An include names a file that is not there, or a pattern that no file matches.',
  check: (project, report) => {
    for (const file of ownFiles(project)) {
      for (const include of includesOf(file)) {
        const { text, unknown } = replaceConstants(include.pattern, constantsFor(project, file.path))
        if (includeTargets(project, include).length > 0) continue
        // Rules of their own tell of these.
        if (unknown.length > 0 || unknownImport(project, include) !== undefined) continue
        // Models are made with an include of dashboards, whether or not there are any.
        const mild = /\.dashboard(\.\w+)?$/.test(text) ? 'info' : 'warning'
        if (isPattern(text)) report(include.place, `No file matches "${include.pattern}"`, mild)
        else if (!isOther(project, text))
          report(
            include.place,
            `There is no file "${include.pattern}"`,
            hasFolder(project, file, text) ? 'error' : 'warning'
          )
      }
    }
  }
}
