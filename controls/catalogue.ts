import { type AbilityException, type AbilityRule, abilityExceptions, abilityRules } from './ability-map.ts'
import { type Cis7Control, cis7Controls } from './cis/v7.1/index.ts'
import { cisControls } from './cis/v8.1/index.ts'
import { cis7ControlLinks, cis7SubControlLinks } from './crosswalk/cis7.ts'
import { gdprLinks } from './crosswalk/gdpr.ts'
import { guidelineControls } from './crosswalk/guidelines.ts'
import { iso27001Links } from './crosswalk/iso27001.ts'
import type { FrameworkLink } from './crosswalk/link.ts'
import { nis2Links } from './crosswalk/nis2.ts'
import { csfLinks } from './crosswalk/nist-csf.ts'
import { guidelines } from './guidelines/index.ts'
import {
  acts,
  audiences,
  certainties,
  groundings,
  guidelinesNote,
  guidelinesTarget,
  owners,
} from './guidelines/legends.ts'
import type { Bilingual, Control, Guideline } from './shape.ts'

/** Everything the product loads, with ids as plain text so that the rules can be tried on a broken one. */
export interface Catalogue {
  readonly controls: readonly Control[]
  readonly cis7Controls: readonly Cis7Control[]
  readonly guidelines: readonly Guideline[]
  /** Texts of the legend tables by table and key. */
  readonly legends: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>
  readonly abilityRules: readonly AbilityRule[]
  readonly abilityExceptions: readonly AbilityException<string>[]
  /** From v7.1 to v8.1, control by control. */
  readonly cis7ControlLinks: readonly { readonly from: number; readonly to: number }[]
  /** From v7.1 sub-controls to v8.1 safeguards. */
  readonly cis7SubControlLinks: readonly { readonly from: string; readonly to: string }[]
  /** By framework. A framework that is removed leaves nothing behind but its line here. */
  readonly frameworks: Readonly<Record<string, readonly FrameworkLink<string, string>[]>>
  readonly guidelineControls: Readonly<Record<string, readonly number[]>>
}

/** The catalogue as it ships. */
export const catalogue: Catalogue = {
  controls: cisControls,
  cis7Controls,
  guidelines,
  legends: {
    acts,
    groundings,
    certainties,
    owners,
    audiences,
    catalogue: { note: guidelinesNote, target: guidelinesTarget },
  },
  abilityRules,
  abilityExceptions,
  cis7ControlLinks,
  cis7SubControlLinks,
  frameworks: {
    'ISO/IEC 27001:2022': iso27001Links,
    'NIST CSF 2.0': csfLinks,
    'NIS 2': nis2Links,
    GDPR: gdprLinks,
  },
  guidelineControls,
}
