import type { OperationFacts } from '@lookerts/contract'

const verbs = /^(?:all|check|fetch|find|get|graph|run|search|start|stop|validate)_/

const spellings: Readonly<Record<string, string>> = {
  all: 'list all',
  api: 'API',
  api3: 'API3',
  ci: 'CI',
  git: 'Git',
  id: 'ID',
  ids: 'IDs',
  ip: 'IP',
  ldap: 'LDAP',
  lookml: 'LookML',
  oauth: 'OAuth',
  oidc: 'OIDC',
  pdt: 'PDT',
  saml: 'SAML',
  smtp: 'SMTP',
  sql: 'SQL',
  ssh: 'SSH',
  sso: 'SSO',
  totp: 'TOTP',
  url: 'URL'
}

/** Says in a few words what an operation does: `Get user` for `GET /users/{user_id}`. */
export function toSummary({ id, method, responses }: OperationFacts): string {
  const isList = typeof responses['200'] === 'string' && responses['200'].startsWith('[]')
  const verb = method !== 'GET' || verbs.test(id) ? '' : isList ? 'list_' : 'get_'
  const [first = '', ...rest] = `${verb}${id}`.split('_')
  const words = [spellings[first] ?? first, ...rest.map((word) => (word === 'all' ? word : (spellings[word] ?? word)))]
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
