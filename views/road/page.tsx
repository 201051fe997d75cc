import type { Language } from '../../src/i18n/language.ts'
import type { RoadModel } from '../../src/presenters/road.ts'
import { Breadcrumbs, type Crumb } from '../parts/blocks.tsx'
import { Select } from '../parts/field.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

interface RoadPageProps {
  readonly title: string
  /** Undefined where there is nothing to compute; then `nothing` says why. */
  readonly model: RoadModel | undefined
  readonly nothing: string
  readonly crumbs: readonly Crumb[]
  readonly action: string
  readonly ends: readonly { readonly value: string; readonly label: string }[]
  readonly by: string
  readonly effortHrefs: ReadonlyMap<string, string>
  readonly t: Language
}

/** The road to the target: the plan in one sentence, year by year, effort by effort, and what it rests on. */
export const RoadPage = (props: RoadPageProps) => {
  const { model, t } = props
  const say = t.say.road
  return (
    <>
      <Breadcrumbs crumbs={props.crumbs} t={t} />
      <h1>{props.title}</h1>
      {model ? (
        <p class="m-lead m-big">
          <RichText text={model.lead} />
        </p>
      ) : (
        <p class="m-lead">{props.nothing}</p>
      )}
      {model ? (
        <>
          <p class="m-claim">{say.expectation}</p>
          {model.notes.map((note) => (
            <p>{note}</p>
          ))}
          {model.plan ? <p class="m-note">{model.plan.quality}</p> : null}
        </>
      ) : null}
      <form method="get" action={props.action}>
        <Select field={{ name: 'by', label: say.by, value: props.by }} options={props.ends} />
        <ButtonRow>
          <Button look="secondary">{say.show}</Button>
        </ButtonRow>
      </form>
      {model?.plan ? <Plan plan={model.plan} effortHrefs={props.effortHrefs} t={t} /> : null}
      {model && model.notChosen.length > 0 ? (
        <section aria-labelledby="left">
          <h2 id="left">{say.notChosenHeading}</h2>
          <ul>
            {model.notChosen.map(({ code, title, reason }) => (
              <li>
                <a href={props.effortHrefs.get(code)}>{code}</a> <UserText text={title} inline /> – {reason}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {model ? (
        <section aria-labelledby="assumptions">
          <h2 id="assumptions">{say.assumptionsHeading}</h2>
          <p>{model.basis}</p>
          <ul>
            {say.assumptions.map((assumption) => (
              <li>{assumption}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

type PlanModel = NonNullable<RoadModel['plan']>

const Plan = (props: { plan: PlanModel; effortHrefs: ReadonlyMap<string, string>; t: Language }) => {
  const { plan, t } = props
  const say = t.say.road
  const { column, effortColumn } = say
  return (
    <>
      <section aria-labelledby="years">
        <h2 id="years">{say.yearsHeading}</h2>
        <div class="m-trend">
          <Chart plan={plan} />
        </div>
        <Table
          fit
          caption={say.yearsCaption}
          columns={[
            { head: column.year },
            { head: column.total, numeric: true },
            { head: column.on4, numeric: true },
            { head: column.cost, numeric: true },
            { head: column.frame, numeric: true },
            { head: column.left, numeric: true },
          ]}
        >
          <tbody>
            {plan.years.map((year) => (
              <tr>
                <RowHead>{year.year}</RowHead>
                <Cell numeric label={column.total}>
                  {year.percent}
                </Cell>
                <Cell numeric label={column.on4}>
                  {year.on4}
                </Cell>
                <Cell numeric label={column.cost}>
                  {year.cost}
                </Cell>
                <Cell numeric label={column.frame}>
                  {year.frame}
                </Cell>
                <Cell numeric label={column.left}>
                  {year.left}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section aria-labelledby="efforts">
        <h2 id="efforts">{say.effortsHeading}</h2>
        {plan.efforts.length === 0 ? <p>{say.effortsNone}</p> : null}
        {plan.efforts.length === 0 ? null : (
          <Table
            caption={say.effortsCaption}
            columns={[
              { head: effortColumn.effort },
              { head: effortColumn.year, numeric: true },
              { head: effortColumn.done, numeric: true },
              { head: effortColumn.lifts },
              { head: effortColumn.gain, numeric: true },
              { head: effortColumn.price, numeric: true },
              { head: effortColumn.total, numeric: true },
            ]}
          >
            <tbody>
              {plan.efforts.map((line) => (
                <tr>
                  <RowHead>
                    <a href={props.effortHrefs.get(line.code)}>{line.code}</a>{' '}
                    <UserText text={line.title} inline />
                    {line.mandatory ? (
                      <>
                        <br />
                        <span class="m-meta">{say.mandatory}.</span>
                      </>
                    ) : null}
                  </RowHead>
                  <Cell numeric label={effortColumn.year}>
                    {line.start}
                  </Cell>
                  <Cell numeric label={effortColumn.done}>
                    {line.done}
                  </Cell>
                  <Cell label={effortColumn.lifts}>
                    {line.lifts}
                    {line.gainNote === null ? null : <span class="m-meta"> {line.gainNote}</span>}
                  </Cell>
                  <Cell numeric label={effortColumn.gain}>
                    {line.gain}
                  </Cell>
                  <Cell numeric label={effortColumn.price}>
                    {line.price}
                  </Cell>
                  <Cell numeric label={effortColumn.total}>
                    {line.total}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
    </>
  )
}

/** The drawing is 360 by 220, like the trend's: 100 percent lies at 20 and 0 percent at 190. */
const left = 44
const right = 352
const height = (percent: number): number => 20 + (100 - percent) * 1.7

/** Expected totals as hollow marks on a broken line: nothing here has been measured but the first. */
const Chart = ({ plan }: { plan: PlanModel }) => {
  const step = (right - left - 60) / Math.max(1, plan.years.length - 1)
  const at = (place: number) => left + 30 + place * step
  return (
    <figure>
      <svg viewBox="0 0 360 220" role="img" aria-label={plan.chart}>
        {[0, 25, 50, 100].map((percent) => (
          <>
            <line
              class={percent === 0 ? 'ax0' : 'ax'}
              x1={left}
              x2={right}
              y1={height(percent)}
              y2={height(percent)}
            />
            <text x={left - 6} y={height(percent) + 4} text-anchor="end">
              {percent}
            </text>
          </>
        ))}
        <line class="tg" x1={left} x2={right} y1={height(plan.target)} y2={height(plan.target)} />
        <text class="b" x={left + 4} y={height(plan.target) - 6}>
          {plan.targetText}
        </text>
        <polyline
          class="lx"
          points={plan.years.map((year, place) => `${at(place)},${height(year.height)}`).join(' ')}
        />
        {plan.years.map((year, place) => (
          <>
            <circle class={place === 0 ? 'ps' : 'px'} cx={at(place)} cy={height(year.height)} r="5" />
            <text x={at(place)} y={height(year.height) + 20} text-anchor="middle">
              {year.percent}
            </text>
            <text x={at(place)} y="210" text-anchor="middle">
              {year.year}
            </text>
          </>
        ))}
      </svg>
    </figure>
  )
}
