import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirmLastAnswer } from '../../../src/actions/answers/confirm.ts'
import { exceptUnits, type SaidException } from '../../../src/actions/applicability/except.ts'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import {
  beginDraft,
  createGuideline,
  type DraftEdit,
  type DraftHead,
  saveDraft,
} from '../../../src/actions/guidelines/draft.ts'
import { adoptVersion, hearVersion, returnVersion } from '../../../src/actions/guidelines/move.ts'
import { done } from '../../../src/db/change.ts'
import { sheetOf, unitFacts } from '../../../src/db/queries/answers.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { allVersions, catalogueOfCycle } from '../../../src/db/queries/guidelines.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import { insertAnswer } from '../../../src/db/writes/answers.ts'
import { within } from '../../../src/domain/access/scope.ts'
import { lastAnswerOn, newsOn } from '../../../src/domain/answers/sheet.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { guidelinesFor } from '../../../src/domain/guidelines/applicability.ts'
import { openVersion } from '../../../src/domain/guidelines/version.ts'
import type { UnitId } from '../../../src/domain/ids.ts'
import { day, type Instant } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const write = operatorScope('guideline.write')
const adopt = operatorScope('guideline.adopt')

const head: DraftHead = {
  title: { da: 'Rettigheder', en: 'Rights' },
  shortName: { da: 'Rettigheder', en: 'Rights' },
  purpose: { da: 'Borgere får svar.', en: 'Citizens get an answer.' },
  owner: 'ciso',
  reviewMonths: 12,
  appliesTo: ['alle'],
  repeal: false,
  effectiveOn: day('2025-09-01'),
  legalTrigger: 'En ny bekendtgørelse',
  changeNote: 'Fristen er kortere',
  reviewOn: null,
}

/** After the second version has come into force. */
const later = '2025-10-01T08:00:00.000Z' as Instant

const content = {
  text: { da: 'Enheden svarer inden en uge.', en: 'The unit answers within a week.' },
  evidence: { da: 'Opgørelse', en: 'Statement' },
  grounding: 'law',
  evidenceMaxAgeMonths: 12,
} as const

eachEngine((engine) => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion(engine)
  })
  afterEach(() => region.close())

  const changeAs = async (who: string) => region.test.changeAs(await region.actor(who))
  const versions = (key: 'GL-05' | 'GL-27') => allVersions(region.test.house.store.reader, key)
  const place = async (guideline: 'GL-05' | 'GL-27' = 'GL-05') => {
    const open = openVersion(await versions(guideline))
    if (!open) throw new Error('Nothing is under way')
    return { guideline, version: open.version }
  }
  const save = async (edit: DraftEdit, who = 'officer') =>
    saveDraft(await changeAs(who), write, await place(), edit)
  const open = async (year: number, state: CycleState) => {
    const opened = await openCycle(await changeAs('lead'), operatorScope('cycle.write'), {
      year,
      method: 'four-aspects',
      countingDate: day(`${year - 1}-09-30`),
      collectionDeadline: day(`${year - 1}-08-31`),
      approvalDeadline: day(`${year - 1}-09-15`),
      state,
    })
    if (!opened.ok) throw new Error(opened.refusal)
    const cycle = await cycleOfYear(region.test.house.store.reader, year)
    if (!cycle) throw new Error('No cycle')
    return cycle
  }
  /** GL-05 gets a version 2 in which these requirements say something else. */
  const secondVersion = async (...keys: readonly `GL-05-K${number}`[]) => {
    await beginDraft(await changeAs('officer'), write, 'GL-05')
    await save({ kind: 'head', head })
    for (const key of keys) await save({ kind: 'requirement', key, newMeaning: false, content })
    await hearVersion(await changeAs('officer'), write, await place())
    return adoptVersion(await changeAs('lead'), adopt, await place())
  }

  describe('the way of a version', () => {
    it('goes from draft by hearing to adopted, and a draft is one at a time', async () => {
      expect(await beginDraft(await changeAs('officer'), write, 'GL-05')).toMatchObject({ value: 2 })
      expect(await beginDraft(await changeAs('lead'), write, 'GL-05')).toMatchObject({ refusal: 'draftOpen' })
      expect(await hearVersion(await changeAs('officer'), write, await place())).toMatchObject({
        refusal: {
          faults: { effectiveOn: 'missing', legalTrigger: 'missing', changeNote: 'missing' },
        },
      })
      await save({ kind: 'head', head })
      expect((await hearVersion(await changeAs('officer'), write, await place())).ok).toBe(true)
      expect(await save({ kind: 'head', head })).toMatchObject({ refusal: 'notDraft' })
      expect(await adoptVersion(await changeAs('officer'), adopt, await place())).toMatchObject({
        refusal: 'ownDraft',
      })
      expect(await adoptVersion(await changeAs('lead'), adopt, await place())).toMatchObject({ value: 2 })
      expect((await versions('GL-05')).map(({ number, state }) => [number, state])).toEqual([
        [1, 'adopted'],
        [2, 'adopted'],
      ])
      expect((await region.trail()).map(({ action }) => action)).toEqual([
        'guideline.drafted',
        'guideline.saved',
        'guideline.heard',
        'guideline.adopted',
      ])
    })

    it('comes back from hearing with a comment, and not without one', async () => {
      await beginDraft(await changeAs('officer'), write, 'GL-05')
      await save({ kind: 'head', head })
      await hearVersion(await changeAs('officer'), write, await place())
      expect(await returnVersion(await changeAs('lead'), write, await place(), '')).toMatchObject({
        refusal: 'commentMissing',
      })
      expect((await returnVersion(await changeAs('lead'), write, await place(), 'For kort frist')).ok).toBe(
        true,
      )
      expect(openVersion(await versions('GL-05'))?.state).toBe('draft')
    })

    it('lets one of two savers win, and keeps what was saved first', async () => {
      await beginDraft(await changeAs('officer'), write, 'GL-05')
      const seen = await place()
      const edit = { kind: 'head', head } as const
      expect((await saveDraft(await changeAs('officer'), write, seen, edit)).ok).toBe(true)
      const late = { kind: 'head', head: { ...head, changeNote: 'Noget andet' } } as const
      expect(await saveDraft(await changeAs('lead'), write, seen, late)).toMatchObject({
        refusal: 'changedMeanwhile',
      })
      expect(openVersion(await versions('GL-05'))?.changeNote).toBe('Fristen er kortere')
    })

    it('refuses a day that is past, also in a draft', async () => {
      await beginDraft(await changeAs('officer'), write, 'GL-05')
      expect(await save({ kind: 'head', head: { ...head, effectiveOn: day('2020-01-01') } })).toMatchObject({
        refusal: { faults: { effectiveOn: 'alreadyInForce' } },
      })
    })
  })

  describe('keys', () => {
    it('gives a changed meaning a new key, and a removed key to nobody', async () => {
      await beginDraft(await changeAs('officer'), write, 'GL-05')
      const edit = { kind: 'requirement', key: 'GL-05-K6', newMeaning: true, content } as const
      expect(await save(edit)).toMatchObject({ value: 'GL-05-K7' })
      await save({ kind: 'removal', key: 'GL-05-K7' })
      expect(await save({ ...edit, key: undefined })).toMatchObject({ value: 'GL-05-K7' })
      const keys = openVersion(await versions('GL-05'))?.text.requirements.map(({ id }) => id)
      expect(keys).toEqual(['GL-05-K1', 'GL-05-K2', 'GL-05-K3', 'GL-05-K4', 'GL-05-K5', 'GL-05-K7'])
      expect(await save({ ...edit, key: 'GL-05-K6' })).toMatchObject({ refusal: 'missing' })
    })

    it('refuses the key of another guideline for a new one', async () => {
      const change = await changeAs('officer')
      expect(await createGuideline(change, write, { key: 'GL-05', head })).toMatchObject({
        refusal: 'keyTaken',
      })
      expect(await createGuideline(change, write, { key: 'GL-27', head })).toMatchObject({ value: 1 })
      expect(await createGuideline(change, write, { key: 'GL-27', head })).toMatchObject({
        refusal: 'keyTaken',
      })
    })
  })

  describe('a cycle', () => {
    it('keeps the versions in force when its basis was locked, whatever comes later', async () => {
      const { reader } = region.test.house.store
      const before = await open(2026, 'collection')
      await secondVersion('GL-05-K1')
      region.test.clock.moveTo(later)
      const after = await open(2027, 'collection')
      const textIn = async (cycle: typeof before) => {
        const guideline = (await catalogueOfCycle(reader, cycle)).guideline('GL-05')
        return [guideline?.version, guideline?.requirements[0]?.text.en.slice(0, 16)]
      }
      expect(await textIn(before)).toEqual([1, 'Employees can re'])
      expect(await textIn(after)).toEqual([2, 'The unit answers'])
    })

    it('asks a unit only for what changed: the rest keeps state, version and date', async () => {
      const { reader } = region.test.house.store
      const before = await open(2026, 'collection')
      const unitId = region.units['U01'] as UnitId
      await region.test.changeAs({ kind: 'operator' })(async (writer, moment) => {
        for (const key of ['K1', 'K2', 'K3', 'K4', 'K5', 'K6']) {
          await insertAnswer(writer, moment, {
            unitId,
            cycleId: before.id,
            kind: 'requirement',
            subject: `GL-05-${key}`,
            content: {
              ...{ policy: null, implementation: null, automation: null, reporting: null, level: null },
              status: 'complied',
              applicable: 1,
              reason: 'Set',
            },
            state: 'accepted',
            complete: true,
            by: null,
          })
        }
        await writer.updateTable('cycle').set({ state: 'follow_up' }).where('id', '=', before.id).execute()
        return done(undefined, { action: 'answers.imported', object: 'cycle', id: before.id })
      })
      await secondVersion('GL-05-K1', 'GL-05-K2')
      region.test.clock.moveTo(later)
      const now = await open(2027, 'collection')
      const row = await unitWithCode(reader, 'U01')
      const unit = row && within(operatorScope('answer.write'), row)
      if (!unit) throw new Error('No unit')
      const sheet = await sheetOf(reader, unit, now)
      const carried = [...sheet.answers.values()]
      expect(carried.map(({ subject }) => subject).toSorted()).toEqual([
        'GL-05-K3',
        'GL-05-K4',
        'GL-05-K5',
        'GL-05-K6',
      ])
      for (const answer of carried) {
        const last = sheet.last?.answers.get(answer.subject)
        expect([answer.state, answer.version, answer.savedAt, answer.carriedFrom]).toEqual([
          'accepted',
          last?.version,
          last?.savedAt,
          last?.id,
        ])
      }
      expect(lastAnswerOn(sheet, 'GL-05-K1')?.obstacle).toBe('reworded')
      expect(['GL-05-K1', 'GL-05-K3'].map((key) => newsOn(sheet, key))).toEqual([
        'requirement_changed',
        undefined,
      ])
      const subject = { kind: 'requirement', id: 'GL-05-K1' } as const
      const confirmed = await confirmLastAnswer(await changeAs('officer'), unit, {
        cycleId: now.id,
        subject,
        version: 0,
      })
      expect(confirmed).toMatchObject({ refusal: 'requirementReworded' })
    })
  })

  describe('exceptions', () => {
    const except = async (more: Partial<SaidException>, cycleId: SaidException['cycleId']) =>
      exceptUnits(await changeAs('officer'), operatorScope('applicability.write'), {
        cycleId,
        requirement: 'GL-01-K1',
        units: ['U01'],
        kind: 'exempt',
        reason: 'Enheden har ikke opgaven.',
        ...more,
      })

    it('take a requirement from one unit until the basis is locked', async () => {
      const { reader } = region.test.house.store
      const cycle = await open(2027, 'planned')
      expect(await except({}, cycle.id)).toMatchObject({ value: 1 })
      const row = await unitWithCode(reader, 'U01')
      const unit = row && within(operatorScope('answer.read'), row)
      if (!unit) throw new Error('No unit')
      const { unit: facts } = await unitFacts(reader, unit, cycle)
      const own = guidelinesFor(await catalogueOfCycle(reader, cycle), facts)
      expect(own[0]?.requirements.map(({ id }) => id)).not.toContain('GL-01-K1')
      await region.test.house.store.db.updateTable('cycle').set({ state: 'basis_locked' }).execute()
      expect(await except({ kind: 'rule' }, cycle.id)).toMatchObject({ refusal: 'basisLocked' })
    })

    it('are refused without a reason, for what the cycle lacks, and for no unit', async () => {
      const { id } = await open(2027, 'planned')
      expect(await except({ reason: '' }, id)).toMatchObject({ refusal: 'reasonMissing' })
      expect(await except({ requirement: 'GL-99-K1' }, id)).toMatchObject({ refusal: 'unknownRequirement' })
      expect(await except({ units: [] }, id)).toMatchObject({ refusal: 'unknownUnit' })
      expect(await except({ units: ['U01', 'U99'] }, id)).toMatchObject({ refusal: 'unknownUnit' })
    })
  })
})
