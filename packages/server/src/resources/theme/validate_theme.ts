import type { validate_theme } from 'lookerts/4.0/theme'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { themeProblems } from './rules.ts'

/** Says all that is wrong with a theme; 204 means nothing is. */
export const handleValidateTheme: Handler<typeof validate_theme> = (_, { body }) => {
  const problems = themeProblems({ ...body })
  if (problems.length > 0) throw invalid(...problems)
  return undefined as never
}
