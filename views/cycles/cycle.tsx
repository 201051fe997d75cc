import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { CycleModel } from '../../src/presenters/cycles.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Box, Breadcrumbs, Columns, Definitions, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

type Errors = Readonly<Record<string, string>>

/** What stands in the two forms of the page; each has its own errors. */
export interface CycleForms {
  readonly days: {
    readonly countingDate: string
    readonly collectionDeadline: string
    readonly approvalDeadline: string
    readonly minimumCoverage: string
    readonly hearingDeadline: string
    readonly followUpFirst: string
    readonly followUpSecond: string
    readonly version: string
  }
  readonly dayErrors: Errors
  readonly meanwhile: Meanwhile | undefined
  readonly reason: string
  readonly stepErrors: Errors
  /** Why the step was refused. */
  readonly hindrances: readonly string[]
}

interface CycleProps {
  readonly model: CycleModel
  readonly forms: CycleForms
  readonly csrf: string
  readonly t: Language
}

export const CyclePage = (props: CycleProps) => {
  const { model, forms, t } = props
  const say = t.say.cycles
  return (
    <>
      <CycleCrumbs title={model.name} t={t} />
      <h1>{model.name}</h1>
      <p class="m-lead">
        {say.step}: <b>{model.step}</b>. {model.meaning}
      </p>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      <Hindrances forms={forms} t={t} />
      <Columns
        asideLabel={say.facts}
        aside={
          <Box heading={say.facts} look="wash">
            <Definitions rows={model.facts} />
            <p>
              <a href={model.responsibilityHref}>{say.responsibility}</a>
            </p>
            <p>
              <a href={model.targetHref}>{t.say.targets.link}</a>
            </p>
          </Box>
        }
      >
        <NextStep {...props} />
        <WaysBack {...props} />
        <h2>{say.steps}</h2>
        <Steps {...props} />
        <Days {...props} />
        <h2>{say.history}</h2>
        <History {...props} />
        <h2>{say.weights}</h2>
        <Weights {...props} />
      </Columns>
    </>
  )
}

const Hindrances = ({ forms, t }: Pick<CycleProps, 'forms' | 't'>) => {
  const [first, ...rest] = forms.hindrances
  return first === undefined ? null : (
    <Notice kind="error" heading={t.say.cycles.refusals.heading}>
      <p>{first}</p>
      {rest.length === 0 ? null : (
        <ul>
          {rest.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

const NextStep = ({ model, forms, csrf, t }: CycleProps) => {
  const say = t.say.cycles
  const { next } = model
  return next === undefined ? null : (
    <>
      <h2>{say.nextStep}</h2>
      <p>{next.meaning}</p>
      {next.hindrances.length === 0 || forms.hindrances.length > 0 ? null : (
        <Notice kind="info" heading={say.inTheWay}>
          <ul>
            {next.hindrances.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={paths.cycleStep.to({ cycle: model.year })} csrf={csrf}>
        {next.asks === undefined ? null : (
          <ErrorSummary heading={t.say.form.summary} errors={listed(forms.stepErrors)} />
        )}
        <input type="hidden" name="to" value={next.state} />
        {next.asks === undefined ? null : <Reason asks={next.asks} label={next.label} forms={forms} t={t} />}
        <ButtonRow>
          <Button>{next.button}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const Reason = ({
  asks,
  label,
  forms,
  t,
}: { asks: string; label: string } & Pick<CycleProps, 'forms' | 't'>) => (
  <TextArea
    field={{
      name: 'reason',
      label,
      hint: `${asks} ${t.say.cycles.reasonHint}`,
      value: forms.reason,
      error: forms.stepErrors['reason'],
    }}
    maxlength={1000}
  />
)

const WaysBack = ({ model, forms, csrf, t }: CycleProps) =>
  model.back.length === 0 ? null : (
    <>
      <h2>{t.say.cycles.waysBack}</h2>
      {model.back.map((way) => (
        <Form action={paths.cycleStep.to({ cycle: model.year })} csrf={csrf}>
          {way.asks === undefined ? null : (
            <ErrorSummary heading={t.say.form.summary} errors={listed(forms.stepErrors)} />
          )}
          <p>{way.meaning}</p>
          <input type="hidden" name="to" value={way.state} />
          {way.asks === undefined ? null : (
            <Reason asks={way.asks} label={t.say.cycles.reason} forms={forms} t={t} />
          )}
          <ButtonRow>
            <Button look="secondary">{way.button}</Button>
          </ButtonRow>
        </Form>
      ))}
    </>
  )

const marks = {
  past: { symbol: 'check', tint: 'neutral' },
  now: { symbol: 'pencil', tint: 'act' },
  coming: { symbol: 'empty', tint: 'neutral' },
} as const

const Steps = ({ model, t }: CycleProps) => {
  const say = t.say.cycles
  return (
    <Table
      caption={say.stepsCaption}
      columns={[{ head: say.step }, { head: say.acts }, { head: say.planned }]}
    >
      <tbody>
        {model.steps.map((step) => (
          <tr class={step.state === 'coming' ? 'm-steps-coming' : undefined}>
            <RowHead>
              <Mark {...marks[step.state]} flat={step.state !== 'now'}>
                {step.name}
                {step.state === 'now' ? <span class="sr"> ({say.current})</span> : null}
              </Mark>
            </RowHead>
            <Cell label={say.acts}>{step.acts}</Cell>
            <Cell label={say.planned}>
              {step.days.map((day) => (
                <div>{day}</div>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const History = ({ model, t }: CycleProps) => {
  const say = t.say.cycles
  return (
    <Table
      caption={say.historyCaption}
      columns={[{ head: say.what }, { head: say.when }, { head: say.who }, { head: say.reason }]}
    >
      <tbody>
        {model.history.map((step) => (
          <tr>
            <RowHead>{step.what}</RowHead>
            <Cell label={say.when}>{step.when}</Cell>
            <Cell label={say.who}>{step.who}</Cell>
            <Cell label={say.reason}>
              {step.reason === '' ? null : <UserText text={step.reason} inline />}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Weights = ({ model, t }: CycleProps) => {
  const say = t.say.cycles
  const { explained, lines } = model.weights
  return (
    <>
      <p>{explained}</p>
      {lines.length === 0 ? null : (
        <Table caption={say.weightsCaption} columns={[{ head: say.unit }, { head: say.weight }]}>
          <tbody>
            {lines.map((line) => (
              <tr>
                <RowHead>{line.name}</RowHead>
                <Cell label={say.weight}>{line.weight}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}

const Days = ({ model, forms, csrf, t }: CycleProps) => {
  const say = t.say.cycles
  const { days } = model
  if (days === undefined) return null
  const field = (name: Exclude<keyof CycleForms['days'], 'version'>, required = true) => ({
    name,
    label: say[name],
    value: forms.days[name],
    error: forms.dayErrors[name],
    required,
  })
  return (
    <>
      <h2>{say.changeDays}</h2>
      <ChangedMeanwhile meanwhile={forms.meanwhile} t={t} />
      <Form action={paths.cycle.to({ cycle: model.year })} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(forms.dayErrors)} />
        <input type="hidden" name="version" value={forms.days.version} />
        {days.counting ? <DateField field={{ ...field('countingDate'), hint: say.countingHint }} /> : null}
        <DateField field={{ ...field('collectionDeadline'), hint: say.deadlineHint }} />
        <DateField field={{ ...field('approvalDeadline'), hint: say.deadlineHint }} />
        {days.coverage ? <TextField field={{ ...field('minimumCoverage'), hint: say.minimumHint }} /> : null}
        <DateField field={{ ...field('hearingDeadline', false), hint: say.hearingHint }} />
        <DateField field={{ ...field('followUpFirst', false), hint: say.followUpHint }} />
        <DateField field={{ ...field('followUpSecond', false), hint: say.followUpHint }} />
        <ButtonRow>
          <Button look="secondary">{savingLabel(forms.meanwhile, say.changeDays, t)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export const CycleCrumbs = (props: { title: string; t: Language }) => (
  <Breadcrumbs
    crumbs={[{ label: props.t.say.cycles.title, href: paths.cycles.to({}) }, { label: props.title }]}
    t={props.t}
  />
)
