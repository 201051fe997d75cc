import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../src/db/change.ts'
import { auditActions } from '../../../src/domain/trail/entry.ts'
import { paths } from '../../../src/paths.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

describe('the page of the log', () => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
  })
  afterEach(() => region.close())

  const address = paths.audit.to({})

  it('says who gave whom which role, and when', async () => {
    const admin = await browserOf(region, 'admin')
    const person = paths.person.to({ person: region.people['newcomer'] ?? '' })
    const roles = `${person}/roles`
    await admin.submit((await admin.get(person)).html.form(roles), { role: 'unit_manager', unit: 'U02' })
    const [, newest] = (await (await browserOf(region, 'lead')).get(address)).html.rows('table')
    expect(newest).toEqual([
      '2',
      '20. august 2025 kl. 11.00',
      'Navn adminSystemadministrator',
      'Gav en rolleOm: Navn newcomer. Rolle: Enhedens ledelse.',
      'Sygehus B',
    ])
  })

  it('has a sentence for everything that can happen, and shows 50 lines a page', async () => {
    await region.test.changeAs({ kind: 'operator' })(async () => {
      const [first, ...rest] = auditActions.concat(auditActions, auditActions).map((action) => ({
        action,
        object: 'instance' as const,
        id: 'x',
        detail: { anything: 'that nobody has foreseen', role: 'no such role' },
      }))
      if (!first) throw new Error('Nothing can happen')
      return done(undefined, first, ...rest)
    })
    const lead = await browserOf(region, 'lead')
    const all: string[] = []
    let page = await lead.get(address)
    for (;;) {
      const numbers = page.html.texts('tbody th')
      expect(numbers.length).toBeLessThanOrEqual(50)
      all.push(...numbers)
      const next = page.html.links().find(({ text }) => text === 'Næste')
      if (!next) break
      page = await lead.get(next.href)
    }
    const lines = auditActions.length * 3 + 1
    expect(all).toEqual(Array.from({ length: lines }, (_, index) => String(lines - index)))
    const back = page.html.links().find(({ text }) => text === 'Forrige')
    const before = lines - 50 * (Math.ceil(lines / 50) - 2)
    expect((await lead.get(back?.href ?? '')).html.texts('tbody th')[0]).toBe(String(before))
    expect(page.body).not.toContain('that nobody has foreseen')
  })

  it('is for the lead and the auditor alone', async () => {
    for (const name of ['admin', 'officer', 'coordinator', 'manager', 'newcomer']) {
      expect((await (await browserOf(region, name)).get(address)).status).toBe(404)
    }
    const lead = await browserOf(region, 'lead')
    expect((await lead.get(paths.audit.to({}, { before: '0' }))).status).toBe(404)
    expect((await lead.get(paths.audit.to({}, { before: '99999999999999' }))).status).toBe(200)
  })
})
