import { connectionOf, type Model } from '../../model/index.ts'
import type { Project } from '../../project/index.ts'
import type { LookmlFile } from '../../project/source-file.ts'
import type { Rule } from '../rule.ts'
import { completeModels } from '../scopes.ts'

export const missingConnection: Rule = {
  code: 'missing-connection',
  severity: 'warning',
  summary: 'A model that has explores does not say which connection they read from.',
  check: (project, report) => {
    const without = completeModels(project).filter(isWithout)
    if (without.length === 0) return
    const parts = includedModelFiles(project)
    for (const { name, file } of without) {
      if (!parts.has(file))
        report({ path: file.path, start: 0, end: 0 }, `The model "${name}" has explores, and no connection`)
    }
  }
}

/** The model of what people do in Looker, which Looker connects itself. */
const builtIn = 'system__activity'

function isWithout(model: Model): boolean {
  if (connectionOf(model) !== undefined || model.name === builtIn) return false
  return [...model.explores.values()].some(({ isExtensionRequired }) => !isExtensionRequired)
}

/** The model files that others include: they are models of their own too, but may not be meant to be. */
function includedModelFiles({ models }: Project): Set<LookmlFile> {
  const all = new Set([...models.values()].map(({ file }) => file))
  return new Set(
    [...models.values()].flatMap(({ file, files }) => files.filter((each) => each !== file && all.has(each)))
  )
}
