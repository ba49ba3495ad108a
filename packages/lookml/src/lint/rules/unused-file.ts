import { includedDashboards, ownFiles } from '../../project/index.ts'
import type { Project } from '../../project/project.ts'
import type { Rule } from '../rule.ts'

export const unusedFile: Rule = {
  code: 'unused-file',
  severity: 'info',
  summary: 'No model includes the file, so that nothing in it counts.',
  check: (project, report) => {
    if (project.models.size === 0) return
    const used = usedPaths(project)
    const paths = [...ownFiles(project).map(({ path }) => path), ...project.dashboardFiles.keys()]
    for (const path of paths) {
      if (!used.has(path)) report({ path, start: 0, end: 0 }, 'No model includes this file')
    }
  }
}

function usedPaths(project: Project): Set<string> {
  // A file without a place in a model, as one of two models of the same name, is told of by rules of its own.
  const used = new Set(
    ownFiles(project).flatMap(({ path }) => (/^manifest(_lock)?\.lkml$|\.model\.lkml$/.test(path) ? path : []))
  )
  for (const { file, files } of project.models.values()) {
    for (const { path } of files) used.add(path)
    for (const path of includedDashboards(project, file.path)) used.add(path)
  }
  return used
}
