import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { answer, control, levels, save, stateOf } from './rows.ts'
import { fieldOf, said, visit } from './visit.ts'

eachEngine((engine) => {
  let world: World
  let coordinator: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    coordinator = visit(world, 'coordinator-u01')
  })
  afterAll(() => world.close())

  describe('two people on one answer', () => {
    const mine = { ...levels, reason: 'Fra marts lukker et fast job konti i to systemer.' }
    const theirs = { ...levels, automation: '1', reason: 'Fra marts lukker et fast job konti i ét system.' }
    let safeguard = ''
    let conflict: Page
    let nth = 0

    async function collide(): Promise<void> {
      nth += 1
      safeguard = `7.${nth}`
      const form = (await coordinator.get(control(7, safeguard))).html.form(answer(safeguard))
      const other = visit(world, 'officer')
      const page = await other.get(control(7, safeguard))
      await other.submit(page.html.form(answer(safeguard)), theirs, save)
      conflict = await coordinator.submit(form, mine, save)
    }

    it('shows both texts, and what differs', async () => {
      await collide()
      expect(conflict.status).toBe(409)
      expect(said(conflict)).toContain('To har rettet det samme svar')
      expect(said(conflict)).toContain('Det centrale team gemte først')
      expect(said(conflict)).toContain('Automatisering (2 mod 1) og begrundelsen')
      expect(conflict.html.texts('ins')).toEqual(expect.arrayContaining(['to systemer', 'ét system']))
    })

    it('saves mine over theirs, which stays among the earlier answers', async () => {
      await collide()
      const done = await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'mine' })
      expect(done.html.text(`#d-7-${nth}`)).toContain(mine.reason)
      expect(await stateOf(world, safeguard)).toMatchObject({ version: 2, reason: mine.reason })
      const history = await coordinator.get(
        paths.answerHistory.to({ unit: 'U01', answer: (await stateOf(world, safeguard))?.id ?? '' }),
      )
      expect(said(history)).toContain(theirs.reason)
    })

    it('keeps theirs, and mine stays among the earlier answers', async () => {
      await collide()
      await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'theirs' })
      const kept = await stateOf(world, safeguard)
      expect(kept).toMatchObject({ version: 2, reason: theirs.reason, state: 'approved' })
      const history = await coordinator.get(paths.answerHistory.to({ unit: 'U01', answer: kept?.id ?? '' }))
      expect(history.html.texts('main section h2')).toHaveLength(2)
      expect(said(history)).toContain(mine.reason)
    })

    it('edits on with both beside each other', async () => {
      await collide()
      const page = await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'edit' })
      expect(page.html.text('.m-row.edit')).toContain(theirs.reason)
      expect(fieldOf(page, answer(safeguard), 'reason')[0]?.trim()).toBe(mine.reason)
      const done = await coordinator.submit(page.html.form(answer(safeguard)), { reason: 'Begge dele' }, save)
      expect(done.status).toBe(200)
      expect(await stateOf(world, safeguard)).toMatchObject({ version: 2, reason: 'Begge dele' })
    })
  })
})
