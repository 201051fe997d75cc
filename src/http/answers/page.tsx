import { type CisControlNumber, isSafeguardId, safeguardById } from '../../../controls/cis/v8.1/index.ts'
import { ControlPage } from '../../../views/answers/control.tsx'
import { GuidelinePage } from '../../../views/answers/guideline.tsx'
import type { Kept } from '../../../views/answers/kept.tsx'
import { handOf } from '../../actions/answers/save.ts'
import { guidelineSheetOf, sheetOf } from '../../db/queries/answers.ts'
import { commentCounts } from '../../db/queries/comments.ts'
import type { KnownCycle } from '../../db/queries/cycles.ts'
import { exemptionsOfUnit, plansOfUnit } from '../../db/queries/exemptions.ts'
import { allVersions } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { reaches, type UnitInScope } from '../../domain/access/scope.ts'
import type { StoredContent } from '../../domain/answers/content.ts'
import type { SheetPurpose } from '../../domain/answers/sheet.ts'
import { dutyOn, ownGuidelines } from '../../domain/answers/sheet.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { guidelineOf, isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import { comingAfter } from '../../domain/guidelines/version.ts'
import { type Day, dayOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { controlPage, type OpenInput } from '../../presenters/answers-control.ts'
import { formFrom, type RowForm, startOf } from '../../presenters/answers-form.ts'
import { guidelinePage } from '../../presenters/answers-guideline.ts'
import { noTrouble } from '../../presenters/answers-open.ts'
import { isWritable, type Reading } from '../../presenters/answers-row.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'

/** What every page of answers is drawn with. */
export interface Ground<C extends SheetPurpose> {
  readonly db: Reader
  readonly unit: UnitInScope<C>
  readonly cycle: KnownCycle
  readonly actor: Actor
  readonly csrf: string
  readonly today: Day
  readonly t: Language
}

/** A unit's sheet, whole or for guidelines alone, with who reads it, and whether they may write. */
export async function readingOf<C extends SheetPurpose>(
  ground: Ground<C>,
  read: typeof sheetOf<C> = sheetOf,
  done: Pick<Reading, 'saved' | 'confirmed'> = { saved: undefined, confirmed: undefined },
): Promise<Reading> {
  const { db, unit, cycle, actor, today, t } = ground
  return {
    sheet: await read(db, unit, cycle),
    hand: reaches(actor, 'answer.write', unit) ? handOf(actor, unit) : undefined,
    today,
    t,
    saved: done.saved,
    confirmed: done.confirmed,
    lockedOn: isLocked(cycle.state) && cycle.lockedAt !== null ? dayOf(cycle.lockedAt) : undefined,
    beside: undefined,
  }
}

/**
 * The same with what stands beside the answers of a unit: how many comments there are, and for requirements, which alone
 * have them, exemptions and plans.
 */
async function withBeside<C extends SheetPurpose>(
  ground: Ground<C>,
  reading: Reading,
  kind: 'safeguard' | 'requirement',
): Promise<Reading> {
  const { db, unit, cycle, actor } = ground
  const may = (capability: 'exemption.request' | 'plan.write' | 'comment.write') =>
    cycle.state !== 'closed' && reaches(actor, capability, unit)
  return {
    ...reading,
    beside: {
      exemptions: kind === 'requirement' ? await exemptionsOfUnit(db, unit) : [],
      plans: kind === 'requirement' ? await plansOfUnit(db, unit) : [],
      comments: await commentCounts(db, unit, cycle.id),
      mayApply: may('exemption.request'),
      mayPlan: may('plan.write'),
      mayComment: may('comment.write'),
    },
  }
}

/** Which row of a page is open, and with what in it. */
export type Opening =
  | { readonly kind: 'none' }
  /** Asked for in the address; `request` begins with "not applicable". */
  | { readonly kind: 'edit'; readonly subject: string; readonly request: boolean }
  /** What was typed comes back: refused, or beside the answer that another saved first. */
  | {
      readonly kind: 'typed'
      readonly subject: string
      readonly typed: Typed
      readonly errors: FieldErrors
      readonly theirs?: StoredContent
      readonly version?: number
    }

interface Shown {
  readonly opening: Opening
  readonly saved?: string | undefined
  readonly confirmed?: number | undefined
  readonly kept?: Kept
  readonly status?: 200 | 409 | 422
}

/** The page of a control: `missing` never, since every control is for every unit. */
export async function showControl<C extends SheetPurpose>(
  ground: Ground<C>,
  control: CisControlNumber,
  shown: Shown,
): Promise<Answer> {
  const done = { saved: shown.saved, confirmed: shown.confirmed }
  const reading = await withBeside(ground, await readingOf(ground, sheetOf, done), 'safeguard')
  const model = controlPage(reading, control, openIn(reading, shown.opening))
  const { csrf, t } = ground
  return showPage(model.title, <ControlPage model={model} csrf={csrf} t={t} kept={shown.kept} />, {
    here: 'controls',
    ...(shown.status ? { status: shown.status } : {}),
  })
}

/** The page of a guideline, where it is for the unit. */
export async function showGuideline<C extends SheetPurpose>(
  ground: Ground<C>,
  key: string,
  shown: Shown,
): Promise<Answer> {
  const done = { saved: shown.saved, confirmed: shown.confirmed }
  const reading = await withBeside(ground, await readingOf(ground, guidelineSheetOf, done), 'requirement')
  const guideline = ownGuidelines(reading.sheet).find(({ id }) => id === key)
  if (!guideline) return missing
  const versions = reading.sheet.versions ?? (await allVersions(ground.db, guideline.id))
  const coming = comingAfter(
    versions.filter((version) => version.guideline === guideline.id),
    guideline.version,
  )
  const model = guidelinePage(reading, guideline, openIn(reading, shown.opening), coming)
  const { csrf, t } = ground
  return showPage(model.title, <GuidelinePage model={model} csrf={csrf} t={t} kept={shown.kept} />, {
    here: 'guidelines',
    ...(shown.status ? { status: shown.status } : {}),
  })
}

/** The page that a subject stands on. */
export function showSubject<C extends SheetPurpose>(
  ground: Ground<C>,
  subject: string,
  shown: Shown,
): Promise<Answer> {
  if (isRequirementKey(subject)) return showGuideline(ground, guidelineOf(subject), shown)
  if (isSafeguardId(subject)) return showControl(ground, safeguardById(subject).control, shown)
  return Promise.resolve(missing)
}

function openIn(reading: Reading, opening: Opening): OpenInput | undefined {
  if (opening.kind === 'none') return undefined
  const { subject } = opening
  const { sheet } = reading
  const asked = !isSafeguardId(subject) || ['own', 'shared'].includes(dutyOn(sheet, subject))
  if (!asked || !isWritable(reading, subject)) return undefined
  if (opening.kind === 'edit') {
    return { subject, form: startOf(sheet, subject, opening.request), trouble: noTrouble }
  }
  const typed = formFrom(opening.typed)
  const form: RowForm = opening.version === undefined ? typed : { ...typed, version: opening.version }
  const personalData = personalNumbersIn(form.reason) > 0
  return { subject, form, trouble: { errors: opening.errors, personalData, theirs: opening.theirs } }
}
