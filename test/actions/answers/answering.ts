import { approveAnswers } from '../../../src/actions/answers/approve.ts'
import { acceptAnswer, returnAnswer } from '../../../src/actions/answers/review.ts'
import { type Saving, saveAnswer } from '../../../src/actions/answers/save.ts'
import { sendAnswers } from '../../../src/actions/answers/send.ts'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import type { Capability } from '../../../src/domain/access/capability.ts'
import { scopeFor, type UnitInScope, within } from '../../../src/domain/access/scope.ts'
import type { Content, SafeguardContent } from '../../../src/domain/answers/content.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import type { AnswerId, CycleId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import type { EngineName } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

/** A whole answer on a safeguard. */
export const whole: SafeguardContent = {
  kind: 'safeguard',
  applicable: true,
  aspects: { policy: 3, implementation: 2, automation: 2, reporting: 1 },
  level: null,
  reason: 'Et fast job lukker konti hver nat.',
}

/** A region in which two years are open, so that one can be answered from the other. */
export interface AnsweringRegion {
  readonly region: SmallRegion
  /** The cycles of 2026 and 2027. */
  readonly before: CycleId
  readonly now: CycleId
  /** The unit as this person reaches it with this capability. */
  unit<C extends Capability>(code: string, who: string, capability: C): Promise<UnitInScope<C>>
  save(
    who: string,
    subject: string,
    more?: Partial<Saving> & { readonly unit?: string },
  ): ReturnType<typeof saveAnswer>
  send(): ReturnType<typeof sendAnswers>
  approve(
    who: string,
    seen: readonly { readonly id: AnswerId; readonly version: number }[],
  ): ReturnType<typeof approveAnswers>
  review(
    how: 'accept' | 'return',
    id: AnswerId,
    version: number,
    comment?: string,
  ): ReturnType<typeof acceptAnswer>
  moveTo(state: CycleState): Promise<void>
}

export async function openAnsweringRegion(engine: EngineName): Promise<AnsweringRegion> {
  const region = await openSmallRegion(engine)
  const { db, reader } = region.test.house.store
  const open = async (year: number): Promise<CycleId> => {
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year,
      method: 'four-aspects',
      countingDate: day(`${year - 1}-09-30`),
      collectionDeadline: day(`${year - 1}-09-01`),
      approvalDeadline: day(`${year - 1}-09-15`),
      state: 'collection',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    return opened.value
  }
  const [before, now] = [await open(2026), await open(2027)]
  const unit = async <C extends Capability>(code: string, who: string, capability: C) => {
    const scope = scopeFor(await region.actor(who), capability)
    const row = await unitWithCode(reader, code)
    const found = scope && row && within(scope, row)
    if (!found) throw new Error(`${who} does not reach ${code} for ${capability}`)
    return found
  }
  const changeAs = async (who: string) => region.test.changeAs(await region.actor(who))
  return {
    region,
    before,
    now,
    unit,
    save: async (who, subject, { unit: code = 'U01', ...more } = {}) =>
      saveAnswer(await changeAs(who), await unit(code, who, 'answer.write'), {
        cycleId: now,
        subject: { kind: subject.startsWith('GL') ? 'requirement' : 'safeguard', id: subject },
        content: whole as Content,
        version: 0,
        evidence: undefined,
        ...more,
      }),
    send: async () =>
      sendAnswers(await changeAs('coordinator'), await unit('U01', 'coordinator', 'answer.send'), now),
    approve: async (who, seen) =>
      approveAnswers(await changeAs(who), await unit('U01', who, 'answer.approve'), now, seen),
    review: async (how, answerId, version, comment = '') => {
      const scope = scopeFor(await region.actor('officer'), 'answer.review')
      if (!scope) throw new Error('The officer reviews')
      const reviewed = { cycleId: now, answerId, version, comment }
      return (how === 'accept' ? acceptAnswer : returnAnswer)(await changeAs('officer'), scope, reviewed)
    },
    moveTo: async (state) => {
      await db.updateTable('cycle').set({ state }).where('id', '=', now).execute()
    },
  }
}
