const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EIO: 'could not be read from the disk',
  ELOOP: 'is a symbolic link that leads back to itself',
  EMFILE: 'could not be opened: too many files are open',
  ENFILE: 'could not be opened: too many files are open',
  ENAMETOOLONG: 'has a path that is too long',
  ENXIO: 'is not a file'
}

/** Why the file system did not give something, as the end of the sentence "It ...". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? `could not be read: ${code}`
}

/** Whether an error says that something is not there. */
export function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code)
  return String(error)
}
