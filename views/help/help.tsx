import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { HelpModel, ScaleLine } from '../../src/presenters/help.ts'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

export const HelpPage = ({ model, t }: { model: HelpModel; t: Language }) => {
  const say = t.say.help
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      <ul>
        <li>
          <a href={paths.method.to({})}>{say.method.title}</a>
        </li>
        <li>
          <a href={paths.accessibility.to({})}>{say.accessibility.title}</a>
        </li>
      </ul>
      <h2>{say.contact.heading}</h2>
      <ul>
        {say.contact.people.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <h2>{say.roles.heading}</h2>
      <Table caption={say.roles.caption} columns={[{ head: say.roles.role }, { head: say.roles.task }]}>
        <tbody>
          {model.roles.map(([role, task]) => (
            <tr>
              <RowHead>{role}</RowHead>
              <Cell>{task}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <h2>{say.evidence.heading}</h2>
      <ul>
        {say.evidence.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2>{say.keyboard.heading}</h2>
      <p>{say.keyboard.text}</p>
      <h2>{say.catalogue.heading}</h2>
      <h3>{say.catalogue.controls}</h3>
      <Links links={model.controls} />
      <h3>{say.catalogue.guidelines}</h3>
      <p>
        <a href={paths.guidelines.to({})}>{t.say.guidelines.title}</a>
      </p>
    </>
  )
}

/** Pages of the catalogue as a list. */
export const Links = (props: { links: readonly { readonly href: string; readonly label: string }[] }) => (
  <ul>
    {props.links.map((link) => (
      <li>
        <a href={link.href}>{link.label}</a>
      </li>
    ))}
  </ul>
)

export const MethodPage = ({ scales, t }: { scales: readonly ScaleLine[]; t: Language }) => {
  const say = t.say.help.method
  const { scales: words, safeguard } = say
  return (
    <>
      <HelpCrumbs title={say.title} t={t} />
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <Table
        caption={words.caption}
        fit
        columns={[
          { head: words.what },
          { head: words.percent, numeric: true },
          { head: words.on4, numeric: true },
          { head: words.on5, numeric: true },
        ]}
      >
        <tbody>
          {scales.map((line) => (
            <tr>
              <RowHead>{line.what}</RowHead>
              <Cell label={words.percent} numeric>
                {line.percent}
              </Cell>
              <Cell label={words.on4} numeric>
                {line.on4}
              </Cell>
              <Cell label={words.on5} numeric>
                {line.on5}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{words.external}</p>
      <h2>{safeguard.heading}</h2>
      <ol>
        {safeguard.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{safeguard.example}</p>
      <p>{safeguard.single}</p>
      <h2>{say.documented.heading}</h2>
      <p>{say.documented.text}</p>
      <h2>{say.coverage.heading}</h2>
      <p>{say.coverage.text}</p>
      <h2>{say.rounding.heading}</h2>
      <p>{say.rounding.text}</p>
      <h2>{say.weighing.heading}</h2>
      <p>{say.weighing.text}</p>
      <h2>{say.frameworks.heading}</h2>
      <p>{say.frameworks.text}</p>
      <h2>{say.compliance.heading}</h2>
      <p>{say.compliance.text}</p>
      <p>{say.compliance.shares}</p>
    </>
  )
}

export const AccessibilityPage = ({ t }: { t: Language }) => {
  const say = t.say.help.accessibility
  return (
    <>
      <HelpCrumbs title={say.title} t={t} />
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      {say.parts.map((part) => (
        <>
          <h2>{part.heading}</h2>
          <p>{part.text}</p>
        </>
      ))}
    </>
  )
}

export const HelpCrumbs = (props: { title: string; t: Language }) => (
  <Breadcrumbs
    crumbs={[{ label: props.t.say.help.title, href: paths.help.to({}) }, { label: props.title }]}
    t={props.t}
  />
)
