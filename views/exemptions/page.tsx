import type { Language } from '../../src/i18n/language.ts'
import type { ExemptionPageModel } from '../../src/presenters/exemption-page.ts'
import type { FormFields } from '../../src/presenters/exemptions.ts'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { DateField, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

/** What came back from a form that was refused: which one, with what was typed in it. */
export interface Refused {
  readonly form: 'grant' | 'refusal' | 'withdrawal'
  readonly fields: FormFields
  readonly errors: Readonly<Record<string, string>>
}

interface PageProps {
  readonly model: ExemptionPageModel
  readonly refused: Refused | undefined
  readonly csrf: string
  readonly t: Language
}

/** One exemption with its history; who decides finds the forms below what they decide on. */
export const ExemptionPage = (props: PageProps) => {
  const { model, t } = props
  const say = t.say.exemptions
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: model.here }]} t={t} />
      <h1>{model.title}</h1>
      <p>
        <Mark symbol={model.mark.symbol} tint={model.mark.tint}>
          {model.mark.text}
        </Mark>
      </p>
      <p class="m-lead">{model.lead}</p>
      <p class="m-req">{model.demand}</p>
      <section aria-labelledby="facts">
        <h2 id="facts">{say.facts}</h2>
        <Definitions
          rows={[
            ...model.facts.map(([term, text]) => [term, <UserText text={text} inline />] as const),
            ...model.links.map(([term, link]) => [term, <a href={link.href}>{link.label}</a>] as const),
          ]}
          wide
        />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{say.history}</h2>
        <ul>
          {model.history.map((step) => (
            <li>
              {step.says}
              {step.note === undefined ? null : <UserText text={step.note} inline />}
            </li>
          ))}
        </ul>
      </section>
      {model.barred === undefined ? null : <Notice kind="info">{model.barred}</Notice>}
      <Decide {...props} />
      <Withdraw {...props} />
    </div>
  )
}

const fieldIn = (refused: Refused | undefined, form: Refused['form'], name: string, start = '') => {
  const own = refused?.form === form ? refused : undefined
  return { name, value: own ? (own.fields[name] ?? '') : start, error: own?.errors[name], scope: form }
}

const Errors = ({ refused, form, t }: Pick<PageProps, 'refused' | 't'> & { form: Refused['form'] }) =>
  refused?.form === form ? (
    <ErrorSummary
      heading={t.say.exemptions.notDecided}
      errors={Object.entries(refused.errors).map(([name, text]) => ({ name: `${form}-${name}`, text }))}
    />
  ) : null

const Decide = ({ model, refused, csrf, t }: PageProps) => {
  const say = t.say.exemptions
  if (model.decide === undefined) return null
  const { grant, refuse, from, until } = model.decide
  return (
    <>
      <section aria-labelledby="grant">
        <h2 id="grant">{say.grantHeading}</h2>
        <p class="m-meta">{say.grantHint}</p>
        <Form action={grant} csrf={csrf}>
          <Errors refused={refused} form="grant" t={t} />
          <DateField
            field={{ ...fieldIn(refused, 'grant', 'from', from), label: say.from, required: true }}
          />
          <DateField
            field={{ ...fieldIn(refused, 'grant', 'until', until), label: say.until, required: true }}
          />
          <TextArea
            field={{
              ...fieldIn(refused, 'grant', 'note'),
              label: say.grantNote,
              hint: say.grantNoteHint,
            }}
            maxlength={1000}
          />
          <ButtonRow>
            <Button>{say.grant}</Button>
          </ButtonRow>
        </Form>
      </section>
      <section aria-labelledby="refusal">
        <h2 id="refusal">{say.refuseHeading}</h2>
        <Form action={refuse} csrf={csrf}>
          <Errors refused={refused} form="refusal" t={t} />
          <TextArea
            field={{
              ...fieldIn(refused, 'refusal', 'reason'),
              label: say.refuseReason,
              hint: say.refuseHint,
              required: true,
            }}
            maxlength={1000}
          />
          <ButtonRow>
            <Button look="secondary">{say.refuse}</Button>
          </ButtonRow>
        </Form>
      </section>
    </>
  )
}

const Withdraw = ({ model, refused, csrf, t }: PageProps) => {
  const say = t.say.exemptions
  return model.withdraw === undefined ? null : (
    <section aria-labelledby="withdrawal">
      <h2 id="withdrawal">{say.withdrawHeading}</h2>
      <Form action={model.withdraw} csrf={csrf}>
        <Errors refused={refused} form="withdrawal" t={t} />
        <TextArea
          field={{
            ...fieldIn(refused, 'withdrawal', 'reason'),
            label: say.refuseReason,
            hint: say.withdrawHint,
            required: true,
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
