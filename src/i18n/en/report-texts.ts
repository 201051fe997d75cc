import type { reportTexts as danish } from '../da/report-texts.ts'
import { form } from './form.ts'

/** The page for the texts and figures that somebody writes for the annual goals of a year. */
export const reportTexts: typeof danish = {
  title: (year) => `Texts for the report ${year}`,
  link: 'Write the texts for the report',
  lead: 'What you write here stands in the annual goals: in chapter 3 on the background and in chapter 12 on breaches and incidents. A frozen version does not change.',
  care: 'Write no names or civil registration numbers, and nothing by which a single case can be recognised. The text may become public.',
  background: 'Background',
  legalChanges: 'Legal changes since last year',
  legalHint: 'Only what matters to the goals. At most 3,000 characters.',
  threat: 'The threat',
  threatHint: 'Short, with a source and a date. At most 3,000 characters.',
  threatSource: 'Source of the threat assessment',
  threatOn: 'Date of the source',
  incidents: 'Breaches and incidents',
  incidentsHint:
    'The number in the period. Leave a field empty where it is not known. An empty field is not 0.',
  from: 'The period begins',
  to: 'The period ends',
  learning: 'Learning',
  learningHint: 'What the breaches and incidents have taught us, taken together. At most 3,000 characters.',
  save: 'Save the texts',
  saved: 'The texts are saved.',
  closed: 'The yearly cycle is closed. The texts cannot be changed.',
  faults: {
    sourceMissing: 'Write where the assessment of the threat comes from.',
    dayMissing: 'Write the date of the source.',
    dayAhead: form.dayAhead,
    threatMissing: 'There is a source or a date, but no text on the threat.',
    periodMissing: 'Write which period the figures cover.',
    periodReversed: 'The period ends before it begins.',
    morePartsThanWhole: 'The figure is greater than what it is part of.',
  },
}
