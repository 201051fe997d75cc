import { isSafeguardId } from '../../controls/cis/v8.1/index.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import { type LastAnswer, lastAnswerOn, newsOn, nextOpen, type Sheet } from '../domain/answers/sheet.ts'
import { requirementStatuses } from '../domain/compliance/status.ts'
import { isRequirementKey } from '../domain/guidelines/catalogue.ts'
import { type Aspect, aspects, levels } from '../domain/maturity/level.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { type OfferModel, offerOf } from './answers-evidence.ts'
import { type ExplainedModel, examplesOf, explainedIn } from './answers-explained.ts'
import { isProposal, type RowForm } from './answers-form.ts'
import { type LinkModel, type Reading, responsibilityOf, whereOf } from './answers-row.ts'
import {
  contentValues,
  rowId,
  saidIn,
  scoreOf,
  subjectHref,
  subjectTitle,
  type ValueModel,
} from './answers-words.ts'

/** What was just sent with a row: what is wrong with it, or whose answer stands beside it. */
export interface RowTrouble {
  readonly errors: Readonly<Record<string, string>>
  /** Whether the text seems to hold personal data, so that somebody must say that it does not. */
  readonly personalData: boolean
  /** Another's answer that was saved first, to edit beside. */
  readonly theirs: StoredContent | undefined
}

interface StepModel {
  readonly value: string
  readonly meaning: string
  readonly mark: string | undefined
}

interface GroupModel {
  readonly name: string
  readonly legend: string
  readonly question: string
  readonly steps: readonly StepModel[]
  readonly value: string
  readonly error: string | undefined
}

/** One answer as it is written. */
export interface OpenRowModel {
  readonly id: string
  readonly subject: string
  /** What a new version of its guideline makes of a requirement. */
  readonly news: Status | undefined
  readonly title: { readonly text: string; readonly lang: 'en' | undefined }
  readonly meta: string
  readonly action: string
  readonly version: number
  readonly next: { readonly subject: string; readonly label: string } | undefined
  readonly cancel: string
  readonly demand: string | undefined
  /** What a safeguard asks; undefined for a requirement, whose text says it. */
  readonly explained: ExplainedModel | undefined
  readonly last:
    | {
        readonly strong: string
        readonly says: string
        /** Where to confirm it as it is. */
        readonly confirm: string | undefined
      }
    | undefined
  /** The aspects or the one step of a safeguard; empty for a requirement. */
  readonly groups: readonly GroupModel[]
  /** The box for "not applicable", once it is asked for. */
  readonly notApplicable: boolean
  readonly status:
    | {
        readonly value: string
        readonly choices: readonly {
          readonly value: string
          readonly label: string
          readonly meaning: string
        }[]
        readonly error: string | undefined
        readonly request: LinkModel | undefined
      }
    | undefined
  readonly reason: { readonly value: string; readonly hint: string; readonly error: string | undefined }
  readonly personalData: boolean
  readonly offer: OfferModel
  readonly evidenceHint: string
  readonly evidenceError: string | undefined
  /** Examples of what counts; a requirement has its own sentence. */
  readonly examples: readonly string[]
  readonly errors: readonly { readonly name: string; readonly text: string }[]
  readonly theirs:
    | { readonly values: readonly ValueModel[]; readonly score: string | undefined; readonly reason: string }
    | undefined
}

export const noTrouble: RowTrouble = { errors: {}, personalData: false, theirs: undefined }

/** `siblings` are the subjects that "save and go on" walks through, those of the same page first. */
export function openRow(
  { sheet, t, today }: Reading,
  subject: string,
  form: RowForm,
  trouble: RowTrouble,
  siblings: readonly string[],
): OpenRowModel {
  const where = whereOf(sheet)
  const requirement = sheet.catalogue.requirement(subject)
  const last = lastAnswerOn(sheet, subject)
  const next = nextOpen(sheet, siblings, subject)
  const safeguard = isSafeguardId(subject) ? subject : undefined
  return {
    id: rowId(subject),
    subject,
    news: newsOn(sheet, subject),
    title: requirement ? { text: '', lang: undefined } : subjectTitle(sheet.catalogue, subject, t),
    meta: requirement
      ? t.say.answers.grounding[requirement.grounding]
      : safeguard
        ? responsibilityOf(sheet, safeguard, t)
        : '',
    action: actionOf(sheet, subject),
    version: form.version,
    next: next === undefined ? undefined : { subject: next, label: t.say.answers.saveAndGoTo(next) },
    cancel: subjectHref(where, subject),
    demand: requirement?.text[t.code],
    explained: safeguard && explainedIn(where, safeguard, form.notApplicable, t),
    last: last && proposal(sheet, subject, last, t),
    groups: requirement ? [] : groupsOf(sheet, form, last, trouble, t),
    notApplicable: safeguard !== undefined && form.notApplicable,
    status: requirement && statusOf(sheet, requirement.id, form, trouble, t),
    reason: {
      value: form.reason,
      hint: last ? t.say.answers.reasonHintLast : t.say.answers.reasonHint,
      error: trouble.errors['reason'],
    },
    personalData: trouble.personalData,
    offer: offerOf({ sheet, today, t }, form.evidence, subject),
    evidenceHint: requirement
      ? t.say.answers.evidenceWanted(requirement.evidence[t.code], requirement.evidenceMaxAgeMonths)
      : t.say.answers.evidenceHint,
    evidenceError: trouble.errors['evidence'],
    examples: safeguard ? examplesOf(safeguard, t) : [],
    errors: Object.entries(trouble.errors).map(([name, text]) => ({ name, text })),
    theirs: trouble.theirs && {
      values: contentValues(subject, sheet.cycle.method, trouble.theirs, t),
      score: scoreOf(sheet.cycle.method, trouble.theirs, t),
      reason: trouble.theirs.reason,
    },
  }
}

function actionOf(sheet: Sheet, subject: string): string {
  const where = whereOf(sheet)
  return isRequirementKey(subject)
    ? paths.requirementAnswer.to({ ...where, requirement: subject })
    : paths.safeguardAnswer.to({ ...where, safeguard: subject })
}

function confirmationOf(sheet: Sheet, subject: string): string {
  const where = whereOf(sheet)
  return isRequirementKey(subject)
    ? paths.requirementConfirmation.to({ ...where, requirement: subject })
    : paths.safeguardConfirmation.to({ ...where, safeguard: subject })
}

function proposal(sheet: Sheet, subject: string, last: LastAnswer, t: Language): OpenRowModel['last'] {
  const say = t.say.answers
  const said = saidIn(last.method, last.answer, t)
  if (last.obstacle === 'outdated' || last.obstacle === 'unsupported') {
    const why = last.obstacle === 'outdated' ? say.outdated(last.year) : say.unsupported
    return {
      strong: say.lastYear(last.year),
      says: `${say.lastYearSays(said)} ${why}${isProposal(sheet, subject) ? ` ${say.copied}` : ''}`,
      confirm: undefined,
    }
  }
  if (last.obstacle === 'reworded') {
    return {
      strong: say.lastYear(last.year),
      says: `${say.lastYearSays(said)} ${t.say.guidelines.unitPage.reworded(last.year)}`,
      confirm: undefined,
    }
  }
  if (last.obstacle)
    return { strong: say.lastYear(last.year), says: say.lastYearSays(said), confirm: undefined }
  const copied = isProposal(sheet, subject)
  return {
    strong: copied ? say.proposal(last.year) : say.lastYear(last.year),
    says: copied ? say.proposalSays(said) : say.lastYearSays(said),
    confirm: confirmationOf(sheet, subject),
  }
}

function groupsOf(
  sheet: Sheet,
  form: RowForm,
  last: LastAnswer | undefined,
  trouble: RowTrouble,
  t: Language,
): readonly GroupModel[] {
  const names = sheet.cycle.method === 'single-level' ? (['level'] as const) : aspects
  const before = last && last.obstacle !== 'otherMethod' ? last : undefined
  return names.map((name) => {
    const { name: legend, question, steps } = t.say.aspects[name]
    const mark = (value: string) =>
      before?.answer[name] === value ? t.say.answers.markLast(before.year) : undefined
    const given = levels.map((level) => ({
      value: String(level),
      meaning: steps[level],
      mark: mark(String(level)),
    }))
    const na = { value: 'na', meaning: t.say.aspects.notApplicable, mark: mark('na') }
    return {
      name,
      legend,
      question,
      steps: name === 'level' ? given : [...given, na],
      value: form.levels[name as Aspect | 'level'],
      error: trouble.errors[name],
    }
  })
}

/** "Not applicable" is no choice among the others but a request; it stands here once it is asked for. */
function statusOf(
  sheet: Sheet,
  requirement: string,
  form: RowForm,
  trouble: RowTrouble,
  t: Language,
): NonNullable<OpenRowModel['status']> {
  const say = t.say.answers
  const requested = form.status === 'not_relevant'
  const offered = requirementStatuses.filter((status) => status !== 'not_relevant' || requested)
  return {
    value: form.status,
    choices: offered.map((status) => ({
      value: status,
      label: status === 'not_relevant' ? say.requestNotRelevant : t.say.status[status],
      meaning: say.meanings[status],
    })),
    error: trouble.errors['status'],
    request: requested
      ? undefined
      : {
          href: subjectHref(whereOf(sheet), requirement, { edit: requirement, request: '1' }),
          label: say.requestNotRelevant,
          about: say.ofSubject(requirement),
        },
  }
}
