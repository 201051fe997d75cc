import type { PropsWithChildren } from 'hono/jsx'
import { nameField } from './field-names.tsx'
import { fieldId } from './form.tsx'

/** What every field has. The value is what was typed last, also when it was refused. */
export interface FieldModel {
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** Tells apart the ids of two fields with the same name on one page. */
  readonly scope?: string | undefined
}

const ids = (field: FieldModel) => {
  const id = fieldId(field.name, field.scope)
  return { id, hint: `${id}-hint`, error: `${id}-error` }
}

const described = (field: FieldModel): string | undefined => {
  const { hint, error } = ids(field)
  return [field.error && error, field.hint && hint].filter(Boolean).join(' ') || undefined
}

const Frame = (props: PropsWithChildren<{ field: FieldModel }>) => {
  const { id, hint, error } = ids(props.field)
  nameField(id, props.field.label)
  return (
    <div class={`form-group${props.field.error ? ' form-error' : ''}`}>
      <label class="form-label" for={id}>
        {props.field.label}
      </label>
      {props.field.hint ? (
        <span class="form-hint" id={hint}>
          {props.field.hint}
        </span>
      ) : null}
      {props.field.error ? (
        <span class="form-error-message" id={error}>
          {props.field.error}
        </span>
      ) : null}
      {props.children}
    </div>
  )
}

const state = (field: FieldModel) => ({
  id: ids(field).id,
  name: field.name,
  required: field.required,
  'aria-invalid': field.error ? 'true' : undefined,
  'aria-describedby': described(field),
})

export const TextField = (props: {
  field: FieldModel
  type?: 'text' | 'email' | 'password' | 'url' | 'search'
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal'
  maxlength?: number
  short?: boolean
  /** What is usually written here; anything else can be. */
  suggestions?: readonly string[]
}) => (
  <Frame field={props.field}>
    <input
      class={`form-input${props.short ? ' short' : ''}`}
      type={props.type ?? 'text'}
      value={props.field.value}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      list={props.suggestions?.length ? `${props.field.name}-suggestions` : undefined}
      {...state(props.field)}
    />
    {props.suggestions?.length ? (
      <datalist id={`${props.field.name}-suggestions`}>
        {props.suggestions.map((suggestion) => (
          <option value={suggestion} />
        ))}
      </datalist>
    ) : null}
  </Frame>
)

/** `shortcut`: the single letter that moves the focus here, on pages that offer such. */
export const TextArea = (props: {
  field: FieldModel
  rows?: number
  maxlength?: number
  shortcut?: string
  focus?: boolean
}) => (
  <Frame field={props.field}>
    <textarea
      autofocus={props.focus}
      class="form-input"
      rows={props.rows ?? 3}
      maxlength={props.maxlength}
      data-key={props.shortcut}
      aria-keyshortcuts={props.shortcut}
      {...state(props.field)}
    >
      {/* A browser drops one line break right after the tag; this one is there to be dropped. */}
      {`\n${props.field.value ?? ''}`}
    </textarea>
  </Frame>
)

/** A civil date, typed or picked by the browser's own calendar; the value is `YYYY-MM-DD`. */
export const DateField = (props: { field: FieldModel; min?: string; max?: string }) => (
  <Frame field={props.field}>
    <input
      class="form-input short"
      type="date"
      value={props.field.value}
      min={props.min}
      max={props.max}
      {...state(props.field)}
    />
  </Frame>
)

export interface Option {
  readonly value: string
  readonly label: string
}

/** `empty` is the text of a first choice without a value ("Vælg"). */
export const Select = (props: { field: FieldModel; options: readonly Option[]; empty?: string }) => (
  <Frame field={props.field}>
    <select class="form-input short" {...state(props.field)}>
      {props.empty === undefined ? null : <option value="">{props.empty}</option>}
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.field.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Frame>
)

/** One file, or several at once. */
export const FileField = (props: { field: FieldModel; accept?: string; several?: boolean }) => (
  <Frame field={props.field}>
    <input
      class="form-input"
      type="file"
      accept={props.accept}
      multiple={props.several}
      {...state(props.field)}
    />
  </Frame>
)

/** One box to tick, its label to the right. */
export const Checkbox = (props: { field: FieldModel; ticked?: string; checked: boolean }) => {
  const { id, error } = ids(props.field)
  nameField(id, props.field.label)
  return (
    <div class={`form-group${props.field.error ? ' form-error' : ''}`}>
      {props.field.error ? (
        <span class="form-error-message" id={error}>
          {props.field.error}
        </span>
      ) : null}
      <label class="m-tick" for={id}>
        <input
          type="checkbox"
          value={props.ticked ?? 'yes'}
          checked={props.checked}
          {...state(props.field)}
        />
        <span>
          {props.field.label}
          {props.field.hint ? (
            <span class="form-hint" id={ids(props.field).hint}>
              {props.field.hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  )
}
