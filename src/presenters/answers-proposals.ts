import { lastAnswerOn, proposes } from '../domain/answers/sheet.ts'
import { isWritable, type Reading } from './answers-row.ts'

/** Last year's answers on one page that can be confirmed together. */
export interface ProposalsModel {
  readonly strong: string
  readonly says: string
  readonly label: string
  readonly action: string
  /** Each row with the version it had on the page, as the form carries them: `GL-01-K1:0 GL-01-K2:3`. */
  readonly seen: string
}

/** Undefined where there are fewer than two: one is confirmed in its own row. */
export function proposalsOn(
  reading: Reading,
  subjects: readonly string[],
  action: string,
): ProposalsModel | undefined {
  const { sheet, t } = reading
  const say = t.say.answers
  const ready = subjects.filter((subject) => isWritable(reading, subject) && proposes(sheet, subject))
  const year = lastAnswerOn(sheet, ready[0] ?? '')?.year
  if (ready.length < 2 || year === undefined) return undefined
  return {
    strong: say.proposals(ready.length, year),
    says: say.proposalsSay(t.format.list(ready)),
    label: say.confirmAll(ready.length, year),
    action,
    seen: ready.map((subject) => `${subject}:${sheet.answers.get(subject)?.version ?? 0}`).join(' '),
  }
}

/** Reads back what the form carried; undefined for anything that is not such a list. */
export function parseProposals(
  text: string,
): readonly { readonly subject: string; readonly version: number }[] | undefined {
  const parts = text.split(' ')
  if (!parts.every((part) => /^[A-Za-z0-9.-]{1,20}:(0|[1-9][0-9]{0,8})$/.test(part))) return undefined
  if (new Set(parts).size !== parts.length) return undefined
  return parts.map((part) => {
    const [subject = '', version] = part.split(':')
    return { subject, version: Number(version) }
  })
}
