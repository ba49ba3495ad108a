import { fileKind, modelName, ownFiles, type Project } from '../../project/index.ts'
import type { Rule } from '../rule.ts'

export const duplicateModel: Rule = {
  code: 'duplicate-model',
  severity: 'error',
  summary: 'Two model files have the same name, in different folders.',
  check: (project, report) => {
    const paths = new Map<string, string>()
    for (const { path } of ownFiles(project)) {
      if (fileKind(path) !== 'model') continue
      const name = modelName(path)
      const first = paths.get(name)
      if (first === undefined) paths.set(name, path)
      else
        report(
          { path, start: 0, end: 0 },
          `There is a model "${name}" already, in ${first}; rename one of the files`,
          areApart(project, first, path) ? 'warning' : 'error'
        )
    }
  }
}

/** Whether two files are in folders with a manifest each, as in a repository that holds several projects. */
function areApart({ files }: Project, first: string, second: string): boolean {
  const roots = [first, second].map((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, at, names) => `${names.slice(0, at + 1).join('/')}/manifest.lkml`)
      .findLast((each) => files.has(each))
  )
  return roots[0] !== roots[1]
}
