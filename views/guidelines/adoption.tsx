import type { Language } from '../../src/i18n/language.ts'
import type { AffectedModel } from '../../src/presenters/applicability.ts'
import type { DifferenceModel } from '../../src/presenters/guideline-difference.ts'
import { Affected } from '../applicability/affected.tsx'
import { Notice } from '../parts/blocks.tsx'
import { TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { GuidelineCrumbs } from './crumbs.tsx'
import { Changes } from './difference.tsx'

interface AdoptionPageProps {
  readonly title: string
  readonly up: { readonly label: string; readonly href: string }
  readonly lead: string
  readonly number: number
  readonly version: string
  /** Undefined for the first version of a guideline. */
  readonly difference: DifferenceModel | undefined
  readonly affected: AffectedModel
  readonly adopt: string | undefined
  /** Why this person cannot adopt it. */
  readonly barred: string | undefined
  readonly takeBack: string | undefined
  readonly comment: string
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

/** A version in hearing: what it changes for whom, before it is adopted or taken back. */
export const AdoptionPage = (props: AdoptionPageProps) => {
  const { affected, t } = props
  const say = t.say.guidelines.adoption
  return (
    <>
      <GuidelineCrumbs title={props.title} up={props.up} t={t} />
      <h1>{props.title}</h1>
      <p class="m-lead">{props.lead}</p>
      <h2>{say.affected}</h2>
      <Affected model={affected} lead={say.affectedLead(affected.units, affected.pairs)} t={t} />
      {props.difference === undefined ? null : (
        <>
          <h2>{t.say.guidelines.page.seeDifference}</h2>
          <Changes model={props.difference} level="h3" t={t} />
        </>
      )}
      {props.barred === undefined ? null : <Notice kind="info">{props.barred}</Notice>}
      {props.adopt === undefined ? null : (
        <Form action={props.adopt} csrf={props.csrf}>
          <input type="hidden" name="version" value={props.version} />
          <ButtonRow bar>
            <Button>{say.confirm(props.number)}</Button>
          </ButtonRow>
        </Form>
      )}
      {props.takeBack === undefined ? null : (
        <Form action={props.takeBack} csrf={props.csrf}>
          <input type="hidden" name="version" value={props.version} />
          <TextArea
            field={{
              name: 'comment',
              label: say.comment,
              value: props.comment,
              error: props.errors['comment'],
            }}
          />
          <ButtonRow>
            <Button look="secondary">{say.takeBack}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
