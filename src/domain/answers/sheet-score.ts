import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { safeguardById } from '../../../controls/cis/v8.1/index.ts'
import { type ComplianceResult, complianceOf } from '../compliance/compliance.ts'
import { complianceRows } from '../compliance/rows.ts'
import type { Decision } from '../decision.ts'
import type { RequirementKey } from '../guidelines/catalogue.ts'
import type { UnitId } from '../ids.ts'
import type { Fraction } from '../maturity/fraction.ts'
import type { ScoredAnswer, ScoredUnit } from '../maturity/input.ts'
import {
  type AspectLevels,
  type CompleteAnswer,
  completeAnswer,
  type IncompleteAnswer,
  type Level,
  parseLevel,
  type ScoringMethod,
  safeguardScore,
} from '../maturity/level.ts'
import type { MaturityResult } from '../maturity/result.ts'
import { maturityOf } from '../maturity/score.ts'
import type { StoredLevel } from './answer.ts'
import type { StoredContent } from './content.ts'
import type { Sheet } from './sheet.ts'

type Levels = Omit<StoredContent, 'reason' | 'status'>

/** The levels of a stored answer as numbers; null where nothing is said. */
function aspectsOf(content: Levels): AspectLevels {
  return {
    policy: levelIn(content.policy),
    implementation: levelIn(content.implementation),
    automation: levelIn(content.automation),
    reporting: levelIn(content.reporting),
  }
}

/** What a stored answer on a safeguard says by a method, or why it is still a draft. */
export function reading(
  method: ScoringMethod,
  content: Levels & { readonly reason: string },
): Decision<CompleteAnswer, IncompleteAnswer> {
  return completeAnswer(method, {
    applicable: content.applicable === 1,
    reasoned: content.reason !== '',
    aspects: aspectsOf(content),
    level: levelIn(content.level) as Level | null,
  })
}

/** The share of the maximum that one stored answer reaches by itself; undefined for a draft and "not applicable". */
export function answerShare(
  method: ScoringMethod,
  content: Levels & { readonly reason?: string },
): Fraction | undefined {
  const said = reading(method, { reason: 'given', ...content })
  return said.ok && said.value.kind === 'levels' ? safeguardScore(said.value.levels) : undefined
}

/**
 * The maturity of the unit as its answers stand now: the same rules as the official figure, before anybody has
 * reviewed. Nothing is documented here, so only `stated` says something. Undefined where the unit is not assessed.
 */
export function provisionalMaturity(sheet: Sheet): MaturityResult | undefined {
  const { unit, cycle } = sheet
  const providers = [...sheet.responsibility.values()].map(({ provider }) => provider)
  const units = new Map<UnitId, ScoredUnit>([...providers, unit].map((each) => [each.id, each]))
  const own = [...sheet.answers.values()].filter(({ kind }) => kind === 'safeguard')
  const result = maturityOf({
    method: cycle.method,
    countingDate: cycle.countingDate,
    units: [...units.values()],
    responsibility: new Map(
      [...sheet.responsibility].map(([safeguard, { kind, provider }]) => [
        safeguard,
        { kind, providerId: provider.id },
      ]),
    ),
    answers: [
      ...own.map((answer) => scored(answer.subject as SafeguardId, unit.id, answer, answer.reason !== '')),
      ...[...sheet.central.values()]
        .filter(({ unitId }) => unitId !== unit.id)
        .map((answer) => scored(answer.subject, answer.unitId, answer, answer.complete === 1)),
    ],
    unit: unit.id,
  })
  return result.units.length === 0 ? undefined : result
}

function scored(
  safeguard: SafeguardId,
  unitId: UnitId,
  content: Levels & { readonly state: string },
  reasoned: boolean,
): ScoredAnswer {
  return {
    unitId,
    safeguard: safeguardById(safeguard).id,
    applicable: content.applicable === 1,
    reasoned,
    aspects: aspectsOf(content),
    level: levelIn(content.level) as Level | null,
    approved: content.state === 'accepted',
    documented: false,
  }
}

/** The unit's compliance as its answers stand now. */
export function provisionalCompliance(sheet: Sheet): ComplianceResult {
  const answers = [...sheet.answers.values()].filter(({ kind }) => kind === 'requirement')
  return complianceOf(
    sheet.catalogue,
    complianceRows({
      catalogue: sheet.catalogue,
      countingDate: sheet.cycle.countingDate,
      units: [sheet.unit],
      answers: answers.map(({ subject, status, reason, state }) => ({
        unitId: sheet.unit.id,
        requirement: subject as RequirementKey,
        status,
        reasoned: reason !== '',
        approved: state === 'accepted',
      })),
    }),
  )
}

function levelIn(text: StoredLevel | null) {
  return text === null ? null : (parseLevel(text) ?? null)
}
