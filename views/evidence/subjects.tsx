import type { Language } from '../../src/i18n/language.ts'
import type { SubjectGroupModel } from '../../src/presenters/evidence-subjects.ts'
import { Details } from '../parts/blocks.tsx'

/** Boxes for the answers that a piece is used for, folded by control and guideline. */
export const Subjects = ({ groups, t }: { groups: readonly SubjectGroupModel[]; t: Language }) => (
  <fieldset class="form-group">
    <legend class="form-label">{t.say.evidence.subjects}</legend>
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
