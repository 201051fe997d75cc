import type { Capability } from '../../../src/domain/access/capability.ts'
import { grants } from '../../../src/domain/access/grants.ts'
import { isUnitRole, type Role, roles } from '../../../src/domain/access/role.ts'
import {
  type AnswerId,
  type ExemptionId,
  type FindingId,
  id,
  type PersonId,
  type ReportId,
  type UnitId,
} from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import type { World } from './world.ts'

/** What makes somebody's decision their own: something they did to the thing, or a role they hold in its unit. */
type Tie =
  | { readonly did: 'saved_by' | 'sent_by' | 'approved_by' | 'requested_by' | 'frozen_by' | 'submitted_by' }
  | { readonly holds: 'unit_coordinator' | 'unit_manager' | 'system_owner' }

interface Rule {
  readonly capability: Capability
  readonly ties: readonly Tie[]
  /** Puts the thing where it waits for this decision, tied to nobody but `other`; gives its address and form. */
  readonly prepare: (
    ground: Ground,
  ) => Promise<{ readonly address: string; readonly form: Readonly<Record<string, string>> }>
  /** Ties the thing to a person by what they did. */
  readonly tie: (ground: Ground, did: string, person: PersonId) => Promise<void>
}

interface Ground {
  readonly db: World['test']['house']['store']['db']
  readonly unit: UnitId
  readonly other: PersonId
  readonly answer: AnswerId
  /** The application that waits now. */
  exemption: ExemptionId
  readonly newId: () => ExemptionId
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

async function answerIn({ db, answer, other }: Ground, state: 'sent' | 'approved') {
  await db
    .updateTable('answer')
    .set({ state, saved_by: other, sent_by: other, approved_by: state === 'approved' ? other : null })
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
async function newApplication(ground: Ground): Promise<void> {
  const { db, other } = ground
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
    .values({ ...row, id: ground.exemption, state: 'applied', requested_by: other })
    .execute()
}

const tieExemption: Rule['tie'] = async ({ db, exemption }, _, person) => {
  await db.updateTable('exemption').set({ requested_by: person }).where('id', '=', exemption).execute()
}

const decide = (step: 'grant' | 'refusal'): Rule => ({
  capability: 'exemption.decide',
  ties: exemptionTies,
  prepare: async (ground) => {
    await newApplication(ground)
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

/** Every route on which one person may not decide on their own. A rule of domain.md, section 3, asks for its line here. */
const rules: Readonly<Record<string, Rule>> = {
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

/** One person with the role that decides, and the role or the deed that makes the thing their own. */
interface Case {
  readonly name: string
  readonly rule: Rule
  readonly acting: Role
  readonly tie: Tie
}

/** Every route times every role that has it times every tie: what is tried. */
export const cases: readonly Case[] = Object.entries(rules).flatMap(([name, rule]) =>
  roles
    .filter((role) => grants[role][rule.capability] !== 'none')
    .flatMap((acting) =>
      rule.ties.map((tie) => ({
        name: `${name} as ${acting}, ${'did' in tie ? tie.did : `also ${tie.holds}`}`,
        rule,
        acting,
        tie,
      })),
    ),
)

/** The same person is asked twice: tied to the thing, and not. What is not refused the one time, or is the other. */
export async function faultsIn(world: World, { name, rule, acting, tie }: Case): Promise<string[]> {
  const { db } = world.test.house.store
  const person = world.people['roleless'] as PersonId
  const ground = await groundOf(world)
  const hold = (role: Role) =>
    db
      .insertInto('role_assignment')
      .values({
        id: id<'role_assignment'>(`held-${role}`),
        person_id: person,
        role,
        unit_id: isUnitRole(role) ? ground.unit : null,
        valid_from: day('2020-01-01'),
        valid_to: null,
        granted_by: null,
        granted_at: world.test.clock.now(),
      })
      .execute()
  const faults: string[] = []
  try {
    await hold(acting)
    const own = await rule.prepare(ground)
    if ('did' in tie) await rule.tie(ground, tie.did, person)
    else if (tie.holds !== acting) await hold(tie.holds)
    const refused = await world.ask('roleless', own.address, { form: own.form })
    if (refused.status !== 403) faults.push(`${name}: decided on their own (${refused.status})`)
    await db
      .deleteFrom('role_assignment')
      .where('person_id', '=', person)
      .where('role', '<>', acting)
      .execute()
    const others = await rule.prepare(ground)
    const done = await world.ask('roleless', others.address, { form: others.form })
    if (done.status !== 303) faults.push(`${name}: refused on what is not their own (${done.status})`)
  } finally {
    await db.deleteFrom('role_assignment').where('person_id', '=', person).execute()
  }
  return faults
}

async function groundOf(world: World): Promise<Ground> {
  const { db } = world.test.house.store
  const unit = await db.selectFrom('unit').select('id').where('code', '=', 'U01').executeTakeFirstOrThrow()
  const answer = await db
    .selectFrom('answer')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select('answer.id')
    .where('cycle.year', '=', 2026)
    .where('answer.unit_id', '=', unit.id)
    .where('answer.subject', '=', '2.4')
    .executeTakeFirstOrThrow()
  const exemption = await db
    .selectFrom('exemption')
    .select('id')
    .where('unit_id', '=', unit.id)
    .where('requirement', '=', 'GL-02-K5')
    .executeTakeFirstOrThrow()
  const finding = await db
    .selectFrom('finding')
    .select('id')
    .where('unit_id', '=', unit.id)
    .where('code', '=', 'S003')
    .executeTakeFirstOrThrow()
  const report = await db.selectFrom('report').select('id').executeTakeFirstOrThrow()
  const other = world.people['coordinator-u03'] as PersonId
  return {
    db,
    unit: unit.id,
    other,
    answer: answer.id,
    exemption: exemption.id,
    finding: finding.id,
    report: report.id,
    newId: () => id<'exemption'>(world.test.house.ids.next()),
  }
}
