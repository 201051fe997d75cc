import type { Route } from '../../../src/http/kernel/route.ts'
import { readHtml } from '../../support/html.ts'
import { addressAt, type Place, type Stock } from './examples.ts'
import type { At, Fields, FormExample, FormExamples } from './form-example.ts'
import { accountForms } from './forms-accounts.ts'
import { answerForms } from './forms-answers.ts'
import { cycleForms } from './forms-cycles.ts'
import { deviationForms } from './forms-deviations.ts'
import { goalForms } from './forms-goals.ts'
import { strategyForms } from './forms-strategy.ts'
import type { Asked, World } from './world.ts'

/** Where a form is sent unless its example says otherwise. */
const usual: Place = { unit: 'U01', year: '2026' }

/** For every form of the house one that is right. A route that changes something asks for its line in one of these. */
const examples: FormExamples = {
  ...accountForms,
  ...answerForms,
  ...deviationForms,
  ...strategyForms,
  ...cycleForms,
  ...goalForms,
}

/** A right form with its address, filled in for the house as it stands. */
export interface FilledForm {
  readonly who: string
  readonly address: string
  readonly place: Place
  readonly fields: Fields
  readonly file: FormExample['file']
  readonly status: number
}

/** Fills in the example of a route, as it stands on its page, for the house as it is now. */
export async function filledForm(route: Route, world: World, stock: Stock): Promise<FilledForm> {
  const example = examples[route.pattern]
  if (!example) throw new Error(`${route.pattern}: no right form for it in test/house/support/forms-*.ts`)
  const place = example.place ?? usual
  const at: At = { world, stock, place }
  const address = addressFor(route, stock, place, example.params?.(at))
  const typed = await (example.fields?.(at) ?? {})
  const fields = {
    ...(example.page ? await standing(at, example.who, await example.page(at, address), address) : {}),
    ...typed,
  }
  return { who: example.who, address, place, fields, file: example.file, status: example.status ?? 303 }
}

/** The address that the form of a route is sent to at a place. */
export function addressFor(
  route: Route,
  stock: Stock,
  place: Place,
  chosen?: Readonly<Record<string, string>>,
): string {
  const address = addressAt(route, stock, place, chosen)
  if (address === undefined) throw new Error(`${route.pattern}: nothing in the region to send its form to`)
  return address
}

/** What stands in a form as its page comes; throws where the page does not have the form. */
async function standing({ world }: At, who: string, page: string, action: string): Promise<Fields> {
  const { status, body } = await world.ask(who, page)
  const form = readHtml(body)
    .forms()
    .find((one) => one.action === action || one.buttons.some((button) => button.action === action))
  if (!form) throw new Error(`${who} finds no form to ${action} on ${page} (${status})`)
  const button = form.buttons.find((one) => one.action === action)
  const pairs = form.fields
    .filter(({ name, kind }) => name !== '_csrf' && kind !== 'file')
    .filter(({ kind, values }) => kind !== 'any-of' || values.length > 0)
    .map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values] as const)
  return Object.fromEntries(button && button.name !== '' ? [...pairs, [button.name, button.value]] : pairs)
}

/** A form as it goes over the wire: urlencoded, or in parts where it carries a file. */
export function askedWith(route: Route, form: Pick<FilledForm, 'file'>, fields: Fields): Asked {
  return route.body === 'upload' ? { form: fields, file: form.file ?? null } : { form: fields }
}
