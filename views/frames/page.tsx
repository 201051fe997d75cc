import type { Language } from '../../src/i18n/language.ts'
import type { FrameFormModel } from '../../src/presenters/sub-strategy-forms.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { Checkbox, type FieldModel, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

interface FramePageProps {
  readonly form: FrameFormModel
  readonly listHref: string
  /** Whether this person may change it; else the frame is told in words and a table. */
  readonly editable: boolean
  readonly saved: boolean
  readonly csrf: string
  readonly t: Language
}

/** An investment frame: its four years, its total and buffer, and what is set aside by source and year. */
export const FramePage = ({ form, listHref, editable, saved, csrf, t }: FramePageProps) => {
  const say = t.say.subStrategies
  const field = (name: string, label: string, hint?: string): FieldModel => ({
    name,
    label,
    hint,
    value: form.value(name),
    error: form.errors[name],
  })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: say.listTitle, href: listHref }, { label: say.frameTitle }]} t={t} />
      <h1>{say.frameTitle}</h1>
      {saved ? <Notice kind="success">{say.frameSaved}</Notice> : null}
      {form.facts === null ? null : <p class="m-lead">{form.facts}</p>}
      {editable ? (
        <Form action={form.action} csrf={csrf}>
          <ErrorSummary heading={t.say.form.summary} errors={listed(form.errors)} />
          <ChangedMeanwhile meanwhile={form.meanwhile} t={t} />
          <input type="hidden" name="version" value={form.value('version')} />
          <TextField field={field('name', say.frameName)} maxlength={200} />
          <TextField field={field('fromYear', say.frameFrom)} inputmode="numeric" maxlength={4} short />
          <TextField
            field={field('toYear', say.frameTo, say.frameToHint)}
            inputmode="numeric"
            maxlength={4}
            short
          />
          <TextField field={field('total', say.frameTotal)} maxlength={20} short />
          <TextField field={field('buffer', say.frameBuffer, say.frameBufferHint)} maxlength={20} short />
          <Checkbox
            field={field('bufferWithin', say.bufferWithin)}
            ticked="1"
            checked={form.value('bufferWithin') === '1'}
          />
          {form.years.length === 0 ? (
            <p>{say.amountsLater}</p>
          ) : (
            <>
              <h2>{say.amounts}</h2>
              <p class="form-hint">{say.amountsHint}</p>
              {form.errors['amount'] === undefined ? null : (
                <p class="form-error-message" id={fieldId('amount')}>
                  {form.errors['amount']}
                </p>
              )}
              <Amounts form={form} editable t={t} />
            </>
          )}
          <ButtonRow bar>
            <Button>{savingLabel(form.meanwhile, say.frameSave, t)}</Button>
            <a href={listHref}>{t.say.common.cancel}</a>
          </ButtonRow>
        </Form>
      ) : (
        <>
          <h2>{say.amounts}</h2>
          <Amounts form={form} editable={false} t={t} />
        </>
      )}
    </>
  )
}

const Amounts = ({ form, editable, t }: { form: FrameFormModel; editable: boolean; t: Language }) => {
  const say = t.say.subStrategies
  const amounts = form.chosen('amount')
  return (
    <Table
      caption={say.amountsCaption}
      columns={[{ head: say.moneySource }, ...form.years.map((head) => ({ head, numeric: !editable }))]}
    >
      <tbody>
        {form.sources.map(({ key, label }, row) => (
          <tr>
            <RowHead>{label}</RowHead>
            {form.years.map((year, column) => {
              const value = amounts[row * form.years.length + column] ?? ''
              return editable ? (
                <Cell>
                  <label class="form-label m-cell-label" for={fieldId('amount', `${key}-${year}`)}>
                    {year}
                    <span class="sr">, {label}</span>
                  </label>
                  <input
                    class="form-input short"
                    type="text"
                    name="amount"
                    id={fieldId('amount', `${key}-${year}`)}
                    value={value}
                    maxlength={20}
                  />
                </Cell>
              ) : (
                <Cell numeric label={year}>
                  {value === '' ? t.format.dash : value}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
