import { createHash } from 'node:crypto'
import type { HttpResponse } from '../http/exchange.ts'

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: #f6f6f4; margin: 0 }
  main { max-width: 24rem; margin: 12vh auto; padding: 2rem; background: #fff; border: 1px solid #ddd }
  h1 { font-size: 1.3rem; margin: 0 0 1rem }
  label { display: block; margin: 0 0 1rem }
  input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .4rem }
  button { font: inherit; padding: .4rem 1rem }
  .problem { color: #a00 }
`
const styleHash = createHash('sha256').update(style).digest('base64')

/** What a page is made of. `body` is HTML: whatever comes from outside must have gone through {@link escapeHtml}. */
export interface Page {
  readonly status: number
  readonly title: string
  readonly body: string
  /** Where a form may lead in the end besides this server: the address that the browser is sent on to. */
  readonly leadsTo?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes a page without script that no other page can frame, and that loads nothing. */
export function toPage({ status, title, body, leadsTo, headers }: Page): HttpResponse {
  const targets = leadsTo === undefined ? "'self'" : `'self' ${sourceOf(leadsTo)}`
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      // With no referrer at all browsers would not say either which site a form comes from.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      ...headers
    },
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>
`
  }
}

/** Makes a page that says one thing. */
export function toNotice(status: number, title: string, text: string): HttpResponse {
  return toPage({ status, title, body: `<p>${escapeHtml(text)}</p>` })
}

/** Sends the browser elsewhere, to be asked for with GET. */
export function toRedirect(status: 302 | 303, location: string, headers?: Record<string, string>): HttpResponse {
  return {
    status,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'same-origin', ...headers },
    body: ''
  }
}

/** Makes text safe to stand in HTML, also within quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Browsers hold a form's redirects to `form-action` too. */
function sourceOf(uri: string): string {
  const { protocol, origin } = new URL(uri)
  return /^https?:$/.test(protocol) ? origin : protocol
}
