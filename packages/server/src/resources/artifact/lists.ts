import { Page, toWindow, type PagingArgs } from '../../conventions/paging.ts'
import { Reply } from '../../conventions/reply.ts'
import type { Artifact } from 'lookerts/4.0'
import { artifactAnswer, type ArtifactDocument } from './artifacts.ts'

/** Cuts a list to the part that was asked for; `tally` has the length of the whole told without a limit too. */
export function listAnswer(
  found: readonly ArtifactDocument[],
  args: PagingArgs & { readonly tally?: boolean | undefined }
): Page<Artifact> | Reply<Artifact[]> {
  const { limit, offset } = toWindow(args)
  const items = found.slice(offset, limit === undefined ? undefined : offset + limit).map(artifactAnswer)
  if (!args.tally || limit !== undefined) return new Page(items, found.length)
  return new Reply(items, { 'x-total-count': String(found.length) })
}
