import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { listed } from '../account/sign-in.tsx'
import { Definitions } from '../parts/blocks.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { DateField, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { CycleCrumbs } from './cycle.tsx'

interface NewCycleProps {
  readonly fields: Readonly<Record<NewCycleField, string>>
  /** What is settled without being asked: framework, guidelines, target, responsibility. */
  readonly facts: readonly (readonly [string, string])[]
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

export type NewCycleField = 'year' | 'method' | 'countingDate' | 'collectionDeadline' | 'approvalDeadline'

export const NewCyclePage = ({ fields, facts, errors, csrf, t }: NewCycleProps) => {
  const say = t.say.cycles
  const field = (name: NewCycleField) => ({
    name,
    label: say[name],
    value: fields[name],
    error: errors[name],
    required: true,
  })
  return (
    <>
      <CycleCrumbs title={say.newTitle} t={t} />
      <h1>{say.newTitle}</h1>
      <p class="m-lead">{say.newLead}</p>
      <Form action={paths.newCycle.to({})} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <TextField field={{ ...field('year'), hint: say.yearHint }} inputmode="numeric" maxlength={4} short />
        <RadioGroup
          group={{
            name: 'method',
            legend: say.method,
            value: fields.method,
            error: errors['method'],
            choices: Object.entries(say.methods).map(([value, { name, about }]) => ({
              value,
              label: name,
              meaning: about,
            })),
          }}
        />
        <DateField field={{ ...field('countingDate'), hint: say.countingHint }} />
        <DateField field={{ ...field('collectionDeadline'), hint: say.deadlineHint }} />
        <DateField field={{ ...field('approvalDeadline'), hint: say.deadlineHint }} />
        <Definitions rows={facts} wide />
        <ButtonRow bar>
          <Button>{say.openButton}</Button>
          <a href={paths.cycles.to({})}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
