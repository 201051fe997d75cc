import type { Language } from '../../src/i18n/language.ts'
import type { CalibrationModel, OpenCalibration } from '../../src/presenters/calibration.ts'
import { AskedBox } from '../parts/asking.tsx'
import { EmptyState } from '../parts/blocks.tsx'
import { Select, TextArea } from '../parts/field.tsx'
import { CsrfField, ErrorSummary } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { ReviewTabs } from './tabs.tsx'

interface CalibrationProps {
  readonly model: CalibrationModel
  readonly cycle: number
  readonly csrf: string
  readonly errors: Readonly<Record<string, string>>
  readonly t: Language
}

/** Scores that lie far from the others, one of them open to be changed with a reason, and what has been changed. */
export const CalibrationPage = ({ model, cycle, csrf, errors, t }: CalibrationProps) => {
  const say = t.say.calibration
  return (
    <>
      <h1>{say.title}</h1>
      <ReviewTabs here="calibration" cycle={cycle} t={t} />
      <p class="m-lead">{model.lead}</p>
      <p class="m-note">{model.rule}</p>
      <form method="get" action={model.filter.action} class="m-inline">
        <Select
          field={{ name: 'control', label: say.control, value: model.filter.value }}
          options={model.filter.options}
          empty={say.allControls}
        />
        <button type="submit" class="button button-secondary m-small">
          {t.say.review.filter.show}
        </button>
      </form>
      {model.open ? <Open open={model.open} csrf={csrf} errors={errors} t={t} /> : null}
      {model.rows.length === 0 ? <EmptyState says={say.none} /> : <Outliers model={model} t={t} />}
      {model.changed.length === 0 ? null : <Changed model={model} t={t} />}
    </>
  )
}

const Outliers = ({ model, t }: { model: CalibrationModel; t: Language }) => {
  const say = t.say.calibration
  return (
    <Table
      caption={say.caption}
      columns={[
        { head: say.safeguard },
        { head: say.unit },
        { head: say.own, numeric: true },
        { head: say.median, numeric: true },
        { head: say.distance, numeric: true },
        { head: say.answers, numeric: true },
      ]}
    >
      <tbody>
        {model.rows.map((row) => (
          <tr>
            <RowHead>
              <a href={row.href} aria-current={row.current ? 'true' : undefined}>
                {row.safeguard}
                <span class="sr">, {row.unit}</span>
              </a>
            </RowHead>
            <Cell label={say.unit}>{row.unit}</Cell>
            <Cell label={say.own} numeric>
              {row.own}
            </Cell>
            <Cell label={say.median} numeric>
              {row.median}
            </Cell>
            <Cell label={say.distance} numeric>
              <b>{row.distance}</b>
            </Cell>
            <Cell label={say.answers} numeric>
              {row.answers}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

interface OpenProps {
  readonly open: OpenCalibration
  readonly csrf: string
  readonly errors: Readonly<Record<string, string>>
  readonly t: Language
}

const Open = ({ open, csrf, errors, t }: OpenProps) => {
  const say = t.say.calibration
  return (
    <section class="m-box" aria-labelledby="open">
      <h2 id="open" tabindex={-1}>
        {open.heading}
      </h2>
      <p>
        <b>{open.claim}</b> <a href={open.reviewHref}>{say.seeAnswer}</a>
      </p>
      <UserText text={open.reason} />
      {open.barred === undefined ? (
        <form method="post" action={open.action}>
          <CsrfField csrf={csrf} />
          <AskedBox action={open.action} />
          <input type="hidden" name="version" value={String(open.version)} />
          <ErrorSummary
            heading={say.notChanged}
            errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
          />
          <div class="m-inline">
            {open.fields.map(({ name, label, value, options }) => (
              <Select field={{ name, label, value, error: errors[name] }} options={options} />
            ))}
          </div>
          <TextArea
            field={{
              name: 'reason',
              label: say.reason,
              hint: say.reasonHint,
              value: open.typedReason,
              error: errors['reason'],
            }}
            maxlength={1000}
          />
          <div class="m-acts">
            <button type="submit" class="button button-primary">
              {say.change}
            </button>
          </div>
        </form>
      ) : (
        <p>{open.barred}</p>
      )}
    </section>
  )
}

const Changed = ({ model, t }: { model: CalibrationModel; t: Language }) => {
  const say = t.say.calibration
  return (
    <>
      <h2 id="changed">{say.changed}</h2>
      <Table
        caption={say.changed}
        columns={[
          { head: say.safeguard },
          { head: say.unit },
          { head: say.before },
          { head: say.after },
          { head: say.why },
          { head: say.who },
        ]}
      >
        <tbody>
          {model.changed.map((row) => (
            <tr>
              <RowHead>
                <a href={row.href}>{row.answer}</a>
              </RowHead>
              <Cell label={say.unit}>{row.unit}</Cell>
              <Cell label={say.before}>{row.before}</Cell>
              <Cell label={say.after}>{row.after}</Cell>
              <Cell label={say.why}>
                <UserText text={row.reason} inline />
              </Cell>
              <Cell label={say.who}>{row.by}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
