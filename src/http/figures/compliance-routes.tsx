import { z } from 'zod'
import { CompliancePage } from '../../../views/compliance/page.tsx'
import { complianceInput, unitComplianceInput } from '../../db/queries/figures.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { complianceOf } from '../../domain/compliance/compliance.ts'
import { complianceRows } from '../../domain/compliance/rows.ts'
import { paths } from '../../paths.ts'
import { presentCompliance } from '../../presenters/compliance.ts'
import { complianceMapViews } from '../../presenters/compliance-map.ts'
import { showPage } from '../kernel/answer.ts'
import { wholeNumber } from '../kernel/fields.ts'
import { page, type Route } from '../kernel/route.ts'

export const complianceRoutes: readonly Route[] = [
  page({
    path: paths.compliance,
    capability: 'compliance.region.read',
    input: z.object({ map: z.enum(complianceMapViews).optional(), part: wholeNumber(1, 999).optional() }),
    answer: async ({ db, scope, actor, cycle, input, t }) => {
      const mayOpen = scopeFor(actor, 'compliance.read') !== undefined
      const counted = await complianceInput(db, scope, cycle)
      const result = complianceOf(counted.catalogue, complianceRows(counted))
      const assessed = new Set(result.units.map(({ unitId }) => unitId))
      const units = counted.units.filter(({ id }) => assessed.has(id))
      const model = presentCompliance(
        {
          cycle: cycle.year,
          catalogue: counted.catalogue,
          countingDate: cycle.counting_date,
          subject: { kind: 'region' },
          result,
          units: units.map(({ id, code, name }) => ({ id, code, name, mayOpen })),
          view: input.map ?? 'assessed',
          part: input.part,
          maySeeAnswers: scopeFor(actor, 'answer.read') !== undefined,
          mayHaveWorkbook: scopeFor(actor, 'workbook.read') !== undefined,
        },
        t,
      )
      return showPage(model.heading, <CompliancePage model={model} t={t} />, { here: 'compliance' })
    },
  }),
  page({
    path: paths.unitCompliance,
    capability: 'compliance.read',
    answer: async ({ db, unit, cycle, t }) => {
      const counted = await unitComplianceInput(db, unit, cycle)
      const result = complianceOf(counted.catalogue, complianceRows(counted))
      const model = presentCompliance(
        {
          cycle: cycle.year,
          catalogue: counted.catalogue,
          countingDate: cycle.counting_date,
          subject: { kind: 'unit', code: unit.code, name: unit.name },
          result,
          units: [],
          view: 'assessed',
          maySeeAnswers: false,
          mayHaveWorkbook: false,
        },
        t,
      )
      return showPage(model.heading, <CompliancePage model={model} t={t} />, { here: 'unitStatus' })
    },
  }),
]
