import type { CycleId, PersonId } from '../../domain/ids.ts'
import type { IncidentFigure } from '../../domain/reports/texts.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** What a person writes for the annual goals of a cycle, beside what the data says; one row for a cycle. */
export interface ReportTextTable extends Record<IncidentFigure, number | null> {
  cycle_id: CycleId
  legal_changes: string
  threat: string
  threat_source: string
  threat_on: Day | null
  incidents_from: Day | null
  incidents_to: Day | null
  learning: string
  saved_by: PersonId | null
  saved_at: Instant
  version: number
}
