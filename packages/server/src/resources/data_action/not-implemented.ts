/** What this server has not, and why. */
export const notImplemented: Readonly<Record<string, string>> = {
  perform_data_action: 'It sends a request to a server that the caller names; nothing leaves this server.',
  fetch_remote_data_action_form: 'The form is fetched from a server that the caller names; nothing leaves this server.'
}
