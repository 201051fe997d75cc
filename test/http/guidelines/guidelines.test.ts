import { afterEach, beforeEach, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { plannedYear } from '../../house/support/places.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { said, visit } from '../answers/visit.ts'

let world: World
let owner: Browserless
let lead: Browserless
beforeEach(async () => {
  world = await openWorld({ engine: 'sqlite' })
  owner = visit(world, 'owner')
  lead = visit(world, 'lead')
})
afterEach(() => world.close())

const draft = paths.guidelineDraft.to({ guideline: 'GL-02' })
const requirement = paths.draftRequirement.to({ guideline: 'GL-02', requirement: 'GL-02-K1' })

it('refuses what is wrong in a draft at its field, and keeps what was typed', async () => {
  const wrong = {
    'effectiveOn=2026-11-31': 'Datoen findes ikke',
    'effectiveOn=2020-01-01': 'Datoen skal ligge efter i dag',
    [`changeNote=${'x'.repeat(1001)}`]: 'Teksten er for lang',
    'legalTrigger=a\u0000b': 'tegn, som ikke kan gemmes',
  }
  for (const [typed, sentence] of Object.entries(wrong)) {
    const [name = '', value = ''] = typed.split('=')
    const page = await owner.get(draft)
    const refused = await owner.submit(page.html.form(draft), { [name]: value, titleDa: 'Min titel' })
    expect([typed.slice(0, 30), refused.status]).toEqual([typed.slice(0, 30), 422])
    expect(said(refused)).toContain(sentence)
    expect(refused.body).toContain('Min titel')
  }
})

it('names in the summary each field that a sentence is about', async () => {
  const address = paths.newGuideline.to({})
  const page = await owner.get(address)
  const refused = await owner.submit(page.html.form(address), { key: '', titleDa: '', reviewMonths: 'x' })
  expect(refused.status).toBe(422)
  expect(refused.html.texts('.alert li')).toEqual(
    expect.arrayContaining([
      'Nøgle: Feltet skal udfyldes.',
      'Titel på dansk: Feltet skal udfyldes.',
      'Måneder mellem eftersyn: Skriv et helt tal uden punktum eller komma.',
    ]),
  )
})

it('does not send a draft to hearing without day, trigger and note, and says which are missing', async () => {
  const page = await owner.get(draft)
  const cleared = await owner.submit(page.html.form(draft), {
    effectiveOn: '',
    legalTrigger: '',
    changeNote: '',
  })
  expect(said(cleared)).toContain('Udkastet er gemt.')
  expect(cleared.html.texts('main ul > li')).toEqual(
    expect.arrayContaining(['Gælder fra', 'Retlig anledning', 'Hvad ændres og hvorfor']),
  )
  expect(cleared.html.forms().map(({ action }) => action)).not.toContain(
    paths.guidelineHearing.to({ guideline: 'GL-02' }),
  )
})

it('refuses a key that is in use or has no shape, at the field', async () => {
  const address = paths.newGuideline.to({})
  const fields = {
    titleDa: 'Tavler',
    titleEn: 'Boards',
    shortNameDa: 'Tavler',
    shortNameEn: 'Boards',
    purposeDa: 'Tavler.',
    purposeEn: 'Boards.',
    owner: 'ciso',
  }
  for (const [key, sentence] of [
    ['GL-05', 'Nøglen er eller har været i brug.'],
    ['GL-5', 'Skriv nøglen som GL-27.'],
  ] as const) {
    const page = await owner.get(address)
    const refused = await owner.submit(page.html.form(address), { ...fields, key })
    expect([refused.status, said(refused).includes(sentence)]).toEqual([422, true])
  }
})

it('shows what is stored in a requirement beside what the second saver typed, and who stored it', async () => {
  const mine = await owner.get(requirement)
  const theirs = await lead.get(requirement)
  await lead.submit(theirs.html.form(requirement), {
    textDa: 'Deres ordlyd.\nI to linjer.',
    grounding: 'law',
  })
  const late = await owner.submit(mine.html.form(requirement), {
    textDa: 'Min ordlyd.',
    grounding: 'policy',
  })
  expect(late.status).toBe(409)
  expect(said(late)).toMatch(/En anden var hurtigere.+ Sidste ændring: Informationssikkerhedschef, .+ kl\.\s/)
  expect(late.html.texts('[role=alert] dt')).toEqual(['Krav på dansk', 'Grundlag'])
  expect(late.html.texts('[role=alert] dd')).toEqual(['Deres ordlyd. I to linjer.', 'Lov'])
  expect(late.html.texts('textarea')).toContain('Min ordlyd.')
  const settled = await owner.submit(late.html.form(requirement))
  expect([settled.status, said(settled).includes('Min ordlyd.')]).toEqual([200, true])
})

it('shows what is stored in the fields of a draft beside what the second saver typed', async () => {
  const mine = await owner.get(draft)
  const theirs = await lead.get(draft)
  await lead.submit(theirs.html.form(draft), { titleDa: 'Deres titel', effectiveOn: '2031-02-01' })
  const changed = { titleDa: 'Min titel', effectiveOn: '2031-03-01', appliesTo: ['somatik'] }
  const late = await owner.submit(mine.html.form(draft), changed)
  expect(late.status).toBe(409)
  expect(late.html.texts('[role=alert] dt')).toEqual(['Gælder fra', 'Titel på dansk', 'Gælder for'])
  expect(late.html.texts('[role=alert] dd').slice(0, 2)).toEqual(['1. februar 2031', 'Deres titel'])
  const form = late.html.form(draft)
  expect(form.fields.find(({ name }) => name === 'titleDa')?.values).toEqual(['Min titel'])
  const settled = await owner.submit(form)
  expect(said(settled)).toContain('Udkastet er gemt.')
})

it('notices a second saver also where the form was refused for something else first', async () => {
  const mine = await owner.get(draft)
  const refused = await owner.submit(mine.html.form(draft), {
    effectiveOn: '2020-01-01',
    titleDa: 'Min titel',
  })
  expect(refused.status).toBe(422)
  await lead.submit((await lead.get(draft)).html.form(draft), { titleDa: 'Deres titel' })
  const late = await owner.submit(refused.html.form(draft), { effectiveOn: '2031-03-01' })
  expect([late.status, late.html.texts('[role=alert] dd').includes('Deres titel')]).toEqual([409, true])
})

it('shows the requirements that a draft has now to somebody who adds one to it second', async () => {
  const added = paths.draftRequirement.to({ guideline: 'GL-02', requirement: 'new' })
  const fields = { textEn: 'T', evidenceDa: 'E', evidenceEn: 'E', grounding: 'policy' }
  const mine = await owner.get(added)
  const theirs = await lead.get(added)
  await lead.submit(theirs.html.form(added), { ...fields, textDa: 'Deres krav.' })
  const late = await owner.submit(mine.html.form(added), { ...fields, textDa: 'Mit krav.' })
  expect([late.status, late.html.texts('[role=alert] dd').includes('Deres krav.')]).toEqual([409, true])
  expect(late.html.texts('textarea')).toContain('Mit krav.')
  const settled = await owner.submit(late.html.form(added))
  expect(said(settled)).toContain('Mit krav.')
  expect(said(settled)).toContain('Deres krav.')
})

it('gives the text of a requirement back under its name where somebody took the requirement out meanwhile', async () => {
  const mine = await owner.get(requirement)
  const place = { guideline: 'GL-02', requirement: 'GL-02-K1' }
  const list = await lead.get(draft)
  await lead.submit(list.html.form(paths.draftRequirementRemoval.to(place)))
  const late = await owner.submit(mine.html.form(requirement), { textDa: 'Min ordlyd.' })
  expect(late.status).toBe(409)
  expect(said(late)).toMatch(/gemt udkastet imens\. .+ Sidste ændring: Informationssikkerhedschef, .+ kl\.\s/)
  expect(late.html.texts('main textarea')[0]).toBe('Min ordlyd.')
  expect(late.html.texts('main label')).toEqual([
    'Krav på dansk',
    'Krav på engelsk',
    'Eksempler på dokumentation på dansk',
    'Eksempler på dokumentation på engelsk',
  ])
})

it('says who was first where a draft was sent to hearing meanwhile', async () => {
  const mine = await owner.get(draft)
  const hearing = paths.guidelineHearing.to({ guideline: 'GL-02' })
  await lead.submit((await lead.get(draft)).html.form(hearing))
  const late = await owner.submit(mine.html.form(draft), { titleDa: 'Min titel' })
  expect(late.status).toBe(409)
  expect(late.html.texts('textarea')).toContain('Min titel')
  expect(said(late)).toMatch(/kan ikke rettes\. Sidste ændring: Informationssikkerhedschef, .+ kl\.\s/)
})

it('gives back what was written in a form that is too old, and never a password', async () => {
  const page = await owner.get(draft)
  const old = await owner.submit(page.html.form(draft), { _csrf: 'x', titleDa: 'Min titel' })
  expect([old.status, old.html.texts('textarea').includes('Min titel')]).toEqual([403, true])
  const account = await owner.get(paths.account.to({}))
  const password = paths.accountPassword.to({})
  const secret = await owner.submit(account.html.form(password), {
    _csrf: 'x',
    password: 'hemmeligt kodeord',
  })
  expect([secret.status, secret.body.includes('hemmeligt')]).toEqual([403, false])
})

it('gives back what was written by somebody who was signed out meanwhile, and only to our own page', async () => {
  const page = await owner.get(draft)
  const form = page.html.form(draft)
  const { db } = world.test.house.store
  const drafted = () =>
    db.selectFrom('audit').select('seq').where('action', '=', 'guideline.drafted').execute()
  const before = await drafted()
  await db.deleteFrom('session').execute()
  const late = await owner.submit(form, { titleDa: 'Min titel', purposeDa: '</textarea><b>ny' })
  expect([late.status, late.address]).toEqual([401, draft])
  expect(said(late)).toContain('Du er ikke logget ind')
  expect(late.html.texts('textarea')).toContain('Min titel')
  expect([late.body.includes('&lt;b&gt;ny'), late.body.includes('<b>ny')]).toEqual([true, false])
  owner.cookies.clear()
  expect((await owner.submit(form, { titleDa: 'Uden cookie' })).html.texts('textarea')).toContain(
    'Uden cookie',
  )
  const body = 'titleDa=Fra+en+anden+side'
  const headers = {
    origin: 'https://anden.example',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  }
  const foreign = await owner.send(draft, { method: 'POST', headers, body })
  expect([foreign.status, foreign.headers.get('location')]).toEqual([303, paths.login.to({})])
  const long = await owner.submit(form, { titleDa: 'x'.repeat(3_000_000) })
  expect(long.address).toBe(paths.login.to({}))
  expect(await drafted()).toEqual(before)
})

it('shows what a version changes before it is adopted, and by whom it may not be', async () => {
  const address = paths.guidelineAdoption.to({ guideline: 'GL-03' })
  const seen = await lead.get(address)
  expect(said(seen)).toContain('Ingen enheder får flere eller færre krav.')
  const adopted = await lead.submit(seen.html.form(address))
  expect(said(adopted)).toContain('Version 2 er vedtaget.')
  expect(said(adopted)).toContain('Person lead vedtog version 2.')
})

it('shows every unit that an exception moves, and saves it only when that is confirmed', async () => {
  const address = paths.applicability.to({ cycle: plannedYear })
  const page = await lead.get(address)
  const units = page.html
    .form(address)
    .fields.filter(({ name }) => name === 'units')
    .flatMap(({ values }) => values)
  expect(units).toEqual([])
  const preview = await lead.submit(page.html.form(address), {
    requirement: 'GL-01-K1',
    units: ['U01', 'U03'],
    kind: 'exempt',
    reason: 'Opgaven er et andet sted.',
  })
  expect(said(preview)).toContain('2 enheder bliver berørt, i alt 2 krav i enheder.')
  expect(said(await lead.get(address))).toContain('Der er ingen undtagelser.')
  const saved = await lead.submit(preview.html.form(address))
  expect(said(saved)).toContain('Undtagelsen er gemt.')
  expect(said(saved)).toContain('Opgaven er et andet sted.')
})

it('warns when a requirement is then for no unit at all', async () => {
  const address = paths.applicability.to({ cycle: plannedYear })
  const page = await lead.get(address)
  const preview = await lead.submit(page.html.form(address), {
    requirement: 'GL-01-K1',
    units: ['IT', 'U01', 'U02', 'U03'],
    kind: 'exempt',
    reason: 'Ingen har opgaven.',
  })
  expect(said(preview)).toMatch(/gælder ikke for nogen enhed: .*GL-01-K1/)
})

it('does not move a cycle whose basis is locked', async () => {
  const page = await lead.get(paths.applicability.to({ cycle: 2026 }))
  expect(said(page)).toContain('Årshjulets grundlag er låst. Undtagelserne kan ikke ændres.')
  expect(page.html.forms().map(({ action }) => action)).not.toContain(paths.applicability.to({ cycle: 2026 }))
})
