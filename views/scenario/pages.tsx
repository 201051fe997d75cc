import type { Language } from '../../src/i18n/language.ts'
import type { WhatFirstModel, WhatIfModel } from '../../src/presenters/scenario.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { FieldGroup } from '../parts/choice.tsx'
import { Checkbox, Select } from '../parts/field.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** What lifts the total most, with the arithmetic. */
export const WhatFirstPage = ({ model, t }: { model: WhatFirstModel; t: Language }) => {
  const say = t.say.scenario.first
  const { column } = say
  return (
    <>
      <h1>{model.title}</h1>
      <p class="m-lead">
        <RichText text={model.lead} />
      </p>
      {model.rows.length === 0 ? null : (
        <>
          <p>
            {say.how} <span class="m-meta">{say.expectation}</span>
          </p>
          <Table
            caption={say.caption}
            columns={[
              { head: column.place, numeric: true },
              { head: column.safeguard },
              { head: column.score, numeric: true },
              { head: column.arithmetic, numeric: true },
              { head: column.gain, numeric: true },
              { head: column.after, numeric: true },
              { head: say.tryIt, hidden: true, screenOnly: true },
            ]}
          >
            <tbody>
              {model.rows.map((row) => (
                <tr>
                  <Cell numeric label={column.place}>
                    {row.place}
                  </Cell>
                  <RowHead>{row.name}</RowHead>
                  <Cell numeric label={column.score}>
                    {row.score}
                  </Cell>
                  <Cell numeric label={column.arithmetic}>
                    {row.arithmetic}
                  </Cell>
                  <Cell numeric label={column.gain}>
                    {row.gain}
                  </Cell>
                  <Cell numeric label={column.after}>
                    {row.after}
                  </Cell>
                  <Cell class="print-drop">
                    <a href={row.tryHref}>
                      {say.tryIt}
                      <span class="sr">: {row.name}</span>
                    </a>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      <ButtonRow class="m-after">
        <Button href={model.scenarioHref}>{say.scenarioLink}</Button>
        {model.more === undefined ? null : <a href={model.more.href}>{model.more.label}</a>}
      </ButtonRow>
    </>
  )
}

/** A thought: the total as it would be. It says on screen and on paper that it is one. */
export const WhatIfPage = ({ model, t }: { model: WhatIfModel; t: Language }) => {
  const say = t.say.scenario.if
  return (
    <>
      <h1>
        {model.title} <span class="m-stamp">{say.stamp}</span>
      </h1>
      <p class="m-lead m-big">
        <RichText text={model.lead} />
      </p>
      <p class="m-claim">{say.stampText}</p>
      {model.figures.length === 0 ? null : <Figures model={model} t={t} />}
      <p class="m-meta">{model.basis}</p>
      {model.raised.length === 0 ? null : <RaisedTable model={model} t={t} />}
      <form method="get" action={model.action} class="m-groups m-after">
        <FieldGroup legend={say.efforts}>
          {model.efforts.length === 0 ? (
            <EmptyState says={say.effortsNone} />
          ) : (
            <>
              {model.effortsOf === undefined ? null : <p class="form-hint">{model.effortsOf}</p>}
              {model.efforts.map((effort) => (
                <Checkbox
                  field={{ name: 'effort', label: effort.label, hint: effort.lifts, scope: effort.code }}
                  ticked={effort.code}
                  checked={effort.checked}
                />
              ))}
            </>
          )}
        </FieldGroup>
        {model.kept.map(({ id, step }) => (
          <>
            <input type="hidden" name="safeguard" value={id} />
            <input type="hidden" name="step" value={step} />
          </>
        ))}
        <Select
          field={{ name: 'control', label: say.control, hint: say.controlHint, value: model.control }}
          options={model.controls}
          empty={say.controlNone}
        />
        {model.open.length === 0 ? null : (
          <FieldGroup legend={say.step}>
            {model.open.map(({ id, label, step }) => (
              <>
                <input type="hidden" name="safeguard" value={id} />
                <Select
                  field={{ name: 'step', label, value: step, scope: id }}
                  options={model.steps}
                  empty={say.asIs}
                />
              </>
            ))}
          </FieldGroup>
        )}
        <ButtonRow bar>
          <Button>{say.show}</Button>
          <a href={model.action}>{say.reset}</a>
        </ButtonRow>
      </form>
    </>
  )
}

const Figures = ({ model, t }: { model: WhatIfModel; t: Language }) => {
  const { column, figures } = t.say.scenario.if
  return (
    <Table
      fit
      caption={figures}
      columns={[
        { head: column.what },
        { head: column.percent, numeric: true },
        { head: column.on4, numeric: true },
        { head: column.on5, numeric: true },
      ]}
    >
      <tbody>
        {model.figures.map((row) => (
          <tr>
            <RowHead>{row.name}</RowHead>
            <Cell numeric label={column.percent}>
              {row.percent}
            </Cell>
            <Cell numeric label={column.on4}>
              {row.on4}
            </Cell>
            <Cell numeric label={column.on5}>
              {row.on5}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const RaisedTable = ({ model, t }: { model: WhatIfModel; t: Language }) => {
  const { raisedColumn: column, raisedCaption, raised } = t.say.scenario.if
  return (
    <section aria-labelledby="raised">
      <h2 id="raised">{raised}</h2>
      <Table
        fit
        caption={raisedCaption}
        columns={[
          { head: column.safeguard },
          { head: column.now, numeric: true },
          { head: column.to, numeric: true },
          { head: column.by },
        ]}
      >
        <tbody>
          {model.raised.map((row) => (
            <tr>
              <RowHead>{row.name}</RowHead>
              <Cell numeric label={column.now}>
                {row.now}
              </Cell>
              <Cell numeric label={column.to}>
                {row.to}
              </Cell>
              <Cell label={column.by}>{row.by}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
