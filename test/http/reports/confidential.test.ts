import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { eachEngine } from '../../support/engines.ts'
import { readPdf } from '../../support/pdf.ts'
import { said, visit } from '../answers/visit.ts'

const preview = paths.annualGoals.to({ cycle: 2026 })

eachEngine((engine) => {
  let world: World
  let report = ''
  let system = ''
  beforeAll(async () => {
    world = await openWorld({ engine })
    const { db } = world.test.house.store
    const finding = await db
      .selectFrom('finding')
      .select('system')
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow()
    system = finding.system
    const officer = visit(world, 'officer')
    const frozen = await officer.submit((await officer.get(preview)).html.form(preview), {
      classification: 'confidential',
      provisional: '1',
    })
    report = frozen.address.split('/')[2]?.split('?')[0] ?? ''
    expect(said(frozen)).toContain(system)
  })
  afterAll(() => world.close())

  it.each([
    ['lead', 'whole'],
    ['officer', 'whole'],
    ['steering', 'whole'],
    ['secretary', 'whole'],
    ['dpo', 'whole'],
    ['auditor', 'as internal'],
    ['coordinator-u01', 'not at all'],
    ['manager-u01', 'not at all'],
    ['system-owner', 'not at all'],
    ['owner', 'not at all'],
    ['admin', 'not at all'],
    ['roleless', 'not at all'],
  ] as const)('is read by %s %s where it is frozen as confidential', async (principal, far) => {
    const reader = visit(world, principal)
    const page = await reader.get(paths.report.to({ report }))
    expect(page.status).toBe(far === 'not at all' ? 404 : 200)
    expect(page.body.includes(system)).toBe(far === 'whole')
    expect(page.body.includes('Fortrolig')).toBe(far === 'whole')
    const asked = paths.reportDocument.to({ report, language: 'da' }, { class: 'confidential' })
    // What is printed for those who may is read below; a document is drawn anew each time.
    if (far !== 'whole') expect((await reader.get(asked)).status).toBe(404)
    const room = await reader.get(paths.reports.to({}))
    expect(room.body.includes('Fortrolig')).toBe(far === 'whole')
  })

  it('has a document without the systems for who may not read of them, in text and in metadata', async () => {
    const document = await visit(world, 'auditor').get(paths.reportDocument.to({ report, language: 'da' }))
    expect(document.headers.get('content-disposition')).not.toContain('fortrolig')
    const read = await readPdf(document.bytes)
    expect(JSON.stringify(read).replaceAll(/\s/g, '')).not.toContain(system)
    const whole = await visit(world, 'dpo').get(paths.reportDocument.to({ report, language: 'da' }))
    expect(whole.headers.get('content-disposition')).toContain('fortrolig')
    const text = (await readPdf(whole.bytes)).pages.map((page) => page.text).join('')
    expect(text.replaceAll(/[\s­]/g, '')).toContain(system)
  })
})
