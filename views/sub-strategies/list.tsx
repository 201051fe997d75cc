import type { Language } from '../../src/i18n/language.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

interface ListProps {
  readonly lines: readonly {
    readonly href: string
    readonly area: string
    readonly period: string
    readonly version: string
    readonly state: string
  }[]
  readonly frames: readonly { readonly href: string; readonly text: string }[]
  /** Where new ones are made; undefined for those who may only read. */
  readonly add: { readonly strategy: string; readonly frame: string } | undefined
  readonly t: Language
}

/** Every sub-strategy with its versions, and the investment frames. */
export const SubStrategyListPage = ({ lines, frames, add, t }: ListProps) => {
  const say = t.say.subStrategies
  const { column } = say
  return (
    <>
      <h1>{say.listTitle}</h1>
      <p class="m-lead">{say.listLead}</p>
      {lines.length === 0 ? (
        <EmptyState says={say.empty}>
          <p>{say.emptyHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={say.caption}
          columns={[column.area, column.period, column.version, column.state].map((head) => ({ head }))}
        >
          <tbody>
            {lines.map((line) => (
              <tr>
                <RowHead>
                  <a href={line.href}>
                    <UserText text={line.area} inline />
                  </a>
                </RowHead>
                <Cell label={column.period}>{line.period}</Cell>
                <Cell label={column.version}>{line.version}</Cell>
                <Cell label={column.state}>{line.state}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {add === undefined ? null : (
        <ButtonRow class="m-after">
          <Button href={add.strategy}>{say.add}</Button>
        </ButtonRow>
      )}
      <section aria-labelledby="frames">
        <h2 id="frames">{say.frames}</h2>
        {frames.length === 0 ? <p>{say.framesEmpty}</p> : null}
        <ul>
          {frames.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        {add === undefined ? null : (
          <ButtonRow>
            <Button look="secondary" href={add.frame}>
              {say.addFrame}
            </Button>
          </ButtonRow>
        )}
      </section>
    </>
  )
}
