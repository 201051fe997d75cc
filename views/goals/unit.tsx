import type { Language } from '../../src/i18n/language.ts'
import type { UnitGoalModel, UnitGoalsModel } from '../../src/presenters/goals.ts'
import { HearingNotice } from '../hearing/notice.tsx'
import { Definitions, Details, EmptyState, Notice, Segments } from '../parts/blocks.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'
import { type StatusFields, StatusForm, StatusTable } from './status.tsx'

interface UnitGoalsProps {
  readonly model: UnitGoalsModel
  readonly saved: boolean
  /** What stands in each goal's form, by the goal's id; a form that was refused holds what was typed. */
  readonly fieldsOf: (goal: string) => StatusFields
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

/** The goals that bind one unit, each with what the unit has said of it. */
export const UnitGoalsPage = (props: UnitGoalsProps) => {
  const { model, t } = props
  const say = t.say.goals
  return (
    <>
      <h1>{model.title}</h1>
      {model.lead === null ? null : (
        <p class="m-lead">
          <RichText text={model.lead} />
        </p>
      )}
      {model.years.length < 2 ? null : <Segments label={say.years} segments={model.years} />}
      {props.saved ? <Notice kind="success">{say.statusSaved}</Notice> : null}
      <HearingNotice hearing={model.hearing} t={t} />
      {model.closed === null ? null : <p>{model.closed}</p>}
      {model.sheet === null ? null : (
        <p>
          <a href={model.sheet}>{t.say.reports.sheet}</a>
        </p>
      )}
      {model.goals.length === 0 ? (
        <EmptyState says={model.empty}>
          <p>{say.unitEmptyHint}</p>
        </EmptyState>
      ) : null}
      {model.goals.map((goal) => (
        <UnitGoal goal={goal} {...props} />
      ))}
    </>
  )
}

const UnitGoal = (props: UnitGoalsProps & { goal: UnitGoalModel }) => {
  const { goal, t } = props
  const say = t.say.goals
  const fields = props.fieldsOf(goal.id)
  const refused = Object.keys(fields.errors).length > 0
  const id = `goal-${goal.number}`
  return (
    <section class="m-row" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {goal.number} <UserText text={goal.goal} inline />
        </h2>
        <div class="end">
          {goal.latest === null ? (
            <Mark symbol="empty" tint="neutral">
              {say.statusNone}
            </Mark>
          ) : (
            <Mark symbol={goal.latest.mark.symbol} tint={goal.latest.mark.tint}>
              {goal.latest.mark.text}
            </Mark>
          )}
        </div>
      </header>
      <Definitions rows={goal.facts.map(([label, text]) => [label, <UserText text={text} inline />])} />
      {goal.latest === null ? null : <StatusTable number={goal.number} lines={[goal.latest]} t={t} />}
      {goal.earlier.length === 0 ? null : (
        <Details summary={say.earlier}>
          <StatusTable number={goal.number} lines={goal.earlier} t={t} />
        </Details>
      )}
      {goal.lapsed === null ? null : <p>{goal.lapsed}</p>}
      {goal.action === null ? null : (
        <Details summary={say.statusGive} open={refused}>
          <StatusForm
            action={goal.action}
            number={goal.number}
            scope={goal.number}
            fields={fields}
            choices={props.choices}
            today={props.today}
            csrf={props.csrf}
            t={t}
          />
        </Details>
      )}
    </section>
  )
}
