import type { RegisterMobileDeviceArgs } from 'lookerts/4.0/auth'
import type { Context } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { newDocument } from '../../families/write.ts'
import { mobileDeviceFamily } from './mobile-devices.ts'

/** Registers a phone of the caller's; one that is registered stays as it is. */
export async function handleRegisterMobileDevice(
  context: Context,
  { body }: RegisterMobileDeviceArgs
): Promise<object> {
  const { store, caller } = context
  const { kind } = mobileDeviceFamily
  const user_id = caller.user.document.id
  const where = { user_id, device_token: body.device_token, device_type: body.device_type }
  const [known] = await store.find(kind, { where, limit: 1 })
  if (known) return answerOf(context, mobileDeviceFamily, known.document)
  const document = await newDocument(context, mobileDeviceFamily, { ...body, user_id })
  await store.commit([{ op: 'insert', kind, document }])
  return answerOf(context, mobileDeviceFamily, document)
}
