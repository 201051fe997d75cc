import { type Change, done } from '../../../src/db/change.ts'
import { insertVersion, moveVersion } from '../../../src/db/writes/guidelines.ts'
import type { Capability } from '../../../src/domain/access/capability.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import {
  type AnswerId,
  type ExemptionId,
  type FindingId,
  id,
  type PersonId,
  type ReportId,
  type SubStrategyId,
  type UnitId,
} from '../../../src/domain/ids.ts'
import { addDays, day, type Instant } from '../../../src/domain/time.ts'
import type { World } from './world.ts'

/** What makes somebody's decision their own: something they did to the thing, or a role they hold in its unit. */
export type Tie =
  | {
      readonly did:
        | 'saved_by'
        | 'sent_by'
        | 'approved_by'
        | 'requested_by'
        | 'frozen_by'
        | 'submitted_by'
        | 'drafted_by'
    }
  | { readonly holds: 'unit_coordinator' | 'unit_manager' | 'system_owner' }

export interface Rule {
  readonly capability: Capability
  readonly ties: readonly Tie[]
  /** Puts the thing where it waits for this decision, tied to nobody but `by`; gives its address and form. */
  readonly prepare: (
    ground: Ground,
    by: PersonId,
  ) => Promise<{ readonly address: string; readonly form: Readonly<Record<string, string>> }>
  /** Ties the thing to a person by what they did. */
  readonly tie: (ground: Ground, did: string, person: PersonId) => Promise<void>
  /** Whether it was decided, where the answer to the form does not say it by its status. */
  readonly decided?: (ground: Ground) => Promise<boolean>
}

export interface Ground {
  readonly db: World['test']['house']['store']['db']
  readonly unit: UnitId
  readonly other: PersonId
  readonly answer: AnswerId
  /** The application that waits now. */
  exemption: ExemptionId
  readonly newId: () => ExemptionId
  readonly change: Change
  readonly now: Instant
  /** Who granted what was granted; not the person who is tried. */
  readonly decider: PersonId
  readonly strategy: SubStrategyId
  readonly finding: FindingId
  readonly report: ReportId
}

const answerTies: readonly Tie[] = [
  { did: 'saved_by' },
  { did: 'sent_by' },
  { did: 'approved_by' },
  { holds: 'unit_coordinator' },
  { holds: 'unit_manager' },
]
const exemptionTies: readonly Tie[] = [
  { did: 'requested_by' },
  { holds: 'unit_coordinator' },
  { holds: 'unit_manager' },
]

async function answerIn({ db, answer, other }: Ground, state: 'sent' | 'approved' | 'accepted') {
  await db
    .updateTable('answer')
    .set({ state, saved_by: other, sent_by: other, approved_by: state === 'sent' ? null : other })
    .where('id', '=', answer)
    .execute()
  return db.selectFrom('answer').select('version').where('id', '=', answer).executeTakeFirstOrThrow()
}

const tieAnswer: Rule['tie'] = async ({ db, answer }, did, person) => {
  await db
    .updateTable('answer')
    .set({ [did]: person })
    .where('id', '=', answer)
    .execute()
}

/** Puts the cycle into a step; `faultsIn` puts it back. */
async function inStep({ db }: Ground, state: CycleState): Promise<void> {
  await db.updateTable('cycle').set({ state }).where('year', '=', 2026).execute()
}

const review = (step: 'acceptance' | 'returning'): Rule => ({
  capability: 'answer.review',
  ties: answerTies,
  prepare: async (ground) => {
    const { version } = await answerIn(ground, 'approved')
    return {
      address: `/cycles/2026/answers/${ground.answer}/${step}`,
      form: { version: String(version), comment: 'Set og vurderet.' },
    }
  },
  tie: tieAnswer,
})

/** A new application that waits, since what was decided once is never undone; the one before it no longer waits. */
async function newApplication(ground: Ground, by: PersonId): Promise<void> {
  const { db } = ground
  const row = await db
    .selectFrom('exemption')
    .selectAll()
    .where('id', '=', ground.exemption)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('exemption')
    .set({ state: 'refused' })
    .where('id', '=', row.id)
    .where('state', '=', 'applied')
    .execute()
  ground.exemption = ground.newId()
  await db
    .insertInto('exemption')
    .values({ ...row, id: ground.exemption, state: 'applied', requested_by: by })
    .execute()
}

const tieExemption: Rule['tie'] = async ({ db, exemption }, _, person) => {
  await db.updateTable('exemption').set({ requested_by: person }).where('id', '=', exemption).execute()
}

const decide = (step: 'grant' | 'refusal'): Rule => ({
  capability: 'exemption.decide',
  ties: exemptionTies,
  prepare: async (ground) => {
    await newApplication(ground, ground.other)
    return {
      address: `/exemptions/${ground.exemption}/${step}`,
      form:
        step === 'grant'
          ? { from: '2025-08-20', until: '2026-03-31', note: '' }
          : { reason: 'Risikoen er for stor.' },
    }
  },
  tie: tieExemption,
})

/** An exemption that was granted by somebody else, and counts: the application and its grant are both new. */
async function newGrant(ground: Ground, by: PersonId): Promise<void> {
  await newApplication(ground, by)
  const { db, exemption, decider } = ground
  await db.updateTable('exemption').set({ state: 'granted' }).where('id', '=', exemption).execute()
  await db
    .insertInto('exemption_grant')
    .values({
      exemption_id: exemption,
      requested_by: by,
      decided_by: decider,
      decided_at: ground.now,
      valid_from: day('2025-08-20'),
      valid_until: day('2026-03-31'),
      note: '',
    })
    .execute()
}

/** A new version in hearing that somebody else wrote; the one before it is adopted, with a day before it. */
async function newHearing({ db, change, other, now }: Ground): Promise<number> {
  await db
    .updateTable('guideline_version')
    .set({ state: 'adopted', adopted_at: now })
    .where('guideline', '=', heard)
    .execute()
  const numbers = await db
    .selectFrom('guideline_version')
    .select('number')
    .where('guideline', '=', heard)
    .execute()
  const number = Math.max(...numbers.map((row) => row.number)) + 1
  const delivered = deliveredCatalogue.guideline(heard)
  if (!delivered) throw new Error(`${heard} was not delivered`)
  const { version: _, ...text } = delivered
  await change(async (write, moment) => {
    const facts = { legalTrigger: 'En ny bekendtgørelse.', changeNote: 'Fristen er kortere.', reviewOn: null }
    const effectiveOn = addDays(day('2026-01-01'), number)
    const version = { guideline: text.id, number, text, effectiveOn, ...facts, by: other }
    const made = await insertVersion(write, moment, version)
    const step = { from: 'draft', to: 'hearing', step: 'heard', by: other, comment: '' } as const
    await moveVersion(write, moment, { id: made, version: 1 }, step)
    return done(undefined, { action: 'guideline.heard', object: 'guideline', id: made })
  })
  const open = await openHearing(db)
  return open.version
}

const heard = 'GL-03'

function openHearing(db: Ground['db']) {
  return db
    .selectFrom('guideline_version')
    .select(['id', 'version'])
    .where('guideline', '=', heard)
    .where('state', '=', 'hearing')
    .executeTakeFirstOrThrow()
}

async function stateOfAnswer({ db, answer }: Ground) {
  const row = await db.selectFrom('answer').select('state').where('id', '=', answer).executeTakeFirstOrThrow()
  return row.state
}

/** Many are decided at once on one page that says what became of each: it is the answer itself that tells. */
const reviewMany = (to: 'accepted' | 'returned'): Rule => ({
  capability: 'answer.review',
  ties: answerTies,
  prepare: async (ground) => {
    const { version } = await answerIn(ground, 'approved')
    return {
      address: '/cycles/2026/review/decisions',
      form: { do: to, answers: `${ground.answer}:${version}`, comment: 'Set og vurderet.' },
    }
  },
  tie: tieAnswer,
  decided: async (ground) => (await stateOfAnswer(ground)) === to,
})

/** Every route on which one person may not decide on their own. A rule of domain.md, section 3, asks for its line here. */
export const rules: Readonly<Record<string, Rule>> = {
  acceptance: review('acceptance'),
  returning: review('returning'),
  approval: {
    capability: 'answer.approve',
    ties: [{ did: 'saved_by' }, { did: 'sent_by' }],
    prepare: async (ground) => {
      const { version } = await answerIn(ground, 'sent')
      return { address: '/units/U01/cycles/2026/approval', form: { seen: `${ground.answer}:${version}` } }
    },
    tie: tieAnswer,
  },
  'acceptance among many': reviewMany('accepted'),
  'returning among many': reviewMany('returned'),
  'reopening of a review': {
    capability: 'answer.review',
    ties: answerTies,
    prepare: async (ground) => {
      const { version } = await answerIn(ground, 'accepted')
      return {
        address: `/cycles/2026/answers/${ground.answer}/reopening`,
        form: { version: String(version) },
      }
    },
    tie: tieAnswer,
  },
  calibration: {
    capability: 'answer.review',
    ties: [{ holds: 'unit_coordinator' }, { holds: 'unit_manager' }],
    prepare: async (ground) => {
      await inStep(ground, 'calibration')
      const { version } = await answerIn(ground, 'approved')
      const form = { policy: '0', implementation: '0', automation: '0', reporting: version % 2 ? '0' : '1' }
      return {
        address: `/cycles/2026/answers/${ground.answer}/calibration`,
        form: { version: String(version), ...form, reason: 'De andre enheder har skrevet alt ned.' },
      }
    },
    tie: tieAnswer,
  },
  'acceptance of what one calibrated': {
    capability: 'answer.review',
    ties: [{ did: 'saved_by' }],
    prepare: async (ground) => {
      await inStep(ground, 'calibration')
      const { version } = await answerIn(ground, 'approved')
      return {
        address: `/cycles/2026/answers/${ground.answer}/acceptance`,
        form: { version: String(version), comment: '' },
      }
    },
    tie: tieAnswer,
  },
  'adoption of a guideline': {
    capability: 'guideline.adopt',
    ties: [{ did: 'drafted_by' }, { did: 'saved_by' }],
    prepare: async (ground) => {
      const version = await newHearing(ground)
      return {
        address: `/catalogue/guidelines/${heard}/adoption`,
        form: { version: String(version) },
      }
    },
    tie: async ({ db, newId, now }, did, person) => {
      const { id: version } = await openHearing(db)
      const step = did === 'saved_by' ? 'saved' : 'drafted'
      await db
        .insertInto('guideline_step')
        .values({ id: id(newId()), version_id: version, step, comment: '', by_person: person, at: now })
        .execute()
    },
  },
  'decision on a sub-strategy': {
    capability: 'strategy.write',
    ties: [{ did: 'submitted_by' }],
    prepare: async ({ db, strategy, other }) => {
      const { version } = await db
        .updateTable('sub_strategy')
        .set({ state: 'submitted', submitted_by: other })
        .where('id', '=', strategy)
        .returning('version')
        .executeTakeFirstOrThrow()
      const said = { outcome: 'returned', body: 'Regionsrådet', on: '2025-08-19', reference: '25/1' }
      return {
        address: `/sub-strategies/${strategy}/decision`,
        form: { version: String(version), ...said, note: 'Skal rettes.' },
      }
    },
    tie: async ({ db, strategy }, _, person) => {
      await db.updateTable('sub_strategy').set({ submitted_by: person }).where('id', '=', strategy).execute()
    },
  },
  withdrawal: {
    capability: 'exemption.decide',
    ties: exemptionTies,
    prepare: async (ground, by) => {
      await newGrant(ground, by)
      return {
        address: `/exemptions/${ground.exemption}/withdrawal`,
        form: { reason: 'Grundlaget er faldet bort.' },
      }
    },
    // Who asked stands in the grant too, which is never changed; so the application is theirs from the beginning.
    tie: async () => {},
  },
  grant: decide('grant'),
  refusal: decide('refusal'),
  'decision on a system': {
    capability: 'finding.decide',
    ties: [
      { did: 'submitted_by' },
      { holds: 'unit_coordinator' },
      { holds: 'unit_manager' },
      { holds: 'system_owner' },
    ],
    prepare: async ({ db, finding, other }) => {
      const { version } = await db
        .updateTable('finding')
        .set({ state: 'proposed', submitted_by: other })
        .where('id', '=', finding)
        .returning('version')
        .executeTakeFirstOrThrow()
      return {
        address: `/findings/${finding}/decision`,
        form: {
          version: String(version),
          outcome: 'approved',
          decidedBy: 'Styregruppen',
          on: '2025-08-19',
          reference: '25/1',
          note: '',
        },
      }
    },
    tie: async ({ db, finding }, _, person) => {
      await db.updateTable('finding').set({ submitted_by: person }).where('id', '=', finding).execute()
    },
  },
  decision: {
    capability: 'decision.record',
    ties: [{ did: 'frozen_by' }],
    prepare: async ({ db, report, other }) => {
      await db
        .updateTable('report')
        .set({ state: 'frozen', frozen_by: other })
        .where('id', '=', report)
        .execute()
      return {
        address: `/reports/${report}/decision`,
        form: { outcome: 'returned', decidedOn: '2025-08-19', caseReference: '25/1', note: 'Skal rettes.' },
      }
    },
    tie: async ({ db, report }, _, person) => {
      await db.updateTable('report').set({ frozen_by: person }).where('id', '=', report).execute()
    },
  },
}
