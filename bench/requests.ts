/** The API key that every server of this benchmark knows, as long as the ones that Looker makes. */
export const apiKey = { clientId: 'pXq7Lw2ZkR9sTn4VbY6c', clientSecret: 'hG5dJ8mQ3xWz7NvKt2RbLp9S' } as const

/** The body of a login; the grant type is for the servers that insist on it. */
export const loginForm: string = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: apiKey.clientId,
  client_secret: apiKey.clientSecret
}).toString()

/** How many connections send at once. */
export const connections = 64

/** A login as it goes over the wire. */
export function loginRequest(port: number, path: string): string {
  return [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${loginForm.length}`,
    'Accept: application/json',
    '',
    loginForm
  ].join('\r\n')
}

/** A GET with a bearer token as it goes over the wire. */
export function getRequest(port: number, path: string, token: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${token}`,
    'Accept: application/json',
    '',
    ''
  ].join('\r\n')
}
