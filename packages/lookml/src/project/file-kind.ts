/**
 * What a file of a project is, by its name. `lookml` is LookML of no special kind; `yaml` is LookML as it was before
 * 2016, which is not read.
 */
export type FileKind = 'model' | 'view' | 'explore' | 'manifest' | 'lookml' | 'dashboard' | 'yaml' | 'other'

/** Tells what a file is by its path from the root of its project. */
export function fileKind(path: string): FileKind {
  if (path === 'manifest.lkml') return 'manifest'
  if (/\.dashboard\.(lookml|lkml)$/.test(path)) return 'dashboard'
  if (path.endsWith('.lookml')) return 'yaml'
  const [, kind] = /\.(model|view|explore)\.lkml$/.exec(path) ?? []
  if (kind) return kind as FileKind
  return path.endsWith('.lkml') ? 'lookml' : 'other'
}

/** The name of a model by the path of its file: `models/shop.model.lkml` makes `shop`. */
export function modelName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.model\.lkml$/, '')
}
