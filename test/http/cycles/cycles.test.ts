import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import type { Browserless } from '../../support/browserless.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

describe('the pages of cycles', () => {
  let region: SmallRegion
  let lead: Browserless
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
    lead = await browserOf(region, 'lead')
  })
  afterEach(() => region.close())

  const create = paths.newCycle.to({})
  const own = paths.cycle.to({ cycle: 2026 })
  const step = paths.cycleStep.to({ cycle: 2026 })
  const open = async () => lead.submit((await lead.get(create)).html.form(create))

  it('propose the next year with days that leave time to answer', async () => {
    const fields = (await lead.get(create)).html.form(create).fields
    expect(Object.fromEntries(fields.map(({ name, values }) => [name, values[0]]))).toMatchObject({
      year: '2026',
      method: 'four-aspects',
      countingDate: '2025-10-15',
      collectionDeadline: '2025-10-01',
      approvalDeadline: '2025-10-15',
    })
  })

  it('open one cycle a year, and say which day is wrong', async () => {
    expect((await open()).address).toBe(`${own}?done=opened`)
    const form = (await lead.get(create)).html.form(create)
    const taken = await lead.submit(form, { year: '2026' })
    expect([taken.status, taken.html.text('#f-year-error')]).toEqual([
      422,
      'Der er allerede et årshjul for det år.',
    ])
    const reversed = await lead.submit(form, { approvalDeadline: '2025-01-01' })
    expect(reversed.html.text('#f-approvalDeadline-error')).toBe('Ledelsernes frist ligger før enhedernes.')
    const day = await lead.submit(form, { countingDate: '31.11.2025' })
    expect(day.html.text('#f-countingDate-error')).toContain('Datoen findes ikke.')
    expect(day.html.form(create).fields.find(({ name }) => name === 'year')?.values).toEqual(['2027'])
  })

  it('name the units that stand in the way of collection', async () => {
    const basis = await lead.submit((await open()).html.form(step))
    const refused = await lead.submit(basis.html.form(step))
    expect(refused.status).toBe(409)
    expect(refused.html.text('.alert-error')).toContain('Sygehus B mangler en koordinator og en leder.')
    expect(refused.html.text('.m-lead')).toContain('Grundlag låst')
  })

  it('tell whoever comes second that the step is taken', async () => {
    const form = (await open()).html.form(step)
    await lead.submit(form)
    const second = await lead.submit(form)
    expect(second.status).toBe(409)
    expect(second.html.text('.alert-error')).toContain('Årshjulet er på et andet trin')
  })

  it('ask for a reason where collection is cut short, and keep it', async () => {
    await open()
    await region.test.house.store.db.updateTable('cycle').set({ state: 'collection' }).execute()
    const form = (await lead.get(own)).html.form(step)
    const refused = await lead.submit(form, { reason: ' ' })
    expect([refused.status, refused.html.text('#f-reason-error')]).toEqual([422, 'Skriv en begrundelse.'])
    const moved = await lead.submit(form, { reason: 'Alle er <færdige>.' })
    expect(moved.html.rows('table')).toContainEqual([
      'Gik til ”Vurdering”',
      '20. august 2025 kl.\u00a011.00'.replace('\u00a0', ' '),
      'Navn lead',
      'Alle er <færdige>.',
    ])
  })

  it('let deadlines be changed, and show both where two have changed them', async () => {
    const form = (await open()).html.form(own)
    const saved = await lead.submit(form, { collectionDeadline: '2025-10-02' })
    expect(saved.html.text('.alert')).toBe('Frister og krav er gemt.')
    const second = await lead.submit(form, { collectionDeadline: '2025-10-03' })
    expect(second.status).toBe(409)
    expect(second.html.text('.alert-error')).toContain('2. oktober 2025')
    expect((await lead.submit(second.html.form(own))).html.text('.alert')).toBe('Frister og krav er gemt.')
  })

  it('name what is wrong with a setting at its field, and keep what was typed', async () => {
    const form = (await open()).html.form(own)
    const wrong = await lead.submit(form, {
      approvalDeadline: '31.11.2025',
      minimumCoverage: '101',
      followUpFirst: '2026-07-01',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html.text('#f-approvalDeadline-error')).toContain('Datoen findes ikke.')
    expect(wrong.html.text('#f-minimumCoverage-error')).toContain('uden for det tilladte område')
    const kept = Object.fromEntries(wrong.html.form(own).fields.map(({ name, values }) => [name, values[0]]))
    expect(kept).toMatchObject({ minimumCoverage: '101', followUpFirst: '2026-07-01' })
    const late = await lead.submit(form, { approvalDeadline: '2025-10-16' })
    expect(late.html.text('#f-approvalDeadline-error')).toContain('Fristen ligger efter opgørelsesdagen.')
    const outside = await lead.submit(form, { followUpFirst: '2025-06-15' })
    expect(outside.html.text('#f-followUpFirst-error')).toContain('Opfølgningen skal ligge i det år')
  })

  it('let the lead reopen a locked result, say to an officer who may, and offer it to nobody else', async () => {
    await open()
    await region.test.house.store.db.updateTable('cycle').set({ state: 'result_locked' }).execute()
    const forms = (await lead.get(own)).html.forms().filter(({ action }) => action === step)
    expect(forms).toHaveLength(2)
    const [, reopening] = forms
    if (!reopening) throw new Error('The lead cannot reopen')
    const refused = await lead.submit(reopening)
    expect([refused.status, refused.html.text('#f-reason-error')]).toEqual([422, 'Skriv en begrundelse.'])
    const officer = await browserOf(region, 'officer')
    const own_ = (await officer.get(own)).html.forms().filter(({ action }) => action === step)
    expect(own_).toHaveLength(1)
    const tried = await officer.submit(own_[0] as (typeof own_)[0], { to: 'calibration' })
    expect([tried.status, tried.html.text('main')]).toEqual([
      403,
      expect.stringContaining('Kun informationssikkerhedschefen'),
    ])
    const reopened = await lead.submit(reopening, { reason: 'Fejl i svar.' })
    expect(reopened.html.text('.m-lead')).toContain('Kalibrering')
  })

  it('are read and not changed by whoever is in a unit, and by nobody without a role', async () => {
    await open()
    const coordinator = await browserOf(region, 'coordinator')
    const read = await coordinator.get(own)
    expect(read.status).toBe(200)
    expect(read.html.forms().filter(({ action }) => action.startsWith('/cycles'))).toEqual([])
    expect((await coordinator.get(create)).status).toBe(404)
    const nobody = await browserOf(region, 'newcomer')
    expect((await nobody.get(paths.cycles.to({}))).status).toBe(404)
  })
})
