import type { HearingFacts } from '../domain/reports/annual-goals.ts'
import { dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import type { Block } from './document-model.ts'

/** The annex's letter: after the annexes of the domain guide, section 6. */
const letter = 'E'

/**
 * "Høring af enhederne": every comment with the answer to it, both as they were written, and which units have spoken.
 * Left out in reports from before hearings were kept.
 */
export const presentHearingAnnex: PresentChapter = ({ snapshot: { hearing }, table, t }) => {
  if (hearing === undefined) return null
  const say = t.say.hearing.annex
  const chapter = { key: 'hearing', heading: t.say.annualGoals.annex(letter, say.heading) }
  if (hearing === null) return { ...chapter, lead: say.notHeld, blocks: [] }
  const { units, comments, from, deadline } = hearing
  const heard = units.filter(({ comments: count, none }) => none || count > 0).length
  const { dayLong } = t.format
  return {
    ...chapter,
    lead: say.lead(comments.length, heard, units.length),
    blocks: [
      { kind: 'text', text: say.period(dayLong(dayOf(from)), deadline && dayLong(deadline)) },
      ...comments.flatMap((comment) => commentBlocks(comment, t)),
      {
        kind: 'table',
        table: {
          caption: table(say.caption),
          columns: [
            { text: t.say.hearing.unit, align: 'left', share: 2 },
            { text: t.say.hearing.reply, align: 'left', share: 1 },
          ],
          rows: units.map(({ name, comments: count, none }) => ({
            cells: [{ text: name }, { text: replyOf(count, none, t) }],
          })),
        },
      },
    ],
  }
}

function commentBlocks(comment: HearingFacts['comments'][number], t: Language): readonly Block[] {
  const say = t.say.hearing.annex
  const { outcomes } = t.say.hearing
  const { roles } = t.say.navigation
  const { answer, goal } = comment
  const on = (at: typeof comment.at) => t.format.dayLong(dayOf(at))
  return [
    { kind: 'heading', text: say.from(comment.unit, roles[comment.role], on(comment.at)) },
    { kind: 'note', text: goal === null ? say.aboutAll : say.aboutGoal(goal.number, goal.text) },
    { kind: 'quote', text: comment.text },
    ...(answer === null
      ? ([{ kind: 'note', text: say.noAnswer }] as const)
      : ([
          { kind: 'note', text: say.answer(outcomes[answer.outcome], roles[answer.role], on(answer.at)) },
          { kind: 'quote', text: answer.text },
        ] as const)),
  ]
}

function replyOf(count: number, none: boolean, t: Language): string {
  const { replies } = t.say.hearing
  return count > 0 ? replies.comments(count) : none ? replies.none : replies.silent
}
