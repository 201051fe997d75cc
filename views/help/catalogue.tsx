import type { Language } from '../../src/i18n/language.ts'
import type { ControlModel, GuidelineModel } from '../../src/presenters/help.ts'
import { Box, Columns, Definitions } from '../parts/blocks.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { ExternalLink } from '../parts/user-text.tsx'
import { HelpCrumbs, Links } from './help.tsx'

const cisAddress = 'https://www.cisecurity.org/controls'

export const ControlPage = ({ model, t }: { model: ControlModel; t: Language }) => {
  const say = t.say.help.control
  return (
    <>
      <HelpCrumbs title={model.title} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.explanation}</p>
      <p class="m-meta">{model.officialTitle}</p>
      <h2>{model.heading}</h2>
      <Table
        caption={model.caption}
        columns={[
          { head: say.number },
          { head: say.official },
          { head: say.groups },
          { head: say.securityFunction },
          { head: say.assetClass },
        ]}
      >
        <tbody>
          {model.safeguards.map((safeguard) => (
            <tr>
              <RowHead>{safeguard.id}</RowHead>
              <Cell label={say.official}>
                <span lang="en">{safeguard.title}</span>
              </Cell>
              <Cell label={say.groups}>{safeguard.groups}</Cell>
              <Cell label={say.securityFunction}>{safeguard.securityFunction}</Cell>
              <Cell label={say.assetClass}>{safeguard.assetClass}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p class="m-note">
        {say.credit}{' '}
        <ExternalLink address={cisAddress} t={t}>
          {say.creditLink}
        </ExternalLink>
      </p>
      {model.explained.map((safeguard) => (
        <section>
          <h3>{safeguard.heading}</h3>
          <p>{safeguard.asks}</p>
          <p>{say.evidence}</p>
          <ul>
            {safeguard.evidence.map((example) => (
              <li>{example}</li>
            ))}
          </ul>
          {safeguard.most === undefined ? null : (
            <p class="m-meta">
              {say.most} {safeguard.most}
            </p>
          )}
        </section>
      ))}
      {model.guidelines.length === 0 ? null : (
        <>
          <h2>{say.guidelines}</h2>
          <Links links={model.guidelines} />
        </>
      )}
      <Neighbours previous={model.previous} next={model.next} label={say.previous} nextLabel={say.next} />
    </>
  )
}

export const GuidelinePage = ({ model, t }: { model: GuidelineModel; t: Language }) => {
  const say = t.say.help.guideline
  return (
    <>
      <HelpCrumbs title={model.title} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.purpose}</p>
      <Columns
        asideLabel={say.about}
        aside={
          <>
            <Box heading={say.about} look="wash">
              <Definitions rows={model.facts} />
            </Box>
            <p class="m-note">{model.note}</p>
          </>
        }
      >
        <h2>{model.heading}</h2>
        {model.requirements.map((requirement) => (
          <section class="m-row" id={requirement.id} aria-labelledby={`${requirement.id}-heading`}>
            <header>
              <h3 id={`${requirement.id}-heading`}>{requirement.id}</h3>
            </header>
            <p>{requirement.text}</p>
            <Definitions
              rows={[
                [say.evidence, requirement.evidence],
                [say.grounding, requirement.grounding],
              ]}
            />
          </section>
        ))}
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
        <h2>{say.controls}</h2>
        <Links links={model.controls} />
        <Neighbours previous={model.previous} next={model.next} label={say.previous} nextLabel={say.next} />
      </Columns>
    </>
  )
}

interface Neighbour {
  readonly href: string
  readonly label: string
}

const Neighbours = (props: {
  previous: Neighbour | undefined
  next: Neighbour | undefined
  label: string
  nextLabel: string
}) => (
  <p class="m-pages">
    {props.previous === undefined ? null : (
      <a rel="prev" href={props.previous.href}>
        {props.label}: {props.previous.label}
      </a>
    )}
    {props.next === undefined ? null : (
      <a rel="next" href={props.next.href}>
        {props.nextLabel}: {props.next.label}
      </a>
    )}
  </p>
)
