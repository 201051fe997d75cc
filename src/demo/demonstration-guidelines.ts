import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import { freezeGuidelines, keepText } from '../db/writes/guidelines.ts'
import type { GuidelineText } from '../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'
import type { GuidelineStep, VersionState } from '../domain/guidelines/version.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day, day, type Instant } from '../domain/time.ts'
import type { DemonstrationCycle, Places } from './demonstration-region.ts'

interface MadeUpVersion {
  readonly number: number
  readonly text: GuidelineText
  readonly state: VersionState
  readonly effectiveOn: Day | null
  readonly legalTrigger: string
  readonly changeNote: string
  /** What happened to it, and how many days ago. */
  readonly steps: readonly (readonly [step: GuidelineStep, who: string, daysAgo: number])[]
}

/**
 * Guidelines that change: one whose next version is in force from next year, one in draft, and one of the region's own.
 * The older cycle keeps what was delivered, the newer one the region's own too, with one exception from a rule.
 */
export async function seedGuidelines(
  write: Writer,
  moment: Moment,
  { before, now }: { readonly before: DemonstrationCycle; readonly now: DemonstrationCycle },
  places: Places,
): Promise<void> {
  const nextYear = day(`${now.year}-01-01`)
  for (const version of [nextRights(nextYear), accessDraft(), ownGuideline(addDays(moment.today, -120))]) {
    await seedVersion(write, moment, version, places)
  }
  await freezeGuidelines(write, { ...moment, today: day(`${before.year - 1}-04-15`) }, before.id)
  await freezeGuidelines(write, { ...moment, today: addDays(moment.today, -60) }, now.id)
  await insertAll(write, 'applicability_exception', [
    {
      cycle_id: now.id,
      unit_id: places.units.get('APO-E') as UnitId,
      requirement: 'GL-05-K6' as const,
      applies: 0 as const,
      reason: 'Apoteket fører ikke patientjournal. Henvendelser om indsigt bliver sendt til sygehusene.',
      decided_by: places.people.get('lead') ?? null,
      decided_at: at(addDays(moment.today, -64)),
    },
  ])
}

async function seedVersion(
  write: Writer,
  moment: Moment,
  version: MadeUpVersion,
  { people }: Places,
): Promise<void> {
  const { number, text, state, effectiveOn, legalTrigger, changeNote } = version
  const id = moment.newId<'guideline_version'>()
  const steps = version.steps.map(([step, who, daysAgo]) => ({
    id: moment.newId<'guideline_step'>(),
    version_id: id,
    step,
    comment: '',
    by_person: people.get(who) as PersonId,
    at: at(addDays(moment.today, -daysAgo)),
  }))
  const [first] = steps
  const adoption = steps.find(({ step }) => step === 'adopted')
  await insertAll(write, 'guideline_version', [
    {
      id,
      guideline: text.id,
      number,
      text_sha256: await keepText(write, text),
      state,
      effective_on: effectiveOn,
      legal_trigger: legalTrigger,
      change_note: changeNote,
      review_on: null,
      drafted_by: first?.by_person ?? null,
      drafted_at: first?.at ?? moment.now,
      adopted_by: adoption?.by_person ?? null,
      adopted_at: adoption?.at ?? null,
      version: steps.length,
    },
  ])
  await insertAll(write, 'guideline_step', steps)
}

function at(on: Day): Instant {
  return `${on}T09:30:00.000Z` as Instant
}

/** Two requirements of GL-05 say something else from next year; the other four stand. */
function nextRights(effectiveOn: Day): MadeUpVersion {
  const text = delivered('GL-05')
  const reworded: Readonly<Record<string, GuidelineText['requirements'][number]['text']>> = {
    'GL-05-K1': {
      da: 'Medarbejderne kan genkende en anmodning om indsigt, berigtigelse, sletning, begrænsning eller indsigelse og sender den videre til den rette funktion samme arbejdsdag.',
      en: 'Employees can recognise a request for access, rectification, erasure, restriction or objection and pass it on to the right function on the same working day.',
    },
    'GL-05-K5': {
      da: 'Enheden kan med hjælp fra systemejeren inden 14 dage oplyse en person om opslag i personens oplysninger, herunder tidspunkt og formål. Udlevering af medarbejderes navne er en særskilt vurdering, som bliver skrevet ned.',
      en: "With help from the system owner, the unit can within 14 days inform a person about look-ups in that person's data, including time and purpose. Disclosing employees' names is a separate assessment that is written down.",
    },
  }
  return {
    number: 2,
    text: {
      ...text,
      requirements: text.requirements.map((each) => ({ ...each, text: reworded[each.id] ?? each.text })),
    },
    state: 'adopted',
    effectiveOn,
    legalTrigger: 'Regionens interne kontrol af svartider ved anmodninger om indsigt (opdigtet eksempel).',
    changeNote: 'Anmodninger bliver sendt videre samme dag, og oplysning om opslag får en frist på 14 dage.',
    steps: [
      ['drafted', 'owner', 75],
      ['saved', 'owner', 70],
      ['heard', 'owner', 56],
      ['adopted', 'lead', 30],
    ],
  }
}

function accessDraft(): MadeUpVersion {
  return {
    number: 2,
    text: delivered('GL-11'),
    state: 'draft',
    effectiveOn: null,
    legalTrigger: '',
    changeNote: 'Kravene om brugerrettigheder skal passe til den nye fælles indlogning.',
    steps: [['drafted', 'owner', 6]],
  }
}

function ownGuideline(effectiveOn: Day): MadeUpVersion {
  const shared = { guideline: 'GL-27', grounding: 'policy', evidenceMaxAgeMonths: 12 } as const
  return {
    number: 1,
    text: {
      id: 'GL-27',
      title: { da: 'Mobile enheder i den kliniske hverdag', en: 'Mobile devices in clinical work' },
      shortName: { da: 'Mobile enheder i klinikken', en: 'Mobile devices in clinics' },
      purpose: {
        da: 'Telefoner og tavler, som personalet deler, viser ikke mere, end opgaven kræver.',
        en: 'Phones and boards that staff share show no more than the task requires.',
      },
      legalBasis: [],
      owner: 'it_workplace',
      reviewMonths: 12,
      appliesTo: ['enheder_med_patienter'],
      abilities: ['prevent'],
      requirements: [
        {
          ...shared,
          id: 'GL-27-K1',
          text: {
            da: 'Delte mobile enheder låser sig selv efter højst to minutter uden brug.',
            en: 'Shared mobile devices lock themselves after at most two minutes without use.',
          },
          evidence: {
            da: 'Udtræk af indstillingen med antal enheder.',
            en: 'Extract of the setting with the number of devices.',
          },
        },
        {
          ...shared,
          id: 'GL-27-K2',
          text: {
            da: 'Tavler på gange viser ikke navne eller personnumre.',
            en: 'Boards in corridors show neither names nor civil registration numbers.',
          },
          evidence: {
            da: 'Skabelon for tavlen og dato for seneste rundgang.',
            en: 'Template of the board and date of the last round.',
          },
        },
      ],
    },
    state: 'adopted',
    effectiveOn,
    legalTrigger: 'Beslutning i regionens informationssikkerhedsudvalg (opdigtet eksempel).',
    changeNote: 'Ny retningslinje, fordi delte telefoner og tavler ikke er dækket af de andre.',
    steps: [
      ['drafted', 'owner', 210],
      ['heard', 'owner', 190],
      ['adopted', 'lead', 150],
    ],
  }
}

function delivered(key: 'GL-05' | 'GL-11'): GuidelineText {
  const guideline = deliveredCatalogue.guideline(key)
  if (!guideline) throw new Error(`${key} is not among the delivered guidelines`)
  const { version: _, ...text } = guideline
  return text
}
