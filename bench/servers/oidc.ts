/** The peer: `oidc-provider`, client credentials, its adapter in memory. */
import { answerParent, tellReady } from '../child.ts'
import { apiKey } from '../requests.ts'
import { listen } from './listen.ts'

// It warns of each default that a benchmark may keep.
console.warn = () => {}
const { default: Provider } = await import('oidc-provider')

const provider = new Provider('http://127.0.0.1', {
  clients: [
    {
      client_id: apiKey.clientId,
      client_secret: apiKey.clientSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_post'
    }
  ],
  features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  ttl: { ClientCredentials: 3600 }
})

answerParent()
tellReady(await listen(provider.callback()))
