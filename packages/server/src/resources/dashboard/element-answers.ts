import type { Context } from '../../context.ts'
import { pageOf } from '../../conventions/url.ts'
import { answersOf } from '../../families/answers.ts'
import { alertFamily, alerts } from '../alert/alerts.ts'
import { lookKind, type LookRecord } from '../look/kind.ts'
import { lookFamily } from '../look/looks.ts'
import { readableQueries } from '../look/readable-queries.ts'
import type { Condition } from '../../storage/store.ts'
import type { ElementDocument } from './kinds.ts'
import { resultMakerOf } from './result-makers.ts'
import { toHtml } from './html.ts'
import { toMilliseconds } from './intervals.ts'
import { factsOf } from './visible.ts'
import { shownId } from './workspaces.ts'

/** What answers have of elements besides: what they show, as far as the caller may see it. */
export async function elementAnswers(context: Context, documents: readonly ElementDocument[]): Promise<object[]> {
  const looks = await visibleLooksOf(
    context,
    documents.map(({ look_id }) => look_id)
  )
  const queryIdOf = (element: ElementDocument): string | null =>
    element.query_id ?? looks.get(element.look_id ?? '')?.document.query_id ?? null
  const { answers } = await readableQueries(context, documents.map(queryIdOf))
  const dashboards = await factsOf(
    context,
    documents.map(({ dashboard_id }) => dashboard_id)
  )
  const alertCounts = await alertCountsOf(context, documents)
  return documents.map((element) => {
    const query = answers.get(queryIdOf(element) ?? '')
    const result_maker = resultMakerOf(element, queryIdOf(element), query)
    const may = dashboards.get(element.dashboard_id)?.canEdit ?? false
    return {
      url: undefined,
      dashboard_id: shownId(element.dashboard_id),
      query: element.query_id === null ? null : (query ?? null),
      look: looks.get(element.look_id ?? '')?.answer ?? null,
      result_maker,
      result_maker_id: result_maker?.id ?? null,
      alert_count: alertCounts.get(element.id) ?? 0,
      edit_uri: pageOf(context, `/dashboards/${shownId(element.dashboard_id)}/edit`),
      lookml_link_id: null,
      dashboard_layout_id: null,
      certification_metadata: null,
      title_text_as_html: toHtml(element.title_text),
      subtitle_text_as_html: toHtml(element.subtitle_text),
      body_text_as_html: toHtml(element.body_text),
      note_text_as_html: toHtml(element.note_text),
      refresh_interval_to_i: toMilliseconds(element.refresh_interval),
      can: {
        create: may,
        update: may,
        destroy: may,
        index: true,
        show: true,
        explore: query?.can?.explore ?? false,
        run: query?.can?.run ?? false,
        show_errors: true,
        find_and_replace: context.caller.rights.isAdmin
      }
    }
  })
}

interface VisibleLook {
  readonly document: LookRecord
  readonly answer: object
}

async function visibleLooksOf(
  context: Context,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, VisibleLook>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const parts: (Condition | undefined)[] = [{ id: { in: wanted } }, await lookFamily.visible?.(context)]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const documents = (await context.store.find(lookKind, { where })).map(({ document }) => document)
  const answers = await answersOf(context, lookFamily, documents)
  return new Map(documents.map((document, at) => [document.id, { document, answer: answers[at]! }]))
}

/** Counts the alerts that the caller sees. */
async function alertCountsOf(
  context: Context,
  documents: readonly ElementDocument[]
): Promise<ReadonlyMap<string, number>> {
  const ids = documents.map(({ id }) => id)
  const parts: (Condition | undefined)[] = [{ dashboard_element_id: { in: ids } }, await alertFamily.visible?.(context)]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const counts = new Map<string, number>()
  for (const { document } of await context.store.find(alerts, { where })) {
    const id = document.dashboard_element_id ?? ''
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
