import { type PropsWithChildren, useContext } from 'hono/jsx'
import { AskedBox } from './asking.tsx'
import { FieldNames } from './field-names.tsx'
import { Icon } from './icon.tsx'

export const CsrfField = (props: { csrf: string }) => <input type="hidden" name="_csrf" value={props.csrf} />

/**
 * A form that works without script. With `swap` htmx posts it and puts the answer in the place named: of the whole
 * page that comes back the part that `select` names, and its address in the bar, but for a page that says no. Where
 * the house itself failed, nothing is swapped: what was typed stays where it is.
 */
export const Form = (
  props: PropsWithChildren<{
    action: string
    csrf: string
    id?: string
    class?: string
    /** Where single buttons of the form send it instead. */
    also?: readonly (string | undefined)[]
    /** For forms with a file. */
    multipart?: boolean
    swap?: { target: string; select?: string; how?: 'outerHTML' | 'innerHTML' }
  }>,
) => (
  <form
    method="post"
    action={props.action}
    id={props.id}
    class={props.class}
    enctype={props.multipart ? 'multipart/form-data' : undefined}
    hx-post={props.swap ? props.action : undefined}
    hx-target={props.swap?.target}
    hx-swap={props.swap ? (props.swap.how ?? 'outerHTML') : undefined}
    hx-select={props.swap?.select}
    hx-push-url={props.swap?.select === undefined ? undefined : 'true'}
    {...(props.swap?.select === undefined
      ? {}
      : { 'hx-status:4xx': 'push:false', 'hx-status:5xx': 'swap:none push:false' })}
  >
    <CsrfField csrf={props.csrf} />
    <AskedBox action={props.action} also={props.also ?? []} />
    {props.children}
  </form>
)

/** The button of a form, or a link that looks like one. `about` is read out but not shown ("Ret" + " 5.3"). */
export const Button = (
  props: PropsWithChildren<{
    look?: 'primary' | 'secondary'
    small?: boolean
    name?: string
    value?: string
    /** Makes the button send elsewhere than the form's own action. */
    action?: string
    href?: string
    about?: string | undefined
    form?: string
  }>,
) => {
  const look = `button button-${props.look ?? 'primary'}${props.small ? ' m-small' : ''}`
  const about = props.about ? <span class="sr"> {props.about}</span> : null
  return props.href === undefined ? (
    <button
      type="submit"
      class={look}
      name={props.name}
      value={props.value}
      formaction={props.action}
      form={props.form}
    >
      {props.children}
      {about}
    </button>
  ) : (
    <a class={look} href={props.href}>
      {props.children}
      {about}
    </a>
  )
}

/** Buttons and links side by side; with `bar` under a rule, as the end of a form. */
export const ButtonRow = (props: PropsWithChildren<{ bar?: boolean; class?: string }>) => (
  <div class={`m-acts${props.bar ? ' m-bar' : ''}${props.class ? ` ${props.class}` : ''}`}>
    {props.children}
  </div>
)

export interface FieldError {
  /** The field's name, as in the form. */
  readonly name: string
  readonly text: string
}

interface Refusal {
  readonly heading: string
  readonly errors: readonly FieldError[]
}

/**
 * First in a form that was refused: what happened, and a link to each field. Nothing when there are no errors. It takes
 * the focus, so that it is read out and in sight where the form stands far down its page.
 */
export const ErrorSummary = (props: Refusal) =>
  props.errors.length === 0 ? null : summaryOf(props, useContext(FieldNames))

async function summaryOf({ heading, errors }: Refusal, fields: FieldNames | undefined) {
  // It stands above the fields, and the fields say what they are called: it is drawn when all of them are.
  await Promise.resolve()
  const said = ({ name, text }: FieldError): string => {
    const label = fields?.labels.get(fieldId(name))
    if (label === undefined || !fields?.general.includes(text)) return text
    return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`
  }
  return (
    <div class="alert alert-error" role="alert" tabindex={-1} autofocus>
      <Icon symbol="attention" class="alert-icon i" />
      <p class="alert-heading">{heading}</p>
      <ul class="alert-text m-plain">
        {errors.map((error) => (
          <li>
            <a href={`#${fieldId(error.name)}`}>{said(error)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The id of the field with this name; without dots, which would break an htmx target. */
export function fieldId(name: string, scope = ''): string {
  return `f-${scope ? `${scope}-` : ''}${name}`.replace(/[^a-zA-Z0-9_-]/g, '-')
}
