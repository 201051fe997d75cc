import { z } from 'zod'
import { confirmLastAnswers } from '../../actions/answers/confirm.ts'
import type { SubjectKind } from '../../domain/answers/answer.ts'
import { parseProposals } from '../../presenters/answers-proposals.ts'
import { type Answer, goTo, stop } from '../kernel/answer.ts'
import { notKept } from '../kernel/fields.ts'
import type { Saving } from './saving.tsx'

/** Room for every row of the longest page with its version. */
const seenLength = 2000

export const proposalsInput = z.object({ seen: notKept(z.string().max(seenLength)) })

/** Confirms what stood on one page, where all of it belongs there; `address` is that page with how many there were. */
export async function confirmProposals(
  { change, unit, cycle, t }: Saving,
  page: { readonly kind: SubjectKind; readonly subjects: readonly string[] },
  seen: string,
  address: (count: number) => string,
): Promise<Answer> {
  const list = parseProposals(seen)
  const known = list?.every(({ subject }) => page.subjects.includes(subject))
  if (!list || !known) return stop(409, t.say.review.refusals.noAnswerLastYear)
  const wanted = list.map(({ subject, version }) => ({ subject: { kind: page.kind, id: subject }, version }))
  const confirmed = await confirmLastAnswers(change, unit, cycle.id, wanted)
  return confirmed.ok ? goTo(address(confirmed.value)) : stop(409, t.say.review.refusals[confirmed.refusal])
}
