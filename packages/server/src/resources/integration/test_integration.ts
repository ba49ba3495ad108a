import type { test_integration } from 'lookerts/4.0/integration'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { integrationFamily, isSetUp } from './integrations.ts'

/** Tells whether an integration is enabled and set up; nothing is sent anywhere. */
export const handleTestIntegration: Handler<typeof test_integration> = async (context, { integration_id }) => {
  const { document } = await findById(context, integrationFamily, integration_id)
  const success = document.enabled && isSetUp(document)
  const message = success ? null : document.enabled ? 'A required setting has no value.' : 'It is not enabled.'
  return { success, message, delegate_oauth_result: [] }
}
