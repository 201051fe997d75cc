import { afterEach, beforeEach, expect, it } from 'vitest'
import { id } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { forbiddenIn, untiedIn } from '../../views/render.tsx'
import { said, visit } from '../answers/visit.ts'

const preview = paths.annualGoals.to({ cycle: 2026 })

eachEngine((engine) => {
  let world: World
  beforeEach(async () => {
    world = await openWorld({ engine })
  })
  afterEach(() => world.close())

  const db = () => world.test.house.store.db
  /** The report of 2025 that the lead has frozen. */
  async function theReport(): Promise<string> {
    const { id: report } = await db().selectFrom('report').select('id').executeTakeFirstOrThrow()
    return report
  }
  async function traces(action: 'report.read' | 'report.frozen' | 'decision.recorded'): Promise<number> {
    const rows = await db().selectFrom('audit').select('seq').where('action', '=', action).execute()
    return rows.length
  }
  const decide = (browser: Browserless, page: Page, report: string, filled: Record<string, string>) =>
    browser.submit(page.html.form(paths.decision.to({ report })), filled)

  it('puts what the steering group is asked first, numbered, and has the reports below', async () => {
    const room = await visit(world, 'steering').get(paths.reports.to({}))
    expect(room.html.text('h1')).toBe('Styregruppens læsestue')
    expect(room.html.text('.m-lead')).toBe(
      'Næste møde er den 10. december 2026. Styregruppen skal tage stilling til 4 indstillinger.',
    )
    expect(room.html.texts('ol.m-dec > li')).toHaveLength(4)
    expect(said(room)).not.toContain('Registrér beslutning:')
    expect(room.html.rows('table').at(-1)?.[1]).toBe('0.9, 20.08.2025')
  })

  it('says how far the sheets of all units have come, and gives the file once they are there', async () => {
    const officer = visit(world, 'officer')
    const here = { cycle: 2026, language: 'da' } as const
    let page = await officer.get(paths.unitSheetsMaking.to(here))
    for (
      let asked = 0;
      asked < 30 && !page.html.links().some(({ href }) => href === paths.unitSheets.to(here));
      asked += 1
    )
      page = await officer.get(paths.unitSheetsMaking.to(here))
    expect(said(page)).toContain('ark er klar i én fil.')
    const before = await traces('report.read')
    const file = await officer.get(paths.unitSheets.to(here))
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(await traces('report.read')).toBe(before + 1)
  })

  it('gives a member the reports and nothing else', async () => {
    const member = visit(world, 'steering')
    const report = await theReport()
    expect((await member.get(paths.report.to({ report }))).status).toBe(200)
    for (const address of [
      paths.goals.to({ cycle: 2026 }),
      paths.goals.to({ cycle: 2025 }),
      preview,
      paths.annualGoalsDraft.to({ cycle: 2026, language: 'da' }),
      paths.unitGoals.to({ unit: 'U01', cycle: 2025 }),
      paths.maturity.to({ cycle: 2025 }),
      paths.report.to({ report: 'another' }),
      paths.reportDocument.to({ report, language: 'de' }),
    ]) {
      expect([address, (await member.get(address)).status]).toEqual([address, 404])
    }
    const posted = await world.ask('steering', paths.decision.to({ report }), {
      method: 'POST',
      form: { outcome: 'approved', decidedOn: '2025-08-20', caseReference: '1', note: '' },
    })
    expect(posted.status).toBe(404)
  })

  it('shows the page with the same content as the document, and leaves a trace of each reading', async () => {
    const report = await theReport()
    const member = visit(world, 'steering')
    const page = await member.get(paths.report.to({ report }))
    expect(page.html.text('.m-lead')).toBe('UDKAST – til beslutning')
    expect(page.html.texts('h2').slice(0, 3)).toEqual([
      '1 Indstilling',
      'Styregruppens beslutning',
      'Om rapporten',
    ])
    expect(page.html.figures().get('total.stated.percent')).toBe('61.0')
    expect(page.html.figures().get('coverage.answered')).toBe('1412')
    expect(page.html.texts('table caption').length).toBeGreaterThan(7)
    const [one, other] = [
      await member.get(paths.reportDocument.to({ report, language: 'da' })),
      await member.get(paths.reportDocument.to({ report, language: 'da' })),
    ]
    expect(one.headers.get('content-type')).toBe('application/pdf')
    expect(one.headers.get('content-disposition')).toContain('aarlige-maal-2025_v0-9_udkast.pdf')
    expect(one.headers.get('content-length')).toBe(String(one.bytes.length))
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
    const english = await member.get(paths.reportDocument.to({ report, language: 'en' }))
    expect(english.headers.get('content-disposition')).toContain('annual-goals-2025_v0-9_draft.pdf')
    expect(await traces('report.read')).toBe(4)
  })

  it('gives the same report as an edition that shows less, and none that shows more', async () => {
    const report = await theReport()
    const member = visit(world, 'steering')
    const page = await member.get(paths.report.to({ report }))
    const open = paths.reportDocument.to({ report, language: 'da' }, { class: 'public' })
    expect(page.html.texts(`a[href="${open}"]`)).toEqual(['Offentlig udgave på dansk (PDF)'])
    const document = await member.get(open)
    expect(document.headers.get('content-disposition')).toContain(
      'aarlige-maal-2025_v0-9_offentlig_udkast.pdf',
    )
    const more = paths.reportDocument.to({ report, language: 'da' }, { class: 'confidential' })
    expect((await member.get(more)).status).toBe(404)
    expect(await traces('report.read')).toBe(2)
  })

  it('lets the secretary record a decision once, with a case number and a day that has come', async () => {
    const report = await theReport()
    const secretary = visit(world, 'secretary')
    const page = await secretary.get(paths.report.to({ report }))
    expect([...untiedIn(page.html), ...forbiddenIn(page.html)]).toEqual([])
    const empty = await decide(secretary, page, report, { outcome: 'approved', decidedOn: '2025-08-21' })
    expect(empty.status).toBe(422)
    expect(empty.html.texts('.form-error-message')).toEqual(['Feltet skal udfyldes.'])
    const early = await decide(secretary, empty, report, { caseReference: '25/77' })
    expect(early.html.texts('.form-error-message')).toEqual(['Datoen er ikke kommet endnu.'])
    expect(early.html.text('.alert-error a')).toBe('Besluttet den: Datoen er ikke kommet endnu.')
    const done = await decide(secretary, early, report, { decidedOn: '2025-08-20' })
    expect(done.status).toBe(200)
    expect(said(done)).toContain('Beslutningen er registreret.')
    expect(done.html.text('.m-lead')).toBe('Godkendt')
    expect(done.html.forms().some(({ action }) => action.endsWith('/decision'))).toBe(false)
    const again = await decide(secretary, page, report, {
      outcome: 'returned',
      decidedOn: '2025-08-20',
      caseReference: '25/78',
    })
    expect(again.status).toBe(409)
    expect(await traces('decision.recorded')).toBe(1)
    const document = await secretary.get(paths.reportDocument.to({ report, language: 'da' }))
    expect(document.headers.get('content-disposition')).toContain('_godkendt.pdf')
    const room = await secretary.get(paths.reports.to({}))
    expect(room.html.text('.m-lead')).toContain('Der er ingen indstillinger til næste møde.')
    const goals = await db().selectFrom('goal').select('state').where('number', 'like', '2025-%').execute()
    expect(new Set(goals.map(({ state }) => state))).toEqual(new Set(['adopted']))
  })

  it('keeps whoever froze the report from recording the decision', async () => {
    const report = await theReport()
    await db()
      .insertInto('role_assignment')
      .values({
        id: id('both-hats'),
        person_id: id(world.people['lead'] ?? ''),
        role: 'steering_secretary',
        unit_id: null,
        valid_from: day('2020-01-01'),
        valid_to: null,
        granted_by: null,
        granted_at: world.test.clock.now(),
      })
      .execute()
    const page = await visit(world, 'lead').get(paths.report.to({ report }))
    expect(said(page)).toContain('Du har selv frosset rapporten')
    expect(page.html.forms().some(({ action }) => action.endsWith('/decision'))).toBe(false)
    const posted = await world.ask('lead', paths.decision.to({ report }), {
      method: 'POST',
      form: { outcome: 'approved', decidedOn: '2025-08-20', caseReference: '25/77', note: '' },
    })
    expect(posted.status).toBe(403)
    expect(posted.body).toContain('Det skal en anden gøre.')
    expect(await traces('decision.recorded')).toBe(0)
  })

  it('shows what the report lacks, prints a draft in both languages, and freezes a version', async () => {
    const officer = visit(world, 'officer')
    const page = await officer.get(preview)
    expect([...untiedIn(page.html), ...forbiddenIn(page.html)]).toEqual([])
    expect(page.html.text('.m-lead')).toBe('Rapporten har det, den skal have, og kan fryses.')
    expect(said(page)).toContain('Resultatet er ikke låst. Tallene er foreløbige')
    expect(page.html.figures().get('coverage.applicable')).toMatch(/^\d+$/)
    for (const [language, name] of [
      ['da', 'aarlige-maal-2026_v0-0_udkast.pdf'],
      ['en', 'annual-goals-2026_v0-0_draft.pdf'],
    ] as const) {
      const draft = await officer.get(paths.annualGoalsDraft.to({ cycle: 2026, language }))
      expect(draft.headers.get('content-disposition')).toContain(name)
      expect(new TextDecoder().decode(draft.bytes.slice(0, 5))).toBe('%PDF-')
    }
    const unsaid = await officer.submit(page.html.form(preview), { version: '0.9', caseNumber: '25/9' })
    expect(unsaid.status).toBe(422)
    expect(unsaid.html.form(preview).fields.find(({ name }) => name === 'caseNumber')?.values).toEqual([
      '25/9',
    ])
    const frozen = await officer.submit(unsaid.html.form(preview), { provisional: '1' })
    expect(frozen.status).toBe(200)
    expect(frozen.html.text('h1')).toBe('Årlige mål for informationssikkerhed 2026')
    expect(said(frozen)).toContain('Foreløbige tal: Resultatet var ikke låst')
    expect(said(frozen)).toMatch(/Hent på dansk \(PDF\).*, \d+ kB/)
    expect(await traces('report.frozen')).toBe(1)
    expect(said(await officer.get(preview))).toContain('Version 0.9 venter på beslutning.')
  })

  it('names the goals that hold the report back', async () => {
    await db().updateTable('goal').set({ evidence_demanded: '' }).where('number', '=', '2026-02').execute()
    const page = await visit(world, 'officer').get(preview)
    expect(page.html.text('.m-lead')).toBe('Rapporten kan ikke fryses endnu.')
    expect(said(page)).toContain('Mål 2026-02 mangler: dokumentation, der skal indsendes.')
    expect(page.html.forms().some(({ action }) => action === preview)).toBe(false)
    const forced = await world.ask('officer', preview, {
      method: 'POST',
      form: {
        version: '1.0',
        classification: 'internal',
        meetingOn: '',
        caseNumber: '',
        ifNotFollowed: '',
        provisional: '1',
      },
    })
    expect(forced.status).toBe(409)
    expect(forced.body).toContain('Disse mål mangler oplysninger: 2026-02.')
  })

  it('says which field holds a character that cannot be printed, and freezes nothing', async () => {
    const officer = visit(world, 'officer')
    const form = (await officer.get(preview)).html.form(preview)
    const refused = await officer.submit(form, { provisional: '1', ifNotFollowed: 'Så 🚀' })
    expect(refused.status).toBe(409)
    expect(said(refused)).toMatch(/Feltet ifNotFollowed har et tegn, som skrifttypen ikke har \(U\+1F680\)/)
    expect(await traces('report.frozen')).toBe(0)
  })

  it('speaks English to those who do', async () => {
    await db()
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', id<'person'>(world.people['steering'] ?? ''))
      .execute()
    const member = visit(world, 'steering')
    const room = await member.get(paths.reports.to({}))
    expect(room.html.text('h1')).toBe('The reading room of the steering group')
    const page = await member.get(paths.report.to({ report: await theReport() }))
    expect(page.html.text('h1')).toBe('Annual goals for information security 2025')
    expect(page.html.text('.m-lead')).toBe('DRAFT – for decision')
  })
})
