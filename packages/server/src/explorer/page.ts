import { apiVersions, type ApiVersion } from '@lookerts/contract'
import type { HttpResponse } from '../http/exchange.ts'

/**
 * What the page may do: run and show what this server has, call this server, and nothing else. No script and no style
 * stands in the page itself. The library draws some of its pictures from `data:`.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'"
].join('; ')

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache'
}

/** Makes the page that shows the reference of a version and tries calls. */
export function explorerPage(version: ApiVersion): HttpResponse {
  const links = apiVersions.map((each) => `<a href="/api-docs/${each}" data-version="${each}">${each}</a>`)
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Looker API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api-docs/assets/swagger-ui.css">
<link rel="stylesheet" href="/api-docs/assets/explorer.css">
<body data-version="${version}">
<header>
<strong>Looker API</strong>
<nav>${links.join('')}</nav>
<div id="forms">
<form id="key">
<input name="client_id" placeholder="client_id" aria-label="client_id" autocomplete="off" required>
<input name="client_secret" type="password" placeholder="client_secret" aria-label="client_secret" autocomplete="off" required>
<button>Log in</button>
</form>
<form id="token">
<input name="token" type="password" placeholder="access token" aria-label="access token" autocomplete="off" required>
<button>Use token</button>
</form>
</div>
<div id="out" hidden><button id="logout" type="button">Log out</button></div>
<output id="said"></output>
</header>
<main id="reference"></main>
<script src="/api-docs/assets/swagger-ui-bundle.js"></script>
<script type="module" src="/api-docs/assets/explorer.js"></script>
</html>
`
  return { status: 200, headers, body }
}
