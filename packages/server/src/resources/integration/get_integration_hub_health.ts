import type { get_integration_hub_health } from 'lookerts/4.0/integration'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { integrationHubFamily } from './hubs.ts'

/** Tells what is known of a hub; it is not asked. */
export const handleGetIntegrationHubHealth: Handler<typeof get_integration_hub_health> = async (context, args) => {
  const { document } = await findById(context, integrationHubFamily, args.integration_hub_id)
  if (document.legal_agreement_required && !document.legal_agreement_signed)
    return { success: false, message: 'The legal agreement is not signed.' }
  return { success: document.fetch_error_message === null, message: document.fetch_error_message }
}
