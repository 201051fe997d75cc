import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { type Sheet, type SheetAnswer, stageOf } from '../domain/answers/sheet.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { whereOf } from './answers-row.ts'
import { type UnsupportedModel, unsupportedOn } from './answers-unsupported.ts'

/** What the unit's management approves: exactly the versions that stand on this page. */
export interface ApprovalModel {
  readonly heading: string
  readonly text: string
  readonly count: number
  readonly label: string
  readonly action: string
  /** Each answer with its version, as the form carries them: `id:version id:version`. */
  readonly seen: string
  /** That somebody else must approve what this person wrote or sent. */
  readonly own: string | undefined
  /** What lacks evidence of all that waits to be approved. */
  readonly unsupported: UnsupportedModel | undefined
  readonly toRead: string
  readonly parts: readonly { readonly href: string; readonly label: string; readonly count: string }[]
}

/** Undefined where nothing waits for the management at all. */
export function approvalOf(sheet: Sheet, person: PersonId, t: Language): ApprovalModel | undefined {
  const say = t.say.todo
  const sent = [...sheet.answers.values()].filter((answer) => stageOf(answer) === 'sent')
  if (sent.length === 0) return undefined
  const own = sent.filter(({ savedBy, sentBy }) => savedBy === person || sentBy === person)
  const others = sent.filter((answer) => !own.includes(answer))
  return {
    heading: say.approveHeading,
    text: say.approveText,
    count: others.length,
    label: say.approve(others.length),
    action: paths.approval.to(whereOf(sheet)),
    seen: others.map(({ id, version }) => `${id}:${version}`).join(' '),
    own: own.length === 0 ? undefined : say.ownOnes(own.length),
    unsupported: unsupportedOn(sheet, 'sent', t),
    toRead: say.toRead,
    parts: partsOf(sheet, others, t),
  }
}

/** Reads back what the form carried; undefined for anything that is not such a list. */
export function parseSeen(
  text: string,
): readonly { readonly id: string; readonly version: number }[] | undefined {
  const parts = text.split(' ')
  if (!parts.every((part) => /^[A-Za-z0-9_-]{1,60}:[1-9][0-9]{0,8}$/.test(part))) return undefined
  return parts.map((part) => {
    const [id = '', version] = part.split(':')
    return { id, version: Number(version) }
  })
}

function partsOf(sheet: Sheet, answers: readonly SheetAnswer[], t: Language): ApprovalModel['parts'] {
  const where = whereOf(sheet)
  const subjects = new Set(answers.map(({ subject }) => subject))
  const count = (members: readonly { readonly id: string }[]) =>
    members.filter(({ id }) => subjects.has(id)).length
  const controls = cisControls.map(({ number, name, safeguards }) => ({
    href: paths.unitControl.to({ ...where, control: number }),
    label: t.say.answers.controlNamed(number, name[t.code]),
    n: count(safeguards),
  }))
  const others = sheet.catalogue.guidelines.map(({ id, title, requirements }) => ({
    href: paths.unitGuideline.to({ ...where, guideline: id }),
    label: t.say.answers.guidelineNamed(id, title[t.code]),
    n: count(requirements),
  }))
  return [...controls, ...others]
    .filter(({ n }) => n > 0)
    .map(({ href, label, n }) => ({ href, label, count: t.say.todo.count(n) }))
}
