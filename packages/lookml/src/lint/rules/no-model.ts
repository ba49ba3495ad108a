import { ownFiles, type Manifest } from '../../project/index.ts'
import type { Rule } from '../rule.ts'

export const noModel: Rule = {
  code: 'no-model',
  severity: 'warning',
  summary: 'The project has no model file, so that nothing in it can be queried.',
  check: (project, report) => {
    if (project.models.size > 0 || isForOthers(project.manifest)) return
    const isEmpty = ownFiles(project).length + project.dashboardFiles.size === 0
    const message = isEmpty
      ? 'There is no LookML in this directory; is it the right one?'
      : 'There is no model in this project: no file has a name that ends with .model.lkml'
    report({ path: project.manifest.file?.path ?? '.', start: 0, end: 0 }, message)
  }
}

/** Whether a project offers something else than models: a visualization, an application. */
function isForOthers({ file }: Manifest): boolean {
  return file?.document.parameters.some(({ key }) => key === 'visualization' || key === 'application') === true
}
