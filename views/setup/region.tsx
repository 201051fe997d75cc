import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

interface RegionProps {
  readonly name: string
  /** The name that the form began with. */
  readonly before: string
  readonly mayWrite: boolean
  readonly done: string | undefined
  readonly meanwhile: Meanwhile | undefined
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

export const RegionPage = ({ t, csrf, errors, ...props }: RegionProps) => {
  const say = t.say.setup
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: say.title, href: paths.setup.to({}) }, { label: say.settings.title }]}
        t={t}
      />
      <h1>{say.settings.title}</h1>
      <p class="m-lead">{props.mayWrite ? say.settings.lead : props.name}</p>
      {props.done === undefined ? null : <Notice kind="success">{props.done}</Notice>}
      <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
      {props.mayWrite ? (
        <Form action={paths.settings.to({})} csrf={csrf}>
          <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
          <input type="hidden" name="before" value={props.before} />
          <TextField
            field={{
              name: 'name',
              label: say.settings.name,
              value: props.name,
              error: errors['name'],
              required: true,
            }}
            maxlength={80}
          />
          <ButtonRow>
            <Button>{savingLabel(props.meanwhile, t.say.common.save, t)}</Button>
            <a href={paths.setup.to({})}>{t.say.common.cancel}</a>
          </ButtonRow>
        </Form>
      ) : null}
    </>
  )
}
