import { z } from 'zod'
import type { DraftEdit, DraftHead } from '../../actions/guidelines/draft.ts'
import { audienceKeys, ownerKeys } from '../../presenters/guideline-draft.ts'
import {
  checked,
  choice,
  optionalDay,
  requiredText,
  several,
  text,
  version,
  wholeNumber,
} from '../kernel/fields.ts'

const head = {
  version: version(),
  effectiveOn: optionalDay(),
  legalTrigger: text(300),
  changeNote: text(1000),
  reviewOn: optionalDay(),
  titleDa: requiredText(200),
  titleEn: requiredText(200),
  shortNameDa: requiredText(34),
  shortNameEn: requiredText(34),
  purposeDa: requiredText(500),
  purposeEn: requiredText(500),
  owner: choice(ownerKeys),
  reviewMonths: wholeNumber(1, 60),
  appliesTo: several(choice(audienceKeys)),
}

/** The form of a draft's own fields. */
export const headFields = z.object({ ...head, repeal: checked() })

/** The same for a new guideline, with the key it shall have. */
export const newFields = z.object({ key: requiredText(6), ...head })

/** What the fields say of a draft. */
export function headFrom(input: z.infer<typeof newFields> | z.infer<typeof headFields>): DraftHead {
  const { effectiveOn, legalTrigger, changeNote, reviewOn, owner, reviewMonths, appliesTo } = input
  return {
    ...{ effectiveOn, legalTrigger, changeNote, reviewOn, owner, reviewMonths, appliesTo },
    title: { da: input.titleDa, en: input.titleEn },
    shortName: { da: input.shortNameDa, en: input.shortNameEn },
    purpose: { da: input.purposeDa, en: input.purposeEn },
    repeal: 'repeal' in input && input.repeal,
  }
}

/** The form of one requirement of a draft. */
export const requirementFields = z.object({
  version: version(),
  textDa: requiredText(1000),
  textEn: requiredText(1000),
  evidenceDa: requiredText(500),
  evidenceEn: requiredText(500),
  grounding: choice(['law', 'guidance', 'policy']),
  months: wholeNumber(1, 60),
  meaning: choice(['same', 'other']),
})

type Content = Extract<DraftEdit, { readonly kind: 'requirement' }>['content']

export function contentFrom(input: z.infer<typeof requirementFields>): Content {
  return {
    text: { da: input.textDa, en: input.textEn },
    evidence: { da: input.evidenceDa, en: input.evidenceEn },
    grounding: input.grounding,
    evidenceMaxAgeMonths: input.months,
  }
}
