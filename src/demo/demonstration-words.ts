import type { StoredLevel } from '../domain/answers/answer.ts'
import type { RequirementStatus } from '../domain/compliance/status.ts'
import type { Chance } from './chance.ts'

const policies: readonly string[] = [
  'Der er ikke skrevet noget ned endnu.',
  'Fremgangsmåden er aftalt mundtligt i teamet.',
  'Instruksen er delvist skrevet og mangler de nyeste systemer.',
  'Instruksen er skrevet og lagt i dokumentsystemet.',
  'Instruksen er skrevet og godkendt af enhedens ledelse.',
]

const practice: readonly string[] = [
  'Arbejdet er ikke begyndt.',
  'Dele af det bliver gjort, når der er tid.',
  'Det bliver gjort på de største systemer.',
  'Det bliver gjort på de fleste systemer. De sidste mangler en aftale med leverandøren.',
  'Det bliver gjort på alle systemer.',
]

const reporting: readonly string[] = [
  'Ledelsen får ikke tal.',
  'Ledelsen hører om det, når der er noget særligt.',
  'Ledelsen får et tal én gang om året.',
  'Ledelsen får et tal hvert halve år.',
  'Ledelsen får et tal hver måned.',
]

/** A reason that fits the steps it explains, as a busy coordinator would write it. */
export function reasonFor(policy: StoredLevel, implementation: StoredLevel, report: StoredLevel): string {
  return [policies, practice, reporting]
    .map((sentences, index) => sentences[Number([policy, implementation, report][index])])
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

const complianceReasons: Record<RequirementStatus, readonly [string, ...string[]]> = {
  complied: [
    'Kravet er opfyldt. Opgørelsen viser det seneste halve år.',
    'Ledelsen har gennemgået punktet og fundet det opfyldt.',
    'Fremgangsmåden er fulgt hele året og er beskrevet i instruksen.',
  ],
  partly: [
    'Kravet er opfyldt for de største systemer. Resten følger i næste kvartal.',
    'Instruksen er på plads, men stikprøven mangler for to måneder.',
  ],
  not_complied: [
    'Kravet er ikke opfyldt. Planen er at være færdig inden sommer.',
    'Der mangler en aftale med leverandøren. Opgaven er sat i gang.',
  ],
  not_relevant: ['Enheden har ingen opgaver, som kravet handler om.'],
}

export function complianceReason(status: RequirementStatus, chance: Chance): string {
  return chance.pick(complianceReasons[status])
}

export const returnComments: readonly [string, ...string[]] = [
  'Opgørelsen dækker kun to af jeres fire systemer. Tilføj de sidste, og send igen.',
  'Instruksen er fra før omlægningen. Vedlæg den nye version.',
  'Begrundelsen siger ”de fleste systemer”, men opgørelsen viser halvdelen. Ret trinnet, eller vedlæg en ny opgørelse.',
]

/** One piece of evidence that every unit has, valid relative to the year of the assessment. */
export interface EvidencePattern {
  readonly title: string
  readonly kind: 'file' | 'link' | 'statement'
  readonly file?: { readonly name: string; readonly type: 'csv' | 'txt'; readonly content: string }
  readonly statement?: string
  readonly url?: string
  /** Months of validity, from the first of January of the assessment's year. */
  readonly months: number
}

export const evidencePatterns: readonly EvidencePattern[] = [
  {
    title: 'Opgørelse over brugerkonti, 1. halvår',
    kind: 'file',
    file: {
      name: 'opgoerelse-brugerkonti.csv',
      type: 'csv',
      content:
        'System;Konti;Ikke brugt i 60 dage;Lukket\nSystem 1;2140;96;96\nSystem 2;870;41;41\nSystem 3;312;28;28\n',
    },
    months: 15,
  },
  {
    title: 'Ledelsens gennemgang af informationssikkerhed',
    kind: 'statement',
    statement:
      'Enhedens ledelse har gennemgået informationssikkerheden to gange i år og har besluttet, hvad der skal ske med de åbne afvigelser.',
    months: 18,
  },
  {
    title: 'Instruks for adgange og systemer',
    kind: 'link',
    url: 'https://dokumenter.fjordland.example/instrukser/adgange',
    months: 24,
  },
  {
    title: 'Referat af beredskabsøvelse',
    kind: 'file',
    file: {
      name: 'referat-beredskabsoevelse.txt',
      type: 'txt',
      content:
        'Referat af beredskabsøvelse\n\nDeltagere: 14 fra klinik, teknik og ledelse.\nØvelsen viste, at nødproceduren virker i fire timer uden journalsystem.\nTre punkter skal rettes inden næste øvelse.\n',
    },
    months: 14,
  },
  {
    title: 'Kursusoversigt, antal deltagere',
    kind: 'link',
    url: 'https://kurser.fjordland.example/oversigt',
    months: 18,
  },
  {
    title: 'Stikprøve af rettigheder',
    kind: 'statement',
    statement: 'Stikprøven omfattede 40 konti. Tre havde for brede rettigheder og er rettet.',
    months: 5,
  },
]
