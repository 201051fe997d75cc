import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import type { Language } from '../../i18n/language.ts'
import { checked, writtenFields } from './fields.ts'
import type { FieldErrors, FormSchema, Route, Typed } from './route.ts'

/** The box by which somebody says that they have looked, and it holds no number of a person. */
const box = 'confirmed'

/**
 * Whether the kernel asks about numbers of persons in a form: something can be written in it, and it does not ask
 * itself, as a form with files beside its text must.
 */
function asks({ input, mutating }: Route): boolean {
  return mutating && input !== undefined && !(box in input.shape) && writtenFields(input).length > 0
}

/** The fields of a route's form; with the box, where the kernel asks. */
export function askedForm(route: Route, form: FormSchema): FormSchema {
  return asks(route) ? form.extend({ [box]: checked() }) : form
}

/** What a form was sent with, without the box, which is the kernel's own; whether it was ticked beside. */
export function unboxed<Fields extends Readonly<Record<string, unknown>>>(
  route: Route,
  fields: Fields,
): { readonly fields: Fields; readonly ticked: boolean } {
  if (!asks(route)) return { fields, ticked: false }
  const { [box]: ticked, ...rest } = fields
  return { fields: rest as unknown as Fields, ticked: ticked === true || ticked === '1' }
}

/**
 * A sentence at each field of text, of whatever length and however often it stands, that seems to hold a civil
 * registration number: never a refusal for good, only a question to be answered (domain guide, section 11). The number
 * itself is named nowhere.
 */
export function personalNumberErrors(route: Route, typed: Typed, t: Language): FieldErrors {
  if (!asks(route) || !route.input) return {}
  const { text, found } = t.say.files.personalData
  return Object.fromEntries(
    writtenFields(route.input).flatMap((name) => {
      const count = personalNumbersIn(...[typed[name] ?? []].flat())
      return count === 0 ? [] : [[name, `${text} ${found(count)}`]]
    }),
  )
}
