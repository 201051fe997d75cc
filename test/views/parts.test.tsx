import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { type Status, statusMarks } from '../../src/i18n/status.ts'
import {
  Box,
  Breadcrumbs,
  Columns,
  Definitions,
  Details,
  EmptyState,
  Notice,
  Pagination,
  Progress,
  Segments,
} from '../../views/parts/blocks.tsx'
import { FieldGroup, RadioGroup, StepChooser } from '../../views/parts/choice.tsx'
import { MarkedText } from '../../views/parts/difference.tsx'
import { EvidenceItem } from '../../views/parts/evidence-item.tsx'
import { Checkbox, DateField, FileField, Select, TextArea, TextField } from '../../views/parts/field.tsx'
import { FieldNames } from '../../views/parts/field-names.tsx'
import { Figure, Shown } from '../../views/parts/figure.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../../views/parts/form.tsx'
import { StatusMark } from '../../views/parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../../views/parts/table.tsx'
import { ExternalLink, safeHref, UserText } from '../../views/parts/user-text.tsx'
import { forbiddenIn, rendered, untiedIn } from './render.tsx'

const t = languageOf('da')
const evil = `<img src=x onerror=alert(1)>"'&</textarea><script>alert(2)</script>`

const field = (name: string) => ({ name, label: evil, value: evil, hint: evil, error: evil })

const Everything = () => (
  <>
    <Breadcrumbs crumbs={[{ label: evil, href: '/' }, { label: evil }]} t={t} />
    <Columns asideLabel={evil} aside={<Box heading={evil}>{evil}</Box>}>
      <Definitions rows={[[evil, evil]]} />
      <Details summary={evil}>{evil}</Details>
      <Notice kind="error" heading={evil}>
        {evil}
      </Notice>
      <Progress part={1} whole={2} label={evil} />
      <EmptyState says={evil}>{evil}</EmptyState>
      <Pagination page={2} pages={3} previous="/1" next="/3" t={t} />
      <Segments label={evil} segments={[{ label: evil, href: '/', current: true }]} />
    </Columns>
    <Form action="/save" csrf={evil} swap={{ target: '#row' }}>
      <ErrorSummary heading={evil} errors={[{ name: 'a.1', text: evil }]} />
      <TextField field={field('a.1')} />
      <TextArea field={field('b')} />
      <DateField field={field('c')} />
      <Select field={field('d')} options={[{ value: evil, label: evil }]} empty={evil} />
      <FileField field={field('e')} />
      <Checkbox field={field('f')} checked />
      <RadioGroup
        group={{
          name: 'g',
          legend: evil,
          hint: evil,
          error: evil,
          choices: [{ value: evil, label: evil, meaning: evil }],
        }}
      />
      <StepChooser
        group={{
          name: 'h',
          legend: evil,
          question: evil,
          error: evil,
          steps: [
            { value: '0', meaning: evil, mark: evil },
            { value: 'na', meaning: evil },
          ],
        }}
      />
      <FieldGroup legend={evil}>{evil}</FieldGroup>
      <ButtonRow bar>
        <Button name="do" value={evil} about={evil}>
          {evil}
        </Button>
        <Button href="/" look="secondary" small>
          {evil}
        </Button>
      </ButtonRow>
    </Form>
    <Table caption={evil} columns={[{ head: evil }, { head: evil, numeric: true }]}>
      <tbody>
        <tr>
          <RowHead>{evil}</RowHead>
          <Cell label={evil}>{evil}</Cell>
        </tr>
      </tbody>
    </Table>
    <ul>
      <EvidenceItem
        item={{ href: '/e', title: evil, about: evil, validity: evil, status: 'expired' }}
        t={t}
      />
    </ul>
    <UserText text={evil} />
    <UserText text={evil} inline />
    <ExternalLink address="https://example.org/a" t={t}>
      {evil}
    </ExternalLink>
    <ExternalLink address="javascript:alert(1)" t={t}>
      {evil}
    </ExternalLink>
    <MarkedText pieces={[{ text: evil, onlyHere: true }]} />
    <Figure name={evil} value={evil}>
      {evil}
    </Figure>
    <StatusMark status="complied" detail={evil} t={t} />
  </>
)

describe('every part', () => {
  it('escapes what it is given, everywhere it is given', async () => {
    const { html } = await rendered(<Everything />)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"\'&<')
  })

  it('holds nothing that the content policy forbids', async () => {
    const { page } = await rendered(<Everything />)
    expect(forbiddenIn(page)).toEqual([])
  })

  it('ties labels, hints and errors to its fields', async () => {
    const { page } = await rendered(<Everything />)
    expect(untiedIn(page)).toEqual([])
  })
})

describe('fields', () => {
  it('keep what was typed, the first line break included', async () => {
    const typed = '\n  første\nanden'
    const { page } = await rendered(
      <Form action="/save" csrf="c">
        <TextArea field={{ name: 'reason', label: 'Begrundelse', value: typed }} />
      </Form>,
    )
    expect(page.form('/save').fields.find(({ name }) => name === 'reason')?.values).toEqual([typed])
  })

  it('name their error first and their hint second, and say that they are wrong', async () => {
    const { page } = await rendered(
      <TextField field={{ name: 'safeguards.1', label: 'L', hint: 'H', error: 'E' }} />,
    )
    const [input] = page.document.querySelectorAll('input')
    expect(input?.getAttribute('aria-describedby')).toBe('f-safeguards-1-error f-safeguards-1-hint')
    expect(input?.getAttribute('aria-invalid')).toBe('true')
  })

  it('send the token with every form', async () => {
    const { page } = await rendered(<Form action="/save" csrf="token" />)
    expect(page.form('/save')).toMatchObject({
      method: 'POST',
      fields: [{ name: '_csrf', values: ['token'] }],
    })
  })

  it('are named in the summary by a sentence that does not say which field it means', async () => {
    const field = (name: string, label: string, error: string) => ({ name, label, error })
    const fields = [
      field('a.b', 'Frist', t.say.form.required),
      field('c', 'Hvad er risikoen?', t.say.form.required),
      field('d', 'Begrundelse', 'Skriv, hvorfor enheden er fritaget.'),
    ]
    const errors = fields.map(({ name, error }) => ({ name, text: error }))
    const { page } = await rendered(
      <FieldNames.Provider value={{ labels: new Map(), general: Object.values(t.say.form) }}>
        <ErrorSummary heading="Ikke gemt" errors={[...errors, { name: 'e', text: t.say.form.invalid }]} />
        {fields.map((one) => (
          <TextField field={one} />
        ))}
      </FieldNames.Provider>,
    )
    expect(page.texts('.alert li')).toEqual([
      'Frist: Feltet skal udfyldes.',
      'Hvad er risikoen? Feltet skal udfyldes.',
      'Skriv, hvorfor enheden er fritaget.',
      'Værdien kan ikke bruges her.',
    ])
    expect(page.texts('.form-error-message')).toEqual(fields.map(({ error }) => error))
  })

  it('are linked from the summary, also groups of choices', async () => {
    const { page } = await rendered(
      <Form action="/save" csrf="c">
        <ErrorSummary heading="Svaret er ikke gemt" errors={[{ name: 'policy', text: 'Vælg et trin.' }]} />
        <StepChooser
          group={{
            name: 'policy',
            legend: 'Politik',
            question: 'Er det skrevet?',
            steps: [{ value: '0', meaning: 'Nej' }],
          }}
        />
      </Form>,
    )
    const [link] = page.links()
    expect(link?.href).toBe('#f-policy')
    expect([...page.document.querySelectorAll('input#f-policy')]).toHaveLength(1)
  })

  it('show the chosen step and no other', async () => {
    const steps = ['0', '1', '2', '3', '4', 'na'].map((value) => ({ value, meaning: value }))
    const { page } = await rendered(
      <Form action="/save" csrf="c">
        <StepChooser group={{ name: 'policy', legend: 'Politik', question: '?', steps, value: '3' }} />
      </Form>,
    )
    const policy = page.form('/save').fields.find(({ name }) => name === 'policy')
    expect(policy).toMatchObject({ kind: 'one-of', values: ['3'], choices: ['0', '1', '2', '3', '4', 'na'] })
  })
})

describe('addresses that people give', () => {
  it.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    '/inside',
    'https//x',
    '',
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })

  it('links to http and https, with the host beside it and nothing sent along', async () => {
    const { page } = await rendered(
      <ExternalLink address="https://sag.example.org/12?a=1" t={t}>
        Sag 12
      </ExternalLink>,
    )
    const [link] = page.document.querySelectorAll('a')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link?.getAttribute('href')).toBe('https://sag.example.org/12?a=1')
    expect(page.text('.m-meta')).toBe('sag.example.org')
  })

  it("keeps people's text out of htmx's reach", async () => {
    const { html } = await rendered(<UserText text="x" />)
    expect(html).toContain('hx-ignore')
  })
})

describe('statuses', () => {
  it('have words of their own in both languages', () => {
    for (const code of ['da', 'en'] as const) {
      const words = Object.values(languageOf(code).say.status)
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it.each(Object.keys(statusMarks) as Status[])(
    '%s is said in words beside a hidden symbol',
    async (status) => {
      const { page } = await rendered(<StatusMark status={status} t={t} />)
      expect(page.text('.m-st')).toBe(t.say.status[status])
      expect(
        [...page.document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-hidden')),
      ).toEqual(['true'])
    },
  )
})

describe('figures', () => {
  it('carry name and exact value; words are no figure', async () => {
    const { page } = await rendered(
      <>
        <Shown figure={{ name: 'total.stated.percent', value: '56.6', text: '56 %' }} />
        <Shown figure="Ikke vurderet endnu" />
      </>,
    )
    expect([...page.figures()]).toEqual([['total.stated.percent', '56.6']])
  })
})
