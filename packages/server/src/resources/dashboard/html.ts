const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Writes a text as HTML: what is marked up in it stands there as it is, and paragraphs stay apart. */
export function toHtml(text: string | null): string | null {
  if (text === null) return null
  const escaped = text.replace(/[&<>"']/g, (sign) => escapes[sign]!)
  const paragraphs = escaped.split(/\n\s*\n/).filter((each) => each.trim() !== '')
  return paragraphs.map((each) => `<p>${each.trim().replaceAll('\n', '<br>')}</p>`).join('\n')
}
