import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { answeredLastYear, answersNow, Hand, openSite, resume, type Site, signIn } from './support/unit.ts'

const u01 = { unit: 'U01', cycle: 2026 }
const guideline = ['GL-02-K1', 'GL-02-K2', 'GL-02-K3', 'GL-02-K4', 'GL-02-K5'] as const

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

describe.each([false, true])('a unit (without script: %s)', (withoutScript) => {
  it('answers a guideline with one file, from sign-in to sent, in at most twelve steps', async ({ task }) => {
    await answeredLastYear(site, guideline.slice(1))
    const hand = new Hand(await site.visitor({ withoutScript }))
    const { page, troubles } = hand.visitor
    await signIn(hand)
    await hand.click(hand.link(/Svar på 5 GL-02/))
    await hand.click(page.getByLabel('Efterlevet', { exact: false }).first())
    await hand.fill('Begrundelse', 'Ledelsen gennemgik rollerne i august.')
    await hand.click(hand.button('Gem, og tilføj fil, link eller erklæring'))
    await hand.fill('Titel', 'Referat af gennemgang')
    await hand.attach('Filer', 'referat.txt', 'Rollerne blev gennemgået.')
    await hand.click(hand.button('Tilføj dokumentationen'))
    await page.locator('#d-GL-02-K1.edit').waitFor()
    expect(await page.locator('#d-GL-02-K1 input[name="evidence"]:checked').count()).toBe(1)
    await hand.click(hand.button('Bekræft 4 svar fra 2024'))
    await page.getByText('4 svar er bekræftet.').waitFor()
    await hand.click(hand.button(/^Send de/))
    await page.getByText(/svar er sendt til enhedens ledelse/).waitFor()
    const answers = await answersNow(site)
    expect(guideline.map((key) => answers.get(key)?.state)).toEqual(new Array(5).fill('sent'))
    expect(hand.steps, hand.report('one guideline')).toBeLessThanOrEqual(12)
    expect(troubles).toEqual([])
    Object.assign(task.meta, { took: hand.report('one guideline') })
  })

  it('loses at most the row being typed when the line is cut, and is told', async () => {
    const visitor = await site.visitor({ withoutScript })
    await resume(site, visitor)
    const hand = new Hand(visitor)
    const { page, context } = visitor
    await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
    await answerOpenRow(hand, 'Instruksen er godkendt.')
    await page.locator('#d-3-2.edit').waitFor()
    await choose(hand, '3.2')
    await hand.fill('Begrundelse', 'Halvdelen er talt op.')
    await context.setOffline(true)
    await hand.click(hand.button('Gem og gå til 3.3')).catch(() => undefined)
    if (withoutScript) {
      // The browser itself says so; going back brings the row with what was typed as far as the browser keeps it.
      await expect.poll(() => page.url()).toContain('chrome-error')
      await context.setOffline(false)
      await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.2' }))
    } else {
      await page.getByText('Svaret er ikke gemt. Forbindelsen er væk. Teksten står her stadig.').waitFor()
      expect(await page.getByLabel('Begrundelse', { exact: true }).inputValue()).toBe('Halvdelen er talt op.')
      expect((await answersNow(site)).get('3.2')).toBeUndefined()
      await context.setOffline(false)
      await hand.click(hand.button('Prøv igen'))
      await page.locator('#d-3-2 [role="status"]', { hasText: 'Gemt' }).waitFor()
      expect((await answersNow(site)).get('3.2')?.reason).toBe('Halvdelen er talt op.')
    }
    expect((await answersNow(site)).get('3.1')?.reason).toBe('Instruksen er godkendt.')
  })

  it('gets back what was being typed when somebody had been signed out', async () => {
    const visitor = await site.visitor({ withoutScript })
    await resume(site, visitor)
    const hand = new Hand(visitor)
    const { page } = visitor
    await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
    await site.world.test.house.store.db.deleteFrom('session').execute()
    await answerOpenRow(hand, 'Skrevet uden at være logget ind.')
    await page.getByRole('heading', { level: 1, name: 'Du er ikke logget ind' }).waitFor()
    expect(await page.getByLabel('Begrundelse', { exact: true }).inputValue()).toBe(
      'Skrevet uden at være logget ind.',
    )
    await hand.click(hand.link('Log ind igen'))
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor()
    expect((await answersNow(site)).get('3.1')).toBeUndefined()
    expect(visitor.troubles).toEqual([])
  })
})

async function choose(hand: Hand, subject: string): Promise<void> {
  const { page } = hand.visitor
  const row = page.locator(`#d-${subject.replace('.', '-')}`)
  for (const aspect of ['policy', 'implementation', 'automation', 'reporting'])
    await hand.click(row.locator(`input[name="${aspect}"][value="2"]`))
}

async function answerOpenRow(hand: Hand, reason: string): Promise<void> {
  const { page } = hand.visitor
  const subject = (await page.locator('.m-row.edit h2').textContent())?.split(' ')[0] ?? ''
  await choose(hand, subject)
  await hand.fill('Begrundelse', reason)
  await hand.click(hand.button(/^Gem og gå til/))
}

describe('by keyboard', () => {
  it('eighteen rows are answered one after the other, the focus always in the open row', async ({ task }) => {
    const visitor = await site.visitor()
    await resume(site, visitor)
    const { page, troubles } = visitor
    await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
    const hand = new Hand(visitor)
    const answered: string[] = []
    for (let row = 0; row < 18; row += 1) {
      const heading = page.locator('.m-row.edit h2:focus')
      await heading.waitFor()
      const subject = (await heading.textContent())?.split(' ')[0] ?? ''
      await hand.press('Tab', 'Tab', '3', 'Tab', '2', 'Tab', '2', 'Tab', '1', 'Tab')
      await hand.type(`Række ${row + 1} med tastaturet.`)
      await hand.press('Control+Enter')
      await expect.poll(async () => (await answersNow(site)).has(subject)).toBe(true)
      await page
        .locator('.m-row.edit h2')
        .filter({ hasNotText: `${subject} ` })
        .waitFor()
      answered.push(subject)
    }
    expect(new Set(answered).size).toBe(18)
    const saved = await answersNow(site)
    expect(answered.map((subject) => saved.get(subject)?.reason)).toEqual(
      answered.map((_, row) => `Række ${row + 1} med tastaturet.`),
    )
    expect(troubles).toEqual([])
    Object.assign(task.meta, { took: hand.report('18 rows') })
  })

  it('an open row has at most thirteen stops, and says where it is in its address', async () => {
    await answeredLastYear(site, guideline)
    const visitor = await site.visitor()
    await resume(site, visitor)
    const { page } = visitor
    await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
    await page.locator('.m-row.edit h2:focus').waitFor()
    const inRow = async () => (await page.locator('.m-row.edit :focus').count()) > 0
    let stops = 0
    await page.keyboard.press('Tab')
    while (await inRow()) {
      stops += 1
      await page.keyboard.press('Tab')
    }
    expect(stops).toBeGreaterThan(8)
    expect(stops).toBeLessThanOrEqual(13)
    await page.locator('.m-row.edit input[name="policy"][value="1"]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('input[name="policy"]:checked').getAttribute('value')).toBe('2')
  })

  it('asks on the page before another row is opened over an unsaved one, and goes on to it once saved', async () => {
    const visitor = await site.visitor()
    await resume(site, visitor)
    const { page } = visitor
    const hand = new Hand(visitor)
    await page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
    await hand.fill('Begrundelse', 'Ikke gemt endnu.')
    await page.getByText('Ændringerne er ikke gemt endnu').waitFor()
    await hand.click(hand.link('Svar på 3.4'))
    await page.getByText('Gem først 3.1?').waitFor()
    expect(page.url()).toContain('edit=3.1')
    await hand.click(page.locator('[data-changed] button', { hasText: 'Gem' }).first())
    await page.locator('#d-3-4.edit').waitFor()
    expect((await answersNow(site)).get('3.1')?.reason).toBe('Ikke gemt endnu.')
    expect(page.url()).toContain('edit=3.4')
    await hand.fill('Begrundelse', 'Bliver kasseret.')
    await hand.click(hand.link('Svar på 3.5'))
    await hand.click(hand.button('Gå videre uden at gemme'))
    await page.locator('#d-3-5.edit').waitFor()
    expect((await answersNow(site)).get('3.4')).toBeUndefined()
  })
})
