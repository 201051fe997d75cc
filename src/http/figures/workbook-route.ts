import { done } from '../../db/change.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import { exemptionsIn } from '../../db/queries/exemptions.ts'
import { answersOut, complianceOut, goalsOut } from '../../db/queries/exports.ts'
import { complianceInput } from '../../db/queries/figures.ts'
import { findingsOut } from '../../db/queries/findings.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { complianceRows } from '../../domain/compliance/rows.ts'
import { writeWorkbook } from '../../exchange/workbook.ts'
import { paths } from '../../paths.ts'
import { resultWorkbook } from '../../presenters/workbook.ts'
import { download, missing } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The result of a year as a workbook, for whoever reads all that it holds; everybody else finds nothing here. It is the
 * most that leaves the house in one piece, so who took it is noted.
 */
export const workbookRoute: Route = page({
  path: paths.workbook,
  capability: 'workbook.read',
  audit: ['workbook.read'],
  answer: async ({ db, actor, cycle, today, trace, t }) => {
    const answers = scopeFor(actor, 'answer.read')
    const compliance = scopeFor(actor, 'compliance.region.read')
    const goals = scopeFor(actor, 'goal.read')
    const exemptions = scopeFor(actor, 'exemption.read')
    const findings = scopeFor(actor, 'finding.read')
    if (!answers || !compliance || !goals || !exemptions || !findings) return missing
    const counted = await complianceInput(db, compliance, cycle)
    const sheets = resultWorkbook(
      {
        region: (await instanceSettings(db)).regionName,
        cycle: {
          year: cycle.year,
          state: cycle.state,
          method: cycle.method,
          countingDate: cycle.counting_date,
        },
        today,
        units: await cycleUnits(db, cycle),
        catalogue: counted.catalogue,
        rows: complianceRows(counted),
        reasons: await complianceOut(db, answers, cycle, undefined),
        safeguards: await answersOut(db, answers, cycle, undefined),
        goals: await goalsOut(db, goals, cycle, undefined),
        exemptions: await exemptionsIn(db, exemptions),
        findings: await findingsOut(db, findings, undefined),
      },
      t,
    )
    const bytes = await writeWorkbook(sheets)
    await trace(async () => done(undefined, { action: 'workbook.read', object: 'cycle', id: cycle.id }))
    return download(bytes, type, `modent-${cycle.year}.xlsx`, bytes.length)
  },
})
