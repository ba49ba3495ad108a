import { contentAccessOf } from '../../auth/content-access.ts'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Change, Condition } from '../../storage/store.ts'
import { movedContentMetadata, withoutContentMetadata } from '../content/metadata.ts'
import { nameKey } from '../content/name-key.ts'
import { readableQueries } from './readable-queries.ts'
import { randomName } from '../query/slugs.ts'
import { withoutCompanions } from './companions.ts'
import { contentAnswers } from './content-answers.ts'
import { placed, refuseReaders } from './content-rules.ts'
import { contentFilters, listedContent } from './content-search.ts'
import { demoLooks } from './demo-looks.ts'
import { lookKind, newLook, type LookRecord } from './kind.ts'
import { modelAnswer } from './models.ts'

/** Looks: saved queries in folders. Source: behaviour 6.4. */
export const lookFamily: Family<LookRecord> = {
  kind: lookKind,
  path: '/looks/{id}',
  defaults: newLook,
  visible: visibleLooks,
  filters: contentFilters('look'),
  listed: listedContent,
  prepare: async (context, given, current) => {
    const place = await placed(context, lookKind, given, current)
    const query_id = given.query_id === undefined ? current?.query_id : (given.query_id as string | null)
    if (!query_id) throw invalid({ field: 'query_id', code: 'missing_field', message: 'This field is required.' })
    return { ...place, ...publicity(context, given, current) }
  },
  guard: refuseReaders,
  expand: lookAnswers,
  changed: async (context, document, current) =>
    document.folder_id === current.folder_id ? [] : movedContentMetadata(context, document),
  removed: (_, document) => withoutLooks([document]),
  demo: demoLooks.map((look) => ({ ...look, title_key: nameKey(look.folder_id, look.title) }))
}

/** The changes that take away what goes with looks that are removed. */
export function withoutLooks(removed: readonly LookRecord[]): readonly Change[] {
  return [
    ...withoutContentMetadata(removed.map(({ content_metadata_id }) => content_metadata_id)),
    ...withoutCompanions(
      'look_id',
      removed.map(({ id }) => id)
    )
  ]
}

async function visibleLooks(context: Context): Promise<Condition | undefined> {
  if (!context.caller.rights.has('see_looks')) return { id: { in: [] } }
  return (await contentAccessOf(context)).visibleContent
}

/** Everybody who has the address sees a public look, so a permission of its own makes one. */
function publicity(context: Context, given: Given, current: LookRecord | undefined): Partial<LookRecord> {
  const isPublic = typeof given.public === 'boolean' ? given.public : (current?.public ?? false)
  if (isPublic && !current?.public && !context.caller.rights.has('create_public_looks')) throw denied(context)
  return { public: isPublic, public_slug: isPublic ? (current?.public_slug ?? randomName(32)) : null }
}

async function lookAnswers(context: Context, documents: readonly LookRecord[]): Promise<object[]> {
  const common = await contentAnswers(context, 'look', documents)
  const { models, answers } = await readableQueries(
    context,
    documents.map(({ query_id }) => query_id)
  )
  const access = await contentAccessOf(context)
  return documents.map((look, at) => ({
    ...common[at],
    query: answers.get(look.query_id ?? '') ?? null,
    model: modelAnswer(models.get(look.query_id ?? '')),
    url: `/looks/${look.id}`,
    short_url: `/looks/${look.id}`,
    ...publicAddresses(context, look),
    can: canOf(context, access.canEdit(look.folder_id), models.get(look.query_id ?? '') ?? '')
  }))
}

function publicAddresses({ baseUrl }: Context, { public_slug }: LookRecord): object {
  const web = baseUrl()
  const at = (path: string): string | null => (public_slug === null ? null : `${web}${path}`)
  return {
    public_url: at(`/looks/${public_slug}`),
    embed_url: at(`/embed/public/${public_slug}`),
    image_embed_url: at(`/looks/${public_slug}.png`),
    excel_file_url: at(`/looks/${public_slug}.xlsx`),
    google_spreadsheet_formula:
      public_slug === null ? null : `=ImportXML("${web}/looks/${public_slug}.html?apply_formatting=true", "//tr")`
  }
}

function canOf({ caller }: Context, isEditor: boolean, model: string): Record<string, boolean> {
  const { rights } = caller
  const maySave = rights.has('save_content') || rights.has('save_looks')
  const mayRun = rights.hasIn('access_data', model)
  const mayChange = maySave && isEditor
  return {
    download: mayRun && (rights.hasIn('download_without_limit', model) || rights.hasIn('download_with_limit', model)),
    index: true,
    show: true,
    copy: maySave,
    run: mayRun,
    create: maySave,
    explore: rights.hasIn('explore', model),
    move: mayChange,
    update: mayChange,
    destroy: mayChange,
    recover: mayChange,
    update_publicity: mayChange && rights.has('create_public_looks'),
    show_errors: true,
    find_and_replace: rights.isAdmin,
    schedule: mayRun && rights.has('schedule_look_emails'),
    render: mayRun
  }
}
