import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import { cycleStates } from '../../src/domain/cycles/cycle.ts'
import { languageCodes, languageOf } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../support/browserless.ts'
import { eachEngine } from '../support/engines.ts'
import type { FormOnPage } from '../support/html.ts'
import { readPdf } from '../support/pdf.ts'
import { type LivingRegion, openRegion, type Person } from './support/region.ts'

const cycle = 2027
const named = languageOf('da').say.navigation.states
const save = { name: 'do', value: 'save' }
const levels = { policy: '3', implementation: '2', automation: '2', reporting: '1' }
const better = { policy: '4', implementation: '4', automation: '3', reporting: '3' }

// Each test is a part of the same year: what follows stands on what went before.
// People who walk through a browser take their time.
vi.setConfig({ testTimeout: 240_000 })

eachEngine((engine) => {
  let region: LivingRegion
  let admin: Person
  let lead: Person
  let officer: Person
  let secretary: Person
  let dpo: Person
  const coordinators = new Map<string, Person>()
  const managers = new Map<string, Person>()
  let report = ''
  let figures: Map<string, string>
  beforeAll(async () => {
    // Every page must work without script as well, so that one of the two years is lived without.
    const kind = engine === 'sqlite' ? 'chromium' : 'browserless'
    region = await openRegion({ engine, day: '2026-08-17', with: kind })
  })
  afterAll(() => region.close())

  const of = (people: ReadonlyMap<string, Person>, unit: string): Person => {
    const person = people.get(unit)
    if (!person) throw new Error(`Nobody has come for ${unit}`)
    return person
  }

  /** Takes the cycle one step on, and says which step it stands at. */
  async function step(reason = 'Alle har haft den tid, der var aftalt.'): Promise<string> {
    const page = await lead.open(paths.cycle.to({ cycle }))
    // A step back stands on the page as well, once there is one; the one on is the furthest.
    const goal = ({ fields }: FormOnPage) =>
      cycleStates.findIndex((state) =>
        fields.some(({ name, values }) => name === 'to' && values.includes(state)),
      )
    const [onwards] = page.html
      .forms()
      .filter(({ action }) => action === paths.cycleStep.to({ cycle }))
      .sort((one, other) => goal(other) - goal(one))
    if (!onwards) throw new Error('The cycle cannot go on')
    const asks = onwards.fields.some(({ name }) => name === 'reason')
    return (await lead.send(page, onwards, asks ? { reason } : {})).html.text('.m-lead b')
  }

  function answer(unit: string, safeguard: string, filled: Record<string, string>): Promise<Page> {
    const at = { unit, cycle }
    const coordinator = of(coordinators, unit)
    const control = Number(safeguard.split('.')[0])
    return coordinator
      .open(paths.unitControl.to({ ...at, control }, { edit: safeguard }))
      .then((page) => coordinator.send(page, paths.safeguardAnswer.to({ ...at, safeguard }), filled, save))
  }

  async function sendAndApprove(unit: string, count: number): Promise<void> {
    const todo = paths.todo.to({ unit, cycle })
    const [coordinator, manager] = [of(coordinators, unit), of(managers, unit)]
    const sent = await coordinator.send(await coordinator.open(todo), paths.sending.to({ unit, cycle }))
    expect(sent.html.text('main')).toContain(`${count} svar er sendt`)
    const approved = await manager.send(await manager.open(todo), paths.approval.to({ unit, cycle }))
    expect(approved.html.text('main')).toContain(`${count} svar er godkendt`)
  }

  /** Judges what is first in the officer's queue, or the answer to this question; undefined when nothing waits. */
  async function judge(
    action: 'acceptance' | 'returning',
    subject?: string,
    comment = '',
  ): Promise<string | undefined> {
    let page = await officer.open(paths.review.to({ cycle }))
    const chosen = page.html
      .links()
      .find(({ href, text }) => href.includes('answer=') && text.startsWith(subject ?? ''))
    if (!chosen) return undefined
    page = await officer.open(chosen.href)
    const to = page.html
      .forms()
      .flatMap(({ buttons }) => buttons.map((button) => button.action))
      .find((address) => address.endsWith(`/${action}`))
    if (to === undefined) throw new Error(`No way to ${action} on ${page.address}`)
    await officer.send(page, to, comment === '' ? {} : { comment }, { action: to })
    return chosen.text
  }

  it('begins with one link, by which the first administrator comes in and finds out what is lacking', async () => {
    const email = 'drift@region.example'
    const facts = { regionName: 'Region Prøve', name: 'Drift', email }
    admin = await region.arrive(await region.firstLink(), email, facts)
    const page = await admin.open(paths.setup.to({}))
    expect(page.html.text('.m-brand')).toContain('Region Prøve')
    expect(page.html.text('.m-lead')).toContain('1 af 5 trin')
  })

  it('gets its units, and people who come in by links of their own', async () => {
    const units = [
      { code: 'R', name: 'Regionen', type: 'region', weight: '0' },
      { code: 'IT', name: 'Regional IT', type: 'it', weight: '0' },
      { code: 'U01', name: 'Sygehus A', type: 'somatik', weight: '3' },
      { code: 'U02', name: 'Sygehus B', type: 'psykiatri', weight: '1' },
    ]
    const [first, ...others] = units
    await admin.fill(paths.newUnit.to({}), first ?? {})
    // Much of the same, and people who have little to do in this year, need no real browser.
    const clerk = await admin.plainly()
    for (const unit of others) await clerk.fill(paths.newUnit.to({}), unit)
    const come = async (name: string, role: string, unit = ''): Promise<Person> => {
      const email = `${role}${unit}@region.example`.toLowerCase()
      const made = await clerk.fill(paths.newPerson.to({}), { name, email })
      const link = new URL(made.html.text('.m-once')).pathname
      const page = made.html.links().find(({ href }) => /^\/people\/[0-9a-f-]{36}$/.test(href))
      if (!page) throw new Error(`No page for ${name}`)
      await clerk.send(await clerk.open(page.href), `${page.href}/roles`, { role, unit })
      return region.arrive(link, email)
    }
    lead = await come('Informationssikkerhedschef', 'lead')
    officer = await come('Central konsulent', 'officer')
    secretary = await (await come('Styregruppens sekretær', 'steering_secretary')).plainly()
    dpo = await (await come('Databeskyttelsesrådgiver', 'dpo')).plainly()
    for (const unit of ['IT', 'U01', 'U02']) {
      coordinators.set(unit, await come(`Koordinator ${unit}`, 'unit_coordinator', unit))
      managers.set(unit, await come(`Ledelse ${unit}`, 'unit_manager', unit))
    }
    const refused = await of(coordinators, 'U01').open(paths.unitEvidence.to({ unit: 'U02' }))
    expect(refused.status).toBe(404)
  })

  it('opens its cycle, says who answers what, and begins to collect', async () => {
    const opened = await lead.fill(paths.newCycle.to({}), {
      countingDate: '2026-09-30',
      collectionDeadline: '2026-09-15',
      approvalDeadline: '2026-09-22',
    })
    expect(opened.address).toContain(`/cycles/${cycle}`)
    const page = await lead.open(paths.responsibility.to({ cycle }, { control: 5 }))
    const whole = page.html
      .forms()
      .find(({ fields }) => fields.some(({ name, kind }) => name === 'responsibility' && kind === 'one-of'))
    expect(whole?.action).toBe(paths.responsibility.to({ cycle }))
    await lead.send(page, whole?.action ?? '', { responsibility: 'central', provider: 'IT' })
    await step()
    region.moveTo('2026-08-24')
    expect(await step()).toBe(named.collection)
    expect((await lead.open(paths.setup.to({}))).html.text('.m-lead')).toContain('Alle 5 trin er færdige')
  })

  it('is answered by its units, with evidence of each kind', async () => {
    region.moveTo('2026-09-01')
    for (const unit of ['U01', 'U02']) {
      await answer(unit, '1.1', { ...levels, reason: 'Fortegnelsen bliver opdateret hver uge.' })
      await answer(unit, '2.1', { ...levels, reason: 'Programmerne står i samme fortegnelse & bliver talt.' })
    }
    await answer('IT', '5.1', { ...better, reason: 'Konti bliver lukket af et fast job hver nat.' })
    const unit = 'U01'
    const coordinator = of(coordinators, unit)
    const evidence = async (subject: string, filled: Record<string, string | File>) =>
      coordinator.send(
        await coordinator.open(paths.newEvidence.to({ unit }, { for: subject, cycle })),
        paths.unitEvidence.to({ unit }),
        filled,
      )
    const file = new File(['system;antal\nA;120\n'], 'fortegnelse.csv')
    await evidence('1.1', { title: 'Udtræk af fortegnelsen', file })
    await evidence('2.1', {
      title: 'Fortegnelsen på intranettet',
      links: 'https://intranet.example/fortegnelse',
    })
    await evidence('GL-01-K1', {
      title: 'Ledelsens erklæring',
      statement: 'Instruksen er gennemgået med alle afsnit.',
    })
    const guideline = paths.unitGuideline.to({ unit, cycle, guideline: 'GL-01' }, { edit: 'GL-01-K1' })
    await coordinator.send(
      await coordinator.open(guideline),
      paths.requirementAnswer.to({ unit, cycle, requirement: 'GL-01-K1' }),
      { status: 'complied', reason: 'Retningslinjen er omsat i vores instruks.' },
      save,
    )
    const listed = await coordinator.open(paths.unitEvidence.to({ unit }))
    expect(listed.html.rows('table').slice(1)).toHaveLength(3)
    await sendAndApprove('IT', 1)
    await sendAndApprove('U01', 3)
    await sendAndApprove('U02', 2)
  })

  it('has one answer returned and corrected before all are accepted', async () => {
    region.moveTo('2026-09-08')
    const returned = await judge('returning', '2.1', 'Bilaget nævner ikke, hvad der er talt.')
    expect(returned).toBeDefined()
    const todos = await Promise.all(
      ['U01', 'U02'].map(async (unit) => ({
        unit,
        page: await of(coordinators, unit).open(paths.todo.to({ unit, cycle })),
      })),
    )
    const back = todos.find(({ page }) => page.body.includes('Bilaget nævner ikke'))
    if (!back) throw new Error('Nobody was told that an answer came back')
    await answer(back.unit, '2.1', { ...levels, implementation: '3', reason: 'Alle programmer er talt.' })
    await sendAndApprove(back.unit, 1)
    let accepted = 0
    while (await judge('acceptance')) accepted += 1
    expect(accepted).toBe(6)
  })

  it('locks its result, which nobody changes any more', async () => {
    region.moveTo('2026-09-23')
    const steps = [await step(), await step()]
    region.moveTo('2026-10-05')
    steps.push(await step())
    expect(steps).toEqual([named.review, named.calibration, named.result_locked])
    const late = await of(coordinators, 'U01').open(
      paths.unitControl.to({ unit: 'U01', cycle, control: 1 }, { edit: '1.1' }),
    )
    expect(late.html.forms().some(({ action }) => action.includes('/safeguards/'))).toBe(false)
    const page = await officer.open(paths.maturity.to({ cycle }))
    figures = page.html.figures()
    expect(figures.get('coverage.answered')).not.toBe('0')
    expect(figures.get('total.stated.percent')).toMatch(/^\d+\.\d$/)
  })

  it('drafts its goals, and freezes the report for the steering group', async () => {
    await step()
    region.moveTo('2026-10-12')
    const newGoal = paths.newGoal.to({ cycle })
    const goal = {
      goal: 'Alle enheder har afprøvet nødprocedurer ved nedbrud.',
      shortName: 'Nødplan',
      reason: 'Ingen enhed har afprøvet dem endnu.',
      ability: 'manage',
      allUnits: '1',
      responsible: 'Enhedens ledelse',
      measure: 'Andel afprøvet',
      baseline: '0 %',
      baselineDate: '2026-09-30',
      target: '100 %',
      deadline: '2027-06-30',
      evidenceDemanded: 'Referat af øvelsen',
      followUpFirst: '2027-06-30',
      followUpSecond: '2027-12-31',
      support: 'Regional IT hjælper.',
    }
    const saved = await officer.fill(newGoal, goal)
    expect(saved.html.text('h1')).toContain(`${cycle}-01`)
    expect(await step()).toBe(named.hearing)
    const hearing = paths.unitHearing.to({ unit: 'U01', cycle })
    const todo = await of(coordinators, 'U01').open(paths.todo.to({ unit: 'U01', cycle }))
    expect(todo.html.text('main')).toContain('indtil den 10. november 2026')
    await of(coordinators, 'U01').fill(hearing, {
      goal: '2027-01',
      text: 'Sommeren er et dårligt tidspunkt.',
    })
    const none = paths.unitHearingNone.to({ unit: 'U02', cycle })
    const other = await of(managers, 'U02').open(paths.unitHearing.to({ unit: 'U02', cycle }))
    expect(other.body).not.toContain('Sommeren')
    await of(managers, 'U02').send(other, none, {})
    const lacking = await officer.open(paths.annualGoals.to({ cycle }))
    expect(lacking.html.text('main')).toContain('Sygehus A: mål 2027-01.')
    expect(lacking.html.forms().some(({ action }) => action === lacking.address)).toBe(false)
    const list = await officer.open(paths.hearing.to({ cycle }))
    const [toAnswer] = list.html
      .links()
      .filter(({ href }) => href.startsWith(`${paths.hearing.to({ cycle })}/`))
    await officer.fill(toAnswer?.href ?? '', { outcome: 'partly', text: 'Fristen er flyttet til september.' })
    expect((await of(coordinators, 'U01').open(hearing)).html.text('main')).toContain('flyttet til september')
    await dpo.send(await dpo.open(paths.dpoStatement.to({ cycle })), paths.dpoStatementGiving.to({ cycle }), {
      text: 'Målet om nødprocedurer er forholdsmæssigt.',
    })
    const frozen = await officer.fill(paths.annualGoals.to({ cycle }), { version: '1.0' })
    report = frozen.address.split('?')[0] ?? ''
    expect(report).toMatch(/^\/reports\/[0-9a-f-]{36}$/)
    expect(await step()).toBe(named.steering_group)
  })

  it('is decided on by the steering group, whose secretary reads the report and sees nothing else', async () => {
    region.moveTo('2026-12-10')
    expect((await secretary.open(paths.maturity.to({ cycle }))).status).toBe(404)
    const page = await secretary.open(report)
    expect(page.html.figures().get('total.stated.percent')).toBe(figures.get('total.stated.percent'))
    const decided = await secretary.send(page, `${report}/decision`, {
      outcome: 'approved',
      decidedOn: '2026-12-10',
      caseReference: '26/01234',
    })
    expect(decided.html.text('.m-lead')).toContain('Godkendt')
  })

  it.each(languageCodes)('has the decided report as a PDF with the same figures (%s)', async (language) => {
    const document = await secretary.open(`${report}/document/${language}`)
    expect(document.headers.get('content-type')).toBe('application/pdf')
    const { pages } = await readPdf(document.bytes)
    const text = pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    for (const kind of ['stated', 'documented']) {
      // The document speaks in whole percents, and below the target never rounds up to it.
      const whole = Math.floor(Number(figures.get(`total.${kind}.percent`)))
      expect(text).toContain(languageOf(language).format.percent(String(whole)).replaceAll(/\s+/g, ' '))
    }
    expect(text).toContain('Alle enheder har afprøvet nødprocedurer ved nedbrud.')
    expect(text).toContain('26/01234')
  })

  it('follows its goals up, and keeps an audit log without a gap', async () => {
    await step()
    await step()
    region.moveTo('2027-07-01')
    expect(await step()).toBe(named.follow_up)
    const unit = 'U01'
    const coordinator = of(coordinators, unit)
    const page = await coordinator.open(paths.unitGoals.to({ unit, cycle }))
    const form = page.html.forms().find(({ action }) => action.endsWith('/status'))
    const told = await coordinator.send(page, form?.action ?? 'a status', {
      outcome: 'reached',
      value: '100 %',
      comment: 'Øvet i maj.',
    })
    expect(told.body).toContain('Øvet i maj.')
    const verdict = await verifyAudit(region.test.house.store, region.test.house.keys.audit)
    expect(verdict.problems).toEqual([])
    expect(verdict.lines).toBeGreaterThan(80)
    expect(region.troubles()).toEqual([])
  })
})
