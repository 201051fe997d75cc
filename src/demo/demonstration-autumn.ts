import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import { goalNumber } from '../domain/goals/goal.ts'
import type { HearingOutcome } from '../domain/hearing/hearing.ts'
import type { UnitId } from '../domain/ids.ts'
import { day, type Instant } from '../domain/time.ts'
import type { DemonstrationCycle, Places } from './demonstration-region.ts'

/** What units said of the goals; one of them is about all goals, and one unit had nothing to say. */
const comments: readonly {
  readonly unit: string
  /** Which goal of the year, counted from 1; null for all of them. */
  readonly goal: number | null
  readonly goalText: string
  readonly text: string
  readonly answer: { readonly outcome: HearingOutcome; readonly text: string }
}[] = [
  {
    unit: 'SYG-A',
    goal: 2,
    goalText: 'Hver enhed afprøver sin nødprocedure mindst én gang i året.',
    text: 'Vi kan ikke lukke et helt afsnit. Kan en øvelse ved skrivebordet tælle med?',
    answer: {
      outcome: 'agreed',
      text: 'Ja. En øvelse ved skrivebordet tæller, når den har et referat med læringspunkter.',
    },
  },
  {
    unit: 'PSY-C',
    goal: 1,
    goalText: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
    text: 'Hvert halve år er for tit for afsnit uden vikarer. Vi foreslår én gang om året.',
    answer: {
      outcome: 'not_agreed',
      text: 'Fristen fastholdes, fordi de fleste afvigelser opstår inden for få måneder efter et skift.',
    },
  },
  {
    unit: 'DIA-F',
    goal: null,
    goalText: '',
    text: 'Vi mangler en oversigt over, hvilken hjælp det centrale team kan give og hvornår.',
    answer: {
      outcome: 'partly',
      text: 'Støtten står nu ved hvert mål. En kalender over kurser følger i januar.',
    },
  },
]

/** What the autumn before left behind: a hearing with answers, the statement, and the texts of both years' reports. */
export async function seedAutumn(
  write: Writer,
  moment: Moment,
  cycles: { readonly before: DemonstrationCycle; readonly now: DemonstrationCycle },
  places: Places,
): Promise<void> {
  await seedHearing(write, moment, cycles.before, places)
  await seedStatement(write, moment, cycles.before, places)
  await seedTexts(write, moment, cycles, places)
}

async function seedHearing(
  write: Writer,
  moment: Moment,
  { id: cycle_id, year }: DemonstrationCycle,
  { people, units }: Places,
): Promise<void> {
  const on = (date: string) => `${year - 1}-${date}T09:40:00.000Z` as Instant
  for (const [index, { unit, goal, goalText, text, answer }] of comments.entries()) {
    const id = moment.newId<'hearing_comment'>()
    await insertAll(write, 'hearing_comment', [
      {
        id,
        cycle_id,
        unit_id: units.get(unit) as UnitId,
        kind: 'comment' as const,
        goal_number: goal === null ? null : goalNumber(year, goal),
        goal_text: goalText,
        text,
        role: 'unit_coordinator' as const,
        by_person: people.get(`coordinator-${unit.toLowerCase()}`) ?? null,
        at: on(`10-${20 + index}`),
      },
    ])
    await insertAll(write, 'hearing_answer', [
      {
        id: moment.newId<'hearing_answer'>(),
        comment_id: id,
        ...answer,
        role: 'officer' as const,
        by_person: people.get('officer') ?? null,
        at: on(`11-0${3 + index}`),
      },
    ])
  }
  await insertAll(write, 'hearing_comment', [
    {
      id: moment.newId<'hearing_comment'>(),
      cycle_id,
      unit_id: units.get('SYG-B') as UnitId,
      kind: 'none' as const,
      goal_number: null,
      goal_text: '',
      text: '',
      role: 'unit_manager' as const,
      by_person: people.get('manager-syg-b') ?? null,
      at: on('10-25'),
    },
  ])
}

function seedStatement(
  write: Writer,
  moment: Moment,
  { id: cycle_id, year }: DemonstrationCycle,
  { people }: Places,
): Promise<void> {
  return insertAll(write, 'dpo_statement', [
    {
      id: moment.newId<'dpo_statement'>(),
      cycle_id,
      act: 'given' as const,
      text: [
        'Målene retter sig mod de områder, hvor de registreredes oplysninger er mest udsat, og de er forholdsmæssige.',
        'Jeg anbefaler, at målet om databehandleraftaler bliver fulgt tæt, fordi tilsyn med leverandører er et gennemgående problem. Opgørelser over kurser skal fortsat være uden navne.',
      ].join('\n\n'),
      by_person: people.get('dpo') ?? null,
      at: `${year - 1}-11-06T12:15:00.000Z` as Instant,
    },
  ])
}

async function seedTexts(
  write: Writer,
  moment: Moment,
  { before, now }: { readonly before: DemonstrationCycle; readonly now: DemonstrationCycle },
  { people }: Places,
): Promise<void> {
  const saved_by = people.get('officer') ?? null
  const { year } = before
  await insertAll(write, 'report_text', [
    {
      cycle_id: before.id,
      legal_changes:
        'Kravene til underretning om væsentlige hændelser er skærpet. Retningslinjen om hændelser er rettet til.',
      threat:
        'Truslen fra afpresning med skadelig software vurderes som meget høj. Angreb begynder oftest med en besked til en medarbejder.',
      threat_source: 'Regionens egen trusselsvurdering (opdigtet)',
      threat_on: day(`${year - 1}-09-15`),
      incidents_from: day(`${year - 2}-10-01`),
      incidents_to: day(`${year - 1}-09-30`),
      breaches: 41,
      notified: 13,
      informed: 3,
      incidents: 19,
      significant: 1,
      learning:
        'De fleste brud skyldes oplysninger sendt til en forkert modtager. En kontrol før afsendelse er indført i alle enheder.',
      saved_by,
      saved_at: `${year - 1}-11-04T08:30:00.000Z` as Instant,
      version: 1,
    },
    // Next year's report has only begun.
    {
      cycle_id: now.id,
      legal_changes: 'Nye regler om brug af kunstig intelligens får betydning for diagnostiske systemer.',
      threat: '',
      threat_source: '',
      threat_on: null,
      incidents_from: null,
      incidents_to: null,
      breaches: null,
      notified: null,
      informed: null,
      incidents: null,
      significant: null,
      learning: '',
      saved_by,
      saved_at: moment.now,
      version: 1,
    },
  ])
}
