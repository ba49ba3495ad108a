import { describe, expect, test } from 'vitest'
import { startServer } from './start-server.ts'

const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'
const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST'

const metadata = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by > the provider -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID='https://idp.example.com/?a=1&amp;b=2'>
  <md:IDPSSODescriptor>
    <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Certificate>NOTTHIS</ds:X509Certificate></ds:KeyInfo></md:KeyDescriptor>
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
      MIIB
      CERT
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:KeyDescriptor><ds:X509Certificate>SECOND</ds:X509Certificate></md:KeyDescriptor>
    <md:SingleSignOnService Binding="${post}" Location="https://idp.example.com/post"/>
    <md:SingleSignOnService Binding="${redirect}" Location="https://idp.example.com/redirect"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`

async function parsed(body: string) {
  await using server = await startServer()
  const headers = { 'content-type': 'text/plain' }
  const token = await server.login()
  return await server.api('POST', '/api/4.0/parse_saml_idp_metadata', { token, body, headers })
}

describe('The metadata of a SAML provider', () => {
  test('says who it is, where browsers go, and what it signs with', async () => {
    const { status, body } = await parsed(metadata)
    expect([status, body]).toEqual([
      200,
      {
        idp_issuer: 'https://idp.example.com/?a=1&b=2',
        idp_url: 'https://idp.example.com/redirect',
        idp_cert: 'MIIBCERT',
        idp_cert_multi: { signing: ['MIIBCERT', 'SECOND'] },
        can: {}
      }
    ])
  })

  test('may come as a JSON string', async () => {
    expect((await parsed(JSON.stringify(metadata))).body.idp_cert).toBe('MIIBCERT')
  })

  test('can declare no entities: what would be expanded is refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>`
    const file = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><EntityDescriptor entityID="&a;"/>'
    expect((await parsed(bomb)).status).toBe(400)
    expect((await parsed(file)).status).toBe(400)
    const unknown = '<EntityDescriptor entityID="&a;"/>'
    expect((await parsed(unknown)).body.idp_issuer).toBe('&a;')
  })

  test.each([
    ['nothing', ''],
    ['no XML', 'hello'],
    ['no metadata', '<html></html>'],
    ['an element that is not closed', '<EntityDescriptor>'],
    ['elements that cross', '<EntityDescriptor><a><b></a></b></EntityDescriptor>'],
    ['a tag without an end', '<EntityDescriptor entityID="x'],
    ['half a JSON string', '"<EntityDescriptor'],
    ['a hundred levels', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`]
  ])('is refused where there is %s', async (_, body) => {
    expect((await parsed(body)).status).toBe(400)
  })

  test('is read in a time that grows with its length', async () => {
    const attributes = `${'a'.repeat(100_000)} `
    const started = performance.now()
    await parsed(`<EntityDescriptor ${attributes.repeat(5)}/>`)
    await parsed('<a '.repeat(100_000))
    await parsed(`<EntityDescriptor>${'&'.repeat(300_000)}</EntityDescriptor>`)
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  test('is not fetched from wherever somebody says', async () => {
    await using server = await startServer()
    const answer = await server.api('POST', '/api/4.0/fetch_and_parse_saml_idp_metadata', {
      token: await server.login(),
      body: server.url,
      headers: { 'content-type': 'text/plain' }
    })
    expect([answer.status, answer.body.message]).toEqual([501, expect.stringContaining('fetch_and_parse')])
  })
})
