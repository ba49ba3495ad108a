import type { WriteUser } from 'lookerts/4.0'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { users, type UserDocument } from '../../kinds.ts'
import type { Service } from '../../service.ts'
import type { Change } from '../../storage/store.ts'
import { personalFolder } from '../folder/personal.ts'

/** What a new user has that nobody said anything of. */
export const newUser: Omit<UserDocument, 'id' | 'created_at'> = {
  first_name: '',
  last_name: '',
  is_disabled: false,
  locale: 'en',
  home_folder_id: '1',
  models_dir_validated: null,
  ui_state: null,
  can_manage_api3_creds: false,
  role_ids: []
}

/** Makes a user with a folder of their own; nothing is stored yet. */
export async function makeUser(
  { store, now }: Pick<Service, 'store' | 'now'>,
  given: Partial<UserDocument>
): Promise<{ document: UserDocument; changes: Change[] }> {
  const id = await store.nextId(users)
  const { first_name = newUser.first_name, last_name = newUser.last_name, created_at = toTimestamp(now()) } = given
  const folder = await personalFolder(store, { id, first_name, last_name }, created_at)
  // The quickest way to make it: a seed may have thousands.
  const document: UserDocument = Object.assign({ id, ...newUser, created_at, personal_folder_id: folder.id }, given)
  return { document, changes: [{ op: 'insert', kind: users, document }, ...folder.changes] }
}

/** What a request may set of a user. Names are never null: null empties them. Source: behaviour 3.7. */
export function writableOf(body: WriteUser): Partial<UserDocument> {
  const { first_name, last_name, is_disabled, locale, home_folder_id, models_dir_validated, ui_state } = body
  const given = {
    first_name: first_name === null ? newUser.first_name : first_name,
    last_name: last_name === null ? newUser.last_name : last_name,
    is_disabled: is_disabled ?? undefined,
    locale,
    // Everybody has a home: clients read it without a look at whether it is there.
    home_folder_id: home_folder_id === null ? newUser.home_folder_id : home_folder_id,
    models_dir_validated,
    ui_state,
    can_manage_api3_creds: body.can_manage_api3_creds ?? undefined
  }
  const set: Record<string, unknown> = {}
  for (const name in given) {
    const value = given[name as keyof typeof given]
    if (value !== undefined) set[name] = value
  }
  return set
}
