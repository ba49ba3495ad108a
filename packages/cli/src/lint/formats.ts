import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import type { Reporter } from './report.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

/** The formats of `--format`. */
export const formats: Readonly<Record<string, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport
}
