import type { Rule } from '../rule.ts'

export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  summary: 'A file or folder of the project could not be read.',
  check: ({ refused }, report) => {
    for (const { path, reason } of refused) {
      const what = path === '.' ? 'The project' : `"${path.slice(path.lastIndexOf('/') + 1)}"`
      report({ path, start: 0, end: 0 }, `${what} ${reason}`)
    }
  }
}
