import { afterEach, beforeEach, expect, it } from 'vitest'
import { contentOf } from '../../../src/db/writes/answers.ts'
import type { AnswerState } from '../../../src/domain/answers/answer.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { id } from '../../../src/domain/ids.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { said, visit } from '../answers/visit.ts'

const cycle = 2026
const queue = paths.review.to({ cycle })

eachEngine((engine) => {
  let world: World
  beforeEach(async () => {
    world = await openWorld({ engine })
  })
  afterEach(() => world.close())
  const db = () => world.test.house.store.db

  /** The answer of a unit on a subject in a year. */
  async function answerOn(unit: string, subject: string, year = cycle) {
    return db()
      .selectFrom('answer')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .selectAll('answer')
      .where('unit.code', '=', unit)
      .where('subject', '=', subject)
      .where('cycle.year', '=', year)
      .executeTakeFirstOrThrow()
  }
  const open = async (unit: string, subject: string) =>
    paths.review.to({ cycle }, { answer: (await answerOn(unit, subject)).id })
  const moveTo = (state: CycleState) =>
    db().updateTable('cycle').set({ state }).where('year', '=', cycle).execute()
  const officer = () => visit(world, 'officer')
  const returnIt = (browser: Browserless, page: Page, answer: string, comment: string) => {
    const action = paths.returning.to({ cycle, answer })
    return browser.submit(page.html.form(paths.acceptance.to({ cycle, answer })), { comment }, { action })
  }

  /** Adds steps to the history of an answer: history is only ever added to. */
  async function addSteps(
    unit: string,
    subject: string,
    steps: readonly (readonly [AnswerState, string])[],
  ): Promise<void> {
    const row = await answerOn(unit, subject)
    for (const [index, [state, who]] of steps.entries()) {
      await db()
        .insertInto('answer_revision')
        .values({
          ...contentOf(row),
          id: id(world.test.house.ids.next()),
          answer_id: row.id,
          version: row.version + 1 + index,
          state,
          by_person: world.people[who] ?? null,
          at: world.test.clock.now(),
          comment: '',
          aside: 0,
        })
        .execute()
    }
    const version = row.version + steps.length
    await db().updateTable('answer').set({ version }).where('id', '=', row.id).execute()
  }

  it('shows what waits, one of them open with its evidence', async () => {
    const page = await officer().get(queue)
    expect(page.html.text('.m-lead')).toBe('9 svar venter. 9 af 18 modtagne svar er vurderet.')
    expect(page.html.texts('.m-queue li')).toHaveLength(9)
    expect(page.html.text('.m-place')).toMatch(/^1 af 9 · KANARIE/)
    expect(page.html.text('.m-ev')).toContain('Dokumentation (1 af 3)')
    expect(page.html.texts('.m-ev .m-seg a')).toHaveLength(3)
  })

  it('shows what the open piece says beside the answer that is asked for, and notes each reading', async () => {
    const browser = officer()
    const { id: answer, unit_id: unit } = await answerOn('U01', '2.4')
    const pieces = await db()
      .selectFrom('evidence')
      .innerJoin('evidence_support', 'evidence_support.evidence_id', 'evidence.id')
      .selectAll('evidence')
      .where('evidence_support.answer_id', '=', answer)
      .execute()
    const readings = async () => {
      const rows = await db()
        .selectFrom('audit')
        .select(['object_id', 'unit_id'])
        .where('action', '=', 'evidence.read')
        .orderBy('seq')
        .execute()
      return rows.map((row) => [row.object_id, row.unit_id])
    }
    const at = async (kind: 'file' | 'link' | 'statement') => {
      const piece = pieces.find((each) => each.kind === kind)
      if (!piece) throw new Error(`no ${kind}`)
      const page = await browser.get(paths.review.to({ cycle }, { answer, piece: piece.code }))
      return { piece, page }
    }
    const unasked = await browser.get(paths.review.to({ cycle }, { unit: 'U01' }))
    expect(unasked.html.texts('.m-ev .m-doc')).toEqual([])
    expect(await readings()).toEqual([])

    const { piece: file, page } = await at('file')
    expect(page.html.text('.m-ev .m-doc')).toBe('En fil der ligger i huset.')
    expect(page.html.text('.m-ev')).not.toContain('kan ikke vises')
    const { piece: statement, page: said } = await at('statement')
    expect(said.html.text('.m-ev .m-doc')).toContain('KANARIE-U01-statement')
    expect((await at('link')).page.html.texts('.m-ev .m-doc')).toEqual([])
    expect(await readings()).toEqual([
      [file.id, unit],
      [statement.id, unit],
    ])

    await db().updateTable('evidence').set({ file_type: 'png' }).where('id', '=', file.id).execute()
    expect((await at('file')).page.html.text('.m-ev')).toContain('Filen kan ikke vises her. Hent den.')
    await db()
      .updateTable('evidence')
      .set({ file_sha256: '0'.repeat(64) })
      .where('id', '=', file.id)
      .execute()
    expect((await at('file')).page.html.text('.m-ev')).toContain('findes ikke længere i lageret')
    expect(await readings()).toHaveLength(2)
  })

  it('keeps to a unit, a part and a state, through the address alone', async () => {
    const at = async (query: Record<string, string>) =>
      (await officer().get(paths.review.to({ cycle }, query))).html.texts('.m-queue li b')
    expect(await at({ unit: 'U01' })).toEqual(['2.4', 'GL-01-K2'])
    expect(await at({ part: '1' })).toEqual(['1.2'])
    expect((await at({ part: 'GL-01' })).length).toBe(4)
    expect(await at({ unit: 'U01', part: '2', mark: '', order: 'unit' })).toEqual(['2.4'])
    await db()
      .updateTable('answer')
      .set({ status: 'not_relevant' })
      .where('id', '=', (await answerOn('U03', 'GL-01-K2')).id)
      .execute()
    expect(await at({ mark: 'not_relevant' })).toEqual(['GL-01-K2'])
    expect(await at({ mark: 'outdated' })).toEqual([])
    const none = await officer().get(paths.review.to({ cycle }, { mark: 'resent' }))
    expect(said(none)).toContain('Ingen af de svar, der venter, passer til valget.')
    expect((await officer().get(paths.review.to({ cycle }, { part: 'x' }))).status).toBe(404)
  })

  it('finds what came back after a return, and what rests on evidence that has run out', async () => {
    await addSteps('U01', '2.4', [
      ['returned', 'officer'],
      ['sent', 'coordinator-u01'],
      ['approved', 'manager-u01'],
    ])
    const units = db().selectFrom('unit').select('id').where('code', '=', 'U03')
    await db()
      .updateTable('evidence')
      .set({ valid_from: '2020-01-01' as never, valid_until: '2025-09-29' as never })
      .where('unit_id', 'in', units)
      .execute()
    const marks = async (mark: string) => {
      const page = await officer().get(paths.review.to({ cycle }, { mark }))
      return page.html.texts('.m-queue li .m-st')
    }
    expect(await marks('resent')).toEqual(['Sendt igen efter retur'])
    expect(await marks('outdated')).toEqual(['Dokumentation udløbet', 'Dokumentation udløbet'])
  })

  it('goes on to the next of the same choice, and says what was done', async () => {
    const browser = officer()
    const first = await browser.get(
      paths.review.to({ cycle }, { order: 'unit', answer: (await answerOn('U01', '2.4')).id }),
    )
    const { id } = await answerOn('U01', '2.4')
    const next = await browser.submit(first.html.form(paths.acceptance.to({ cycle, answer: id })))
    expect(next.status).toBe(200)
    expect(next.html.text('.m-done')).toMatch(/2\.4 for KANARIE-U01-name-\w+ er godkendt\./)
    expect(next.html.text('.m-ans h2')).toContain('GL-01-K2')
    expect(next.html.text('.m-place')).toMatch(/ af 8 · KANARIE-U01/)
    expect((await answerOn('U01', '2.4')).state).toBe('accepted')
  })

  it('takes a decision back as a decision of its own', async () => {
    const browser = officer()
    const page = await browser.get(await open('U01', '2.4'))
    const before = await answerOn('U01', '2.4')
    const returned = await returnIt(browser, page, before.id, 'Bilaget mangler en dato.')
    expect((await answerOn('U01', '2.4')).state).toBe('returned')
    const undone = await browser.submit(returned.html.form(paths.reopening.to({ cycle, answer: before.id })))
    expect(undone.html.text('.m-done')).toContain('venter igen på vurdering.')
    const after = await answerOn('U01', '2.4')
    const version = before.version + 2
    expect(after).toMatchObject({ ...before, version, approved_version: version })
    const trail = await db()
      .selectFrom('audit')
      .select('action')
      .where('object', '=', 'answer')
      .orderBy('seq', 'desc')
      .limit(2)
      .execute()
    expect(trail.map(({ action }) => action)).toEqual(['answer.reopened', 'answer.returned'])
    const again = await browser.submit(returned.html.form(paths.reopening.to({ cycle, answer: before.id })))
    expect(again.status).toBe(409)
    expect(said(again)).toMatch(
      /2\.4 for [^:]+: Svaret .*ikke noget at fortryde\. Sidste ændring: dig selv, /,
    )
  })

  it('asks for a comment at the field when it is missing, with the page as it was', async () => {
    const browser = officer()
    const page = await browser.get(await open('U01', '2.4'))
    const { id } = await answerOn('U01', '2.4')
    const refused = await returnIt(browser, page, id, ' ')
    expect(refused.status).toBe(422)
    expect(refused.html.text('.m-decide .form-error-message')).toContain('Skriv en kommentar.')
    expect(page.html.texts('[autofocus]')).toHaveLength(0)
    expect(refused.html.texts('textarea[name="comment"][autofocus]')).toHaveLength(1)
    expect(refused.html.text('.m-ans h2')).toContain('2.4')
  })

  it('says in roles who sent and approved, and when it has changed since', async () => {
    await addSteps('U01', '2.4', [
      ['sent', 'coordinator-u01'],
      ['approved', 'manager-u01'],
    ])
    const page = await officer().get(await open('U01', '2.4'))
    expect(page.html.text('.m-ans')).toMatch(
      /Sendt af lokal informationssikkerhedskoordinator .* Godkendt af enhedens ledelse .* Uændret siden godkendelsen\./,
    )
    expect(page.html.text('.m-ans')).not.toContain('Person ')
    await db()
      .updateTable('evidence_support')
      .set({ added_at: '2025-08-21T00:00:00.000Z' as never })
      .where('answer_id', '=', (await answerOn('U01', '2.4')).id)
      .execute()
    const changed = await officer().get(await open('U01', '2.4'))
    expect(changed.html.text('.m-ans')).toContain('Ændret siden godkendelse')
  })

  it('keeps the keys off for whoever turned them off', async () => {
    const browser = officer()
    const page = await browser.get(queue)
    expect(page.html.texts('.m-keys kbd')).toEqual(['J', 'K', 'O', 'G', 'R', '?'])
    const off = await browser.submit(page.html.form(paths.reviewShortcuts.to({ cycle })))
    expect(off.html.texts('.m-keys kbd')).toEqual([])
    expect(off.html.texts('.m-rev[data-shortcuts]')).toEqual([])
    const on = await browser.submit(off.html.form(paths.reviewShortcuts.to({ cycle })))
    expect(on.html.texts('.m-keys kbd')).toHaveLength(6)
  })

  it('gives whoever belongs to the unit no buttons, and says why', async () => {
    const officerId = world.people['officer'] as never
    const { unit_id } = await answerOn('U01', '2.4')
    await db()
      .updateTable('role_assignment')
      .set({ person_id: officerId })
      .where('unit_id', '=', unit_id)
      .where('role', '=', 'unit_coordinator')
      .execute()
    const page = await officer().get(await open('U01', '2.4'))
    expect(page.html.text('.m-decide')).toBe(
      'Du er koordinator eller leder i enheden og kan derfor ikke vurdere svaret.',
    )
    expect((await officer().get(await open('U03', '2.4'))).html.texts('.m-decide button')).toHaveLength(2)
  })

  it('decides on many at once: fifteen done, five refused and why', async () => {
    // Twenty that wait: eight here are as the region has them, twelve more are put beside them.
    const units = ['IT', 'U01', 'U02', 'U03']
    for (const unit of units) {
      for (const subject of ['2.1', '2.2', '2.3'])
        await db()
          .updateTable('answer')
          .set({ state: 'approved', complete: 1, saved_by: null, sent_by: null, approved_by: null })
          .where('id', '=', (await answerOn(unit, subject)).id)
          .execute()
    }
    const own = await Promise.all([answerOn('U01', '2.1'), answerOn('U01', '2.2')])
    for (const { id } of own)
      await db()
        .updateTable('answer')
        .set({ saved_by: world.people['officer'] ?? null })
        .where('id', '=', id)
        .execute()
    // Those of another year are not there for the address of this one.
    const elsewhere = await Promise.all(['U01', 'U02', 'U03'].map((unit) => answerOn(unit, '2.4', 2025)))
    const all = await db()
      .selectFrom('answer')
      .select(['answer.id', 'answer.version'])
      .innerJoin('cycle', 'cycle.id', 'cycle_id')
      .where('cycle.year', '=', cycle)
      .where('answer.state', '=', 'approved')
      .orderBy('answer.id')
      .execute()
    const rest = all.filter(({ id }) => !own.some((one) => one.id === id)).slice(0, 15)
    const chosen = [...rest, ...own, ...elsewhere].map(({ id, version }) => `${id}:${version}`)
    const reply = await world.ask('officer', paths.reviewMany.to({ cycle }), {
      form: { do: 'accepted', comment: '', answers: chosen },
    })
    expect(reply.status).toBe(200)
    expect(reply.body).toContain('15 udført, 5 afvist')
    expect(reply.body.match(/Svaret findes ikke/g)).toHaveLength(3)
    expect(reply.body.match(/Du har selv skrevet, sendt eller godkendt svaret/g)).toHaveLength(2)
    for (const { id } of rest) {
      const row = await db()
        .selectFrom('answer')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect(row.state).toBe('accepted')
    }
    for (const { id } of [...own, ...elsewhere]) {
      const row = await db()
        .selectFrom('answer')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect(row.state).toBe('approved')
    }
    const trail = await db()
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'answer.accepted')
      .execute()
    expect(trail).toHaveLength(15)
  })

  it('says who was first at each of many that were decided meanwhile, and keeps the comment', async () => {
    const form = {
      do: 'accepted',
      comment: 'Set af to.',
      answers: [`${(await answerOn('U01', '2.4')).id}:2`],
    }
    const many = () => world.ask('officer', paths.reviewMany.to({ cycle }), { form })
    const first = await many()
    expect(first.body).toContain('1 udført, 0 afvist')
    expect(first.body).not.toContain('Set af to.')
    const late = await many()
    expect(late.body).toContain('0 udført, 1 afvist')
    expect(late.body).toContain('Set af to.')
    expect(late.body).toMatch(/venter ikke[^<]*\. Sidste ændring: dig selv, /)
    await db().updateTable('person').set({ language: 'en' }).execute()
    expect((await many()).body).toMatch(/Latest change: you, /)
  })

  it('keeps what is ticked when many are returned without a comment', async () => {
    const { id } = await answerOn('U01', '2.4')
    const form = { do: 'returned', comment: ' ', answers: [`${id}:2`] }
    const reply = await world.ask('officer', paths.reviewMany.to({ cycle }), { form })
    expect(reply.status).toBe(422)
    expect(reply.body).toContain('Skriv en kommentar.')
    expect(reply.body).toMatch(new RegExp(`value="${id}:2" checked`))
    const none = await world.ask('officer', paths.reviewMany.to({ cycle }), {
      form: { do: 'accepted', comment: 'Set.' },
    })
    expect(none.status).toBe(422)
    expect(none.body).toContain('Sæt kryds ved mindst ét svar.')
    expect(none.body).toContain('Set.')
  })

  it('says that nothing waits, in English too', async () => {
    await db().updateTable('answer').set({ state: 'accepted' }).where('state', '=', 'approved').execute()
    expect(said(await officer().get(queue))).toContain('Der er ingen svar til vurdering.')
    await db().updateTable('person').set({ language: 'en' }).execute()
    expect(said(await officer().get(queue))).toContain('There are no answers to review.')
  })

  it('opens a reviewed answer again until the result is locked', async () => {
    const page = await officer().get(await open('U01', '2.5'))
    expect(page.html.texts('.m-decide button')).toEqual(['Åbn vurderingen igen'])
    await moveTo('result_locked')
    const locked = await officer().get(await open('U01', '2.5'))
    expect(locked.html.texts('.m-decide button')).toEqual([])
    expect(locked.html.text('.m-decide')).toContain('Resultatet er låst.')
  })
})
