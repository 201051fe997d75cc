import type { Language } from '../../src/i18n/language.ts'
import {
  type ComplianceLine,
  type CompliancePageModel,
  countedColumns,
} from '../../src/presenters/compliance.ts'
import { Box, Columns, Progress, Segments } from '../parts/blocks.tsx'
import { Shown } from '../parts/figure.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UnitMap } from '../parts/unit-map.tsx'

/** Compliance with the guidelines: both shares in the first sentence, then guidelines, units and the two together. */
export const CompliancePage = (props: { model: CompliancePageModel; t: Language }) => {
  const { model, t } = props
  const say = t.say.compliance
  return (
    <>
      <h1>{model.heading}</h1>
      <p class="only-print m-meta">{model.printed}</p>
      <p class="m-lead m-big">
        <RichText text={model.lead} />
      </p>
      <p>{model.target}</p>
      {model.applicabilityHref === undefined ? null : (
        <p>
          <a href={model.applicabilityHref}>{t.say.guidelines.applicability.link}</a>
        </p>
      )}
      {model.workbookHref === undefined ? null : (
        <p>
          <a href={model.workbookHref}>{t.say.workbook.link}</a>
          <br />
          <span class="m-meta">{t.say.workbook.hint}</span>
        </p>
      )}
      <Columns asideLabel={say.basis} aside={<Basis model={model} t={t} />}>
        <section aria-labelledby="counts">
          <h2 id="counts">{say.counts.heading}</h2>
          <Counts model={model} t={t} />
        </section>
      </Columns>
      <section aria-labelledby="guidelines">
        <h2 id="guidelines">{say.guidelines.heading}</h2>
        <LineTable
          caption={say.guidelines.caption}
          first={say.guidelines.first}
          lines={model.guidelines}
          total={model.total}
          t={t}
        />
      </section>
      {model.units.length === 0 ? null : (
        <section aria-labelledby="units">
          <h2 id="units">{say.units.heading}</h2>
          <Segments label={t.say.maturity.map.parts} segments={model.unitParts} />
          <LineTable
            caption={say.units.caption}
            first={say.units.first}
            lines={model.units}
            total={{ ...model.total, name: say.units.total }}
            t={t}
          />
        </section>
      )}
      {model.map ? (
        <section
          class={model.map.units.length > 12 ? 'm-break m-landscape' : 'm-break'}
          aria-labelledby="map"
        >
          <h2 id="map">{say.map.heading}</h2>
          <UnitMap map={model.map} />
        </section>
      ) : null}
    </>
  )
}

const Basis = (props: { model: CompliancePageModel; t: Language }) => {
  const { coverage } = props.model
  return (
    <Box heading={props.t.say.compliance.coverage.heading}>
      <p>
        <RichText text={coverage.value} />
      </p>
      <Progress part={coverage.assessed} whole={coverage.relevant} label={coverage.words} />
      <p class="m-meta">{coverage.about}</p>
    </Box>
  )
}

const Counts = (props: { model: CompliancePageModel; t: Language }) => {
  const { t } = props
  const say = t.say.compliance.counts
  return (
    <table class="m-t m-fit">
      <caption class="sr">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.status}</th>
          <th scope="col" class="num">
            {say.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.model.counts.map(({ status, count }) => (
          <tr>
            <th scope="row">
              <StatusMark status={status} t={t} flat />
            </th>
            <td class="num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LineTable = (props: {
  caption: string
  first: string
  lines: readonly ComplianceLine[]
  total: ComplianceLine
  t: Language
}) => {
  const { t } = props
  const say = t.say.compliance
  return (
    <Table
      caption={props.caption}
      two
      columns={[
        { head: props.first },
        { head: say.ofAssessed, numeric: true },
        { head: say.ofRelevant, numeric: true },
        ...countedColumns.map((status) => ({ head: t.say.status[status], numeric: true })),
      ]}
    >
      <tbody>
        {props.lines.map((line) => (
          <Line line={line} t={t} />
        ))}
      </tbody>
      <tfoot>
        <Line line={props.total} t={t} />
      </tfoot>
    </Table>
  )
}

const Line = (props: { line: ComplianceLine; t: Language }) => {
  const { line, t } = props
  const say = t.say.compliance
  return (
    <tr>
      <RowHead>{line.href === undefined ? line.name : <a href={line.href}>{line.name}</a>}</RowHead>
      <Cell numeric label={say.ofAssessed} class="wide">
        <Shown figure={line.ofAssessed} />
      </Cell>
      <Cell numeric label={say.ofRelevant} class="wide">
        <Shown figure={line.ofRelevant} />
      </Cell>
      {line.counts.map(({ status, count }) => (
        <Cell numeric label={t.say.status[status]}>
          {count}
        </Cell>
      ))}
    </tr>
  )
}
