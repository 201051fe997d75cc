import { describe, expect, it } from 'vitest'
import { day, instant } from '../../src/domain/time.ts'
import { type ErrorStatus, errors } from '../../src/i18n/da/errors.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { presentConflict } from '../../src/presenters/conflict.ts'
import { presentLayout } from '../../src/presenters/layout.ts'
import { ConflictPage } from '../../views/errors/conflict.tsx'
import { ErrorPage } from '../../views/errors/error-page.tsx'
import { forbiddenIn, rendered, untiedIn } from './render.tsx'

const statuses = Object.keys(errors.pages).map(Number) as ErrorStatus[]
const t = languageOf('da')
const layout = presentLayout(
  {
    region: 'R',
    csrf: 'c',
    nav: [],
    here: '/',
    demo: false,
    version: '1',
    asset: (file) => `/assets/${file}`,
  },
  t,
)

describe('the page for what went wrong', () => {
  it.each(statuses)('%d says it calmly in both languages, without a code in its heading', async (status) => {
    for (const language of [t, languageOf('en')]) {
      const { page } = await rendered(
        <ErrorPage status={status} reference="7F3A21" layout={layout} t={language} />,
      )
      expect(page.texts('h1')).toHaveLength(1)
      expect(page.text('h1')).not.toMatch(/\d|!/)
      expect(page.text('main')).toContain('7F3A21')
      expect(forbiddenIn(page)).toEqual([])
    }
  })

  it('is one sentence for what is missing or out of reach, and no number', async () => {
    const { page } = await rendered(<ErrorPage status={404} reference={undefined} layout={layout} t={t} />)
    expect(page.text('main')).toBe('Siden findes ikke, eller du har ikke adgang til den.Gå til forsiden')
  })

  it('gives back what was typed', async () => {
    const kept = [{ label: 'Begrundelse', text: '\nMin <b>tekst' }]
    const { html, page } = await rendered(
      <ErrorPage status={403} reference="1" layout={layout} t={t} kept={kept} />,
    )
    expect(html).toContain('\n\nMin &lt;b&gt;tekst</textarea>')
    expect(page.texts('main label')).toEqual(['Begrundelse'])
    expect(untiedIn(page)).toEqual([])
  })

  it('says more where more is known', async () => {
    const sentence = 'Resultatet er låst den 9. oktober 2026. Svar kan ikke rettes.'
    const { page } = await rendered(
      <ErrorPage status={409} reference="1" sentence={sentence} layout={layout} t={t} />,
    )
    expect(page.text('.m-lead')).toBe(sentence)
  })

  it('calls a form too old only where it is, and not what a person may not do', async () => {
    const old = await rendered(<ErrorPage status={403} reference="1" layout={layout} t={t} />)
    expect(old.page.text('h1')).toBe('Formularen er for gammel')
    expect(old.page.text('main')).toContain('prøv en gang til')
    const sentence = t.say.review.refusals.ownAnswer
    const own = await rendered(
      <ErrorPage status={403} reference="1" sentence={sentence} layout={layout} t={t} />,
    )
    expect(own.page.text('h1')).toBe('Det kan du ikke gøre')
    expect(own.page.text('.m-lead')).toBe(sentence)
    expect(own.page.text('main')).not.toMatch(/for gammel|prøv en gang til/)
  })
})

describe('two people on one answer', () => {
  const side = (automation: string, reason: string) => ({
    values: [
      { label: 'Politik', value: '3: Skrevet', short: '3' },
      { label: 'Automatisering', value: `${automation}: Trin`, short: automation },
    ],
    sum: { label: 'Score', value: '50 %' },
    reason,
  })
  const model = (mine: string, theirs: string, today = '2026-08-24') =>
    presentConflict(
      {
        what: '5.3',
        mine: side(mine, 'Et job lukker konti i <to> systemer.'),
        theirs: side(
          theirs,
          mine === theirs ? 'Et job lukker konti i <to> systemer.' : 'Et job lukker konti i ét system.',
        ),
        savedBy: 'Stedfortræderen',
        savedAt: instant(new Date('2026-08-24T07:41:00Z')),
        today: day(today),
        action: '/save',
        fields: [
          { name: 'version', value: '4' },
          { name: 'saved', value: '5' },
          { name: 'reason', value: '<b>"mit"' },
        ],
        reference: '7F3A21',
      },
      t,
    )

  it('shows both answers, marks what differs in words, and keeps all that was typed', async () => {
    const { page } = await rendered(<ConflictPage conflict={model('2', '1')} csrf="c" t={t} />)
    expect(page.texts('.diff dt')).toEqual(['Automatisering (forskel)', 'Automatisering (forskel)'])
    expect(page.texts('ins')).toEqual(['<to> systemer', 'ét system'])
    expect(page.text('.m-diff + p')).toBe(
      'Forskelle: Automatisering (2 mod 1) og begrundelsen. Understreget tekst findes kun i det ene svar.',
    )
    const form = page.form('/save')
    expect(form.buttons.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'do=mine',
      'do=theirs',
      'do=edit',
    ])
    expect(form.fields.find(({ name }) => name === 'reason')?.values).toEqual(['<b>"mit"'])
    expect(untiedIn(page)).toEqual([])
    expect(forbiddenIn(page)).toEqual([])
  })

  it('says the time, and the day too where it is not today', async () => {
    const leads = ['2026-08-24', '2026-08-25'].map(async (today) => {
      const { page } = await rendered(<ConflictPage conflict={model('2', '1', today)} csrf="c" t={t} />)
      return page.text('.m-lead').replaceAll('\u00a0', ' ')
    })
    expect(await leads[0]).toContain('Stedfortræderen gemte først, kl. 09.41.')
    expect(await leads[1]).toContain('Stedfortræderen gemte først, 24. august 2026 kl. 09.41.')
  })

  it('says so when the two are the same after all', async () => {
    const { page } = await rendered(<ConflictPage conflict={model('2', '2')} csrf="c" t={t} />)
    expect(page.text('.m-diff + p')).toBe('De to svar er ens.')
  })
})
