import type { Model } from '../model/index.ts'
import type { Project } from '../project/index.ts'
import type { Change, ChangeSeverity } from './change.ts'
import { compareGrants } from './compare-access.ts'
import { compareDashboards } from './compare-dashboards.ts'
import { compareExplores } from './compare-explores.ts'
import { joinDrafts, type Draft } from './draft.ts'
import { modelPlace } from './places.ts'

/**
 * Says what users of a project will notice of a new version of it: what is gone, what has changed its meaning, and what
 * fewer people may see. The gravest come first. What is new is no change for those who use what there was, and a thing
 * with another name is one that is gone.
 */
export function compareProjects(before: Project, after: Project): Change[] {
  const changes = [...before.models.values()].flatMap((was) => {
    const is = after.models.get(was.name)
    return is ? compareModel(before, after, was, is) : [removedModel(was)]
  })
  return changes.sort((a, b) => ranks[a.severity] - ranks[b.severity])
}

const ranks: Readonly<Record<ChangeSeverity, number>> = { breaking: 0, warning: 1, info: 2 }

function removedModel(was: Model): Change {
  const message = `The model "${was.name}" is gone`
  const before = modelPlace(was)
  return {
    code: 'model-removed',
    severity: 'breaking',
    message,
    model: was.name,
    explores: [],
    fields: [],
    place: undefined,
    before
  }
}

function compareModel(before: Project, after: Project, was: Model, is: Model): Change[] {
  const drafts: Draft[] = []
  const note = (draft: Draft): void => void drafts.push(draft)
  compareGrants(was, is, note)
  compareExplores(was, is, note)
  return [...joinDrafts(is.name, drafts), ...compareDashboards(before, after, was, is)]
}
