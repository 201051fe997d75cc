import type { Child } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import type { ConflictColumn, ConflictModel } from '../../src/presenters/conflict.ts'
import { Breadcrumbs, type Crumb } from '../parts/blocks.tsx'
import { MarkedText } from '../parts/difference.tsx'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'

/** The body of the page for 409 where two people saved one answer. `do` is `mine`, `theirs` or `edit`. */
export const ConflictPage = (props: {
  conflict: ConflictModel
  crumbs?: readonly Crumb[]
  csrf: string
  t: Language
}) => {
  const { conflict, t } = props
  const say = t.say.errors.conflict
  return (
    <>
      {props.crumbs ? <Breadcrumbs crumbs={props.crumbs} t={t} /> : null}
      <h1>{conflict.heading}</h1>
      <p class="m-lead">
        {say.lead(conflict.what)}
        <b>{say.notSaved}</b>
        {say.savedFirst(conflict.savedBy, conflict.savedAt)}
      </p>
      <Form action={conflict.action} csrf={props.csrf}>
        {conflict.fields.map((field) => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <div class="m-diff">
          <Column id="mine" heading={say.mine} column={conflict.mine} t={t}>
            <Mark symbol="cross" tint="no">
              {say.mineMark}
            </Mark>
          </Column>
          <Column id="theirs" heading={say.theirs} column={conflict.theirs} t={t}>
            <Mark symbol="check" tint="ok">
              {say.theirsMark(conflict.savedAt)}
            </Mark>
          </Column>
        </div>
        <p>
          <Differences conflict={conflict} t={t} />
        </p>
        <ButtonRow>
          <Button name="do" value="mine">
            {say.saveMine}
          </Button>
          <Button name="do" value="theirs" look="secondary">
            {say.keepTheirs}
          </Button>
          <Button name="do" value="edit" look="secondary">
            {say.editBoth}
          </Button>
        </ButtonRow>
        <p class="m-meta m-after">
          {say.loser} <span class="nw">{t.say.errors.code(409, conflict.reference)}</span>
        </p>
      </Form>
    </>
  )
}

const Column = (props: {
  id: string
  heading: string
  column: ConflictColumn
  t: Language
  children?: Child
}) => {
  const say = props.t.say.errors.conflict
  const { values, sum, reason } = props.column
  return (
    <section class="m-row" aria-labelledby={props.id}>
      <header>
        <h2 id={props.id}>{props.heading}</h2>
        {props.children}
      </header>
      <dl class="m-vals">
        {values.map((value) => (
          <div class={value.differs ? 'diff' : undefined}>
            <dt>
              {value.label} {value.differs ? <b>{say.difference}</b> : null}
            </dt>
            <dd>{value.value}</dd>
          </div>
        ))}
        {sum === undefined ? null : (
          <div class="sum">
            <dt>{sum.label}</dt>
            <dd>{sum.value}</dd>
          </div>
        )}
      </dl>
      <p class="m-said">
        <b>{say.reason}</b> <MarkedText pieces={reason} />
      </p>
    </section>
  )
}

const Differences = (props: { conflict: ConflictModel; t: Language }) => {
  const { differences, reasonDiffers } = props.conflict
  const say = props.t.say.errors.conflict
  const parts: Child[] = differences.map(({ name, detail }) => (
    <>
      <b>{name}</b>
      {detail}
    </>
  ))
  if (reasonDiffers) parts.push(say.theReason)
  if (parts.length === 0) return <>{say.same}</>
  return (
    <>
      {say.differences}{' '}
      {parts.map((part, index) => (
        <>
          {index === 0 ? '' : index === parts.length - 1 ? say.and : ', '}
          {part}
        </>
      ))}
      . {reasonDiffers ? props.t.say.layout.onlyHere : ''}
    </>
  )
}
