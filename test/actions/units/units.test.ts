import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renameRegion } from '../../../src/actions/settings/rename-region.ts'
import { changeUnit } from '../../../src/actions/units/change.ts'
import type { UnitContent } from '../../../src/actions/units/content.ts'
import { createUnit } from '../../../src/actions/units/create.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import { within } from '../../../src/domain/access/scope.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('unit.write')
const content: UnitContent = {
  name: 'Psykiatri C',
  type: 'psykiatri',
  parent: 'R',
  weight: 2,
  validFrom: null,
  validTo: null,
  flags: ['treats_patients', 'has_cctv'],
  position: 7,
}

eachEngine((engine) => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion(engine)
  })
  afterEach(() => region.close())

  const stored = (code: string) => unitWithCode(region.test.house.store.reader, code)
  const create = async (code: string, more: Partial<UnitContent> = {}) =>
    createUnit(region.test.changeAs(await region.actor('admin')), scope, { ...content, ...more, code })
  const change = async (code: string, version: number, more: Partial<UnitContent> = {}) => {
    const row = await stored(code)
    const unit = row && within(scope, row)
    if (!unit) throw new Error(`No unit ${code}`)
    const next = { ...content, ...more, version }
    return changeUnit(region.test.changeAs(await region.actor('admin')), scope, unit, next)
  }

  describe('a unit', () => {
    it('is created below another, with its flags in their own order', async () => {
      expect((await create('P3')).ok).toBe(true)
      expect(await stored('P3')).toMatchObject({
        name: 'Psykiatri C',
        parent_id: region.units['R'],
        weight: 2,
        valid_from: '1900-01-01',
        valid_to: null,
        flags: 'has_cctv treats_patients',
        position: 7,
        version: 1,
      })
      expect(await region.trail()).toEqual([{ action: 'unit.created', detail: '{"code":"P3"}' }])
    })

    it('has a code that no other has, also in another case', async () => {
      expect(await create('u01')).toEqual({ ok: false, refusal: 'codeTaken' })
      expect(await stored('u01')).toBeUndefined()
      expect(await region.trail()).toEqual([])
    })

    it('hangs below a unit that exists, and never below itself or what hangs from it', async () => {
      expect(await create('P3', { parent: 'nowhere' })).toEqual({ ok: false, refusal: 'parentUnknown' })
      expect(await create('P3', { parent: 'P3' })).toEqual({ ok: false, refusal: 'parentInCircle' })
      expect(await change('R', 1, { parent: 'U01' })).toEqual({ ok: false, refusal: 'parentInCircle' })
    })

    it('cannot close before it opens', async () => {
      const days = { validFrom: day('2027-01-01'), validTo: day('2026-12-31') }
      expect(await create('P3', days)).toEqual({ ok: false, refusal: 'reversed' })
      expect(await create('P3', { ...days, validTo: day('2027-01-01') })).toMatchObject({ ok: true })
    })

    it('is changed by whoever saves first; the second is told what stands there now', async () => {
      expect((await change('U01', 1, { name: 'Først', parent: 'R' })).ok).toBe(true)
      expect(await change('U01', 1, { name: 'Sidst' })).toMatchObject({
        ok: false,
        refusal: { kind: 'overtaken', saved: { name: 'Først', version: 2 } },
      })
      expect(await stored('U01')).toMatchObject({ name: 'Først', code: 'U01' })
    })

    it('is changed by one of two who save at the same moment', async () => {
      const both = await Promise.all([change('U01', 1, { name: 'Ene' }), change('U01', 1, { name: 'Anden' })])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('keeps its version where nothing is changed, and its trail says which fields are', async () => {
      await change('U01', 1, { name: 'Nyt navn' })
      await change('U01', 2, { name: 'Nyt navn' })
      expect((await stored('U01'))?.version).toBe(2)
      const [first, second] = await region.trail()
      expect(JSON.parse(first?.detail ?? '').fields).toContain('name')
      expect(second?.detail).toBe('{"fields":[]}')
    })
  })

  it('gives the region another name, unless somebody else has', async () => {
    const rename = async (before: string, next: string) =>
      renameRegion(region.test.changeAs(await region.actor('lead')), scope, { before, next })
    expect((await rename('Region Prøve', 'Region Nord')).ok).toBe(true)
    expect(await rename('Region Prøve', 'Region Syd')).toEqual({
      ok: false,
      refusal: { kind: 'overtaken', saved: 'Region Nord' },
    })
  })
})
