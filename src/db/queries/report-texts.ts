import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleId } from '../../domain/ids.ts'
import { noTexts, type ReportTexts } from '../../domain/reports/texts.ts'
import type { Reader } from '../reader.ts'

/** Who reads them: whoever writes them, and whoever makes the report. */
type Purpose = 'report.write' | 'report.preview' | 'report.freeze'

/** The entered texts with the version they were read with, 0 where nobody has written any. */
export interface KeptTexts {
  readonly version: number
  readonly texts: ReportTexts
}

/** What is written for the annual goals of a cycle. They are the region's own and no unit's. */
export async function reportTexts<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<KeptTexts> {
  const row = await db
    .selectFrom('report_text')
    .select(['legal_changes as legalChanges', 'threat', 'threat_source as threatSource'])
    .select(['threat_on as threatOn', 'incidents_from as incidentsFrom', 'incidents_to as incidentsTo'])
    .select(['breaches', 'notified', 'informed', 'incidents', 'significant', 'learning', 'version'])
    .where('cycle_id', '=', cycle)
    .executeTakeFirst()
  if (!row) return { version: 0, texts: noTexts }
  const { version, ...texts } = row
  return { version, texts }
}
