import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { day } from '../../src/domain/time.ts'
import { languageCodes, languageOf } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../support/browserless.ts'
import { eachEngine } from '../support/engines.ts'
import { readPdf } from '../support/pdf.ts'
import { addressOf, fillAutumn } from './support/autumn.ts'
import { type LivingRegion, openRegion, type Person } from './support/region.ts'

const cycle = 2027
const named = languageOf('da').say.navigation.states

// Each test is a part of the same autumn: what follows stands on what went before.
vi.setConfig({ testTimeout: 120_000 })

eachEngine((engine) => {
  let region: LivingRegion
  let people: Readonly<Record<string, Person>>
  let returned = ''
  let approved = ''
  let figures: Map<string, string>
  beforeAll(async () => {
    region = await openRegion({ engine, day: '2026-10-05', filled: fillAutumn })
    const keys = ['lead', 'officer', 'coordinator', 'manager', 'dpo', 'member', 'secretary']
    people = Object.fromEntries(
      await Promise.all(keys.map(async (key) => [key, await region.come(addressOf(key))] as const)),
    )
  })
  afterAll(() => region.close())

  const who = (key: string): Person => {
    const person = people[key]
    if (!person) throw new Error(`Nobody is called ${key}`)
    return person
  }

  /** Takes the cycle to this step by its own form, and says where it stands then. */
  async function step(to: string, reason?: string): Promise<string> {
    const page = await who('lead').open(paths.cycle.to({ cycle }))
    const form = page.html
      .forms()
      .find(({ fields }) => fields.some(({ name, values }) => name === 'to' && values.includes(to)))
    if (!form) throw new Error(`No step to ${to}: ${page.html.text('main').slice(0, 400)}`)
    return (await who('lead').send(page, form, reason === undefined ? {} : { reason })).html.text('.m-lead b')
  }

  const main = (page: Page) => page.html.text('main')

  /** Freezes the goals under this version; the page that follows shows them as they were frozen. */
  async function freeze(version: string): Promise<{ readonly address: string; readonly page: Page }> {
    const page = await who('officer').fill(paths.annualGoals.to({ cycle }), {
      version,
      meetingOn: '2026-12-10',
      caseNumber: '26/01234',
    })
    const address = page.address.split('?')[0] ?? ''
    expect(address).toMatch(/^\/reports\/[0-9a-f-]{36}$/)
    return { address, page }
  }

  /** The addresses of the goals, as the list leads to them. */
  async function goalPages(): Promise<readonly string[]> {
    const list = await who('officer').open(paths.goals.to({ cycle }))
    return list.html
      .links()
      .map(({ href }) => href)
      .filter((href) => /\/goals\/[0-9a-f-]{36}$/.test(href))
  }

  async function giveStatus(
    person: Person,
    page: Page,
    status: Readonly<Record<string, string>>,
  ): Promise<Page> {
    const form = page.html.forms().find(({ action }) => action.endsWith('/status'))
    if (!form) throw new Error(`No status can be given on ${page.address}`)
    return person.send(page, form, status)
  }

  const goal = {
    ability: 'manage',
    allUnits: '1',
    responsible: 'Enhedens ledelse',
    deadline: '2027-09-30',
    evidenceDemanded: 'Opgørelse uden navne',
    followUpFirst: '2027-06-15',
    followUpSecond: '2027-11-15',
    support: 'Regional IT hjælper.',
  }

  it('locks the result, with a reason for what is not answered', async () => {
    expect(await step('result_locked', 'Resten bliver vurderet næste år.')).toBe(named.result_locked)
    figures = (await who('officer').open(paths.maturity.to({ cycle }))).html.figures()
    expect(figures.get('total.stated.percent')).toMatch(/^\d+\.\d$/)
    expect(await step('goals_draft')).toBe(named.goals_draft)
  })

  it('drafts a goal from what is proposed, and one of its own', async () => {
    const officer = who('officer')
    const list = await officer.open(paths.goalProposals.to({ cycle }))
    const finding = list.html.links().find(({ href }) => href.includes('from=finding'))
    const made = await officer.open(finding?.href ?? '')
    const first = await officer.send(made, paths.newGoal.to({ cycle }), {
      ...goal,
      goal: 'Enheden skal bringe sine systemer i orden eller lukke dem.',
      shortName: 'Systemer',
      target: 'ingen systemer',
    })
    expect(main(first)).toContain('Kilde: Systemer, der ikke lever op til retningslinjerne: Diagnostik')
    expect(main(first)).toContain('1 system')
    const second = await officer.fill(paths.newGoal.to({ cycle }), {
      ...goal,
      goal: 'Enheden skal afprøve sin nødprocedure.',
      shortName: 'Nødplan',
      reason: 'Ingen enhed har afprøvet den endnu.',
      measure: 'Andel enheder, der har afprøvet den',
      baseline: '0 %',
      baselineDate: '2026-09-30',
      target: '100 %',
    })
    expect(second.html.text('h1')).toContain('2027-02')
  })

  it('hears the units, who each see their own comment and its answer', async () => {
    expect(await step('hearing')).toBe(named.hearing)
    const own = paths.unitHearing.to({ unit: 'U01', cycle })
    await who('coordinator').fill(own, { goal: '2027-02', text: 'Sommeren er et dårligt tidspunkt.' })
    const other = await who('manager').open(paths.unitHearing.to({ unit: 'U02', cycle }))
    expect(other.body).not.toContain('Sommeren')
    await who('manager').send(other, paths.unitHearingNone.to({ unit: 'U02', cycle }))
    const list = await who('officer').open(paths.hearing.to({ cycle }))
    const [comment] = list.html
      .links()
      .filter(({ href }) => href.startsWith(`${paths.hearing.to({ cycle })}/`))
    await who('officer').fill(comment?.href ?? '', { outcome: 'partly', text: 'Øvelsen må ligge i foråret.' })
    expect(main(await who('coordinator').open(own))).toContain('Øvelsen må ligge i foråret.')
  })

  it('has the statement of the data protection officer, and freezes what the steering group gets', async () => {
    const statement = await who('dpo').open(paths.dpoStatement.to({ cycle }))
    await who('dpo').send(statement, paths.dpoStatementGiving.to({ cycle }), {
      text: 'Målene er forholdsmæssige.',
    })
    returned = (await freeze('1.0')).address
    expect(await step('steering_group')).toBe(named.steering_group)
  })

  it('is returned by the steering group, with what is to be changed', async () => {
    region.moveTo('2026-11-20')
    const page = await who('secretary').open(returned)
    expect(main(page)).toContain('Målene er forholdsmæssige.')
    const decided = await who('secretary').send(page, `${returned}/decision`, {
      outcome: 'returned',
      decidedOn: '2026-11-19',
      caseReference: '26/01234-1',
      note: 'Fristen for nødproceduren er for sen.',
    })
    expect(decided.html.text('.m-lead')).toContain('returneret')
    expect(main(decided)).toContain('Fristen for nødproceduren er for sen.')
    expect(await step('goals_draft')).toBe(named.goals_draft)
  })

  it('is changed, heard and frozen again, and says what has changed', async () => {
    const officer = who('officer')
    const [, emergency] = await goalPages()
    const changed = await officer.fill(emergency ?? '', { deadline: '2027-04-30' })
    expect(main(changed)).toContain('Målet er gemt.')
    // The units have been heard once, so they get the time the cycle says and not weeks anew.
    const settings = await who('lead').open(paths.cycle.to({ cycle }))
    await who('lead').send(settings, paths.cycle.to({ cycle }), { hearingDeadline: '2026-11-30' })
    expect(await step('hearing')).toBe(named.hearing)
    const again = await freeze('1.1')
    approved = again.address
    expect(main(again.page)).toContain('Ændret: frist')
    expect(main(again.page)).toContain('30. april 2027')
    expect(await step('steering_group')).toBe(named.steering_group)
  })

  it('is approved, and a member of the steering group reads the document with its date and case', async () => {
    region.moveTo('2026-12-10')
    const page = await who('secretary').open(approved)
    const decided = await who('secretary').send(page, `${approved}/decision`, {
      outcome: 'approved',
      decidedOn: '2026-12-10',
      caseReference: '26/01234-2',
    })
    expect(decided.html.text('.m-lead')).toContain('Godkendt')
    const room = await who('member').open(paths.reports.to({}))
    expect(room.html.links().map(({ href }) => href)).toContain(approved)
    const read = await who('member').open(approved)
    expect(read.html.figures().get('total.stated.percent')).toBe(figures.get('total.stated.percent'))
    expect((await who('member').open(paths.goals.to({ cycle }))).status).toBe(404)
    expect(await step('approved')).toBe(named.approved)
  })

  it.each(languageCodes)('has the decided report as a PDF with the same figures (%s)', async (language) => {
    const read = await who('member').open(approved)
    const link = read.html.links().find(({ href }) => href.startsWith(`${approved}/document/${language}`))
    const document = await who('member').open(link?.href ?? '')
    expect(document.headers.get('content-type')).toBe('application/pdf')
    const pdf = await readPdf(document.bytes)
    const text = pdf.pages
      .map((each) => each.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    const { format } = languageOf(language)
    // The document speaks in whole percents, and below the target never rounds up to it.
    const percents = ['stated', 'documented'].map((kind) =>
      format.percent(String(Math.floor(Number(figures.get(`total.${kind}.percent`))))),
    )
    for (const said of [
      ...percents,
      format.dayLong(day('2026-12-10')),
      '26/01234-2',
      'Målene er forholdsmæssige.',
    ])
      expect(text).toContain(said.replaceAll(/\s+/g, ' '))
  })

  it('is sent out, so that each unit has its goals', async () => {
    expect(await step('sent_out', '26/01234-3')).toBe(named.sent_out)
    const goals = await who('coordinator').open(paths.unitGoals.to({ unit: 'U01', cycle }))
    expect(main(goals)).toContain('Enheden skal afprøve sin nødprocedure.')
  })

  it('is followed up twice by a unit and by the central team, and closed when every goal has both', async () => {
    const [officer, coordinator] = [who('officer'), who('coordinator')]
    const own = paths.unitGoals.to({ unit: 'U01', cycle })
    region.moveTo('2027-06-15')
    expect(await step('follow_up')).toBe(named.follow_up)
    const told = await giveStatus(coordinator, await coordinator.open(own), {
      outcome: 'partly_reached',
      value: '2 systemer',
      comment: 'Det ene er lukket.',
    })
    expect(main(told)).toContain('Det ene er lukket.')
    expect(main(await officer.open(paths.goals.to({ cycle })))).toContain('I gang')
    const [systems, emergency, ...more] = await goalPages()
    expect(more).toEqual([])
    const half = { outcome: 'partly_reached', value: 'halvvejs', comment: 'Resten følger til efteråret.' }
    expect(main(await officer.open(systems ?? ''))).toContain('Det ene er lukket.')
    await giveStatus(officer, await officer.open(systems ?? ''), half)
    const lapsing = await giveStatus(officer, await officer.open(emergency ?? ''), half)
    expect(main(lapsing)).toContain('halvvejs')

    region.moveTo('2027-11-15')
    const early = await who('lead').open(paths.cycle.to({ cycle }))
    expect(main(early)).toContain('Mål 2027-01 mangler status ved årets slutning.')
    await giveStatus(coordinator, await coordinator.open(own), { outcome: 'reached', value: 'ingen' })
    await giveStatus(officer, await officer.open(systems ?? ''), { outcome: 'reached', value: 'ingen' })
    await giveStatus(officer, await officer.open(emergency ?? ''), {
      outcome: 'lapsed',
      comment: 'Opgaven er flyttet til det fælles beredskab.',
    })
    region.moveTo('2028-01-10')
    expect(await step('closed')).toBe(named.closed)
    const after = await coordinator.open(own)
    expect(main(after)).toContain('Årshjulet er afsluttet.')
    expect(after.html.forms().some(({ action }) => action.endsWith('/status'))).toBe(false)
    expect(main(await officer.open(paths.goals.to({ cycle })))).toContain('Bortfaldet')
    expect(region.troubles()).toEqual([])
  })
})
