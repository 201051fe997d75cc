import type { Language } from '../../src/i18n/language.ts'
import type { GuidelineModel } from '../../src/presenters/guidelines.ts'
import { Links } from '../help/help.tsx'
import { Box, Columns, Definitions, Notice } from '../parts/blocks.tsx'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { GuidelineCrumbs } from './crumbs.tsx'
import { StandingMark } from './list.tsx'

interface GuidelinePageProps {
  readonly model: GuidelineModel
  readonly done: string | undefined
  readonly csrf: string
  readonly t: Language
}

/** One version of a guideline: its requirements, its facts, and how it came about. */
export const GuidelinePage = ({ model, done, csrf, t }: GuidelinePageProps) => {
  const say = t.say.help.guideline
  const { page } = t.say.guidelines
  return (
    <>
      <GuidelineCrumbs title={model.title} t={t} />
      <h1>{model.title}</h1>
      {done === undefined ? null : <Notice kind="success">{done}</Notice>}
      <p class="m-lead">{model.purpose}</p>
      <p>
        <StandingMark standing={model.standing} text={model.standingText} />
      </p>
      {model.other === undefined ? null : (
        <Notice kind="info">
          <p>
            {model.other.text} <a href={model.other.href}>{page.current}</a>
          </p>
        </Notice>
      )}
      {model.later.map((later) => (
        <Notice kind="info">
          <p>
            <a href={later.href}>{later.text}</a> <a href={later.difference}>{page.seeDifference}</a>
          </p>
        </Notice>
      ))}
      <Actions model={model} csrf={csrf} t={t} />
      <Columns
        asideLabel={say.about}
        aside={
          <>
            <Box heading={say.about} look="wash">
              <Definitions
                rows={model.facts.map(([term, text]) => [term, <UserText text={text} inline />])}
              />
            </Box>
            <Box heading={page.versions}>
              <ul class="m-plain">
                {model.versions.map((version) => (
                  <li>
                    <a href={version.href}>{version.label}</a>
                    {version.difference === undefined ? null : (
                      <>
                        {' '}
                        <a href={version.difference}>{page.seeDifference}</a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </Box>
            {model.note === undefined ? null : <p class="m-note">{model.note}</p>}
          </>
        }
      >
        <h2>{model.heading}</h2>
        {model.repeals ? <p>{page.repeals}</p> : null}
        {model.requirements.map((requirement) => (
          <section class="m-row" id={requirement.id} aria-labelledby={`${requirement.id}-heading`}>
            <header>
              <h3 id={`${requirement.id}-heading`}>{requirement.id}</h3>
            </header>
            <UserText text={requirement.text} />
            <Definitions
              rows={[
                [say.evidence, <UserText text={requirement.evidence} inline />],
                [say.grounding, requirement.grounding],
              ]}
            />
          </section>
        ))}
        <LegalBasis model={model} t={t} />
        {model.controls.length === 0 ? null : (
          <>
            <h2>{say.controls}</h2>
            <Links links={model.controls} />
          </>
        )}
        <h2>{page.history}</h2>
        <ul>
          {model.history.map((line) => (
            <li>
              {line.text}
              {line.because === undefined ? null : (
                <>
                  {' '}
                  <UserText text={line.because} inline />
                </>
              )}
            </li>
          ))}
        </ul>
      </Columns>
    </>
  )
}

const Actions = ({ model, csrf, t }: { model: GuidelineModel; csrf: string; t: Language }) => {
  const { page } = t.say.guidelines
  const { begin, open, adopt } = model.may
  if (begin === undefined && open === undefined && adopt === undefined) return null
  return (
    <ButtonRow>
      {begin === undefined ? null : (
        <Form action={begin} csrf={csrf}>
          <Button look="secondary">{page.begin}</Button>
        </Form>
      )}
      {open === undefined ? null : <Button href={open}>{page.open}</Button>}
      {adopt === undefined ? null : <Button href={adopt}>{page.adopt}</Button>}
    </ButtonRow>
  )
}

const LegalBasis = ({ model, t }: { model: GuidelineModel; t: Language }) => {
  const say = t.say.help.guideline
  return model.legalBasis.length === 0 ? null : (
    <>
      <h2>{say.legalBasis}</h2>
      <Table
        caption={say.legalBasis}
        columns={[{ head: say.act }, { head: say.reference }, { head: say.certainty }]}
      >
        <tbody>
          {model.legalBasis.map((basis) => (
            <tr>
              <RowHead>{basis.act}</RowHead>
              <Cell label={say.reference}>{basis.reference}</Cell>
              <Cell label={say.certainty}>{basis.certainty}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
