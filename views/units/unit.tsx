import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import type { UnitFields } from '../../src/presenters/units.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Definitions } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { FieldGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, Select, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

interface UnitProps {
  /** Undefined for a unit that is to be made. */
  readonly unit: { readonly code: string; readonly name: string } | undefined
  readonly fields: UnitFields
  /** Where the unit can hang: all other units, by code. */
  readonly parents: readonly { readonly value: string; readonly label: string }[]
  readonly meanwhile: Meanwhile | undefined
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

export const UnitFormPage = (props: UnitProps) => {
  const { unit, t } = props
  const say = t.say.units
  const title = unit?.name ?? say.newTitle
  return (
    <>
      <UnitCrumbs title={title} t={t} />
      <h1>{title}</h1>
      {unit === undefined ? null : (
        <p class="m-lead">
          {say.code}: {unit.code}
        </p>
      )}
      <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
      <UnitForm {...props} />
    </>
  )
}

/** A unit for somebody who may see it and not change it. */
export const UnitFactsPage = (props: {
  name: string
  facts: readonly (readonly [string, string])[]
  t: Language
}) => (
  <>
    <UnitCrumbs title={props.name} t={props.t} />
    <h1>{props.name}</h1>
    <Definitions rows={props.facts} wide />
  </>
)

const UnitCrumbs = (props: { title: string; t: Language }) => (
  <Breadcrumbs
    crumbs={[{ label: props.t.say.units.title, href: paths.units.to({}) }, { label: props.title }]}
    t={props.t}
  />
)

const UnitForm = ({ unit, fields, parents, errors, csrf, t, meanwhile }: UnitProps) => {
  const say = t.say.units
  const save = unit === undefined ? say.create : t.say.common.save
  const field = (name: 'name' | 'type' | 'parent' | 'weight' | 'validFrom' | 'validTo' | 'position') => ({
    name,
    label: say[name],
    value: fields[name],
    error: errors[name],
  })
  return (
    <Form action={unit ? paths.unit.to({ unit: unit.code }) : paths.newUnit.to({})} csrf={csrf}>
      <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
      {unit === undefined ? (
        <TextField
          field={{
            name: 'code',
            label: say.code,
            hint: say.codeHint,
            value: fields.code,
            error: errors['code'],
            required: true,
          }}
          maxlength={20}
          short
        />
      ) : (
        <input type="hidden" name="version" value={fields.version} />
      )}
      <TextField field={{ ...field('name'), required: true }} maxlength={200} />
      <Select
        field={{ ...field('type'), required: true }}
        options={Object.entries(say.types).map(([value, label]) => ({ value, label }))}
        empty={t.say.layout.choose}
      />
      <Select field={field('parent')} options={parents} empty={say.parentNone} />
      <TextField
        field={{ ...field('weight'), hint: say.weightHint, required: true }}
        inputmode="numeric"
        short
      />
      <DateField field={{ ...field('validFrom'), hint: say.validFromHint }} />
      <DateField field={{ ...field('validTo'), hint: say.validToHint }} />
      <FieldGroup legend={say.flags}>
        <p class="m-meta">{say.flagsHint}</p>
        {Object.entries(say.flagNames).map(([flag, label], index) => (
          <Checkbox
            field={{ name: 'flags', label, ...(index === 0 ? {} : { scope: flag }) }}
            ticked={flag}
            checked={fields.flags.includes(flag)}
          />
        ))}
      </FieldGroup>
      <TextField
        field={{ ...field('position'), hint: say.positionHint, required: true }}
        inputmode="numeric"
        short
      />
      <ButtonRow bar>
        <Button>{savingLabel(meanwhile, save, t)}</Button>
        <a href={paths.units.to({})}>{t.say.common.cancel}</a>
      </ButtonRow>
    </Form>
  )
}
