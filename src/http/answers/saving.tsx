import { isSafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { ConflictPage } from '../../../views/errors/conflict.tsx'
import { confirmLastAnswer } from '../../actions/answers/confirm.ts'
import { type Overtaken, type SaveRefusal, saveAnswer } from '../../actions/answers/save.ts'
import { setAnswerAside } from '../../actions/answers/set-aside.ts'
import type { Change } from '../../db/change.ts'
import { coordinates, sheetOf } from '../../db/queries/answers.ts'
import { lastStepOf } from '../../db/queries/changes.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { type Content, claimsEvidence, type StoredContent, stored } from '../../domain/answers/content.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import { type EvidenceId, id } from '../../domain/ids.ts'
import { paths } from '../../paths.ts'
import { contentValues, scoreOf, subjectHref } from '../../presenters/answers-words.ts'
import { presentConflict } from '../../presenters/conflict.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { stopAsChanged } from '../last-change.ts'
import { type Ground, showSubject } from './page.tsx'

/** What the buttons of an open row ask for; `mine`, `theirs` and `edit` stand on the page of a conflict. */
export const wishes = ['save', 'next', 'evidence', 'mine', 'theirs', 'edit'] as const

/** The fields that both kinds of row have, once they are read. */
export interface RowInput {
  readonly version: number
  readonly reason: string
  readonly evidence: readonly string[]
  readonly confirmed: boolean
  readonly next?: string | undefined
  readonly do: (typeof wishes)[number] | null
}

/** What a saved or confirmed row is written with. */
export interface Saving extends Ground<'answer.write'> {
  readonly scope: UnitScope<'answer.write'>
  readonly change: Change
  readonly typed: Typed
  readonly requestId: string
  readonly refuse: (errors: FieldErrors) => Promise<Answer>
}

/** Saves one row and goes where its button said, or answers why not with everything that was typed. */
export async function saveRow(
  context: Saving,
  subject: string,
  input: RowInput,
  content: Content,
): Promise<Answer> {
  const { change, unit, cycle, refuse, t } = context
  const wanted = { cycleId: cycle.id, subject: { kind: content.kind, id: subject }, content }
  if (input.do === 'edit') return editBeside(context, subject)
  if (input.do === 'theirs') {
    const aside = await setAnswerAside(change, unit, { ...wanted, version: input.version })
    return aside.ok
      ? goTo(subjectHref(whereOf(context), subject))
      : refused(context, subject, content, aside.refusal)
  }
  const numbers = personalNumbersIn(input.reason)
  if (numbers > 0 && !input.confirmed) {
    const { text, found } = t.say.files.personalData
    return refuse({ reason: `${text} ${found(numbers)}` })
  }
  // Whoever goes to add evidence now has the row saved on the way; it is asked for again when they come back.
  const lacksEvidence =
    input.do !== 'evidence' && input.evidence.length === 0 && claimsEvidence(stored(content))
  if (lacksEvidence) return refuse({ evidence: t.say.answers.evidenceNeeded })
  const saved = await saveAnswer(change, unit, {
    ...wanted,
    version: input.version,
    evidence: input.evidence.map((piece): EvidenceId => id(piece)),
  })
  if (!saved.ok && saved.refusal === 'requestWithoutReason')
    return refuse({ reason: t.say.review.refusals[saved.refusal] })
  if (!saved.ok) return refused(context, subject, content, saved.refusal)
  return goTo(afterwards(context, subject, input))
}

/** Confirms last year's answer, whatever is chosen in the open row. */
export async function confirmRow(
  context: Saving,
  subject: { readonly kind: 'safeguard' | 'requirement'; readonly id: string },
  version: number,
): Promise<Answer> {
  const { db, change, scope, unit, cycle, t } = context
  const confirmed = await confirmLastAnswer(change, unit, { cycleId: cycle.id, subject, version })
  if (confirmed.ok) return goTo(subjectHref(whereOf(context), subject.id, { saved: subject.id }))
  const { refusal } = confirmed
  if (typeof refusal === 'string') return stop(409, t.say.review.refusals[refusal])
  const last = await lastStepOf(db, scope, [refusal.saved.id])
  return stopAsChanged(context, t.say.review.refusals.changedMeanwhile, last)
}

function whereOf({ unit, cycle }: Ground<'answer.write'>) {
  return { unit: unit.code, cycle: cycle.year }
}

function afterwards(context: Saving, subject: string, input: RowInput): string {
  const where = whereOf(context)
  if (input.do === 'evidence') {
    return paths.newEvidence.to({ unit: where.unit }, { for: subject, cycle: where.cycle })
  }
  const next = input.do === 'next' ? input.next : undefined
  const known = next !== undefined && (isSafeguardId(next) || isRequirementKey(next))
  return known
    ? subjectHref(where, next, { edit: next, saved: subject })
    : subjectHref(where, subject, { saved: subject })
}

/** Not saved: either somebody was first, or the answer cannot be written now; the text is on the page both times. */
async function refused(
  context: Saving,
  subject: string,
  content: Content,
  why: SaveRefusal,
): Promise<Answer> {
  if (typeof why !== 'string') return conflict(context, subject, content, why)
  const { t } = context
  const kept = { why: t.say.review.refusals[why], subject, reason: content.reason }
  return showSubject(context, subject, { opening: { kind: 'none' }, kept, status: 409 })
}

/** The open row with what was typed, and the saved answer over it. */
async function editBeside(context: Saving, subject: string): Promise<Answer> {
  const { db, unit, cycle, typed } = context
  const theirs = (await sheetOf(db, unit, cycle)).answers.get(subject)
  if (!theirs) return missing
  const opening = { kind: 'typed', subject, typed, errors: {}, theirs, version: theirs.version } as const
  return showSubject(context, subject, { opening })
}

async function conflict(
  context: Saving,
  subject: string,
  content: Content,
  { saved }: Overtaken,
): Promise<Answer> {
  const { cycle, csrf, typed, requestId, t } = context
  const where = whereOf(context)
  const side = (said: StoredContent): Parameters<typeof presentConflict>[0]['mine'] => {
    const score = said.status === null ? scoreOf(cycle.method, said, t) : undefined
    return {
      values: contentValues(subject, cycle.method, said, t),
      sum: score === undefined ? undefined : { label: t.say.answers.score, value: score },
      reason: said.reason,
    }
  }
  const model = presentConflict(
    {
      what: subject,
      mine: side(stored(content)),
      theirs: side(saved),
      savedBy: await roleOf(context, saved.saved_by),
      savedAt: saved.saved_at,
      today: context.today,
      action: isRequirementKey(subject)
        ? paths.requirementAnswer.to({ ...where, requirement: subject })
        : paths.safeguardAnswer.to({ ...where, safeguard: subject }),
      fields: [...hiddenFields(typed), { name: 'version', value: String(saved.version) }],
      reference: requestId,
    },
    t,
  )
  const crumbs = [{ label: subject, href: subjectHref(where, subject) }, { label: t.say.answers.notSaved }]
  return showPage(model.heading, <ConflictPage conflict={model} crumbs={crumbs} csrf={csrf} t={t} />, {
    status: 409,
  })
}

/** All that was typed, so that nothing is lost on the way through the page. */
function hiddenFields(typed: Typed): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(typed)
    .filter(([name]) => name !== 'version' && name !== 'do')
    .flatMap(([name, value]) => [value].flat().map((text) => ({ name, value: text })))
}

/** Whose hand it was, as a role and never a name. */
async function roleOf(
  { db, unit, actor, today, t }: Saving,
  person: Parameters<typeof coordinates>[1] | null,
): Promise<string> {
  const say = t.say.answers
  if (person === null) return say.centralTeam
  if (person === personOf(actor)) return say.you
  return (await coordinates(db, person, unit.id, today)) ? say.coordinator : say.centralTeam
}
