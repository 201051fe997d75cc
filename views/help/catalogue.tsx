import type { Language } from '../../src/i18n/language.ts'
import type { ControlModel } from '../../src/presenters/help.ts'
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

interface Neighbour {
  readonly href: string
  readonly label: string
}

/** The way to what stands before and after in the catalogue. */
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
