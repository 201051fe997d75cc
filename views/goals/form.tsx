import type { Language } from '../../src/i18n/language.ts'
import type { GoalFormModel } from '../../src/presenters/goal-page.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Details } from '../parts/blocks.tsx'
import { savingLabel } from '../parts/changed-meanwhile.tsx'
import { FieldGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

interface GoalFormProps {
  readonly form: GoalFormModel
  /** Set where somebody else saved first. */
  readonly meanwhile?: Meanwhile | undefined
  readonly csrf: string
  /** Beside the button that saves. */
  readonly cancelHref: string
  readonly t: Language
}

/** The thirteen fields of a goal. A draft may lack any of them but its number. */
export const GoalForm = ({ form, meanwhile, csrf, cancelHref, t }: GoalFormProps) => {
  const say = t.say.goals
  const { fields } = t.say.annualGoals.goals
  const hints: Readonly<Record<string, string>> = say.hints
  const field = (name: string, label: string): FieldModel => ({
    name,
    label,
    value: form.value(name),
    hint: hints[name],
    error: form.errors[name],
  })
  return (
    <Form action={form.action} csrf={csrf} class="m-groups">
      {form.value('source') === '' ? null : (
        <input type="hidden" name="source" value={form.value('source')} />
      )}
      <ErrorSummary heading={t.say.form.summary} errors={listed(form.errors)} />
      <input type="hidden" name="version" value={form.value('version')} />
      <FieldGroup legend={say.groups.what}>
        <TextField field={field('number', fields.number)} maxlength={7} short />
        <TextField field={field('shortName', say.shortName)} maxlength={12} short />
        <TextArea field={field('goal', fields.goal)} rows={2} maxlength={300} />
        <TextArea field={field('reason', fields.reason)} rows={2} maxlength={500} />
        <Select
          field={field('ability', fields.ability)}
          options={form.abilities}
          empty={t.say.layout.choose}
        />
        {form.predecessors.length === 0 ? (
          <input type="hidden" name="continues" value="" />
        ) : (
          <Select
            field={field('continues', say.continues)}
            options={form.predecessors}
            empty={say.continuesNone}
          />
        )}
      </FieldGroup>
      <Units form={form} t={t} />
      <TextField field={field('responsible', fields.responsible)} maxlength={200} />
      <FieldGroup legend={say.groups.how}>
        <TextArea field={field('measure', fields.measure)} rows={2} maxlength={300} />
        <TextField field={field('baseline', fields.baseline)} maxlength={100} />
        <DateField field={field('baselineDate', say.baselineDate)} />
        <Checkbox
          field={field('baselineUnknown', say.baselineUnknown)}
          ticked="1"
          checked={form.ticked('baselineUnknown')}
        />
        <TextField field={field('target', fields.target)} maxlength={50} short />
        <DateField field={field('deadline', fields.deadline)} />
        <TextArea field={field('evidenceDemanded', fields.evidenceDemanded)} rows={2} maxlength={500} />
      </FieldGroup>
      <FieldGroup legend={say.groups.help}>
        <DateField field={field('followUpFirst', say.followUpFirst)} />
        <DateField field={field('followUpSecond', say.followUpSecond)} />
        <TextArea field={field('support', fields.support)} rows={2} maxlength={500} />
      </FieldGroup>
      <ButtonRow bar>
        <Button>{savingLabel(meanwhile, say.save, t)}</Button>
        <a href={cancelHref}>{t.say.common.cancel}</a>
      </ButtonRow>
    </Form>
  )
}

/** Which units the goal binds, and what is special for one of them. */
const Units = ({ form, t }: { form: GoalFormModel; t: Language }) => {
  const say = t.say.goals
  const { fields } = t.say.annualGoals.goals
  const error = form.errors['units']
  return (
    <FieldGroup legend={fields.units}>
      {error === undefined ? null : (
        <p class="form-error-message" id={fieldId('units')}>
          {error}
        </p>
      )}
      <Checkbox
        field={{ name: 'allUnits', label: say.allUnits, hint: say.allUnitsHint, scope: 'goal' }}
        ticked="1"
        checked={form.ticked('allUnits')}
      />
      <div class="m-ticks">
        {form.units.map((unit) => (
          <Checkbox
            field={{ name: 'units', label: unit.name, scope: unit.code }}
            ticked={unit.code}
            checked={unit.checked}
          />
        ))}
      </div>
      <Details summary={say.ownHeading} open={form.ownOpen || error !== undefined}>
        <p class="form-hint">{say.ownHint}</p>
        <Table
          caption={say.ownCaption}
          columns={[{ head: say.unit }, { head: say.ownTarget }, { head: say.ownDeadline }]}
        >
          <tbody>
            {form.units.map((unit) => (
              <tr>
                <RowHead>
                  {unit.name}
                  <input type="hidden" name="unitCode" value={unit.code} />
                </RowHead>
                <Cell>
                  <label class="form-label m-cell-label" for={fieldId('unitTarget', unit.code)}>
                    {say.ownTarget}
                    <span class="sr">, {unit.name}</span>
                  </label>
                  <input
                    class="form-input short"
                    name="unitTarget"
                    id={fieldId('unitTarget', unit.code)}
                    value={unit.target || undefined}
                    maxlength={50}
                  />
                </Cell>
                <Cell>
                  <label class="form-label m-cell-label" for={fieldId('unitDeadline', unit.code)}>
                    {say.ownDeadline}
                    <span class="sr">, {unit.name}</span>
                  </label>
                  <input
                    class="form-input short"
                    type="date"
                    name="unitDeadline"
                    id={fieldId('unitDeadline', unit.code)}
                    value={unit.deadline || undefined}
                  />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Details>
    </FieldGroup>
  )
}
