import { replaceConstants } from './constants.ts'
import { valuesOf, type Manifest } from './manifest.ts'

/**
 * The values of the constants of a project, by the empty name, and of those it imports, by theirs. A value that the
 * importing project gives comes before that of a project in between, and that before the one of the project itself.
 */
export function projectConstants(
  manifest: Manifest,
  imports: ReadonlyMap<string, Manifest>
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map([['', valuesOf(manifest.constants)]])
  for (const [name, imported] of imports) {
    const values = valuesOf(imported.constants)
    for (const importing of [...imports.values(), manifest]) override(values, name, importing)
    all.set(name, values)
  }
  return all
}

function override(values: Map<string, string>, project: string, { constants, dependencies }: Manifest): void {
  for (const dependency of dependencies) {
    if (dependency.project !== project) continue
    for (const { name, value } of dependency.overrides) {
      if (value !== undefined) values.set(name, replaceConstants(value, valuesOf(constants)).text)
    }
  }
}
