import type { StatusRefusal } from '../../actions/goals/status.ts'
import type { Language } from '../../i18n/language.ts'
import type { FieldErrors } from '../kernel/route.ts'

/** Why a status was refused, where a field of its form can say it. */
export function statusErrors(refusal: StatusRefusal, t: Language): FieldErrors | undefined {
  const { refusals } = t.say.goals
  if (refusal === 'commentMissing') return { comment: refusals.commentMissing }
  return refusal === 'dayAhead' ? { on: refusals.dayAhead } : undefined
}
