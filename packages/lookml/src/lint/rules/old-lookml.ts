import type { Rule } from '../rule.ts'

export const oldLookml: Rule = {
  code: 'old-lookml',
  severity: 'warning',
  summary: 'Files are written in the YAML that LookML was until 2016, and are not read.',
  check: ({ yamlFiles }, report) => {
    const own = yamlFiles.filter((path) => !path.startsWith('//'))
    const [path] = own
    if (path === undefined) return
    const more = own.length > 1 ? ` ${own.length - 1} more files are like it.` : ''
    report(
      { path, start: 0, end: 0 },
      `This file is of the old LookML in YAML, which is not read.${more} Convert it, or give it the ending .lkml where it is LookML of today`
    )
  }
}
