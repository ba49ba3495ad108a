import type { fetch_integration_form } from 'lookerts/4.0/integration'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { integrationFamily } from './integrations.ts'

/** Gives what a form asks for; what was typed into it so far changes nothing. */
export const handleFetchIntegrationForm: Handler<typeof fetch_integration_form> = async (context, args) => {
  const { document } = await findById(context, integrationFamily, args.integration_id)
  const fields = document.form_fields.map((field) => ({
    ...field,
    default: null,
    description: null,
    interactive: false,
    oauth_url: null,
    options: null
  }))
  return { fields, state: { data: null, refresh_time: null } }
}
