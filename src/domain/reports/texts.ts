import type { Day } from '../time.ts'

/** Figures of breaches and incidents that a person enters, in the order they are shown. */
export const incidentFigures = ['breaches', 'notified', 'informed', 'incidents', 'significant'] as const
export type IncidentFigure = (typeof incidentFigures)[number]

/**
 * What a person writes for "Årlige mål" of a year, beside what the data says: legal changes, the threat with its source
 * and day, and breaches and incidents as figures and learning (domain guide, section 6, chapters 3 and 12).
 */
export interface ReportTexts extends Readonly<Record<IncidentFigure, number | null>> {
  readonly legalChanges: string
  readonly threat: string
  readonly threatSource: string
  readonly threatOn: Day | null
  /** The days the figures are counted from and to, both included. */
  readonly incidentsFrom: Day | null
  readonly incidentsTo: Day | null
  /** Aggregated: no case that somebody can recognise. */
  readonly learning: string
}

/** Nothing has been written yet; a figure that is not entered is not 0. */
export const noTexts: ReportTexts = {
  legalChanges: '',
  threat: '',
  threatSource: '',
  threatOn: null,
  breaches: null,
  notified: null,
  informed: null,
  incidents: null,
  significant: null,
  incidentsFrom: null,
  incidentsTo: null,
  learning: '',
}

export type TextFault =
  | 'sourceMissing'
  | 'dayMissing'
  | 'dayAhead'
  | 'threatMissing'
  | 'periodMissing'
  | 'periodReversed'
  | 'morePartsThanWhole'
export type TextFaults = Readonly<Partial<Record<keyof ReportTexts, TextFault>>>

/** The figures that are part of another one: a notified breach is a breach, a significant incident an incident. */
const partOf = {
  notified: 'breaches',
  informed: 'breaches',
  significant: 'incidents',
} as const

/**
 * What is wrong, by field: a threat without its source or day, or a day ahead; figures without their period, a period that
 * ends before it begins or has not ended; more of a part than of the whole.
 */
export function textFaults(texts: ReportTexts, today: Day): TextFaults {
  return { ...threatFaults(texts, today), ...periodFaults(texts, today), ...partFaults(texts) }
}

function threatFaults({ threat, threatSource, threatOn }: ReportTexts, today: Day): TextFaults {
  if (threat === '') {
    return threatSource === '' && threatOn === null ? {} : { threat: 'threatMissing' }
  }
  return {
    ...(threatSource === '' ? { threatSource: 'sourceMissing' as const } : {}),
    ...(threatOn === null
      ? { threatOn: 'dayMissing' as const }
      : threatOn > today
        ? { threatOn: 'dayAhead' as const }
        : {}),
  }
}

function periodFaults(texts: ReportTexts, today: Day): TextFaults {
  const { incidentsFrom: from, incidentsTo: to } = texts
  const needed = hasFigures(texts)
  if (from === null || to === null) {
    if (!needed && from === null && to === null) return {}
    return {
      ...(from === null ? { incidentsFrom: 'periodMissing' as const } : {}),
      ...(to === null ? { incidentsTo: 'periodMissing' as const } : {}),
    }
  }
  if (to < from) return { incidentsTo: 'periodReversed' }
  return to > today ? { incidentsTo: 'dayAhead' } : {}
}

function partFaults(texts: ReportTexts): TextFaults {
  const faults: Partial<Record<IncidentFigure, TextFault>> = {}
  for (const [part, whole] of Object.entries(partOf) as [keyof typeof partOf, IncidentFigure][]) {
    const [some, all] = [texts[part], texts[whole]]
    if (some !== null && all !== null && some > all) faults[part] = 'morePartsThanWhole'
  }
  return faults
}

/** Whether any figure is entered. */
export function hasFigures(texts: Readonly<Record<IncidentFigure, unknown>>): boolean {
  return incidentFigures.some((figure) => texts[figure] !== null)
}
