import { grants } from '../../../src/domain/access/grants.ts'
import { isUnitRole, type Role, roles } from '../../../src/domain/access/role.ts'
import { id, type PersonId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { type Ground, type Rule, rules, type Tie } from './four-eyes-rules.ts'
import type { World } from './world.ts'

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
    const own = await rule.prepare(ground, 'did' in tie ? person : ground.other)
    if ('did' in tie) await rule.tie(ground, tie.did, person)
    else if (tie.holds !== acting) await hold(tie.holds)
    const refused = await world.ask('roleless', own.address, { form: own.form })
    const stood = rule.decided ? !(await rule.decided(ground)) : refused.status === 403
    if (!stood) faults.push(`${name}: decided on their own (${refused.status})`)
    await db
      .deleteFrom('role_assignment')
      .where('person_id', '=', person)
      .where('role', '<>', acting)
      .execute()
    const others = await rule.prepare(ground, ground.other)
    const done = await world.ask('roleless', others.address, { form: others.form })
    if (!(rule.decided ? await rule.decided(ground) : done.status === 303))
      faults.push(`${name}: refused on what is not their own (${done.status})`)
  } finally {
    await db.deleteFrom('role_assignment').where('person_id', '=', person).execute()
    await db.updateTable('cycle').set({ state: 'collection' }).where('year', '=', 2026).execute()
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
  const strategy = await db.selectFrom('sub_strategy').select('id').executeTakeFirstOrThrow()
  const other = world.people['coordinator-u03'] as PersonId
  return {
    db,
    unit: unit.id,
    other,
    answer: answer.id,
    exemption: exemption.id,
    finding: finding.id,
    report: report.id,
    strategy: strategy.id,
    change: world.test.changeAs({ kind: 'operator' }),
    now: world.test.clock.now(),
    decider: world.people['lead'] as PersonId,
    newId: () => id<'exemption'>(world.test.house.ids.next()),
  }
}
