import { requirements } from '../../controls/guidelines/index.ts'
import { complianceOf } from '../../src/domain/compliance/compliance.ts'
import { type ComplianceUnit, complianceRows } from '../../src/domain/compliance/rows.ts'
import type { RequirementStatus } from '../../src/domain/compliance/status.ts'
import { deliveredCatalogue } from '../../src/domain/guidelines/delivered.ts'
import { id } from '../../src/domain/ids.ts'
import { day } from '../../src/domain/time.ts'
import type { CompliancePageInput } from '../../src/presenters/compliance.ts'

const unit = (code: string, name: string): ComplianceUnit & { readonly name: string } => ({
  id: id<'unit'>(code),
  code,
  name,
  weight: 1,
  validFrom: day('2020-01-01'),
  validTo: null,
  type: 'somatik',
  flags: [],
})

const units = [unit('U01', 'Sygehus A'), unit('U02', 'Sygehus B')]

/** U01 has answered GL-01: the statuses named, in order, the rest complied; U02 has answered nothing. */
export function compliancePage(
  statuses: readonly RequirementStatus[],
  more: Partial<CompliancePageInput> = {},
): CompliancePageInput {
  const answered = statuses.length === 0 ? [] : requirements.filter(({ id: key }) => key.startsWith('GL-01-'))
  const rows = complianceRows({
    catalogue: deliveredCatalogue,
    countingDate: day('2026-09-30'),
    units,
    answers: answered.map((requirement, index) => ({
      unitId: id<'unit'>('U01'),
      requirement: requirement.id,
      status: statuses[index] ?? 'complied',
      reasoned: true,
      approved: true,
    })),
  })
  return {
    cycle: 2027,
    catalogue: deliveredCatalogue,
    countingDate: day('2026-09-30'),
    subject: { kind: 'region' },
    result: complianceOf(deliveredCatalogue, rows),
    units: units.map((unit) => ({ ...unit, mayOpen: true })),
    view: 'assessed',
    maySeeAnswers: true,
    mayHaveWorkbook: true,
    ...more,
  }
}
