import type { Alert } from 'lookerts/4.0'
import type { search_alerts } from 'lookerts/4.0/alert'
import { denied } from '../../auth/permissions.ts'
import type { Handler } from '../../context.ts'
import type { Page } from '../../conventions/paging.ts'
import { listOf } from '../../families/read.ts'
import { alertFamily } from './alerts.ts'

/** Lists the caller's alerts; those of all for who may see alerts. */
export const handleSearchAlerts: Handler<typeof search_alerts> = async (context, args) => {
  const { user, rights } = context.caller
  if (args.all_owners && !rights.has('see_alerts')) throw denied(context)
  const own = { owner_id: user.document.id }
  const family = args.all_owners ? alertFamily : { ...alertFamily, visible: () => own }
  const sorts = args.group_by === 'dashboard' ? 'dashboard_element_id' : args.group_by === 'owner' ? 'owner_id' : ''
  return (await listOf(context, family, { ...args, sorts })) as Page<Alert>
}
