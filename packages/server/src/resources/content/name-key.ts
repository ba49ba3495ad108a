/**
 * What a name is within a folder: kept under a unique property, it holds against two requests at once, which both find
 * the name free. Null for what has no name.
 */
export function nameKey(folderId: string, name: string): string | null {
  return name === '' ? null : `${folderId}/${name}`
}
