import { type Change, done } from '../../db/change.ts'
import { reportTexts } from '../../db/queries/report-texts.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { type ReportTexts, type TextFaults, textFaults } from '../../domain/reports/texts.ts'
import { dayOf } from '../../domain/time.ts'
import { cycleNow } from '../answers/situation.ts'

export type TextsRefusal =
  | 'changedMeanwhile'
  | 'closed'
  | { readonly kind: 'faults'; readonly faults: TextFaults }

interface SavedTexts {
  readonly cycleId: CycleId
  /** The version they were read with; 0 where there were none. */
  readonly version: number
  readonly texts: ReportTexts
}

/**
 * Saves what is written for the annual goals of a cycle. Refuses what has been changed since it was read, and a cycle that
 * is closed. What is frozen keeps the texts it was frozen with.
 */
export function saveReportTexts(
  change: Change,
  scope: UnitScope<'report.write'>,
  { cycleId, version, texts }: SavedTexts,
): Promise<Decision<number, TextsRefusal>> {
  return change<number, TextsRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, cycleId)
    if (cycle.state === 'closed') return { ok: false, refusal: 'closed' }
    const kept = await reportTexts(write, scope, cycleId)
    if (kept.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const faults = textFaults(texts, dayOf(moment.now))
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    const next = version + 1
    const row = {
      legal_changes: texts.legalChanges,
      threat: texts.threat,
      threat_source: texts.threatSource,
      threat_on: texts.threatOn,
      incidents_from: texts.incidentsFrom,
      incidents_to: texts.incidentsTo,
      breaches: texts.breaches,
      notified: texts.notified,
      informed: texts.informed,
      incidents: texts.incidents,
      significant: texts.significant,
      learning: texts.learning,
      saved_by: personOf(change.actor),
      saved_at: moment.now,
      version: next,
    }
    if (version === 0) {
      await write
        .insertInto('report_text')
        .values({ cycle_id: cycleId, ...row })
        .execute()
    } else await write.updateTable('report_text').set(row).where('cycle_id', '=', cycleId).execute()
    return done(next, {
      action: 'report.texts_saved',
      object: 'cycle',
      id: cycleId,
      detail: { cycle: String(cycle.year), version: next },
    })
  })
}
