import { accountRoutes } from './account/routes.tsx'
import { answerRoutes } from './answers/routes.tsx'
import { applicabilityRoutes } from './applicability/routes.tsx'
import { auditRoutes } from './audit/routes.tsx'
import { commentRoutes } from './comments/routes.tsx'
import { cycleRoutes } from './cycles/routes.tsx'
import { dpoStatementRoutes } from './dpo-statements/routes.tsx'
import { effortRoutes } from './efforts/routes.tsx'
import { evidenceRoutes } from './evidence/routes.tsx'
import { exemptionRoutes } from './exemptions/routes.tsx'
import { externalRoutes } from './external/routes.tsx'
import { complianceRoutes } from './figures/compliance-routes.tsx'
import { maturityRoutes } from './figures/maturity-routes.tsx'
import { workbookRoute } from './figures/workbook-route.ts'
import { findingRoutes } from './findings/routes.tsx'
import { frameRoutes } from './frames/routes.tsx'
import { goalRoutes } from './goals/routes.tsx'
import { guidelineRoutes } from './guidelines/routes.tsx'
import { hearingRoutes } from './hearing/routes.tsx'
import { helpRoutes } from './help/routes.tsx'
import type { Route } from './kernel/route.ts'
import { peopleRoutes } from './people/routes.tsx'
import { publicRoutes } from './public/routes.tsx'
import { recommendationRoutes } from './recommendations/routes.tsx'
import { reportTextRoutes } from './report-texts/routes.tsx'
import { reportRoutes } from './reports/routes.tsx'
import { responsibilityRoutes } from './responsibility/routes.tsx'
import { reviewRoutes } from './review/routes.tsx'
import { roadRoutes } from './road/routes.tsx'
import { scenarioRoutes } from './scenario/routes.tsx'
import { setupRoutes } from './setup/routes.tsx'
import { subStrategyRoutes } from './sub-strategies/routes.tsx'
import { targetRoutes } from './targets/routes.tsx'
import { todoRoutes } from './todo/routes.tsx'
import { unitRoutes } from './units/routes.tsx'

/** Every route of the application: its table of contents. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...accountRoutes,
  ...todoRoutes,
  ...answerRoutes,
  ...evidenceRoutes,
  ...exemptionRoutes,
  ...findingRoutes,
  ...commentRoutes,
  ...reviewRoutes,
  ...externalRoutes,
  ...recommendationRoutes,
  ...subStrategyRoutes,
  ...effortRoutes,
  ...frameRoutes,
  ...roadRoutes,
  ...scenarioRoutes,
  ...maturityRoutes,
  ...complianceRoutes,
  workbookRoute,
  ...auditRoutes,
  ...cycleRoutes,
  ...targetRoutes,
  ...helpRoutes,
  ...guidelineRoutes,
  ...applicabilityRoutes,
  ...peopleRoutes,
  ...responsibilityRoutes,
  ...setupRoutes,
  ...unitRoutes,
  ...goalRoutes,
  ...dpoStatementRoutes,
  ...hearingRoutes,
  ...reportTextRoutes,
  ...reportRoutes,
]
