import type { Insertable } from 'kysely'
import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import { type Parts, partsFrom, readParts } from '../../domain/maturity/part.ts'
import { type MaturityBasis, regionTallyOn, unitScores } from '../../domain/maturity/score.ts'
import { readPart, writePart, writeScores, writeTally } from '../../domain/maturity/summary.ts'
import { scoredUnits } from '../queries/cycle-units.ts'
import type { CycleRow } from '../queries/cycles.ts'
import { responsibilityIn, safeguardAnswers } from '../queries/figures.ts'
import type { Schema } from '../schema/index.ts'
import type { Writer } from '../writer.ts'
import { insertAll, storeAll } from './batch.ts'

/** Above this many parts at once, summing up everything anew is quicker than one by one. */
const fewParts = 200

/**
 * Sums up again what a change has moved, before it commits. What is noted as stale was written by whoever wrote; so no
 * action has to remember the summary, and none can forget it. A cycle without a frozen basis has no summary yet.
 */
export async function refreshMaturity(write: Writer): Promise<void> {
  const stale = await write.deleteFrom('maturity_stale').returningAll().execute()
  for (const [cycleId, rows] of Map.groupBy(stale, ({ cycle_id }) => cycle_id)) {
    const cycle = await write
      .selectFrom('cycle')
      .selectAll('cycle')
      .select(({ selectFrom }) =>
        selectFrom('maturity_tally')
          .select('maturity_tally.safeguard')
          .whereRef('maturity_tally.cycle_id', '=', 'cycle.id')
          .limit(1)
          .as('begun'),
      )
      .where('id', '=', cycleId)
      .executeTakeFirst()
    if (!cycle || cycle.basis_frozen_at === null) continue
    const touched = rows.flatMap(({ unit_id, safeguard }) =>
      unit_id === '' || safeguard === '' ? [] : [{ unit: unit_id, safeguard }],
    )
    const few = cycle.begun !== null && touched.length === rows.length && touched.length <= fewParts
    await (few ? sumUpParts(write, cycle, touched) : sumUpAll(write, cycle))
  }
}

/** Notes that a whole cycle has to be summed up anew, from evidence as it stands now: a result that is reopened. */
export async function forgetSummary(write: Writer, cycle: CycleId): Promise<void> {
  await write
    .insertInto('maturity_stale')
    .values({ cycle_id: cycle, unit_id: '', safeguard: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function basisOf(write: Writer, cycle: CycleRow): Promise<MaturityBasis> {
  return {
    method: cycle.method,
    countingDate: cycle.counting_date,
    units: await scoredUnits(write, cycle),
    responsibility: await responsibilityIn(write, cycle.id),
  }
}

async function sumUpAll(write: Writer, cycle: CycleRow): Promise<void> {
  const basis = await basisOf(write, cycle)
  const parts = readParts({
    ...basis,
    answers: await safeguardAnswers(write, cycle, undefined, { source: 'evidence' }),
  })
  await write.deleteFrom('maturity_part').where('cycle_id', '=', cycle.id).execute()
  const rows = basis.units.flatMap(({ id }) =>
    safeguardIds.flatMap((safeguard, place) => {
      const written = writePart(parts.of(id, place))
      return written ? [{ cycle_id: cycle.id, unit_id: id, safeguard, ...written }] : []
    }),
  )
  await insertAll(write, 'maturity_part', rows)
  await storeTallies(write, cycle.id, basis, parts, safeguardIds)
  await write.deleteFrom('maturity_unit').where('cycle_id', '=', cycle.id).execute()
  await storeScores(
    write,
    cycle.id,
    basis,
    parts,
    basis.units.map(({ id }) => id),
  )
}

interface Touched {
  readonly unit: UnitId
  readonly safeguard: SafeguardId
}

async function sumUpParts(write: Writer, cycle: CycleRow, touched: readonly Touched[]): Promise<void> {
  const basis = await basisOf(write, cycle)
  const changed = await storeParts(write, cycle, basis, touched)
  // An answer that was sent, approved or worded anew counts as it did.
  if (changed.length === 0) return
  const units = [...new Set(changed.map(({ unit }) => unit))]
  const safeguards = [...new Set(changed.map(({ safeguard }) => safeguard))]
  // A provider's answer is every unit's answer too.
  const provided = changed.some(({ unit, safeguard }) => {
    const given = basis.responsibility.get(safeguard)
    return given !== undefined && given.kind !== 'local' && given.providerId === unit
  })
  const moved = provided ? basis.units.map(({ id }) => id) : units
  const providers = [...basis.responsibility.values()].flatMap(({ providerId }) => providerId ?? [])
  const parts = await keptParts(write, cycle.id, safeguards, provided ? undefined : [...units, ...providers])
  await storeTallies(write, cycle.id, basis, parts, safeguards)
  await storeScores(write, cycle.id, basis, parts, moved)
}

/** Keeps the parts of these answers as they are now; gives back those that were something else. */
async function storeParts(
  write: Writer,
  cycle: CycleRow,
  basis: MaturityBasis,
  touched: readonly Touched[],
): Promise<readonly Touched[]> {
  const units = [...new Set(touched.map(({ unit }) => unit))]
  const safeguards = [...new Set(touched.map(({ safeguard }) => safeguard))]
  const fresh = readParts({
    ...basis,
    answers: await safeguardAnswers(write, cycle, units, { source: 'evidence', only: safeguards }),
  })
  const rows: Insertable<Schema['maturity_part']>[] = []
  const changed: Touched[] = []
  for (const { unit, safeguard } of touched) {
    const written = writePart(fresh.of(unit, safeguardIds.indexOf(safeguard)))
    if (written) {
      rows.push({ cycle_id: cycle.id, unit_id: unit, safeguard, ...written })
      continue
    }
    const { numDeletedRows } = await write
      .deleteFrom('maturity_part')
      .where('cycle_id', '=', cycle.id)
      .where('safeguard', '=', safeguard)
      .where('unit_id', '=', unit)
      .executeTakeFirstOrThrow()
    if (numDeletedRows > 0n) changed.push({ unit, safeguard })
  }
  if (rows.length === 0) return changed
  const stored = await write
    .insertInto('maturity_part')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['cycle_id', 'safeguard', 'unit_id'])
        .doUpdateSet(({ ref }) => ({
          stated: ref('excluded.stated'),
          documented: ref('excluded.documented'),
        }))
        .where((row) =>
          row.or([
            row('maturity_part.stated', 'is distinct from', row.ref('excluded.stated')),
            row('maturity_part.documented', 'is distinct from', row.ref('excluded.documented')),
          ]),
        ),
    )
    .returning(['unit_id', 'safeguard'])
    .execute()
  return [...changed, ...stored.map(({ unit_id, safeguard }) => ({ unit: unit_id, safeguard }))]
}

/** What is kept of these safeguards in every unit and of everything in these units; of all units where none are named. */
async function keptParts(
  write: Writer,
  cycle: CycleId,
  safeguards: readonly SafeguardId[],
  units: readonly UnitId[] | undefined,
): Promise<Parts> {
  let query = write.selectFrom('maturity_part').select(['unit_id', 'safeguard', 'stated', 'documented'])
  if (units) {
    const some = [...new Set(units)]
    // The cycle stands on both sides, since SQLite would else read all of it instead of an index for each.
    query = query.where((row) =>
      row.or([
        row.and([row('cycle_id', '=', cycle), row('safeguard', 'in', safeguards)]),
        row.and([row('cycle_id', '=', cycle), row('unit_id', 'in', some)]),
      ]),
    )
  } else query = query.where('cycle_id', '=', cycle)
  const rows = await query.execute()
  return partsFrom(rows.map((row) => ({ unit: row.unit_id, safeguard: row.safeguard, part: readPart(row) })))
}

async function storeTallies(
  write: Writer,
  cycle: CycleId,
  basis: MaturityBasis,
  parts: Parts,
  safeguards: readonly SafeguardId[],
): Promise<void> {
  await storeAll(
    write,
    'maturity_tally',
    ['cycle_id', 'safeguard'],
    safeguards.map((safeguard) => ({
      cycle_id: cycle,
      safeguard,
      ...writeTally(regionTallyOn(basis, parts, safeguard)),
    })),
  )
}

async function storeScores(
  write: Writer,
  cycle: CycleId,
  basis: MaturityBasis,
  parts: Parts,
  units: readonly UnitId[],
): Promise<void> {
  const wanted = new Set(units)
  const assessed = basis.units.filter((unit) => wanted.has(unit.id) && isAssessed(unit, basis.countingDate))
  await storeAll(
    write,
    'maturity_unit',
    ['cycle_id', 'unit_id'],
    assessed.map((unit) => ({
      cycle_id: cycle,
      unit_id: unit.id,
      scores: writeScores(unitScores(basis, parts, unit)),
    })),
  )
}
