import type { Language } from '../../src/i18n/language.ts'
import type { FindingPageModel } from '../../src/presenters/finding-page.ts'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { DateField, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

/** A form on the page that was refused: which, what was typed, and what is wrong with it. */
export interface RefusedFinding {
  readonly form: 'decision' | 'completion' | 'withdrawal'
  readonly fields: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

interface PageProps {
  readonly model: FindingPageModel
  readonly done: keyof Language['say']['findings']['done'] | undefined
  readonly refused: RefusedFinding | undefined
  readonly conflict: string | undefined
  readonly csrf: string
  readonly t: Language
}

/** One system that does not meet the guidelines: what is known and decided, its history, and what can be done now. */
export const FindingPage = (props: PageProps) => {
  const { model, done, conflict, t } = props
  const say = t.say.findings
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[{ label: say.title, href: model.listHref }, { label: model.here }]} t={t} />
      <h1>
        <UserText text={model.title} inline />
      </h1>
      {done === undefined ? null : <Notice kind="success">{say.done[done]}</Notice>}
      {conflict === undefined ? null : <Notice kind="error">{conflict}</Notice>}
      <p>
        <Mark symbol={model.mark.symbol} tint={model.mark.tint}>
          {model.mark.text}
        </Mark>
      </p>
      {model.lead === undefined ? null : <p class="m-lead">{model.lead}</p>}
      {model.groups.map(({ heading, facts }, index) => (
        <section aria-labelledby={`facts-${index}`}>
          <h2 id={`facts-${index}`}>{heading}</h2>
          <Definitions
            wide
            rows={facts.map(([term, text]) => [term, <UserText text={text} inline />] as const)}
          />
        </section>
      ))}
      {model.edit === undefined ? null : (
        <>
          <ButtonRow>
            <Button href={model.edit}>{say.edit}</Button>
          </ButtonRow>
          {model.editHint === undefined ? null : <p class="m-meta">{model.editHint}</p>}
        </>
      )}
      <section aria-labelledby="decision">
        <h2 id="decision">{say.decision}</h2>
        {model.decision.length === 0 ? (
          <p>{say.noDecision}</p>
        ) : (
          <Definitions
            wide
            rows={model.decision.map(([term, text]) => [term, <UserText text={text} inline />] as const)}
          />
        )}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{say.history}</h2>
        <ul>
          {model.history.map((step) => (
            <li>
              <UserText text={step.says} inline />
              {step.note === undefined ? null : <UserText text={step.note} inline />}
            </li>
          ))}
        </ul>
      </section>
      {model.barred === undefined ? null : <Notice kind="info">{model.barred}</Notice>}
      <Decide {...props} />
      <CarryOut {...props} />
      <Withdraw {...props} />
    </div>
  )
}

const fieldIn = (
  refused: RefusedFinding | undefined,
  form: RefusedFinding['form'],
  name: string,
  start = '',
) => {
  const own = refused?.form === form ? refused : undefined
  return { name, value: own ? (own.fields[name] ?? '') : start, error: own?.errors[name], scope: form }
}

const Errors = ({
  refused,
  form,
  heading,
}: Pick<PageProps, 'refused'> & { form: RefusedFinding['form']; heading: string }) =>
  refused?.form === form ? (
    <ErrorSummary
      heading={heading}
      errors={Object.entries(refused.errors).map(([name, text]) => ({ name: `${form}-${name}`, text }))}
    />
  ) : null

const Decide = ({ model, refused, csrf, t }: PageProps) => {
  const say = t.say.findings
  const { decide } = model
  if (decide === undefined) return null
  const field = (name: string, label: string, hint?: string, start = '') => ({
    ...fieldIn(refused, 'decision', name, start),
    label,
    hint,
  })
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{say.decide}</h2>
      <p class="m-meta">{say.decideHint}</p>
      <Form action={decide.action} csrf={csrf}>
        <Errors refused={refused} form="decision" heading={say.notDecided} />
        <input type="hidden" name="version" value={model.version} />
        <Select field={field('outcome', say.outcome)} options={decide.outcomes} empty={t.say.layout.choose} />
        <TextField field={field('decidedBy', say.decidedBy, say.decidedByHint)} maxlength={200} />
        <DateField field={field('on', say.on, undefined, decide.today)} />
        <TextField field={field('reference', say.reference, say.referenceHint)} maxlength={100} />
        {decide.outcomes.some(({ value }) => value === 'accepted') ? (
          <DateField field={field('until', say.untilField, say.untilHint)} />
        ) : null}
        <TextArea field={field('note', say.decisionNote, say.decisionNoteHint)} maxlength={1000} />
        <ButtonRow>
          <Button>{say.saveDecision}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

const CarryOut = ({ model, refused, csrf, t }: PageProps) => {
  const say = t.say.findings
  const { carryOut } = model
  return carryOut === undefined ? null : (
    <section aria-labelledby="completion">
      <h2 id="completion">{say.carryOut}</h2>
      <Form action={carryOut.action} csrf={csrf}>
        <Errors refused={refused} form="completion" heading={say.notCarriedOut} />
        <input type="hidden" name="version" value={model.version} />
        <DateField
          field={{ ...fieldIn(refused, 'completion', 'on', carryOut.today), label: say.carriedOutOn }}
        />
        <TextArea
          field={{
            ...fieldIn(refused, 'completion', 'note'),
            label: say.carryOutNote,
            hint: say.carryOutNoteHint,
          }}
          maxlength={1000}
        />
        <ButtonRow>
          <Button look="secondary">{say.carryOut}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

const Withdraw = ({ model, refused, csrf, t }: PageProps) => {
  const say = t.say.findings
  const { withdraw } = model
  return withdraw === undefined ? null : (
    <section aria-labelledby="withdrawal">
      <h2 id="withdrawal">{say.withdraw}</h2>
      <p class="m-meta">{say.withdrawHint}</p>
      <Form action={withdraw.action} csrf={csrf}>
        <Errors refused={refused} form="withdrawal" heading={say.notWithdrawn} />
        <input type="hidden" name="version" value={model.version} />
        <TextArea
          field={{
            ...fieldIn(refused, 'withdrawal', 'reason'),
            label: say.withdrawReason,
            hint: say.withdrawReasonHint,
          }}
          maxlength={1000}
        />
        <ButtonRow>
          <Button look="secondary">{say.withdraw}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
