import type { Language } from '../../src/i18n/language.ts'
import type { SymbolName, Tint } from '../../src/i18n/status.ts'
import type { GuidelinesModel } from '../../src/presenters/guidelines.ts'
import { HelpCrumbs } from '../help/help.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

const marks = {
  draft: { symbol: 'pencil', tint: 'neutral' },
  hearing: { symbol: 'sent', tint: 'act' },
  adopted: { symbol: 'clock', tint: 'act' },
  in_force: { symbol: 'check', tint: 'ok' },
  replaced: { symbol: 'dash', tint: 'neutral' },
  repealed: { symbol: 'dash', tint: 'neutral' },
} as const satisfies Record<string, { readonly symbol: SymbolName; readonly tint: Tint }>

/** How a version stands, in words with a symbol. */
export const StandingMark = (props: { standing: keyof typeof marks; text: string; flat?: boolean }) => (
  <Mark {...marks[props.standing]} flat={props.flat}>
    {props.text}
  </Mark>
)

export const GuidelinesPage = ({ model, t }: { model: GuidelinesModel; t: Language }) => {
  const say = t.say.guidelines
  return (
    <>
      <HelpCrumbs title={say.title} t={t} />
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      {model.newHref === undefined ? null : (
        <ButtonRow>
          <Button href={model.newHref}>{say.create}</Button>
        </ButtonRow>
      )}
      <Table
        caption={say.caption}
        class="m-after"
        columns={[
          { head: say.columns.guideline },
          { head: say.columns.version },
          { head: say.columns.standing },
          { head: say.columns.next },
          { head: say.columns.owner },
        ]}
      >
        <tbody>
          {model.rows.map((row) => (
            <tr>
              <RowHead>
                <a href={row.href}>{row.name}</a>
              </RowHead>
              <Cell label={say.columns.version}>{row.version}</Cell>
              <Cell label={say.columns.standing}>
                <StandingMark standing={row.standing} text={row.standingText} flat />
              </Cell>
              <Cell label={say.columns.next}>
                {row.nextHref === undefined ? row.next : <a href={row.nextHref}>{row.next}</a>}
              </Cell>
              <Cell label={say.columns.owner}>{row.owner}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
