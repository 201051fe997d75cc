import type { Language } from '../../src/i18n/language.ts'
import type { SubjectGroupModel } from '../../src/presenters/evidence-subjects.ts'
import { Details } from '../parts/blocks.tsx'

/** Boxes for the answers that a piece is used for, by control and guideline; `headed` where a heading stands over it. */
export const Subjects = (props: { groups: readonly SubjectGroupModel[]; headed?: boolean; t: Language }) => {
  const { groups, t } = props
  return (
    <fieldset class="form-group">
      <legend class={props.headed ? 'sr' : 'form-label'}>{t.say.evidence.subjects}</legend>
      <p class="form-hint">{t.say.evidence.subjectsHint}</p>
      {groups.map((group) => (
        <Details summary={group.label} open={group.open}>
          {group.subjects.map((subject) => (
            <label class="m-tick">
              <input type="checkbox" name="subject" value={subject.id} checked={subject.ticked} />
              <span>{subject.label}</span>
            </label>
          ))}
        </Details>
      ))}
    </fieldset>
  )
}
