import { includesOf, ownFiles, unknownImport as nameOfUnknown } from '../../project/index.ts'
import type { Project } from '../../project/project.ts'
import type { Report, Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const unknownImport: Rule = {
  code: 'unknown-import',
  severity: 'error',
  summary: 'An include names a project that the manifest does not import, or the files of an import are not at hand.',
  check: (project, report) => {
    checkManifest(project, report)
    const declared = new Set(project.manifest.dependencies.map((dependency) => dependency.project))
    for (const file of ownFiles(project)) {
      for (const include of includesOf(file)) {
        const name = nameOfUnknown(project, include)
        if (name === undefined || declared.has(name)) continue
        // Without a manifest it may be that not the whole project is here.
        if (project.manifest.file) {
          // Without a name of its own the project may be the one that is meant.
          const isSure = project.manifest.projectName !== undefined || declared.size > 0
          const message = `The manifest does not import a project "${name}"${didYouMean(name, declared)}`
          report(include.place, message, isSure ? 'error' : 'warning')
        } else report(include.place, `The project "${name}" is not imported: there is no manifest.lkml`, 'warning')
      }
    }
  }
}

/** Imports are often not at hand, as those of other repositories; the manifest is not wrong then. */
function checkManifest({ manifest, imports, name }: Project, report: Report): void {
  for (const { project, isRemote, place } of manifest.dependencies) {
    if (project === '' || project === name || imports.has(project)) continue
    const where = isRemote ? `imported_projects/${project}` : `a directory ${project} beside this one`
    report(
      place,
      `The files of the project "${project}" are not here: put them in ${where}, or tell where they are`,
      'warning'
    )
  }
}
