import { z } from 'zod'
import type { GoalDraft } from '../../domain/goals/draft.ts'
import { goalOutcomes } from '../../domain/goals/goal.ts'
import {
  checked,
  choice,
  key,
  optionalChoice,
  optionalDay,
  requiredDay,
  requiredText,
  several,
  text,
  version,
} from '../kernel/fields.ts'

/** The form of a goal. The parts of a unit come as three lists of one length, a place for each unit on the page. */
export const goalFields = z.object({
  version: version(),
  number: requiredText(20),
  shortName: text(60),
  goal: text(300),
  reason: text(500),
  ability: optionalChoice(['predict', 'prevent', 'detect', 'manage']),
  continues: key(60),
  allUnits: checked(),
  units: several(key(60)),
  unitCode: several(key(60)),
  unitTarget: several(text(50)),
  unitDeadline: several(optionalDay()),
  responsible: text(200),
  measure: text(300),
  baseline: text(100),
  baselineDate: optionalDay(),
  baselineUnknown: checked(),
  target: text(50),
  deadline: optionalDay(),
  evidenceDemanded: text(500),
  followUpFirst: optionalDay(),
  followUpSecond: optionalDay(),
  support: text(500),
  /** What a new goal is made from, as its address said. */
  source: key(80).optional(),
})

/** The draft that was typed; `all` are the codes that "all units" stands for. */
export function draftFrom(input: z.infer<typeof goalFields>, all: readonly string[]): GoalDraft {
  const codes = input.allUnits ? all : [...new Set(input.units)]
  return {
    number: input.number,
    shortName: input.shortName,
    goal: input.goal,
    reason: input.reason,
    ability: input.ability,
    units: codes.map((code) => {
      const place = input.unitCode.indexOf(code)
      const target = input.unitTarget[place] ?? ''
      return { code, target: target === '' ? null : target, deadline: input.unitDeadline[place] ?? null }
    }),
    responsible: input.responsible,
    measure: input.measure,
    baseline: input.baseline,
    baselineDate: input.baselineDate,
    baselineUnknown: input.baselineUnknown,
    target: input.target,
    deadline: input.deadline,
    evidenceDemanded: input.evidenceDemanded,
    followUpFirst: input.followUpFirst,
    followUpSecond: input.followUpSecond,
    support: input.support,
  }
}

export const statusFields = z.object({
  outcome: choice(goalOutcomes),
  value: text(100),
  comment: text(1000),
  on: requiredDay(),
})
