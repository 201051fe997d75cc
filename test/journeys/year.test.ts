import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import type { CycleState } from '../../src/domain/cycles/cycle.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../support/browserless.ts'
import { eachEngine } from '../support/engines.ts'
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
  const coordinators = new Map<string, Person>()
  const managers = new Map<string, Person>()
  let figures: Map<string, string>
  /** What was judged, in order. */
  const judged: { readonly question: string; readonly id: string }[] = []
  beforeAll(async () => {
    region = await openRegion({ engine, day: '2026-08-17' })
  })
  afterAll(() => region.close())

  const of = (people: ReadonlyMap<string, Person>, unit: string): Person => {
    const person = people.get(unit)
    if (!person) throw new Error(`Nobody has come for ${unit}`)
    return person
  }

  /** Takes the cycle to this step by its own form, and says where it stands then. */
  async function step(to: CycleState, reason = 'Alle har haft den tid, der var aftalt.'): Promise<string> {
    const page = await lead.open(paths.cycle.to({ cycle }))
    const form = page.html
      .forms()
      .find(({ fields }) => fields.some(({ name, values }) => name === 'to' && values.includes(to)))
    if (!form) throw new Error(`No step to ${to}: ${page.html.text('main').slice(0, 400)}`)
    const asks = form.fields.some(({ name }) => name === 'reason')
    return (await lead.send(page, form, asks ? { reason } : {})).html.text('.m-lead b')
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

  /** Judges what is first in this person's queue, or the answer to this question; undefined when nothing waits. */
  async function judge(
    person: Person,
    action: 'acceptance' | 'returning',
    subject?: string,
    comment = '',
  ): Promise<string | undefined> {
    let page = await person.open(paths.review.to({ cycle }))
    const chosen = page.html
      .links()
      .find(({ href, text }) => href.includes('answer=') && text.startsWith(subject ?? ''))
    if (!chosen) return undefined
    page = await person.open(chosen.href)
    const to = page.html
      .forms()
      .flatMap(({ buttons }) => buttons.map((button) => button.action))
      .find((address) => address.endsWith(`/${action}`))
    if (to === undefined) throw new Error(`No way to ${action} on ${page.address}`)
    await person.send(page, to, comment === '' ? {} : { comment }, { action: to })
    judged.push({ question: chosen.text, id: /answer=([0-9a-f-]{36})/.exec(chosen.href)?.[1] ?? '' })
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
    for (const unit of ['IT', 'U01', 'U02']) {
      const coordinator = await come(`Koordinator ${unit}`, 'unit_coordinator', unit)
      const manager = await come(`Ledelse ${unit}`, 'unit_manager', unit)
      coordinators.set(unit, unit === 'IT' ? await coordinator.plainly() : coordinator)
      managers.set(unit, unit === 'IT' ? await manager.plainly() : manager)
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
    expect(await step('basis_locked')).toBe(named.basis_locked)
    region.moveTo('2026-08-24')
    expect(await step('collection')).toBe(named.collection)
    expect((await lead.open(paths.setup.to({}))).html.text('.m-lead')).toContain('Alle 5 trin er færdige')
  })

  it('is answered by its units, with evidence of each kind', async () => {
    region.moveTo('2026-09-01')
    for (const unit of ['U01', 'U02'])
      await answer(unit, '1.1', { ...levels, reason: 'Fortegnelsen bliver opdateret hver uge.' })
    await answer('U01', '2.1', { ...levels, reason: 'Programmerne står i samme fortegnelse & bliver talt.' })
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
    await evidence('1.1', { title: 'Udtræk af fortegnelsen', file, valid_until: '2026-10-01' })
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
    await sendAndApprove('U02', 1)
  })

  it('has one answer returned and corrected before all are accepted', async () => {
    region.moveTo('2026-09-08')
    const returned = await judge(officer, 'returning', '2.1', 'Bilaget nævner ikke, hvad der er talt.')
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
    while (await judge(officer, 'acceptance')) accepted += 1
    expect(accepted).toBe(5)
  })

  it('exempts a unit until a day, by somebody else than who asked', async () => {
    const at = { unit: 'U02', cycle }
    const asked = await of(coordinators, 'U02').fill(
      paths.exemptionRequest.to({ ...at, requirement: 'GL-01-K2' }),
      {
        reason: 'Ledelsen er ny og mødes først til foråret.',
        risk: 'Handlinger bliver besluttet senere.',
        measures: 'Direktionen følger op hver måned.',
        wishedUntil: '2027-03-31',
      },
    )
    expect(asked.html.text('main')).toContain('31. marts 2027')
    const list = await lead.open(paths.exemptions.to({}))
    const request = list.html.links().find(({ href }) => /^\/exemptions\/[0-9a-f-]{36}$/.test(href))
    const page = await lead.open(request?.href ?? '')
    await lead.send(page, `${request?.href}/grant`)
    const seen = await of(coordinators, 'U02').open(paths.unitExemptions.to(at))
    expect(seen.html.text('main')).toContain('1 dispensation gælder i dag.')
  })

  it('says on the day that evidence has expired, which moves no figure of the counting date', async () => {
    region.moveTo('2026-09-23')
    expect(await step('review')).toBe(named.review)
    expect(await step('calibration')).toBe(named.calibration)
    region.moveTo('2026-10-01')
    const list = paths.unitEvidence.to({ unit: 'U01' })
    const extract = async () => {
      const page = await of(coordinators, 'U01').open(list)
      return page.html
        .rows('table')
        .find((row) => row.join(' ').includes('Udtræk af fortegnelsen'))
        ?.join(' ')
    }
    const maturity = paths.maturity.to({ cycle })
    expect(await extract()).not.toContain('Udløbet')
    const before = (await officer.open(maturity)).html.figures()
    region.moveTo('2026-10-02')
    expect(await extract()).toContain('Udløbet')
    expect([...(await officer.open(maturity)).html.figures()]).toEqual([...before])
  })

  it('is calibrated: a score is changed with a reason, and accepted by another', async () => {
    const answer = judged.find(({ question }) => question.startsWith('1.1'))?.id ?? ''
    const page = await officer.open(paths.calibration.to({ cycle }, { answer }))
    const changed = await officer.send(page, paths.calibrated.to({ cycle, answer }), {
      policy: '2',
      reason: 'Instruksen er ikke vedtaget.',
    })
    expect(changed.html.text('main')).toContain('Instruksen er ikke vedtaget.')
    const own = await officer.open(paths.review.to({ cycle }, { answer }))
    expect(own.html.text('.m-decide')).toContain('Du har selv skrevet')
    expect(await judge(lead, 'acceptance')).toContain('1.1')
  })

  it('locks its result, which nobody changes any more', async () => {
    region.moveTo('2026-09-23')
    region.moveTo('2026-10-05')
    expect(await step('result_locked')).toBe(named.result_locked)
    const late = await of(coordinators, 'U01').open(
      paths.unitControl.to({ unit: 'U01', cycle, control: 1 }, { edit: '1.1' }),
    )
    expect(late.html.forms().some(({ action }) => action.includes('/safeguards/'))).toBe(false)
    const page = await officer.open(paths.maturity.to({ cycle }))
    figures = page.html.figures()
    expect(figures.get('coverage.answered')).not.toBe('0')
    expect(figures.get('total.stated.percent')).toMatch(/^\d+\.\d$/)
  })

  it('is opened again by its lead with a reason, which replaces what was printed from it', async () => {
    const frozen = await officer.fill(paths.maturityReport.to({ cycle }), { version: '1.0' })
    const report = frozen.address.split('?')[0] ?? ''
    expect(frozen.html.figures().get('total.stated.percent')).toBe(figures.get('total.stated.percent'))
    expect(await step('calibration', 'Et svar fra Sygehus B var læst forkert.')).toBe(named.calibration)
    expect((await officer.open(report)).html.text('main')).toContain('Erstattet')
    expect(await step('result_locked')).toBe(named.result_locked)
    const again = (await officer.open(paths.maturity.to({ cycle }))).html.figures()
    expect([...again]).toEqual([...figures])
  })

  it('keeps an audit log without a gap, and breaks no rule of a good page', async () => {
    const verdict = await verifyAudit(region.test.house.store, region.test.house.keys.audit)
    expect(verdict.problems).toEqual([])
    expect(verdict.lines).toBeGreaterThan(80)
    expect(region.troubles()).toEqual([])
  })
})
