import { cycleOfYear } from '../../db/queries/cycles.ts'
import { regionMaturity, unitMaturity } from '../../db/queries/maturity.ts'
import { unitWithCode } from '../../db/queries/units.ts'
import { within } from '../../domain/access/scope.ts'
import { scoreJson } from '../../domain/maturity/display.ts'
import { exactJson } from '../../domain/maturity/exact-json.ts'
import { type Fraction, fraction } from '../../domain/maturity/fraction.ts'
import type { TwoScores } from '../../domain/maturity/result.ts'
import { cycleYear, readArguments, unitCodeIn } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import type { Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

/** `score --cycle Y [--unit CODE] --json`: the figures, exact, in the shape of contract.md. */
export async function score(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const options = { cycle: { type: 'string' }, unit: { type: 'string' }, json: { type: 'boolean' } } as const
  const given = readArguments(args, options, 0, say.wrong)
  const year = cycleYear(given, say.wrong)
  const code = unitCodeIn(given, say.wrong)
  if (!given.flag('json')) throw new WrongUsage(say.wrong.jsonOnly)
  const { store } = await place.open()
  const cycle = await cycleOfYear(store.reader, year)
  if (!cycle) throw new Stopped(say.noCycle(year))
  const row = code === undefined ? undefined : await unitWithCode(store.reader, code)
  const unit = row && within(operatorScope('maturity.read'), row)
  if (code !== undefined && !unit) throw new Stopped(say.noUnit(code))
  const result = unit
    ? await unitMaturity(store.reader, unit, cycle)
    : (await regionMaturity(store.reader, operatorScope('maturity.region.read'), cycle)).result
  const target = fraction(cycle.target_num, cycle.target_den)
  const both = (scores: TwoScores) => bothJson(scores, target)
  const figures = {
    cycle: String(year),
    unit: code ?? null,
    method: cycle.method,
    framework: cycle.framework,
    target: { num: target.num, den: target.den },
    total: both(result.total),
    controls: result.controls.map(({ control, ...scores }) => ({ control, ...both(scores) })),
    groups: result.groups.map(({ group, ...scores }) => ({ group, ...both(scores) })),
    functions: result.functions.map((each) => ({ function: each.function, ...both(each) })),
    assetClasses: result.assetClasses.map(({ assetClass, ...scores }) => ({ assetClass, ...both(scores) })),
    abilities: result.abilities.map(({ ability, ...scores }) => ({ ability, ...both(scores) })),
    units: result.units.map((each) => ({ code: each.code, ...both(each) })),
  }
  place.terminal.write(`${exactJson(figures, 2)}\n`)
  return 0
}

function bothJson({ stated, documented }: TwoScores, target: Fraction) {
  return { stated: scoreJson(stated, target), documented: scoreJson(documented, target) }
}
