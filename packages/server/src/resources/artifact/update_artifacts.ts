import type { UpdateArtifact } from 'lookerts/4.0'
import type { update_artifacts } from 'lookerts/4.0/artifact'
import type { Context, Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import { readJson } from '../../http/body.ts'
import type { Change, Stored } from '../../storage/store.ts'
import { artifactAnswer, artifactId, artifacts, mostBytes, type ArtifactDocument } from './artifacts.ts'

/**
 * Keeps values under keys. What is there already changes only for who names its current version: all the values are
 * kept, or none.
 */
export const handleUpdateArtifacts: Handler<typeof update_artifacts> = async (context, { namespace, body }) => {
  const versions = versionsIn(context)
  const problems: FieldProblem[] = []
  const kept = new Map<string, { document: ArtifactDocument; change: Change }>()
  for (const [at, given] of body.entries()) {
    const known = await context.store.get(artifacts, artifactId(namespace, given.key ?? ''))
    const problem = problemOf(given, known, versions[at], kept.has(given.key ?? ''))
    if (problem) problems.push({ ...problem, field: `body[${at}].${problem.field}` })
    else kept.set(given.key!, keptOf(context, namespace, given, known))
  }
  if (problems.length > 0) throw invalid(...problems)
  await refuseTooMuch(context, [...kept.values()])
  await context.store.commit([...kept.values()].map(({ change }) => change))
  return [...kept.values()].map(({ document }) => artifactAnswer(document))
}

/** The contract has the version as read-only, though who changes an artifact has to send it. */
function versionsIn({ request }: Context): unknown[] {
  const sent = readJson(request)
  return Array.isArray(sent) ? sent.map((each) => (each as { version?: unknown } | null)?.version) : []
}

function problemOf(
  { key, value }: UpdateArtifact,
  known: Stored<ArtifactDocument> | undefined,
  version: unknown,
  isTwice: boolean
): FieldProblem | undefined {
  if (!key) return { field: 'key', code: 'missing_field', message: 'This field is required.' }
  if (value === undefined || value === null)
    return { field: 'value', code: 'missing_field', message: 'This field is required.' }
  if (isTwice) return { field: 'key', code: 'invalid', message: "'key' stands twice in the body." }
  if (!known || Number(version) === known.document.version) return undefined
  const message = `'version' must be the current one, ${known.document.version}.`
  return { field: 'version', code: version === undefined ? 'missing_field' : 'invalid', message }
}

function keptOf(
  { caller, now }: Context,
  namespace: string,
  { key, value, content_type }: UpdateArtifact,
  known: Stored<ArtifactDocument> | undefined
): { document: ArtifactDocument; change: Change } {
  const userId = caller.user.document.id
  const at = toTimestamp(now())
  const { created_by_userid = userId, created_at = at, version = 0 } = known?.document ?? {}
  const document: ArtifactDocument = {
    id: artifactId(namespace, key),
    namespace,
    key,
    value,
    content_type: content_type ?? known?.document.content_type ?? null,
    value_size: Buffer.byteLength(value),
    version: version + 1,
    created_by_userid,
    updated_by_userid: userId,
    created_at,
    updated_at: at
  }
  return {
    document,
    change: known
      ? { op: 'update', kind: artifacts, document, revision: known.revision }
      : { op: 'insert', kind: artifacts, document }
  }
}

async function refuseTooMuch({ store }: Context, kept: readonly { document: ArtifactDocument }[]): Promise<void> {
  const ids = new Set(kept.map(({ document }) => document.id))
  const others = (await store.find(artifacts)).filter(({ document }) => !ids.has(document.id))
  const size = [...others, ...kept].reduce((sum, { document }) => sum + document.value_size, 0)
  if (size > mostBytes)
    throw invalid({ field: 'value', code: 'invalid', message: `Artifacts may take ${mostBytes} bytes in all.` })
}
