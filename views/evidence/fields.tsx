import type { Language } from '../../src/i18n/language.ts'
import type { ReplacedFields } from '../../src/presenters/evidence-acts.ts'
import type { EvidenceFields, FilesTaken } from '../../src/presenters/evidence-form.ts'
import { Notice } from '../parts/blocks.tsx'
import { Checkbox, DateField, TextArea, TextField } from '../parts/field.tsx'

type ErrorOf = Readonly<Record<string, string>>

/** Title and validity: what every kind of evidence has. */
export const CommonFields = (props: {
  fields: EvidenceFields
  errorOf: ErrorOf
  titleHint: string
  validHint: string | undefined
  t: Language
}) => {
  const { fields, errorOf, t } = props
  const say = t.say.evidence
  return (
    <>
      <TextField
        field={{
          name: 'title',
          label: say.titleField,
          hint: props.titleHint,
          value: fields.title,
          error: errorOf['title'],
          required: true,
        }}
        maxlength={200}
      />
      <DateField
        field={{
          name: 'valid_from',
          label: say.validFrom,
          value: fields.validFrom,
          error: errorOf['valid_from'],
          required: true,
        }}
      />
      <DateField
        field={{
          name: 'valid_until',
          label: say.validUntil,
          hint: props.validHint,
          value: fields.validUntil,
          error: errorOf['valid_until'],
          required: true,
        }}
      />
    </>
  )
}

/** The address of a link, or the words of a statement. */
export const SaidField = (props: {
  kind: 'link' | 'statement'
  fields: ReplacedFields
  errorOf: ErrorOf
  t: Language
}) => {
  const { kind, fields, errorOf, t } = props
  const say = t.say.evidence
  return kind === 'link' ? (
    <TextField
      type="url"
      field={{
        name: 'url',
        label: say.url,
        hint: say.urlHint,
        value: fields.url,
        error: errorOf['url'],
        required: true,
      }}
      maxlength={2000}
    />
  ) : (
    <TextArea
      field={{
        name: 'statement',
        label: say.statement,
        hint: say.statementHint,
        value: fields.statement,
        error: errorOf['statement'],
        required: true,
      }}
      rows={6}
      maxlength={4000}
    />
  )
}

/** What was found must be answered, not only read: the piece is kept once the box is ticked. */
export const Warnings = (props: { warnings: readonly string[]; t: Language }) =>
  props.warnings.length === 0 ? null : (
    <>
      <Notice kind="warning">
        {props.warnings.map((warning) => (
          <p>{warning}</p>
        ))}
      </Notice>
      <Checkbox
        field={{ name: 'confirmed', label: props.t.say.evidence.confirmText }}
        ticked="1"
        checked={false}
      />
    </>
  )

/**
 * Files that wait: with a warning until somebody has looked, and a box that keeps it; without one for the rest of the
 * form alone. None has to be chosen again.
 */
export const WaitingFiles = (props: { waiting: FilesTaken['waiting']; note: string; t: Language }) => {
  const { evidence, files } = props.t.say
  return (
    <>
      {props.waiting.map(({ name, token, warnings, looked }, place) => {
        const scope = String(place)
        if (warnings.length === 0)
          return (
            <Checkbox
              field={{ name: 'staged', scope, label: evidence.saveWaiting(name), hint: props.note }}
              ticked={token}
              checked
            />
          )
        return (
          <Notice kind="warning" heading={name}>
            {warnings.map((warning) => (
              <p>{warning}</p>
            ))}
            <p>{props.note}</p>
            <input type="hidden" name="staged" value={token} />
            <Checkbox
              field={{
                name: 'keep',
                scope,
                label: evidence.saveAnyway(name),
                hint: files.personalData.confirmed,
              }}
              ticked={token}
              checked={looked}
            />
          </Notice>
        )
      })}
    </>
  )
}
