import { isDeepStrictEqual } from 'node:util'
import type { TestBrowser } from '../../support/browser.ts'
import type { Browserless, Filled, Page } from '../../support/browserless.ts'
import { type ButtonOnPage, type FormOnPage, type Html, readHtml } from '../../support/html.ts'

/** Somebody's way of opening addresses and sending forms. */
export type Browsing = Pick<Browserless, 'get' | 'submit'>

type Visitor = Awaited<ReturnType<TestBrowser['visitor']>>
type Tab = Visitor['page']
type Asked = ReturnType<Awaited<ReturnType<Tab['waitForResponse']>>['request']>

/** The same in a real Chromium: fields are filled in and buttons pressed on the page that is shown. */
export function inBrowser({ page: tab, context, markup }: Visitor): Browsing {
  async function shown(status: number): Promise<Page> {
    const { pathname, search } = new URL(tab.url())
    const body = await markup()
    return pageOf(`${pathname}${search}`, status, new Headers(), new TextEncoder().encode(body))
  }

  return {
    async get(address) {
      // What is fetched as a file never becomes the page.
      if (/\/document\//.test(address)) {
        const fetched = await context.request.get(address)
        const headers = new Headers(fetched.headers())
        return pageOf(address, fetched.status(), headers, await fetched.body())
      }
      const response = await tab.goto(address, { waitUntil: 'domcontentloaded' })
      return shown(response?.status() ?? 0)
    },

    async submit(form, filled = {}, pressed = {}) {
      const nth = readHtml(await markup())
        .forms()
        .findIndex((one) => isSame(one, form))
      if (nth < 0) throw new Error(`The page at ${tab.url()} no longer has the form to ${form.action}`)
      await unfold(tab.locator('form').nth(nth))
      for (const [name, value] of Object.entries(filled)) await fill(tab, nth, form, name, value)
      const action = new URL(buttonOf(form, pressed)?.action ?? form.action, 'http://anywhere.example')
        .pathname
      const answered = tab.waitForResponse(
        (response) =>
          response.status() !== 303 && new URL(first(response.request()).url()).pathname === action,
      )
      const loaded = tab.waitForEvent('domcontentloaded').catch(() => undefined)
      await press(tab, nth, form, pressed)
      const response = await answered
      if (response.request().isNavigationRequest()) await loaded
      else {
        await response.finished()
        await tab
          .locator('.htmx-request, .htmx-swapping, .htmx-settling')
          .first()
          .waitFor({ state: 'detached' })
      }
      return shown(response.status())
    },
  }
}

function pageOf(address: string, status: number, headers: Headers, bytes: Uint8Array): Page {
  const body = new TextDecoder().decode(bytes)
  let html: Html | undefined
  return {
    address,
    status,
    headers,
    bytes,
    body,
    get html() {
      html ??= readHtml(body)
      return html
    },
  }
}

/** The same form, whatever stands in it by now. */
function isSame(one: FormOnPage, other: FormOnPage): boolean {
  const shape = ({ action, fields, buttons }: FormOnPage) => [
    action,
    fields.map(({ name, kind, values }) => [name, kind === 'hidden' ? values : []]),
    buttons,
  ]
  return isDeepStrictEqual(shape(one), shape(other))
}

/** The request that an answer began with, before it was sent on. */
function first(request: Asked): Asked {
  const before = request.redirectedFrom()
  return before ? first(before) : request
}

/** Opens what a form or a field is folded away in. */
async function unfold(place: ReturnType<Tab['locator']>): Promise<void> {
  const folded = place.locator('xpath=ancestor::details[not(@open)]')
  for (const fold of (await folded.all()).reverse()) await fold.locator('> summary').click()
}

async function fill(tab: Tab, nth: number, form: FormOnPage, name: string, filled: Filled): Promise<void> {
  const field = form.fields.find((one) => one.name === name)
  if (!field || field.kind === 'hidden')
    throw new Error(`The form to ${form.action} has no field ${name} to fill`)
  const controls = tab.locator('form').nth(nth).locator(`[name="${name}"]`)
  await unfold(controls.first())
  const values = [filled].flat() as readonly (string | File)[]
  if (field.kind === 'file') {
    const files = values.filter((value) => value instanceof File)
    const named = files.map(async (file) => ({
      name: file.name,
      mimeType: file.type || 'application/octet-stream',
      buffer: Buffer.from(await file.arrayBuffer()),
    }))
    return controls.setInputFiles(await Promise.all(named))
  }
  const texts = values.map(String)
  if (field.kind === 'text') return controls.fill(texts[0] ?? '')
  const wrong = texts.find((text) => !field.choices.includes(text))
  if (wrong !== undefined) throw new Error(`${name} in the form to ${form.action} does not offer ${wrong}`)
  if (await controls.first().evaluate((element: { localName?: string }) => element.localName === 'select')) {
    await controls.selectOption(texts)
    return
  }
  // The design hides the boxes and draws them on their labels, which is where people press.
  for (const choice of field.choices) {
    const box = controls.and(tab.locator(`[value="${choice}"]`))
    const wanted = texts.includes(choice)
    if ((await box.isChecked()) === wanted || (field.kind === 'one-of' && !wanted)) continue
    await tab.locator(`label[for="${await box.getAttribute('id')}"]`).click()
  }
}

function buttonOf(form: FormOnPage, pressed: Partial<ButtonOnPage>): ButtonOnPage | undefined {
  const wanted = Object.entries(pressed)
  return form.buttons.find((button) =>
    wanted.every(([fact, value]) => button[fact as keyof ButtonOnPage] === value),
  )
}

async function press(tab: Tab, nth: number, form: FormOnPage, pressed: Partial<ButtonOnPage>): Promise<void> {
  const button = buttonOf(form, pressed)
  if (!button) throw new Error(`The form to ${form.action} has no button with ${JSON.stringify(pressed)}`)
  const at = form.buttons.indexOf(button)
  await tab
    .locator('form')
    .nth(nth)
    .locator('button:not([type="button"]):not([disabled]), input[type="submit"]')
    .nth(at)
    .click()
}
