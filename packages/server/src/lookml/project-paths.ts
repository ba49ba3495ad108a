import type { Project } from '@lookerts/lookml'

/** The paths of the files that are a project's own, in order. */
export function pathsOf({ files, dashboardFiles, yamlFiles, otherFiles }: Project): string[] {
  const all = [...files.keys(), ...dashboardFiles.keys(), ...yamlFiles, ...otherFiles]
  return all.filter((path) => !path.startsWith('//')).sort()
}
