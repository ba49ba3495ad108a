import { constantsFor, replaceConstants, type Project } from '@lookerts/lookml'
import { lint } from '@lookerts/lookml/lint'
import { blockReader } from './block-values.ts'
import { directoryModel } from './directory-model.ts'
import { once } from './once.ts'
import { pathsOf } from './project-paths.ts'
import type { DirectoryProject } from './projects.ts'
import { testsOf } from './tests-of.ts'
import { digestOf, validationOf } from './validation-of.ts'

/** Makes what the server answers with of a project that was read. What is not asked for is not worked out. */
export function directoryProject(project: Project): DirectoryProject {
  const read = blockReader((path, text) => replaceConstants(text, constantsFor(project, path)).text)
  const findings = once(() => lint(project))
  const all = [...project.models.values()]
  const models = once(() => new Map(all.map((model) => [model.name, directoryModel(project, model, read, findings)])))
  const paths = once(() => pathsOf(project))
  const tests = once(() => testsOf(project))
  const validation = once(() => validationOf(project, findings()))
  const digest = once(() => digestOf(project))
  return {
    project,
    get models() {
      return models()
    },
    get paths() {
      return paths()
    },
    get tests() {
      return tests()
    },
    get validation() {
      return validation()
    },
    get digest() {
      return digest()
    }
  }
}
