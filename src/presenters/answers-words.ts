import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { type SafeguardId, safeguardById } from '../../controls/cis/v8.1/index.ts'
import type { StoredLevel } from '../domain/answers/answer.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import { newsOn, type Sheet, type SheetAnswer, type Stage, stageOf } from '../domain/answers/sheet.ts'
import { answerShare } from '../domain/answers/sheet-score.ts'
import { reusedFrom } from '../domain/evidence/age.ts'
import { type EvidencePiece, type EvidenceStanding, standingOf } from '../domain/evidence/evidence.ts'
import {
  type GuidelineCatalogue,
  guidelineOf,
  isRequirementKey,
  requirementText,
} from '../domain/guidelines/catalogue.ts'
import { regionTarget, showShare } from '../domain/maturity/display.ts'
import { type Aspect, aspects, type ScoringMethod } from '../domain/maturity/level.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'

/** One value of an answer, ready to show ("Politik", "3: Skrevet"). */
export interface ValueModel {
  readonly label: string
  readonly value: string
  /** The short form ("3") for where two are compared in a sentence. */
  readonly short: string
}

type Levels = Omit<StoredContent, 'reason' | 'status'>

/** The element of a row, also the fragment of its address: `16.10` is `d-16-10`. */
export function rowId(subject: string): string {
  return `d-${subject.replaceAll('.', '-')}`
}

/** The levels of an answer in words: four aspects, or one step; nothing where the safeguard does not apply. */
export function valuesOf(method: ScoringMethod, content: Levels, t: Language): readonly ValueModel[] {
  if (content.applicable === 0) return []
  if (method === 'single-level') return [levelValue('level', content.level, t)]
  return aspects.map((aspect) => levelValue(aspect, content[aspect], t))
}

function levelValue(aspect: Aspect | 'level', level: StoredLevel | null, t: Language): ValueModel {
  const { name, steps } = t.say.aspects[aspect]
  const say = t.say.answers
  if (level === null) return { label: name, value: say.missingValue, short: say.missingValue }
  if (level === 'na') {
    return { label: name, value: t.say.aspects.notApplicable, short: t.say.aspects.notApplicable }
  }
  return { label: name, value: say.step(level, steps[Number(level) as keyof typeof steps]), short: level }
}

/** What an answer of either kind says, value by value. */
export function contentValues(
  subject: string,
  method: ScoringMethod,
  content: StoredContent,
  t: Language,
): readonly ValueModel[] {
  const assessment = (value: string) => [{ label: t.say.answers.assessment, value, short: value }]
  if (isRequirementKey(subject)) return assessment(t.say.status[content.status ?? 'not_assessed'])
  if (content.applicable === 0) return assessment(t.say.answers.notApplicable)
  return valuesOf(method, content, t)
}

/** "62 % (2,50 af 4)"; undefined for a draft and for what does not apply. */
export function scoreOf(
  method: ScoringMethod,
  content: Levels & { readonly reason?: string },
  t: Language,
): string | undefined {
  const share = answerShare(method, content)
  if (!share) return undefined
  const { percentWhole, on4 } = showShare(share, regionTarget)
  return t.say.answers.scoreText(t.format.percent(percentWhole), t.format.number(on4))
}

/** How many of these requirements are new or changed since last year, in a sentence; empty where none is. */
export function newsIn(sheet: Sheet, subjects: readonly string[], t: Language): readonly string[] {
  const count = (news: ReturnType<typeof newsOn>) =>
    subjects.filter((subject) => newsOn(sheet, subject) === news).length
  const [added, changed] = [count('requirement_new'), count('requirement_changed')]
  return added + changed === 0 ? [] : [t.say.guidelines.unitPage.news(added, changed)]
}

/** What an answer says in a few words: its score, its status, or that it does not apply. */
export function saidIn(method: ScoringMethod, answer: SheetAnswer, t: Language): string {
  if (answer.status !== null) return t.say.status[answer.status]
  if (answer.applicable === 0) return t.say.aspects.notApplicable
  return scoreOf(method, answer, t) ?? t.say.status.not_assessed
}

const statusOfStage: Record<Stage, Status> = {
  missing: 'not_assessed',
  draft: 'draft',
  ready: 'saved',
  sent: 'submitted',
  approved: 'in_review',
  accepted: 'approved',
  returned: 'returned',
}

/** Where an answer stands on its way, as one of the known statuses. */
export function statusOf(answer: SheetAnswer | undefined): Status {
  return statusOfStage[stageOf(answer)]
}

const statusOfStanding: Record<EvidenceStanding, Status> = {
  draft: 'draft',
  submitted: 'submitted',
  accepted: 'approved',
  returned: 'returned',
  expired: 'expired',
  expires_soon: 'expires_soon',
  erased: 'erased',
}

export function statusOfPiece(piece: EvidencePiece, today: Day): Status {
  return statusOfStanding[standingOf(piece, today)]
}

/** The title of a piece; an erased one has none and is called what it is. */
export function titleOfPiece(piece: Pick<EvidencePiece, 'title' | 'erasedAt'>, t: Language): string {
  return piece.erasedAt === null ? piece.title : t.say.evidence.erasedTitle
}

/** A piece of evidence in a row that is read: its title with how long it is valid. */
export interface PieceModel {
  readonly href: string
  readonly title: string
  readonly validity: string
}

export function pieceModel(sheet: Sheet, piece: EvidencePiece, today: Day, t: Language): PieceModel {
  const say = t.say.answers
  const until = t.format.dayShort(piece.validUntil)
  const validity = piece.validUntil < today ? say.expiredOn(until) : say.validUntil(until)
  const year = reusedFrom(sheet.support, piece.id, sheet.cycle.year)
  return {
    href: paths.evidence.to({ unit: sheet.unit.code, evidence: piece.id }),
    title: titleOfPiece(piece, t),
    validity: year === undefined ? validity : `${validity}. ${t.say.evidence.reusedFrom(year)}`,
  }
}

/** Kind, type and size of a piece ("Fil, PDF, 214 kB"). */
export function aboutPiece(piece: EvidencePiece, t: Language): string {
  const types: Readonly<Record<string, string>> = t.say.files.type
  const parts = [t.say.evidence.kinds[piece.kind]]
  if (piece.fileType !== null) parts.push(types[piece.fileType] ?? piece.fileType)
  if (piece.fileSize !== null) parts.push(t.format.fileSize(piece.fileSize))
  return parts.join(', ')
}

/** What a subject is called: our own topic of a safeguard, or the text of a requirement. */
export function subjectTitle(
  catalogue: GuidelineCatalogue,
  subject: string,
  t: Language,
): { readonly text: string; readonly lang: 'en' | undefined } {
  if (isRequirementKey(subject)) {
    return { text: requirementText(catalogue, subject)[t.code], lang: undefined }
  }
  return { text: explanations[subject as SafeguardId].topic[t.code], lang: undefined }
}

/** The page of the control or guideline that a subject belongs to, with its row open or in sight. */
export function subjectHref(
  where: { readonly unit: string; readonly cycle: number },
  subject: string,
  query: { readonly edit?: string; readonly saved?: string; readonly request?: string } = {},
): string {
  const fragment = rowId(query.edit ?? subject)
  if (isRequirementKey(subject)) {
    return paths.unitGuideline.to({ ...where, guideline: guidelineOf(subject) }, query, fragment)
  }
  const { control } = safeguardById(subject as SafeguardId)
  return paths.unitControl.to({ ...where, control }, query, fragment)
}
