import type { Language } from '../../src/i18n/language.ts'
import type { HeadlineLine, MaturityPageModel } from '../../src/presenters/maturity.ts'
import type { GapsModel } from '../../src/presenters/maturity-gaps.ts'
import { BarKey, HeadlineTable } from '../parts/bars.tsx'
import { Box, Progress } from '../parts/blocks.tsx'
import { Shown } from '../parts/figure.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { ScoreTable } from '../parts/score-table.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { Trend } from '../parts/trend.tsx'
import { UnitMap } from '../parts/unit-map.tsx'

/** The maturity of the region or of one unit: the answer first, then what to do, then what it is made of. */
export const MaturityPage = (props: { model: MaturityPageModel; t: Language }) => {
  const { model, t } = props
  const say = t.say.maturity
  return (
    <>
      <h1>{model.heading}</h1>
      <p class="only-print m-meta">{model.printed}</p>
      <p class="m-lead m-big">
        <RichText text={model.lead} />
      </p>
      <div class="m-hl">
        <section aria-labelledby="headline">
          <h2 class="sr" id="headline">
            {say.headline}
          </h2>
          {model.headline ? <Headline lines={model.headline} model={model} t={t} /> : null}
          <p class="m-claim">{say.selfAssessment}</p>
        </section>
        <aside aria-label={say.basis}>
          <External model={model} t={t} />
          <Coverage model={model} t={t} />
        </aside>
      </div>
      {model.gaps ? <Gaps gaps={model.gaps} t={t} /> : null}
      {model.headline ? <Breakdowns model={model} t={t} /> : null}
      {model.trend ? (
        <section class="m-break" aria-labelledby="trend">
          <h2 id="trend">{model.trend.heading}</h2>
          <Trend trend={model.trend} t={t} />
        </section>
      ) : null}
      {model.map && model.headline ? (
        <section class={model.map.units.length > 12 ? 'm-landscape' : undefined} aria-labelledby="map">
          <h2 id="map">{say.map.heading}</h2>
          <UnitMap map={model.map} />
        </section>
      ) : null}
    </>
  )
}

const Headline = (props: { lines: readonly HeadlineLine[]; model: MaturityPageModel; t: Language }) => {
  const { model, t } = props
  return (
    <>
      <HeadlineTable
        caption={model.caption}
        target={model.target}
        rows={props.lines.map((line) => ({
          ...line,
          percent: <Shown figure={line.percent} />,
          on4: <Shown figure={line.on4} />,
          on5: <Shown figure={line.on5} />,
        }))}
        t={t}
      />
      {model.missing ? (
        <p>
          {model.status ? <StatusMark status={model.status} t={t} /> : null} <RichText text={model.missing} />
        </p>
      ) : null}
      {model.rounding ? <p class="m-note">{model.rounding}</p> : null}
    </>
  )
}

const External = (props: { model: MaturityPageModel; t: Language }) => {
  const { external } = props.model
  const say = props.t.say.maturity.external
  return external === undefined ? (
    <Box heading={say.heading} look="external">
      <p class="m-meta">{say.none}</p>
    </Box>
  ) : (
    <Box heading={external.heading} look="external">
      <p>
        <RichText text={external.value} />
        <br />
        <StatusMark status={external.status} t={props.t} />
      </p>
      <p class="m-meta">{external.about}</p>
    </Box>
  )
}

const Coverage = (props: { model: MaturityPageModel; t: Language }) => {
  const { coverage } = props.model
  return (
    <Box heading={props.t.say.maturity.coverage.heading}>
      <p>
        <RichText text={coverage.value} />
      </p>
      <Progress part={coverage.answered} whole={coverage.applicable} label={coverage.words} />
      <p class="m-meta">{coverage.about}</p>
    </Box>
  )
}

const Gaps = (props: { gaps: GapsModel; t: Language }) => {
  const { gaps } = props
  const say = props.t.say.maturity.gaps
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{gaps.heading}</h2>
      <p>
        {gaps.lead} {gaps.rows.length > 0 ? <span class="m-meta">{say.expectation}</span> : null}
      </p>
      {gaps.rows.length === 0 ? null : (
        <Table
          fit
          caption={say.caption}
          columns={[
            { head: say.control },
            { head: props.t.say.maturity.stated, numeric: true },
            { head: say.gap, numeric: true },
            { head: gaps.gainHead, numeric: true },
            { head: say.safeguards, numeric: true },
          ]}
        >
          <tbody>
            {gaps.rows.map((row) => (
              <tr>
                <RowHead>
                  <a href={row.href}>{row.name}</a>
                </RowHead>
                <Cell numeric label={props.t.say.maturity.stated}>
                  <Shown figure={row.stated} />
                </Cell>
                <Cell numeric label={say.gap}>
                  {row.gap}
                </Cell>
                <Cell numeric label={gaps.gainHead}>
                  {row.gain}
                </Cell>
                <Cell numeric label={say.safeguards}>
                  {row.safeguards}
                </Cell>
              </tr>
            ))}
          </tbody>
          {gaps.sum ? (
            <tfoot>
              <tr>
                <RowHead>{gaps.sum.name}</RowHead>
                <td />
                <td />
                <Cell numeric label={gaps.gainHead}>
                  {gaps.sum.gain}
                </Cell>
                <td />
              </tr>
            </tfoot>
          ) : null}
        </Table>
      )}
    </section>
  )
}

const Breakdowns = (props: { model: MaturityPageModel; t: Language }) => {
  const { model, t } = props
  const say = t.say.maturity
  return (
    <>
      <section class="m-break" aria-labelledby="controls">
        <h2 id="controls">{say.controls.heading}</h2>
        <BarKey target={model.keyTarget} t={t} />
        <ScoreTable
          target={model.target}
          caption={model.controlsCaption}
          first={say.controls.control}
          rows={model.controls}
          total={model.total}
          standings={model.standings}
          t={t}
        />
      </section>
      <section aria-labelledby="groups">
        <h2 id="groups">{say.groups.heading}</h2>
        <ScoreTable
          target={model.target}
          caption={say.groups.caption}
          first={say.groups.group}
          rows={model.groups}
          standings={model.standings}
          t={t}
        />
        <ScoreTable
          target={model.target}
          caption={say.abilities.caption}
          first={say.abilities.ability}
          rows={model.abilities}
          standings={model.standings}
          t={t}
        />
        <p class="m-note">{say.groups.note}</p>
      </section>
    </>
  )
}
