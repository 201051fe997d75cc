import type { PropsWithChildren } from 'hono/jsx'
import { nameField } from './field-names.tsx'
import { fieldId } from './form.tsx'

interface Choice {
  readonly value: string
  readonly label: string
  /** What choosing this means, in the choice itself. */
  readonly meaning?: string | undefined
}

export interface ChoiceModel {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Tells apart the ids of two groups with the same name on one page. */
  readonly scope?: string | undefined
}

/** Choices under each other, each with its meaning. The status of a requirement is chosen with this. */
export const RadioGroup = (props: { group: ChoiceModel }) => {
  const { group } = props
  const id = fieldId(group.name, group.scope)
  nameField(id, group.legend)
  return (
    <fieldset
      class={`m-set form-group${group.error ? ' form-error' : ''}`}
      aria-describedby={
        [group.error && `${id}-error`, group.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
      }
    >
      <legend>{group.legend}</legend>
      {group.hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {group.hint}
        </span>
      ) : null}
      <GroupError id={id} error={group.error} />
      {group.choices.map((choice, index) => (
        <label class="m-radio" for={index === 0 ? id : `${id}-${choice.value}`}>
          <input
            type="radio"
            name={group.name}
            value={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            checked={choice.value === group.value}
          />
          <span>
            <b>{choice.label}</b>
            {choice.meaning ? <span>{choice.meaning}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface Step {
  /** `0` to `4`, or `na`. */
  readonly value: string
  /** The step's meaning ("På nogle systemer"); for `na` the words "Ikke relevant". */
  readonly meaning: string
  /** A mark in the choice ("Svar i 2025"). */
  readonly mark?: string | undefined
}

export interface StepsModel {
  readonly name: string
  readonly legend: string
  /** The question that the aspect asks ("Gør I det?"). */
  readonly question: string
  readonly steps: readonly Step[]
  readonly value?: string | undefined
  readonly error?: string | undefined
  readonly scope?: string | undefined
}

/** An aspect's steps beside each other, the meaning of each step in the choice. One tab stop; arrows and digits move. */
export const StepChooser = (props: { group: StepsModel }) => {
  const { group } = props
  const id = fieldId(group.name, group.scope)
  nameField(id, group.legend)
  return (
    <fieldset
      class={`m-asp${group.error ? ' form-error' : ''}`}
      data-steps=""
      aria-describedby={group.error ? `${id}-error` : undefined}
    >
      <legend>
        {group.legend}
        <span>{group.question}</span>
      </legend>
      <GroupError id={id} error={group.error} />
      {group.steps.map((step, index) => (
        <label
          class={`m-opt${step.value === 'na' ? ' na' : ''}`}
          for={index === 0 ? id : `${id}-${step.value}`}
        >
          <input
            type="radio"
            name={group.name}
            value={step.value}
            id={index === 0 ? id : `${id}-${step.value}`}
            checked={step.value === group.value}
          />
          <span>
            {step.value === 'na' ? null : <b>{step.value}</b>} {step.meaning}
            {step.mark ? <em>{step.mark}</em> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const GroupError = (props: { id: string; error: string | undefined }) =>
  props.error ? (
    <span class="form-error-message" id={`${props.id}-error`}>
      {props.error}
    </span>
  ) : null

/** Fields that belong together under one heading. */
export const FieldGroup = (props: PropsWithChildren<{ legend: string }>) => (
  <fieldset class="m-set">
    <legend>{props.legend}</legend>
    {props.children}
  </fieldset>
)
