import type { Constant, Dependency, Manifest } from '../../project/index.ts'
import type { Project } from '../../project/project.ts'
import type { Report, Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const invalidManifest: Rule = {
  code: 'invalid-manifest',
  severity: 'error',
  summary: 'The manifest lacks something, or says of an import what the imported project does not allow.',
  check: (project, report) => {
    const { manifest, imports } = project
    for (const constant of manifest.constants.values()) checkConstant(constant, report)
    const names = new Set<string>()
    for (const dependency of manifest.dependencies) {
      checkDependency(project, dependency, names, report)
      const imported = imports.get(dependency.project)
      if (imported) checkOverrides(dependency, imported, report)
    }
  }
}

const exports: ReadonlySet<string> = new Set(['none', 'override_optional', 'override_required'])

function checkConstant({ name, value, export: exported, place }: Constant, report: Report): void {
  if (value === undefined) report(place, `The constant "${name}" has no value`)
  if (!exports.has(exported))
    report(place, `The export of the constant "${name}" must be one of ${[...exports].join(', ')}`)
}

function checkDependency(
  { name }: Project,
  { project, isRemote, url, place }: Dependency,
  names: Set<string>,
  report: Report
): void {
  if (project === '')
    report(place, isRemote ? 'This dependency has no name' : 'This dependency does not name its project')
  else if (names.has(project)) report(place, `The project "${project}" is imported already`)
  else if (!isRemote && project === name) report(place, 'This project imports itself')
  names.add(project)
  if (isRemote && url === undefined) report(place, `The remote dependency "${project}" has no url`)
}

function checkOverrides(
  { project, overrides, place }: Dependency,
  { file, constants }: Manifest,
  report: Report
): void {
  // Of a project whose manifest is not there it cannot be said which constants it has.
  if (!file) return
  const given = new Set<string>()
  for (const { name, place: at } of overrides) {
    given.add(name)
    const constant = constants.get(name)
    if (!constant) report(at, `The project "${project}" has no constant "${name}"${didYouMean(name, constants.keys())}`)
    else if (constant.export === 'none')
      report(at, `The project "${project}" does not let others override its constant "${name}"`)
  }
  for (const { name, export: exported } of constants.values()) {
    if (exported === 'override_required' && !given.has(name))
      report(
        place,
        `The project "${project}" requires its constant "${name}" to be overridden: add override_constant: ${name}`
      )
  }
}
