/** Operations of the tag that there is no endpoint for, and why. */
export const notImplemented: Readonly<Record<string, string>> = {
  fetch_and_parse_saml_idp_metadata:
    'it fetches whatever address it is given, from inside the network that the server stands in; parse_saml_idp_metadata takes the text'
}
