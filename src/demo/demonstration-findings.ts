import type { Moment, Writer } from '../db/change.ts'
import type { FindingDraft, FindingState } from '../domain/findings/finding.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day } from '../domain/time.ts'
import type { Places } from './demonstration-region.ts'
import { type MadeUpFinding, seedFindingRows } from './finding-rows.ts'
import { momentOn } from './moments.ts'

type Days = number | null

/** Made-up systems, one or more for each state; days count from today. */
const systems: readonly (Omit<FindingDraft, 'endOfSupport' | 'deadline'> & {
  readonly unit: string
  readonly state: FindingState
  readonly support: Days
  readonly due: Days
})[] = [
  {
    unit: 'SYG-A',
    state: 'proposed',
    system: 'Svararkivet',
    area: 'Diagnostik',
    task: 'Opslag i gamle prøvesvar',
    maintenance: 'local',
    support: -240,
    unmet: ['GL-12', 'GL-15'],
    deviation:
      'Leverandøren udsender ikke flere opdateringer. Systemet står på samme net som kontor-pc’erne.',
    risk: 'En kendt svaghed kan udnyttes, og gamle svar kan blive utilgængelige.',
    handling: 'phase_out',
    plan: 'Svarene flyttes til det fælles arkiv, og systemet slukkes.',
    owner: 'Laboratoriechefen',
    due: 150,
  },
  {
    unit: 'SYG-A',
    state: 'registered',
    system: 'Vagtplan 4',
    area: 'Administration',
    task: 'Vagtplaner i to afdelinger',
    maintenance: 'local',
    support: null,
    unmet: [],
    deviation: 'Fælles brugernavn på vagtstuen.',
    risk: '',
    handling: null,
    plan: '',
    owner: '',
    due: null,
  },
  {
    unit: 'SYG-B',
    state: 'decided',
    system: 'Adgangskort Nord',
    area: 'Bygninger',
    task: 'Døre og adgangskort',
    maintenance: 'supplier',
    support: -30,
    unmet: ['GL-22'],
    deviation: 'Styringen kan ikke opdateres uden at blive skiftet.',
    risk: 'Døre kan blive åbnet eller låst af uvedkommende.',
    handling: 'shield',
    plan: 'Styringen kommer på et net for sig selv, til den bliver skiftet.',
    owner: 'Teknisk chef',
    due: -12,
  },
  {
    unit: 'SYG-B',
    state: 'assessed',
    system: 'Ultralyd 2',
    area: 'Diagnostik',
    task: 'Billeder fra tre ambulatorier',
    maintenance: 'supplier',
    support: 90,
    unmet: ['GL-12-K1'],
    deviation: 'Apparaterne kan kun bruge en gammel krypteringsmetode.',
    risk: 'Billeder kan opsnappes på nettet.',
    handling: 'replace',
    plan: '',
    owner: '',
    due: null,
  },
  {
    unit: 'IT',
    state: 'accepted',
    system: 'Fællesdrev 1',
    area: 'Infrastruktur',
    task: 'Fællesdrev for enheder, der ikke er flyttet',
    maintenance: 'regional',
    support: -400,
    unmet: ['GL-12', 'GL-14'],
    deviation: 'Serveren er uden support, indtil de sidste enheder er flyttet.',
    risk: 'En fejl kan ikke rettes af leverandøren.',
    handling: 'accept',
    plan: 'Kopi hver nat og overvågning, til flytningen er færdig.',
    owner: 'Driftschefen',
    due: 120,
  },
  {
    unit: 'IT',
    state: 'carried_out',
    system: 'Fjernadgang 2',
    area: 'Infrastruktur',
    task: 'Leverandørers adgang',
    maintenance: 'regional',
    support: -500,
    unmet: ['GL-11'],
    deviation: 'Adgangen krævede ikke to faktorer.',
    risk: 'En stjålen adgangskode var nok til at komme ind.',
    handling: 'replace',
    plan: 'Alle leverandører bruger den nye fjernadgang.',
    owner: 'Driftschefen',
    due: -40,
  },
]

/** The systems of a made-up region that do not meet the guidelines, each with the steps that brought it where it stands. */
export async function seedFindings(
  write: Writer,
  moment: Moment,
  { people, units }: Pick<Places, 'people' | 'units'>,
): Promise<void> {
  const [officer, lead] = [people.get('officer') as PersonId, people.get('lead') as PersonId]
  const on = (days: number) => addDays(moment.today, days)
  const numbers = new Map<string, number>()
  const findings = systems.map(({ unit, state, support, due, ...text }): MadeUpFinding => {
    const number = (numbers.get(unit) ?? 0) + 1
    numbers.set(unit, number)
    const known = {
      endOfSupport: support === null ? null : on(support),
      deadline: due === null ? null : on(due),
    }
    const until = on(200)
    const all: readonly [MadeUpFinding['steps'][0], ...MadeUpFinding['steps']] = [
      { step: 'registered', by: officer, at: momentOn(on(-120)) },
      { step: 'assessed', by: officer, at: momentOn(on(-110)) },
      { step: 'submitted', by: officer, at: momentOn(on(-100)) },
      decision('approved', lead, on(-80)),
      state === 'accepted'
        ? { ...decision('accepted', lead, on(-60)), until }
        : {
            step: 'carried_out',
            by: officer,
            at: momentOn(on(-35)),
            on: on(-36),
            note: 'Den gamle adgang er lukket.',
          },
    ]
    return {
      unitId: units.get(unit) as UnitId,
      code: `S00${number}`,
      draft: { ...text, ...known },
      state,
      ...(state === 'accepted' ? { acceptedUntil: until } : {}),
      steps: [all[0], ...all.slice(1, stepsTo[state])],
    }
  })
  await seedFindingRows(write, moment, findings)
}

const stepsTo: Readonly<Record<FindingState, number>> = {
  registered: 1,
  assessed: 2,
  proposed: 3,
  decided: 4,
  accepted: 5,
  carried_out: 5,
}

function decision(step: 'approved' | 'accepted', by: PersonId, on: Day) {
  const decidedBy = 'Styregruppen for cyber- og informationssikkerhed'
  return { step, by, at: momentOn(on), decidedBy, on, reference: `${on.slice(2, 4)}/00412, punkt 5` } as const
}
