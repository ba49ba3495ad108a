import { looks, type LookDocument } from '../content/content-kinds.ts'
import type { Kind } from '../../storage/store.ts'
import { notCertified, type Certified } from './certification.ts'

/** A look as it is stored, with its certification. */
export type LookRecord = LookDocument & Certified

/** The kind of looks, with all that this family keeps of them. */
export const lookKind: Kind<LookRecord> = looks as unknown as Kind<LookRecord>

/** What looks and dashboards begin with. */
export const newContent: Omit<LookDocument, 'id' | 'query_id' | 'is_run_on_load' | 'public' | 'public_slug'> = {
  title: '',
  description: null,
  folder_id: '',
  user_id: '',
  content_metadata_id: '',
  deleted: false,
  deleted_at: null,
  deleter_id: null,
  last_updater_id: null,
  last_accessed_at: null,
  last_viewed_at: null,
  view_count: 0,
  created_at: '',
  updated_at: ''
}

export const newLook: Omit<LookRecord, 'id'> = {
  ...newContent,
  ...notCertified,
  query_id: null,
  is_run_on_load: true,
  public: false,
  public_slug: null
}
