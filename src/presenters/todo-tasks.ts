import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { cisControls, isSafeguardId, type SafeguardId } from '../../controls/cis/v8.1/index.ts'
import {
  dutyOn,
  isOpen,
  lastAnswerOn,
  newsOn,
  ownGuidelines,
  type Sheet,
  type Stage,
  stageOf,
} from '../domain/answers/sheet.ts'
import type { EvidencePiece } from '../domain/evidence/evidence.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { examplesOf } from './answers-explained.ts'
import { whereOf } from './answers-row.ts'
import { newsIn, saidIn, subjectHref, subjectTitle } from './answers-words.ts'

/** One question that waits for an answer. */
export interface QuestionModel {
  readonly subject: string
  readonly title: { readonly text: string; readonly lang: 'en' | undefined }
  /** What counts as evidence. */
  readonly evidence: string | undefined
  /** The comment that an answer was returned with. */
  readonly comment: string | undefined
  /** Last year's answer, and how its evidence stands; nothing where there was none. */
  readonly side: readonly string[]
  readonly status: Status | undefined
}

/** Questions that belong together, with one button that opens the first of them. */
export interface TaskModel {
  readonly heading: string
  readonly about: string
  readonly button: { readonly href: string; readonly label: string }
  readonly questions: readonly QuestionModel[]
  /** What is said of the questions where they are folded away. */
  readonly folded: string | undefined
  readonly more: string | undefined
}

/** With more than this waiting, a task folds its questions away, and names the first ones. */
const manyQuestions = 40
const named = 2
const unfolded = 4

/** What was returned: a task of its own, before all others. */
export function returnedTask(sheet: Sheet, returned: readonly string[], t: Language): TaskModel | undefined {
  const [first] = returned
  if (first === undefined) return undefined
  const say = t.say.todo
  return {
    heading: say.returnedHeading,
    about: say.returnedHelp,
    button: { href: opened(sheet, first), label: say.fix(returned.length) },
    questions: returned.map((subject) => ({
      subject,
      title: subjectTitle(sheet.catalogue, subject, t),
      evidence: undefined,
      comment: commentOn(sheet, subject, t),
      side: [],
      status: 'returned',
    })),
    folded: undefined,
    more: undefined,
  }
}

/**
 * What is missing, by control and then by guideline, in the catalogue's order; `open` are the subjects that wait for
 * a first answer, of `all` that wait.
 */
export function missingTasks(
  sheet: Sheet,
  open: readonly string[],
  all: number,
  t: Language,
): readonly TaskModel[] {
  const waiting = new Set(open)
  const many = all > manyQuestions
  const say = t.say.todo
  const controls = cisControls.flatMap((control) => {
    const own = control.safeguards
      .map(({ id }) => id)
      .filter((id) => ['own', 'shared'].includes(dutyOn(sheet, id)))
    const missing = own.filter((id) => waiting.has(id))
    const heading = t.say.answers.controlNamed(control.number, control.name[t.code])
    return taskOf(sheet, heading, say.missingSafeguards(missing.length, own.length), missing, many, t)
  })
  const guidelines = ownGuidelines(sheet).flatMap(({ id, title, requirements }) => {
    const missing = requirements.map((requirement) => requirement.id).filter((each) => waiting.has(each))
    const heading = t.say.answers.guidelineNamed(id, title[t.code])
    const news = newsIn(sheet, missing, t)
    const about = [say.missingRequirements(missing.length, requirements.length), ...news].join(' ')
    return taskOf(sheet, heading, about, missing, many, t)
  })
  return [...controls, ...guidelines]
}

function taskOf(
  sheet: Sheet,
  heading: string,
  about: string,
  missing: readonly string[],
  many: boolean,
  t: Language,
): readonly TaskModel[] {
  const [first] = missing
  if (first === undefined) return []
  const shown = many ? missing.slice(0, unfolded) : missing
  const rest = missing.length - shown.length
  return [
    {
      heading,
      about,
      button: { href: opened(sheet, first), label: t.say.todo.answerThem(missing.length) },
      questions: shown.map((subject) => question(sheet, subject, t)),
      folded: many ? namesOf(missing, t) : undefined,
      more: rest === 0 ? undefined : t.say.todo.more(rest),
    },
  ]
}

/** "3.2 Overblik over data, 3.5 Sikker destruktion og 7 mere". */
function namesOf(missing: readonly string[], t: Language): string {
  const name = (subject: string) =>
    isSafeguardId(subject) ? `${subject} ${explanations[subject].topic[t.code]}` : subject
  const first = missing.slice(0, named).map(name)
  const rest = missing.length - first.length
  return rest === 0 ? t.format.list(first) : `${first.join(', ')} ${t.say.todo.more(rest)}`
}

function question(sheet: Sheet, subject: string, t: Language): QuestionModel {
  return {
    subject,
    title: subjectTitle(sheet.catalogue, subject, t),
    evidence: evidenceFor(sheet, subject, t),
    comment: undefined,
    side: sideOf(sheet, subject, stageOf(sheet.answers.get(subject)), t),
    status: newsOn(sheet, subject),
  }
}

/** What counts as evidence, in one line: what a requirement asks for, or an example for a safeguard. */
function evidenceFor(sheet: Sheet, subject: string, t: Language): string | undefined {
  const say = t.say.answers
  const requirement = sheet.catalogue.requirement(subject)
  if (requirement) return say.evidenceWanted(requirement.evidence[t.code], requirement.evidenceMaxAgeMonths)
  const [example] = isSafeguardId(subject) ? examplesOf(subject, t) : []
  return example === undefined ? undefined : t.say.todo.evidenceExample(example)
}

function sideOf(sheet: Sheet, subject: string, stage: Stage, t: Language): readonly string[] {
  const say = t.say.todo
  const last = lastAnswerOn(sheet, subject)
  const given = sheet.responsibility.get(subject as SafeguardId)
  const shared = given?.kind === 'shared' && given.provider.id !== sheet.unit.id
  const answered = shared && sheet.central.get(subject as SafeguardId)?.complete === 1
  return [
    ...(stage === 'draft' ? [say.draft] : []),
    ...(last
      ? [say.lastYear(saidIn(last.method, last.answer, t)), evidenceLine(sheet, last.evidence, t)]
      : []),
    ...(answered ? [say.providerAnswered(given.provider.name)] : []),
  ]
}

/** How the evidence stands that would be taken over: what is valid longest decides. */
function evidenceLine(sheet: Sheet, evidence: readonly EvidencePiece[], t: Language): string {
  const say = t.say.todo
  const until = evidence
    .map(({ validUntil }) => validUntil)
    .sort()
    .at(-1)
  if (until === undefined) return say.evidenceMissing
  const date = t.format.dayShort(until)
  return until < sheet.cycle.countingDate ? say.evidenceExpired(date) : say.evidenceValid(date)
}

function commentOn(sheet: Sheet, subject: string, t: Language): string | undefined {
  const comment = sheet.answers.get(subject)?.reviewComment ?? ''
  return comment === '' ? undefined : t.say.todo.comment(comment)
}

function opened(sheet: Sheet, subject: string): string {
  return subjectHref(whereOf(sheet), subject, { edit: subject })
}

/** How many of the subjects wait to be answered, finished or answered again. */
export function openOf(sheet: Sheet, subjects: readonly string[]): readonly string[] {
  return subjects.filter((subject) => isOpen(stageOf(sheet.answers.get(subject))))
}
