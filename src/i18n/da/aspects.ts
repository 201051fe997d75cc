import type { Aspect, Level } from '../../domain/maturity/level.ts'

interface AspectWords {
  readonly name: string
  /** The question that the aspect asks the unit. */
  readonly question: string
  readonly steps: Readonly<Record<Level, string>>
}

const spread = {
  1: 'Dele af politikken',
  2: 'På nogle systemer',
  3: 'På de fleste systemer',
  4: 'På alle systemer',
}

/** The four aspects of a safeguard and what each step means, beside every choice and in every report. */
export const aspects = {
  notApplicable: 'Ikke relevant',
  policy: {
    name: 'Politik',
    question: 'Er det besluttet og skrevet ned?',
    steps: {
      0: 'Ingen politik',
      1: 'Aftalt mundtligt',
      2: 'Delvist skrevet',
      3: 'Skrevet',
      4: 'Skrevet og godkendt',
    },
  },
  implementation: {
    name: 'Gennemførelse',
    question: 'Gør I det?',
    steps: { 0: 'Ikke gennemført', ...spread },
  },
  automation: {
    name: 'Automatisering',
    question: 'Sker det af sig selv?',
    steps: { 0: 'Ikke automatisk', ...spread },
  },
  reporting: {
    name: 'Rapportering',
    question: 'Får ledelsen det at vide?',
    steps: { 0: 'Ikke rapporteret', ...spread },
  },
  level: {
    name: 'Trin',
    question: 'Hvor langt er I?',
    steps: { 0: 'Ikke begyndt', ...spread },
  },
} satisfies Record<Aspect | 'level', AspectWords> & { notApplicable: string }
