import type { RequirementKey } from '../guidelines/catalogue.ts'
import { claimsEvidence } from './content.ts'
import { ownRequirements, type Sheet, stageOf } from './sheet.ts'

/**
 * The requirements of a unit whose answers are ready to be sent, or were sent and wait for its management, say "complied"
 * and point to no evidence, in the catalogue's order. They can be sent and approved, and are named first: unsupported,
 * they stop the lock of the result (consistency.ts, complied_without_evidence).
 */
export function unsupportedIn(sheet: Sheet, stage: 'ready' | 'sent'): readonly RequirementKey[] {
  const supported = new Set(sheet.support.map(({ answerId }) => answerId))
  return ownRequirements(sheet).filter((key) => {
    const answer = sheet.answers.get(key)
    if (!answer || stageOf(answer) !== stage) return false
    return claimsEvidence(answer) && !supported.has(answer.id)
  })
}
