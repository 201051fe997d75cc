import type { Language } from '../../src/i18n/language.ts'
import type { GoalFormModel, GoalPageModel } from '../../src/presenters/goal-page.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'
import { GoalForm } from './form.tsx'
import { type StatusFields, StatusForm, StatusTable } from './status.tsx'

interface GoalPageProps {
  readonly model: GoalPageModel
  readonly form: GoalFormModel | undefined
  readonly meanwhile: Meanwhile | undefined
  readonly status: StatusFields
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly cancelHref: string
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

/** One goal: what it lacks, its fields, and how it stands. */
export const GoalPage = (props: GoalPageProps) => {
  const { model, form, csrf, t } = props
  const say = t.say.goals
  return (
    <>
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      {model.saved === null ? null : <Notice kind="success">{model.saved}</Notice>}
      <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
      {model.draft ? <Lacking model={model} t={t} /> : null}
      {model.source === null ? null : (
        <p class="m-note">
          {t.say.goalProposals.sourceLabel}: <UserText text={model.source} inline />
        </p>
      )}
      {model.adopted === null ? null : <p class="m-lead">{model.adopted}</p>}
      {model.waiting === null ? null : <Notice kind="warning">{model.waiting}</Notice>}
      {form ? (
        <GoalForm form={form} meanwhile={props.meanwhile} csrf={csrf} cancelHref={props.cancelHref} t={t} />
      ) : null}
      {model.facts === null ? null : (
        <Definitions
          wide
          rows={model.facts.map(([label, text]) => [label, <UserText text={text} inline />])}
        />
      )}
      {model.removalHref === null ? null : (
        <p class="m-after">
          <a href={model.removalHref}>{say.remove}</a>
        </p>
      )}
      {model.draft ? null : <Status {...props} />}
    </>
  )
}

const Lacking = ({ model, t }: { model: GoalPageModel; t: Language }) =>
  model.lacking.length === 0 ? (
    <p class="m-lead">{t.say.goals.complete}</p>
  ) : (
    <>
      <p class="m-lead">{t.say.goals.lacking}</p>
      <ul>
        {model.lacking.map((field) => (
          <li>{field}</li>
        ))}
      </ul>
    </>
  )

const Status = ({ model, status, choices, today, csrf, t }: GoalPageProps) => (
  <section aria-labelledby="status">
    <h2 id="status">{t.say.goals.status}</h2>
    {model.statusNone === null ? null : <p>{model.statusNone}</p>}
    {model.statuses.length === 0 ? null : <StatusTable number={model.number} lines={model.statuses} t={t} />}
    {model.statusAction === null ? null : (
      <div class="m-after">
        <StatusForm
          action={model.statusAction}
          number={model.number}
          scope="status"
          fields={status}
          choices={choices}
          today={today}
          csrf={csrf}
          t={t}
        />
      </div>
    )}
  </section>
)

/** A new goal, with the number it is proposed. */
export const NewGoalPage = (props: {
  title: string
  crumbs: readonly { readonly label: string; readonly href?: string }[]
  form: GoalFormModel
  /** What it is filled in from. */
  from: string | null
  cancelHref: string
  csrf: string
  t: Language
}) => (
  <>
    <Breadcrumbs crumbs={props.crumbs} t={props.t} />
    <h1>{props.title}</h1>
    {props.from === null ? null : <Notice kind="info">{props.from}</Notice>}
    <GoalForm form={props.form} csrf={props.csrf} cancelHref={props.cancelHref} t={props.t} />
  </>
)

/** Says what goes for good, before it goes. */
export const GoalRemovalPage = (props: {
  number: string
  goal: string
  action: string
  /** Why it stays; then there is no button. */
  barred: string | undefined
  keepHref: string
  version: string
  csrf: string
  t: Language
}) => {
  const say = props.t.say.goals
  return (
    <div class="m-narrow">
      <h1>{say.removalTitle(props.number)}</h1>
      <UserText text={props.goal} />
      <p>{props.barred ?? say.removalLead}</p>
      {props.barred === undefined ? (
        <Form action={props.action} csrf={props.csrf}>
          <input type="hidden" name="version" value={props.version} />
          <ButtonRow>
            <Button>{say.removalDo}</Button>
            <Button look="secondary" href={props.keepHref}>
              {say.removalCancel}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>
          <a href={props.keepHref}>{say.goalTitle(props.number)}</a>
        </p>
      )}
    </div>
  )
}
