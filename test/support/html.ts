import { parseHTML } from 'linkedom'

/** As much of the document as tests ask for; the house has no types for what lives in a browser. */
interface PageElement {
  readonly localName: string
  readonly textContent: string | null
  readonly ownerDocument: PageDocument
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  closest(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** What a form would send: a name may come several times, as with check boxes. */
export interface FormOnPage {
  action: string
  method: 'GET' | 'POST'
  /** `application/x-www-form-urlencoded` or `multipart/form-data`. */
  type: string
  fields: FieldOnPage[]
  buttons: ButtonOnPage[]
}

/** A submit button; `action` is where it leads, which may be elsewhere than its form does. */
export interface ButtonOnPage {
  name: string
  value: string
  text: string
  action: string
}

interface FieldOnPage {
  name: string
  kind: 'text' | 'hidden' | 'one-of' | 'any-of' | 'file'
  /** What stands in it or is ticked as the page comes. */
  values: string[]
  /** What a person can choose between, for `one-of` and `any-of`. */
  choices: string[]
}

/** One page as a test asks it. Elements are found by CSS selectors. */
export interface Html {
  document: PageDocument
  /** The text of the first match, white space as one space; throws where there is none. */
  text: (selector: string) => string
  /** The text of every match, in order. */
  texts: (selector: string) => string[]
  /** A table, cell by cell: the text of every row's cells, head included. */
  rows: (selector: string) => string[][]
  links: () => { text: string; href: string }[]
  forms: () => FormOnPage[]
  /** The only form with this action; throws where there is none, or more. */
  form: (action: string) => FormOnPage
  /** `data-figure` → `data-value`: every computed figure on the page. Throws where one name has two values. */
  figures: () => Map<string, string>
}

export function readHtml(html: string): Html {
  const { document } = parseHTML(html) as unknown as { document: PageDocument }
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const forms = () => all('form').map(readForm)
  return {
    document,
    text: (selector) => {
      const [first] = all(selector)
      if (!first) throw new Error(`Nothing on the page matches ${selector}`)
      return textOf(first)
    },
    texts: (selector) => all(selector).map(textOf),
    rows: (selector) =>
      all(`${selector} tr`).map((row) => [...row.querySelectorAll('th, td')].map((cell) => textOf(cell))),
    links: () =>
      all('a[href]').map((link) => ({ text: textOf(link), href: link.getAttribute('href') ?? '' })),
    forms,
    form: (action) => {
      const found = forms().filter((form) => form.action === action)
      const [form] = found
      if (found.length === 1 && form) return form
      const others = forms().map((each) => each.action)
      throw new Error(`${found.length} forms lead to ${action}; the page has: ${others.join(', ') || 'none'}`)
    },
    figures: () => readFigures(all('[data-figure]')),
  }
}

function textOf(element: PageElement): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function readFigures(elements: PageElement[]): Map<string, string> {
  const figures = new Map<string, string>()
  for (const element of elements) {
    const name = element.getAttribute('data-figure') ?? ''
    const value = element.getAttribute('data-value') ?? ''
    const before = figures.get(name)
    if (before !== undefined && before !== value) throw new Error(`${name} is both ${before} and ${value}`)
    figures.set(name, value)
  }
  return figures
}

function readForm(form: PageElement): FormOnPage {
  const action = form.getAttribute('action') ?? ''
  const id = form.getAttribute('id')
  const elsewhere = id ? [...form.ownerDocument.querySelectorAll(`[form="${id}"]`)] : []
  const fields = new Map<string, FieldOnPage>()
  const buttons: ButtonOnPage[] = []
  for (const control of [...form.querySelectorAll('input, select, textarea, button'), ...elsewhere]) {
    if (control.hasAttribute('disabled') || control.closest('fieldset[disabled]')) continue
    const name = control.getAttribute('name') ?? ''
    if (isButton(control)) {
      const value = control.getAttribute('value') ?? ''
      buttons.push({
        name,
        value,
        text: textOf(control),
        action: control.getAttribute('formaction') ?? action,
      })
    } else if (name !== '') add(readControl(control, name), fields)
  }
  return {
    action,
    method: (form.getAttribute('method') ?? 'get').toUpperCase() === 'POST' ? 'POST' : 'GET',
    type: form.getAttribute('enctype') ?? 'application/x-www-form-urlencoded',
    fields: [...fields.values()],
    buttons,
  }
}

function isButton(control: PageElement): boolean {
  const type = control.getAttribute('type')
  return control.localName === 'button' ? type === null || type === 'submit' : type === 'submit'
}

function add(read: FieldOnPage, fields: Map<string, FieldOnPage>) {
  const before = fields.get(read.name)
  if (!before) {
    fields.set(read.name, read)
    return
  }
  before.values.push(...read.values)
  before.choices.push(...read.choices)
  // A hidden field beside a check box of the same name stands for "none of them".
  if (before.kind === 'hidden') before.kind = read.kind
}

function readControl(control: PageElement, name: string): FieldOnPage {
  const value = control.getAttribute('value') ?? ''
  if (control.localName === 'textarea') {
    // Parsers keep the line break after the tag, which is no part of the value.
    const typed = unescaped(control.textContent ?? '').replace(/^\n/, '')
    return { name, kind: 'text', values: [typed], choices: [] }
  }
  if (control.localName === 'select') return readSelect(control, name)
  const type = control.getAttribute('type') ?? 'text'
  if (type === 'checkbox' || type === 'radio') {
    const own = control.hasAttribute('value') ? value : 'on'
    const values = control.hasAttribute('checked') ? [own] : []
    return { name, kind: type === 'radio' ? 'one-of' : 'any-of', values, choices: [own] }
  }
  if (type === 'file') return { name, kind: 'file', values: [], choices: [] }
  return { name, kind: type === 'hidden' ? 'hidden' : 'text', values: [value], choices: [] }
}

/** The reader leaves the text of a text area as it was written, with its references, which browsers resolve. */
function unescaped(text: string): string {
  const { document } = parseHTML(`<pre>${text.replaceAll('<', '&lt;')}</pre>`) as unknown as {
    document: PageDocument
  }
  return [...document.querySelectorAll('pre')].map(({ textContent }) => textContent ?? '').join('')
}

function readSelect(select: PageElement, name: string): FieldOnPage {
  const options = [...select.querySelectorAll('option')].filter((option) => !option.hasAttribute('disabled'))
  const sentFor = (option: PageElement) => option.getAttribute('value') ?? textOf(option)
  const choices = options.map(sentFor)
  const chosen = options.filter((option) => option.hasAttribute('selected')).map(sentFor)
  if (select.hasAttribute('multiple')) return { name, kind: 'any-of', values: chosen, choices }
  // Where none is marked, browsers send the first; where several are, the last.
  const sent = chosen.at(-1) ?? choices[0]
  return { name, kind: 'one-of', values: sent === undefined ? [] : [sent], choices }
}
