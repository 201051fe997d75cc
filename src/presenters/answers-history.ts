import type { Role } from '../domain/access/role.ts'
import type { AnswerState } from '../domain/answers/answer.ts'
import { type StoredContent, sameContent } from '../domain/answers/content.ts'
import type { ScoringMethod } from '../domain/maturity/level.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { contentValues, scoreOf, subjectHref } from './answers-words.ts'
import { differenceBetween, type Piece } from './difference.ts'

/** One revision of an answer, as it was kept. */
interface Revision extends StoredContent {
  readonly version: number
  readonly state: AnswerState
  readonly at: Instant
  readonly name: string | null
  /** The role that the person had towards the unit on that day; null where none is known. */
  readonly role: Role | null
  readonly comment: string
  /** 1 for a text that lost to another saved at the same time, and never was the answer. */
  readonly aside: 0 | 1
}

export interface HistoryInput {
  readonly unit: { readonly code: string; readonly name: string }
  readonly year: number
  readonly method: ScoringMethod
  readonly subject: string
  /** The newest first. */
  readonly revisions: readonly Revision[]
}

interface HistoryValue {
  readonly label: string
  readonly value: string
  /** What stood there in the version before, where it was something else. */
  readonly before: string | undefined
}

/** Every version of one answer in words, the newest first. */
export interface HistoryModel {
  readonly title: string
  readonly lead: string
  readonly back: { readonly label: string; readonly href: string }
  readonly versions: readonly {
    readonly heading: string
    readonly step: string
    readonly byAt: string
    /** Why this text is kept although it never was the answer. */
    readonly aside: string | undefined
    /** Said instead of the content where the step did not change it. */
    readonly unchanged: string | undefined
    readonly values: readonly HistoryValue[]
    readonly reason: { readonly label: string; readonly pieces: readonly Piece[] }
    readonly comment: string | undefined
  }[]
}

export function presentHistory(input: HistoryInput, t: Language): HistoryModel {
  const say = t.say.answers
  const { subject, revisions } = input
  return {
    title: say.historyTitle(subject),
    lead: say.historyLead(input.unit.name, input.year, revisions.length),
    back: { label: subject, href: subjectHref({ unit: input.unit.code, cycle: input.year }, subject) },
    versions: revisions.map((revision, index) => {
      const before = revisions.slice(index + 1).find(({ aside }) => aside === 0)
      const same = before !== undefined && sameContent(revision, before)
      return {
        heading: say.version(revision.version),
        step: revision.aside === 1 ? say.setAside : say.steps[revision.state],
        byAt: say.byAt(whoIn(revision, t), t.format.dayAndTime(revision.at)),
        aside: revision.aside === 1 ? say.setAsideWhy : undefined,
        unchanged: same ? say.sameAsBefore(before.version) : undefined,
        values: same ? [] : valuesOf(input, revision, before, t),
        reason: { label: say.reason, pieces: same ? [] : reasonIn(revision, before, t) },
        comment: revision.comment === '' ? undefined : say.comment(revision.comment),
      }
    }),
  }
}

/** Name and role, or where it came from. */
function whoIn({ name, role }: Revision, t: Language): string {
  if (name === null) return t.say.answers.unknown
  return role === null ? name : t.say.answers.nameAndRole(name, t.say.navigation.roles[role])
}

/** What a version says, with its score, and beside each what the version before said where that was something else. */
function valuesOf(
  input: HistoryInput,
  revision: Revision,
  before: Revision | undefined,
  t: Language,
): readonly HistoryValue[] {
  const now = shownIn(input, revision, t)
  const then = new Map(before ? shownIn(input, before, t).map(({ label, value }) => [label, value]) : [])
  return now.map(({ label, value }) => {
    const old = then.get(label)
    return { label, value, before: before && old !== value ? (old ?? t.say.answers.missingValue) : undefined }
  })
}

function shownIn({ subject, method }: HistoryInput, content: Revision, t: Language) {
  const values = contentValues(subject, method, content, t).map(({ label, value }) => ({ label, value }))
  const score = content.status === null ? scoreOf(method, content, t) : undefined
  return score === undefined ? values : [...values, { label: t.say.answers.score, value: score }]
}

function reasonIn(revision: Revision, before: Revision | undefined, t: Language): readonly Piece[] {
  if (revision.reason === '') return [{ text: t.say.answers.noReason, onlyHere: false }]
  if (!before) return [{ text: revision.reason, onlyHere: false }]
  return differenceBetween(revision.reason, before.reason).mine
}
