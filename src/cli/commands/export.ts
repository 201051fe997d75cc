import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import {
  answersOut,
  complianceOut,
  evidenceOut,
  goalsOut,
  responsibilityOut,
  unitsOut,
} from '../../db/queries/exports.ts'
import { findingsOut } from '../../db/queries/findings.ts'
import { unitWithCode } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import { within } from '../../domain/access/scope.ts'
import type { UnitId } from '../../domain/ids.ts'
import { writeAspectAnswers, writeLevelAnswers } from '../../exchange/answers.ts'
import { writeCompliance } from '../../exchange/compliance.ts'
import { writeEvidence } from '../../exchange/evidence.ts'
import { writeFindings } from '../../exchange/findings.ts'
import { writeGoals } from '../../exchange/goals.ts'
import { writeResponsibility } from '../../exchange/responsibility.ts'
import { writeUnits } from '../../exchange/units.ts'
import { cycleYear, readArguments, unitCodeIn } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import type { Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

type Write = (db: Reader, cycle: CycleRow, only: UnitId | undefined) => Promise<string>

const kinds = {
  units: async (db, cycle, only) => writeUnits(await unitsOut(db, operatorScope('unit.read'), cycle, only)),
  responsibility: async (db, cycle, only) =>
    writeResponsibility(await responsibilityOut(db, operatorScope('unit.read'), cycle, only)),
  answers: async (db, cycle, only) => {
    const rows = await answersOut(db, operatorScope('answer.read'), cycle, only)
    if (cycle.method === 'four-aspects') return writeAspectAnswers(rows)
    return writeLevelAnswers(
      rows.map(({ level, ...row }) => ({ ...row, level: level === 'na' ? null : level })),
    )
  },
  compliance: async (db, cycle, only) =>
    writeCompliance(await complianceOut(db, operatorScope('answer.read'), cycle, only)),
  evidence: async (db, cycle, only) =>
    writeEvidence(await evidenceOut(db, operatorScope('evidence.read'), cycle, only)),
  findings: async (db, _, only) => writeFindings(await findingsOut(db, operatorScope('finding.read'), only)),
  goals: async (db, cycle, only) => writeGoals(await goalsOut(db, operatorScope('goal.read'), cycle, only)),
} as const satisfies Record<string, Write>

type Kind = keyof typeof kinds

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}

/** `export KIND --cycle Y [--unit CODE]`: a table on standard output, in the format of `import`. */
export async function exportTable(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const options = { cycle: { type: 'string' }, unit: { type: 'string' } } as const
  const given = readArguments(args, options, 1, say.wrong)
  const [kind = ''] = given.places
  if (!isKind(kind)) throw new WrongUsage(say.wrong.kind(kind, Object.keys(kinds)))
  const year = cycleYear(given, say.wrong)
  const code = unitCodeIn(given, say.wrong)
  const { store } = await place.open()
  const cycle = await cycleOfYear(store.reader, year)
  if (!cycle) throw new Stopped(say.noCycle(year))
  const row = code === undefined ? undefined : await unitWithCode(store.reader, code)
  const unit = row && within(operatorScope('unit.read'), row)
  if (code !== undefined && !unit) throw new Stopped(say.noUnit(code))
  place.terminal.write(await kinds[kind](store.reader, cycle, unit?.id))
  return 0
}
