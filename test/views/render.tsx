import { type Html, readHtml } from '../support/html.ts'

/** Renders a part or a page and reads it back as a browser would; some parts wait for what is drawn after them. */
export async function rendered(element: { toString(): string | Promise<string> }) {
  const html: string = String(await element.toString())
  return { html, page: readHtml(html.startsWith('<!doctype') ? html : `<html><body>${html}</body></html>`) }
}

/** What no page of ours may hold: the content policy would drop it, and a reader would not see why. */
export function forbiddenIn(page: Html): string[] {
  const found: string[] = []
  for (const element of page.document.querySelectorAll('*')) {
    if (element.hasAttribute('style')) found.push(`style attribute on ${element.localName}`)
    if (element.localName === 'style') found.push('style element')
    if (element.localName === 'script' && !element.hasAttribute('src')) found.push('inline script')
    for (const name of ['onclick', 'onchange', 'onsubmit', 'onload', 'oninput', 'onerror'])
      if (element.hasAttribute(name)) found.push(`${name} on ${element.localName}`)
    for (const name of ['href', 'src', 'action', 'formaction'])
      if (/^\s*(javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''))
        found.push(`${name} of ${element.localName}`)
  }
  return found
}

/** Controls without a label or name, ids that occur twice or hold a point, and descriptions that lead nowhere. */
export function untiedIn(page: Html): string[] {
  const all = [...page.document.querySelectorAll('*')]
  const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
  const labelled = new Set(
    [...page.document.querySelectorAll('label')].map((label) => label.getAttribute('for') ?? ''),
  )
  const found = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `two elements have the id ${id}`)
  found.push(...ids.filter((id) => id.includes('.')).map((id) => `a point in the id ${id}`))
  for (const element of page.document.querySelectorAll('input, select, textarea')) {
    const id = element.getAttribute('id') ?? ''
    if (element.getAttribute('type') !== 'hidden' && !labelled.has(id))
      found.push(`${element.localName} ${element.getAttribute('name') ?? ''} has no label`)
  }
  for (const element of all)
    for (const name of ['aria-describedby', 'aria-labelledby'])
      for (const id of (element.getAttribute(name) ?? '').split(' ').filter(Boolean))
        if (!ids.includes(id)) found.push(`${name} leads to ${id}, which is not there`)
  return found
}
