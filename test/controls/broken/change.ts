import { type Catalogue, catalogue } from '../../../controls/catalogue.ts'
import type { Control, Guideline, Requirement, Safeguard } from '../../../controls/shape.ts'
import type { CatalogueRule } from '../../../controls/validate.ts'

/** A catalogue that breaks one rule: the rule, what the refusal names, what is wrong, and the catalogue. */
export type Broken = readonly [rule: CatalogueRule, at: string, what: string, catalogue: Catalogue]

export function withControl(number: number, change: (control: Control) => Control): Catalogue {
  return {
    ...catalogue,
    controls: catalogue.controls.map((control) => (control.number === number ? change(control) : control)),
  }
}

export function withSafeguard(id: string, change: Partial<Safeguard>): Catalogue {
  return {
    ...catalogue,
    controls: catalogue.controls.map((control) => ({
      ...control,
      safeguards: control.safeguards.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })),
  }
}

export function withGuideline(id: string, change: (guideline: Guideline) => Guideline): Catalogue {
  return {
    ...catalogue,
    guidelines: catalogue.guidelines.map((one) => (one.id === id ? change(one) : one)),
  }
}

export function withRequirement(id: string, change: Partial<Requirement>): Catalogue {
  return {
    ...catalogue,
    guidelines: catalogue.guidelines.map((guideline) => ({
      ...guideline,
      requirements: guideline.requirements.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })),
  }
}
