import type { Moment, Writer } from '../db/change.ts'
import type { AnswerTable } from '../db/schema/answers.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { RequirementKey } from '../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays } from '../domain/time.ts'
import type { DemonstrationCycle, Places } from './demonstration-region.ts'
import { momentOn } from './moments.ts'

/** What three units asked for: one exemption well within its time, one that runs out soon, one that waits. */
const applications = [
  {
    reason: 'Det gamle system kan ikke indstilles, som kravet siger. Det bliver skiftet ud næste år.',
    risk: 'En fejl kan blive opdaget senere end ellers. Den rammer kun enhedens egne data.',
    measures: 'To medarbejdere gennemgår systemets lister hver mandag og noterer det i driftsloggen',
    asked: -70,
    granted: { at: -60, from: -60, until: 150, note: 'Driftschefen melder tilbage hvert kvartal.' },
    wished: 180,
  },
  {
    reason: 'Aftalen med leverandøren udløber først til sommer, og den kan ikke ændres før.',
    risk: 'Leverandøren kan være længere om at svare, end kravet tillader.',
    measures: 'Enheden har en fast kontaktperson hos leverandøren og en nødprocedure på papir',
    asked: -200,
    granted: { at: -190, from: -190, until: 18, note: '' },
    wished: 18,
  },
  {
    reason: 'Afdelingen flytter i nye lokaler, og arbejdet kan først gøres færdigt derefter.',
    risk: 'Opgaven bliver gjort i hånden så længe, og det kan give forsinkelser.',
    measures: 'Ledelsen gennemgår sagerne hver uge, til flytningen er slut',
    asked: -4,
    granted: undefined,
    wished: 120,
  },
] as const

/** Exemptions, a plan for what the law demands, and comments, all on answers that say something is lacking. */
export async function seedExemptions(
  write: Writer,
  moment: Moment,
  cycle: DemonstrationCycle,
  { people, units }: Places,
  answers: readonly AnswerTable[],
): Promise<void> {
  const codeOf = new Map([...units].map(([code, id]) => [id, code]))
  const coordinatorOf = (unit: UnitId) =>
    (people.get(`coordinator-${(codeOf.get(unit) ?? '').toLowerCase()}`) ?? people.get('officer')) as PersonId
  const lacking = answers.filter(
    ({ kind, status }) => kind === 'requirement' && (status === 'partly' || status === 'not_complied'),
  )
  const groundedIn = (law: boolean) =>
    oneOfEachUnit(
      lacking.filter(({ subject }) => (deliveredCatalogue.requirement(subject)?.grounding === 'law') === law),
    )
  for (const [index, application] of applications.entries()) {
    const answer = groundedIn(false)[index]
    if (answer) await seedExemption(write, moment, cycle, { people, answer, application, coordinatorOf })
  }
  for (const [index, answer] of groundedIn(true).slice(0, 2).entries()) {
    await insertAll(write, 'plan', [
      {
        id: moment.newId<'plan'>(),
        unit_id: answer.unit_id,
        requirement: answer.subject as RequirementKey,
        action: 'Enheden gennemgår alle systemer, retter det, der mangler, og viser det med en opgørelse.',
        responsible: 'Driftschefen',
        // The first is on its way, the second has run past its deadline.
        deadline: addDays(moment.today, index === 0 ? 75 : -6),
        by_person: coordinatorOf(answer.unit_id),
        at: momentOn(addDays(moment.today, -30)),
      },
    ])
  }
  await seedComments(write, moment, { answers, people, coordinatorOf })
}

interface Asked {
  readonly people: Places['people']
  readonly answer: AnswerTable
  readonly application: (typeof applications)[number]
  readonly coordinatorOf: (unit: UnitId) => PersonId
}

async function seedExemption(
  write: Writer,
  moment: Moment,
  cycle: DemonstrationCycle,
  { people, answer, application, coordinatorOf }: Asked,
): Promise<void> {
  const { reason, risk, measures, asked, granted, wished } = application
  const lead = people.get('lead') as PersonId
  const id = moment.newId<'exemption'>()
  const by = coordinatorOf(answer.unit_id)
  const on = (days: number) => addDays(moment.today, days)
  const step = (state: 'applied' | 'granted', person: PersonId, days: number, note: string) => ({
    id: moment.newId<'exemption_step'>(),
    exemption_id: id,
    state,
    by_person: person,
    at: momentOn(on(days)),
    note,
  })
  await insertAll(write, 'exemption', [
    {
      id,
      unit_id: answer.unit_id,
      cycle_id: cycle.id,
      requirement: answer.subject as RequirementKey,
      reason,
      risk,
      measures,
      wished_until: on(wished),
      extends_id: null,
      state: granted ? ('granted' as const) : ('applied' as const),
      requested_by: by,
      requested_at: momentOn(on(asked)),
      version: granted ? 2 : 1,
    },
  ])
  await insertAll(write, 'exemption_step', [step('applied', by, asked, '')])
  if (!granted) return
  await insertAll(write, 'exemption_grant', [
    {
      exemption_id: id,
      requested_by: by,
      decided_by: lead,
      decided_at: momentOn(on(granted.at)),
      valid_from: on(granted.from),
      valid_until: on(granted.until),
      note: granted.note,
    },
  ])
  await insertAll(write, 'exemption_step', [step('granted', lead, granted.at, granted.note)])
}

/** A question of the central team and the unit's answer on what was returned, and a note on what is still a draft. */
async function seedComments(
  write: Writer,
  moment: Moment,
  {
    answers,
    people,
    coordinatorOf,
  }: { readonly answers: readonly AnswerTable[] } & Pick<Asked, 'people' | 'coordinatorOf'>,
): Promise<void> {
  const officer = people.get('officer') as PersonId
  const returned = oneOfEachUnit(answers.filter(({ state }) => state === 'returned')).slice(0, 2)
  const comment = (answer: AnswerTable, by: PersonId, days: number, text: string) => ({
    id: moment.newId<'comment'>(),
    unit_id: answer.unit_id,
    cycle_id: answer.cycle_id,
    subject: answer.subject,
    text,
    by_person: by,
    at: momentOn(addDays(moment.today, days)),
  })
  await insertAll(
    write,
    'comment',
    returned.flatMap((answer) => [
      comment(answer, officer, -3, 'Hvilke systemer dækker opgørelsen? Skriv blot antallet.'),
      comment(
        answer,
        coordinatorOf(answer.unit_id),
        -1,
        'Den dækker fire af seks systemer. De to sidste kommer i næste uge.',
      ),
    ]),
  )
}

function oneOfEachUnit(answers: readonly AnswerTable[]): readonly AnswerTable[] {
  return [...Map.groupBy(answers, ({ unit_id }) => unit_id).values()].flatMap(([first]) => first ?? [])
}
