import type { IntegrationHub } from 'lookerts/4.0'
import type { accept_integration_hub_legal_agreement } from 'lookerts/4.0/integration'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { integrationHubFamily, integrationHubs, type IntegrationHubDocument } from './hubs.ts'

/** Signs what a hub wants signed; where it wants nothing, nothing changes. */
export const handleAcceptIntegrationHubLegalAgreement: Handler<typeof accept_integration_hub_legal_agreement> = async (
  context,
  { integration_hub_id }
) => {
  const { document, revision } = await findById(context, integrationHubFamily, integration_hub_id)
  const signed: IntegrationHubDocument = { ...document, legal_agreement_signed: document.legal_agreement_required }
  await context.store.commit([{ op: 'update', kind: integrationHubs, document: signed, revision }])
  return (await answerOf(context, integrationHubFamily, signed)) as IntegrationHub
}
