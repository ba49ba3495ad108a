import type { Look } from 'lookerts/4.0'
import type { update_look_certification } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { certify } from './certification.ts'
import { lookFamily } from './looks.ts'

export const handleUpdateLookCertification: Handler<typeof update_look_certification> = async (
  context,
  { look_id, body }
) => (await certify(context, lookFamily, look_id, { ...body })) as Look
