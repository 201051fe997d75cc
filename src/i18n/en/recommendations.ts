import type { recommendations as danish } from '../da/recommendations.ts'
import { form } from './form.ts'

export const recommendations: typeof danish = {
  title: 'Recommendations of external analyses',
  lead: (uncovered) =>
    uncovered === 0
      ? ['Every highlighted recommendation is covered, handled elsewhere or closed.']
      : [
          {
            strong:
              uncovered === 1
                ? '1 highlighted recommendation is not covered.'
                : `${uncovered} highlighted recommendations are not covered.`,
          },
          ' The sub-strategy cannot be submitted until an effort covers them or they are handled elsewhere.',
        ],
  uncoveredNames: (numbers) => `This concerns ${numbers}.`,
  empty: 'There are no recommendations yet. They come with an external analysis.',
  caption: 'Recommendations with what covers them',
  column: { recommendation: 'Recommendation', source: 'Analysis', state: 'Status', cover: 'Covered by' },
  highlighted: 'Highlighted',
  supersededAnalysis: 'A newer analysis has taken the place of this one.',
  states: {
    received: 'Received, not covered',
    covered: 'Covered',
    elsewhere: 'Handled elsewhere',
    closed: 'Closed',
  },
  coveredBy: (codes, count) => (count === 1 ? `Effort ${codes}` : `Efforts ${codes}`),
  withdrawnOnly: (codes) => `Only effort ${codes}, which is withdrawn. It does not cover.`,
  nobody: 'No effort',
  one: (number) => `Recommendation ${number}`,
  analysis: (year, framework) => `${year}, ${framework}`,
  history: 'Decisions on the recommendation',
  historyCaption: 'Decisions on the recommendation, oldest first',
  historyNone: 'No decision has been taken on the recommendation.',
  historyColumn: {
    decision: 'Decision',
    reason: 'Reason',
    decidedBy: 'Decided by',
    on: 'Date',
    recordedBy: 'Recorded by',
  },
  record: 'Record a decision',
  kind: 'What has been decided?',
  kinds: {
    elsewhere: 'The recommendation is handled elsewhere',
    closed: 'The recommendation is carried out and is closed',
    reopened: 'The recommendation is taken up again',
  },
  reason: 'Reason',
  reasonHint: 'Write where and how the recommendation is handled. The text may be printed in reports.',
  decidedBy: 'Who has decided it?',
  decidedByHint: 'For example “The steering group for cyber and information security”.',
  on: 'Decided on',
  save: 'Save the decision',
  saved: 'The decision is saved.',
  refusals: {
    alreadySo: 'It is already decided that the recommendation is handled elsewhere.',
    notHandled: 'There is no decision to take up again.',
    closed: 'The recommendation is closed. Take it up again first.',
    notSettled: 'The recommendation is neither covered nor handled elsewhere, so it cannot be closed.',
    dayAhead: form.dayAhead,
  },
}
