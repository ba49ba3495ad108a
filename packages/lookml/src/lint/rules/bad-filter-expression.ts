import type { FilterType } from '../../filters/index.ts'
import type { Project } from '../../project/index.ts'
import { writtenFilters } from '../written-filters.ts'
import { filterMistake } from '../filter-check.ts'
import { filterTypeOf } from '../filter-types.ts'
import type { Rule } from '../rule.ts'
import type { Place } from '../../project/source-file.ts'

export const badFilterExpression: Rule = {
  code: 'bad-filter-expression',
  severity: 'error',
  summary: 'A filter expression is not one for the type of its field.',
  check: (project, report) => {
    const seen = new Set<string>()
    for (const { field, value, place } of writtenFilters(project)) {
      const type: FilterType | undefined = filterTypeOf(field)
      // Two explores may read the same text as filters of fields of their own.
      const key = `${type}:${place.path}:${place.start}`
      if (!type || seen.has(key)) continue
      seen.add(key)
      const mistake = filterMistake(type, value)
      if (mistake) report(partOfString(project, place, value, mistake), mistake.message, mistake.severity)
    }
  }
}

/** A part of a quoted string; the whole of one that is written with escapes. */
function partOfString(
  project: Project,
  place: Place,
  value: string,
  { offset, length }: { offset: number; length: number }
): Place {
  const source = project.files.get(place.path)?.document.source
  if (source?.slice(place.start + 1, place.end - 1) !== value) return place
  const start = place.start + 1 + offset
  return { path: place.path, start, end: start + length }
}
